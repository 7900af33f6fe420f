"""The headings of the panels."""

from __future__ import annotations

from PySide6.QtGui import QFontMetricsF

from briefing.ui.widgets.section import Heading, heading_font

TITLE = "La traversée"


def heading(qtbot, beside: int) -> Heading:
    """A heading with so much room beside its title."""
    made = Heading(TITLE, 16)
    qtbot.addWidget(made)
    made.resize(round(QFontMetricsF(heading_font()).horizontalAdvance(TITLE)) + beside, 30)
    return made


def test_a_heading_is_whole_where_its_arrow_has_room_beside_it(qtbot):
    assert heading(qtbot, 52).shown() == TITLE
    assert heading(qtbot, 40).shown().endswith("…")


def test_a_count_takes_room_only_while_it_is_shown(qtbot):
    made = heading(qtbot, 52)
    made.set_count(128)
    assert made.shown() == TITLE
    made.set_open(False)
    assert made.shown().endswith("…")
