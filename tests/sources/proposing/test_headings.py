"""Headings of a source: the lines that name what is told below them."""

from __future__ import annotations

import pytest

from briefing.sources.proposing.headings import headings

BELOW = "On a beaucoup parlé du toit de Grange Basse et de la caisse, sans rien décider ce soir-là."


def titles(text: str) -> list[str]:
    return [words for _place, words in headings(text)]


def test_a_short_line_alone_heads_what_is_below():
    assert titles(f"Une assemblée\n\nLe toit\n\n{BELOW}") == ["Le toit"]


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("9. GRANGE BASSE Le toit fuit.", "Grange Basse"),
        ("2.1 CAISSE COMMUNE : Elle est vide.", "Caisse commune"),
        ("3) CHEMINS & HAIES Rien à dire.", "Chemins & haies"),
        ("4. TOIT ET MURS A mason will come.", "Toit et murs"),
    ],
)
def test_a_numbered_heading_in_capitals_may_have_its_text_in_its_line(line, title):
    assert titles(f"Une assemblée\n\n{line}\n\n{BELOW}") == [title]


@pytest.mark.parametrize(
    "line",
    [
        "At 7.30pm on Wednesday 10 January 2007",
        "Vote pour à l’unanimité",
        "Tim C. Seconded",
        "La séance commence à 18 h 30",
        "Motion carried",
        "Page 6 of 8",
    ],
)
def test_what_says_when_it_was_or_how_it_was_voted_heads_nothing(line):
    assert titles(f"Une assemblée\n\n{line}\n\n{BELOW}") == []


@pytest.mark.parametrize("line", ["Budget 2007", "Le vote du budget", "Les 12 chantiers"])
def test_a_number_or_a_vote_that_is_the_matter_is_a_heading(line):
    assert len(titles(f"Une assemblée\n\n{line}\n\n{BELOW}")) == 1


@pytest.mark.parametrize(
    "line",
    [
        "9. GRANGE BASSE",
        "9. Anne Roy dit que le toit fuit.",
        "12 PME Le toit fuit, disent les voisins de la grange.",
        "1. DSI : le toit",
        "SALLE BASSE Le toit fuit.",
    ],
)
def test_other_lines_are_no_headings_run_into_their_text(line):
    assert "Grange basse" not in titles(f"Une assemblée\n\n{line}\nEt la suite, {BELOW}")
    assert not [words for words in titles(f"Une assemblée\n\n{line}\nEt la suite, {BELOW}") if words.isupper()]


def test_what_is_all_in_capitals_is_written_as_the_text_writes_it():
    text = f"Une assemblée\n\nLE TOIT VU PAR LA DSI DE GRANGE BASSE\n\n{BELOW} Pour la DSI, c’est assez."
    assert titles(text) == ["Le toit vu par la DSI de Grange Basse"]


@pytest.mark.parametrize("line", ["Anne Roy (@anneroy) October 1, 2015", "Grange Basse @grange", "Photo Anne Roy"])
def test_who_posted_or_pictured_it_is_no_heading(line):
    assert titles(f"Une assemblée\n\n{line}\n\n{BELOW}") == []


def test_the_first_line_is_the_title():
    assert titles(f"1. LE TOIT Il fuit.\n\n{BELOW}") == []
