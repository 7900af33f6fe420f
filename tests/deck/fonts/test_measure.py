"""Lines break where renderers break them."""

from __future__ import annotations

import pytest

from briefing.deck.fonts.measure import Piece, broken, width
from briefing.deck.fonts.shipped import missing


def lines(*texts: str, room: float) -> list[str]:
    return list(broken([Piece(text, "Carlito", 20) for text in texts], room).lines)


def test_a_line_breaks_at_blanks():
    assert lines("Il dit (souvent) la même chose", room=90) == ["Il dit", "(souvent)", "la même", "chose"]


@pytest.mark.parametrize("texts", [("un « cap » (Lee)",), ("un « cap »", " (Lee)"), ("un « cap » ", "(Lee)")])
def test_no_line_breaks_between_a_quotation_mark_and_a_bracket(texts):
    assert lines(*texts, room=100) == ["un « cap", "» (Lee)"]


def test_bold_letters_of_a_font_that_is_not_here_have_more_room_still():
    family = next(filter(missing, ("Arial", "Segoe UI", "Tahoma", "Aptos")))
    plain, bold = (
        width(Piece("Le numérique", family, 1, weight)) / width(Piece("Le numérique", "Calibri", 1, weight))
        for weight in (False, True)
    )
    assert bold > plain > 1
