"""What a deck says in one sentence where nobody wrote its message."""

from __future__ import annotations

import pytest

from briefing.deck.plan.answers import led_by_ask
from briefing.deck.plan.contents import Ask
from briefing.deck.plan.titles import Sentences

LIST = Ask("a", "Mettre à jour la liste.", "mandate")
WHO = Ask("b", "Trouver qui connaît le fonds pour animer l’atelier.", "mandate")
DATED = Ask("c", "Chiffrer le toit.", "mandate", owner="Anne Roy", due="3 mai")
NOTE = Ask("d", "Le budget du club est adopté par tous ceux qui étaient là.", "note")


@pytest.mark.parametrize(
    ("asks", "title"),
    [
        ([LIST, WHO], "Trouver qui connaît le fonds pour animer l’atelier, et 1 autre décision"),
        ([LIST, WHO, DATED], "Chiffrer le toit, et 2 autres décisions"),
        ([NOTE, LIST], "Mettre à jour la liste"),
        ([NOTE], "Le budget du club est adopté par tous ceux qui étaient là"),
        ([], ""),
    ],
)
def test_the_ask_that_says_most_leads_and_the_others_are_counted(asks, title):
    assert led_by_ask(asks, Sentences("fr")).title == title
