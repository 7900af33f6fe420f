"""Cells of native tables: what stays on a line, and how high rows are."""

from __future__ import annotations

from dataclasses import replace

import pytest

from briefing.deck.compose.model import Cell
from briefing.deck.compose.tables import ONE_LINE, fits_one_line, need
from briefing.deck.compose.texts import one_line
from briefing.deck.fonts.shipped import likely_widths, missing
from tests.deck.compose.kinds.contents import FRENCH


def test_what_stays_on_a_line_does_so_in_letters_that_are_shown_for_a_font_that_is_not_here():
    family = next(filter(missing, ("Corbel", "Trebuchet MS", "Aptos", "Tahoma")))
    look = replace(FRENCH.look, minor=family)
    line = FRENCH.line("Transports Rhin-Sud", 12)
    widest = one_line(line, look) * likely_widths(family)[0]
    assert widest > one_line(line, look)
    assert not fits_one_line(line, (one_line(line, look) + 1) / ONE_LINE, look)
    assert fits_one_line(line, widest / ONE_LINE + 0.1, look)
    assert need(Cell((line,), inset=(0, 0, 0, 0), turned=True), 20, look) == pytest.approx(widest / ONE_LINE)
