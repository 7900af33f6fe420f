"""The same quote in several sources is kept once, and said."""

from __future__ import annotations

import pytest

from briefing.core.model import Briefing
from briefing.sources.duplicates import Duplicates
from briefing.sources.extract import extract
from briefing.sources.to_briefing import gathered

TEXT = """Le salon a ouvert.

« {first} », explique Jeanne Ferrand, directrice des données de Valmont.

« {second} », ajoute Bernard Duverneuil, DSI d’Essilor.
"""
FIRST, SECOND = (
    "La donnée ne vaut que par l’usage que chacun en fait",
    "Il faut partager nos outils avant l’été prochain",
)


def gathering(tmp_path, *texts):
    paths = []
    for number, text in enumerate(texts):
        paths.append(tmp_path / f"{number}.txt")
        paths[-1].write_text(text, encoding="utf-8")
    return gathered(Briefing(), [extract(str(path)) for path in paths])


def test_the_same_article_twice_gives_its_quotes_once(tmp_path):
    text = TEXT.format(first=FIRST, second=SECOND)
    found = gathering(tmp_path, text, text)
    assert [message.quote for message in found.briefing.messages] == [FIRST, SECOND]
    assert found.folded == 2
    assert len(found.briefing.sources) == 2


def test_nearly_the_same_words_are_one_quote_and_others_are_not(tmp_path):
    near = FIRST.replace("que chacun en fait", "que chacun fait")
    found = gathering(
        tmp_path,
        TEXT.format(first=FIRST, second=SECOND),
        TEXT.format(first=near, second="Rien ne presse pour nos communes"),
    )
    assert [message.quote for message in found.briefing.messages] == [FIRST, SECOND, "Rien ne presse pour nos communes"]
    assert found.folded == 1


def test_the_same_words_of_another_number_are_another_quote(tmp_path):
    quotes = [f"Le tarif de l’eau augmentera de {rise} pour tous" for rise in ("4,8 %", "4.8 %", "12 %")]
    found = gathering(tmp_path, *(TEXT.format(first=quote, second=SECOND) for quote in quotes))
    assert [message.quote for message in found.briefing.messages] == [quotes[0], SECOND, quotes[2]]


@pytest.mark.parametrize(
    ("said", "denied"),
    [
        ("Nous vendrons les données de nos clients cet été", "Nous ne vendrons pas les données de nos clients cet été"),
        ("We will sell the data of our customers", "We won’t ever sell the data of our customers"),
    ],
)
def test_what_is_said_and_what_is_denied_are_two_quotes(said, denied):
    seen = Duplicates()
    seen.see("said", said, "Ada Roy")
    assert seen.of(denied, "Ada Roy") == ""
    assert seen.of(f"{said} encore", "Ada Roy") == "said"


def test_a_negation_said_in_speech_and_in_full_is_one():
    seen = Duplicates()
    seen.see("spoken", "C’est pas une question de moyens, c’est une question de volonté", "Ada Roy")
    assert seen.of("Ce n’est pas une question de moyens, c’est une question de volonté", "Ada Roy") == "spoken"


def test_a_lead_is_folded_into_the_longer_answer_that_holds_it(tmp_path):
    answer = f"{FIRST}, et c’est pourquoi nous ouvrons nos registres à toutes les communes dès la rentrée"
    text = f"Le salon\n\nAda Roy, directrice du port\n« {FIRST} »\n« {answer} »\n\nLe salon ferme demain soir."
    found = gathering(tmp_path, text)
    assert [message.quote for message in found.briefing.messages] == [answer]
    assert found.folded == 1


def test_two_who_say_the_same_are_two(tmp_path):
    one = TEXT.format(first=FIRST, second=SECOND)
    other = one.replace("Jeanne Ferrand", "Odile Marchal")
    found = gathering(tmp_path, one, other)
    assert {speaker.name for speaker in found.briefing.speakers} >= {"Jeanne Ferrand", "Odile Marchal"}


def test_what_cannot_be_read_is_told_and_the_rest_taken(tmp_path):
    found = gathered(Briefing(), [extract(str(tmp_path / "none.txt"))])
    assert found.ids == ()
    assert "none.txt" in found.faults[0]
