"""Lines break where renderers break them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.deck.fonts.measure import SAFETY, Piece, broken, on_one_line, width
from briefing.deck.fonts.shipped import missing


def lines(*texts: str, room: float) -> list[str]:
    return list(broken([Piece(text, "Carlito", 20) for text in texts], room).lines)


def test_a_line_breaks_at_blanks():
    assert lines("Il dit (souvent) la même chose", room=90) == ["Il dit", "(souvent)", "la même", "chose"]


@pytest.mark.parametrize("texts", [("un « cap » (Lee)",), ("un « cap »", " (Lee)"), ("un « cap » ", "(Lee)")])
def test_no_line_breaks_between_a_quotation_mark_and_a_bracket(texts):
    assert lines(*texts, room=100) == ["un « cap", "» (Lee)"]


@pytest.mark.parametrize(
    ("text", "broken_at"),
    [("« Oui » –\u00a0Ridley", ["« Oui » –", "\u00a0Ridley"]), ("Oui par\u00a0Ridley", ["Oui", "par\u00a0Ridley"])],
)
def test_a_no_break_space_holds_what_is_behind_it_to_a_word_but_to_no_dash(text, broken_at):
    assert lines(text, room=85) == broken_at


def test_blanks_alone_are_no_part_of_a_line():
    found = broken([Piece(text, "Carlito", 20) for text in ("un cap ", "  ", " sûr  ")], 70)
    assert found.lines == ("un cap", "sûr")
    assert found.widths == pytest.approx([width(Piece(text, "Carlito", 20)) for text in found.lines])


def test_a_word_that_is_wider_than_its_line_takes_as_many_as_it_fills():
    word = Piece("intergouvernemental", "Carlito", 20)
    found = broken([Piece("un ", "Carlito", 20), word, Piece(" cap", "Carlito", 20)], 120)
    assert found.is_torn
    assert found.lines == ("un", "", "intergouvernemental cap")
    assert found.widths[1] == pytest.approx(120 * SAFETY)
    assert found.widths[2] == pytest.approx(width(word._replace(text="intergouvernemental cap")) - 120 * SAFETY)


def test_no_text_is_one_empty_line():
    assert broken([], 100) == broken([Piece("", "Carlito", 20)], 100) == (("",), (0.0,), False)


@given(st.lists(st.text("anti—- «»(\u00a0.會", max_size=40), max_size=3), st.floats(5, 400))
def test_lines_are_counted_as_they_are_broken(texts, room):
    pieces = [Piece(text, "Carlito", 20) for text in texts]
    assert on_one_line(pieces).lines_in(room) == len(broken(pieces, room).lines)


def test_bold_letters_of_a_font_that_is_not_here_have_more_room_still():
    family = next(filter(missing, ("Arial", "Segoe UI", "Tahoma", "Aptos")))
    plain, bold = (
        width(Piece("Le numérique", family, 1, weight)) / width(Piece("Le numérique", "Calibri", 1, weight))
        for weight in (False, True)
    )
    assert bold > plain > 1
