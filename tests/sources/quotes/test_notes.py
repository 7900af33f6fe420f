"""Notes taken while people speak: short labels before words in marks, letters behind them, names above."""

from __future__ import annotations

import pytest

from briefing.sources.quotes.finding import find_quotes
from briefing.sources.quotes.model import Why

PANEL = "Notes\n\nParticipants : Pierre Durand (Solis), Aïcha Benali (Port de Metz), Luc-Yves Martin (Tarkett)\n\n"
WORDS = "Nous avons tout migré en trois semaines."


def heard(line: str, panel: str = PANEL) -> list[tuple[str, str]]:
    return [(quote.text, quote.speaker) for quote in find_quotes(panel + line)]


@pytest.mark.parametrize("sign", [" : ", " - ", " – ", " -> ", " → ", " > ", " | "])
@pytest.mark.parametrize("who", ["PD", "P.D.", "Durand", "- Pierre Durand"])
def test_letters_or_a_name_before_words_in_marks_are_a_label_by_any_sign(who, sign):
    assert heard(f'{who}{sign}"{WORDS}"') == [(WORDS, "Pierre Durand")]


def test_each_line_has_its_own_label():
    lines = f'PD - "{WORDS}"\nAB -> "Je n’y croyais pas au début."\nLM : "Cela nous coûte la moitié."'
    assert [speaker for _, speaker in heard(lines)] == ["Pierre Durand", "Aïcha Benali", "Luc-Yves Martin"]


def test_letters_of_nobody_are_somebodys_who_is_not_known():
    assert heard(f'XZ - "{WORDS}"') == [(WORDS, "")]


@pytest.mark.parametrize("signature", [" (AB)", " – AB", " (A.B.)"])
def test_letters_behind_words_sign_them(signature):
    assert heard(f'"On ne subit plus, on choisit."{signature}') == [("On ne subit plus, on choisit.", "Aïcha Benali")]


def test_letters_behind_words_that_nobody_has_sign_nothing():
    assert heard(f'"{WORDS}" (UE)') == [(WORDS, "")]


def test_names_cut_short_stand_above_the_words_noted_below():
    lines = f'P. Durand (Solis)\n- "{WORDS}"\n- "Il faut du temps."\nA. Benali (Port de Metz)\n- "Je n’y croyais pas."'
    found = find_quotes(f"Notes de la table ronde\n\n{lines}")
    assert [one.speaker for one in found] == ["P. Durand", "P. Durand", "A. Benali"]
    assert {one.why for one in found} == {Why.LABEL}
