"""The room for the slides is shared out: none of it stays empty around the slide that is shown large."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtTest import QTest

from briefing.deck.export import deck
from briefing.ui.widgets.fields import text_of

_AIR = 32
"""Pixels over and under the slide that still read as its margin."""


@pytest.fixture
def slides(window):
    window.parts.actions["slides"].trigger()
    yield window.parts.middle.slides
    window.parts.previewing.stop()


def resize(window, qtbot, width: int, height: int) -> None:
    window.resize(width, height)
    qtbot.waitUntil(lambda: window.size() == QSize(width, height))
    QTest.qWait(1)


def place(slides, part) -> QRect:
    return QRect(part.mapTo(slides, QPoint()), part.size())


@pytest.mark.parametrize("size", [(960, 1040), (1024, 640), (1280, 720), (1360, 860), (1100, 1400)])
def test_no_band_over_or_under_the_slide_is_dead(window, slides, qtbot, size):
    resize(window, qtbot, *size)
    shown, notes = slides.large._area(), slides.page.notes
    assert shown.width() >= slides.large.width() - 2
    assert (slides.large.height() - shown.height()) / 2 <= _AIR
    parts = [part for part in (slides.large, slides.remarks, notes, slides.strip) if part.isVisible()]
    for above, below in pairwise(parts):
        assert 0 <= place(slides, below).top() - place(slides, above).bottom() <= 8
    assert slides.height() - place(slides, slides.strip).bottom() <= 12


def test_a_taller_window_shows_notes_then_more_rows_of_slides(window, slides, qtbot):
    rows = []
    for height, has_notes in ((720, False), (860, True), (1100, True), (1400, True)):
        resize(window, qtbot, 1280, height)
        assert slides.page.notes.isVisible() == has_notes
        assert slides.page.notes.height() >= 92 or not has_notes
        rows.append(slides.strip.height() // slides.strip.row_height())
    assert rows == sorted(rows)
    assert rows[0] == 1
    assert rows[-1] >= 3


def test_the_notes_under_the_slide_are_those_of_the_file(window, slides, qtbot):
    resize(window, qtbot, 1360, 860)
    qtbot.waitUntil(lambda: slides.model.rowCount() > 0, timeout=20_000)
    _, pages = deck(window.document.briefing)
    for row, page in enumerate(pages):
        slides.strip.choose(row)
        assert text_of(slides.page.notes.text) == page.slide.notes
    assert "Ce que nous demandons" in pages[2].slide.notes


def test_all_slides_in_a_grid_take_the_whole_room_and_give_it_back(window, slides, qtbot):
    resize(window, qtbot, 1360, 860)
    window.parts.actions["sorter"].trigger()
    assert not slides.large.isVisible()
    assert not slides.page.notes.isVisible()
    qtbot.waitUntil(lambda: slides.strip.height() > 600)
    window.parts.actions["sorter"].trigger()
    assert slides.large.isVisible()
    assert slides.page.notes.isVisible()
    qtbot.waitUntil(lambda: slides.strip.height() < 2 * slides.strip.row_height())
