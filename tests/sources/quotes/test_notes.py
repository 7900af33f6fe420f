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
@pytest.mark.parametrize("who", ["PD", "P.D.", "Durand", "- Pierre Durand", "PD (en aparté au café)"])
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


OPENED = 'Notes AG\n\nOuverture H. Brun (présidente)\n- bilan : 3 rapports\n- "on n’est pas là pour subir"\n\n'


def test_words_noted_below_the_heading_of_a_part_are_likely_its_speakers():
    found = find_quotes(f"{OPENED}Keynote JM Viallet (Ardan)\n- 40 essais\n- {WORDS!r}".replace("'", '"'), "fr")
    assert [(one.speaker, one.why) for one in found] == [("H. Brun", Why.SUBJECT), ("JM Viallet", Why.SUBJECT)]


def test_below_such_a_heading_words_are_nobodys_once_another_is_named():
    text = 'Notes AG\n\nKeynote Ada Roy (Solis)\n- Marc Weil a posé une question\n- "on n’est pas là pour subir"'
    assert [one.speaker for one in find_quotes(text, "fr")] == [""]


def test_a_part_of_an_event_is_no_part_of_a_name():
    assert heard('Brun : "On n’est pas là pour subir."', "Notes AG\n\nOuverture H. Brun (présidente)\n\n") == [
        ("On n’est pas là pour subir.", "H. Brun")
    ]


def test_letters_with_a_small_one_are_a_label():
    panel = "Notes\n\nPeople: MvD = Marieke van Dalen (CISO), JT = Jonas Thiele\n\n"
    assert heard('MvD: "We have 61,000 accounts."', panel) == [("We have 61,000 accounts.", "Marieke van Dalen")]


def test_the_next_point_of_a_list_signs_no_words_that_have_a_label():
    lines = (
        f"- Farid Amrani, DSI, GHT du Nord : « {WORDS} »\n- Claire Roux, juriste, agence du Nord, rappellera la loi."
    )
    assert heard(lines, "Table ronde\n\n") == [(WORDS, "Farid Amrani")]


def test_what_stands_in_brackets_behind_a_name_announces_nothing():
    line = "Best line of the day, from Niamh Corrigan (VP Engineering, Shamrock Pay): “Nobody asked us for a platform.”"
    assert heard(line, "Notes\n\n") == [("Nobody asked us for a platform.", "Niamh Corrigan")]


def test_exact_words_are_those_of_whom_the_line_above_is_about():
    line = "His exact words: “If you never left, you can’t.”"
    assert heard(line, "Notes\n\nGreg Oyelaran, who runs the port, told us he tests the exit.\n\n") == [
        ("If you never left, you can’t.", "Greg Oyelaran")
    ]


def test_people_listed_between_strokes_have_each_their_own_role():
    listed = (
        "Hélène Vautrin (HV), présidente du club / Karim Belhadj (KB), RSSI CHR Moselle / Paul Sternis, avocat associé"
    )
    lines = 'HV : "On a doublé le nombre."\nKB - "Le plus dur fut la suite."\nSternis : "Le dirigeant est responsable."'
    found = find_quotes(f"Notes AG\n\nPrésents : {listed}\n\n{lines}", "fr")
    assert [(one.speaker, one.role, one.organisation) for one in found] == [
        ("Hélène Vautrin", "présidente", "club"),
        ("Karim Belhadj", "RSSI CHR Moselle", ""),
        ("Paul Sternis", "avocat associé", ""),
    ]
