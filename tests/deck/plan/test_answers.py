"""What a deck says in one sentence where nobody wrote its message."""

from __future__ import annotations

from dataclasses import replace

import pytest

from briefing.deck.plan.answers import led_by_ask
from briefing.deck.plan.contents import Ask
from briefing.deck.plan.titles import Sentences

LIST = Ask("a", "Mettre à jour la liste.", "mandate")
WHO = Ask("b", "Trouver qui connaît le fonds pour animer l’atelier.", "mandate")
DATED = Ask("c", "Chiffrer le toit.", "mandate", owner="Anne Roy", due="3 mai")
OPEN = Ask("e", "Acheter pour le club et pour tous ceux du quartier :", "mandate")
ROOF = Ask("f", "Le toit est refait", "note")
RECORD = Ask("g", "Le procès verbal de la séance de mai est adopté par tous", "note")
MOTION = Ask("h", "The motion to take the rules as they are carried", "note")
NOTE = Ask("d", "Le budget du club est adopté par tous ceux qui étaient là.", "note")


@pytest.mark.parametrize(
    ("asks", "title"),
    [
        ([LIST, WHO], "Trouver qui connaît le fonds pour animer l’atelier, et 1 autre décision"),
        ([LIST, WHO, DATED], "Chiffrer le toit, et 2 autres décisions"),
        ([NOTE, LIST], "Mettre à jour la liste"),
        ([NOTE], "Le budget du club est adopté par tous ceux qui étaient là"),
        ([], ""),
        (
            [OPEN, WHO],
            "Trouver qui connaît le fonds pour animer l’atelier, et 1 autre décision",
        ),
        (
            [RECORD, ROOF],
            "Le toit est refait, et 1 autre point",
        ),
        (
            [MOTION, ROOF],
            "Le toit est refait, et 1 autre point",
        ),
    ],
)
def test_the_ask_that_says_most_leads_and_the_others_are_counted(asks, title):
    assert led_by_ask(asks, Sentences("fr")).title == title


def test_what_the_message_tells_already_leads_only_where_nothing_else_is_asked():
    assert led_by_ask([WHO, NOTE], Sentences("fr"), WHO.message).message == NOTE.message
    assert led_by_ask([WHO], Sentences("fr"), WHO.message).message == WHO.message


def test_the_matter_is_cut_before_the_meeting_itself_leads():
    long = replace(ROOF, text=f"Le conseil doit refaire le toit, afin que chacun {'puisse enfin y dormir ' * 5}au sec")
    assert led_by_ask([RECORD, long], Sentences("fr")).title == "Le conseil doit refaire le toit […]"


def test_an_ask_with_blanks_on_end_costs_what_its_length_does():
    """Minutes, were it to grow with the square."""
    blank = Ask("x", f"Chiffrer le toit{' ' * 100_000}pour mai", "mandate")
    assert led_by_ask([blank], Sentences("fr")).title == ""
