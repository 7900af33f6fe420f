"""The room for the slides is shared out: none of it stays empty around the slide that is shown large."""

from __future__ import annotations

from itertools import pairwise
from math import ceil

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QImage, QPainter, QPixmap

from briefing.deck.export import deck
from briefing.ui.preview.model import Shown
from briefing.ui.preview.previewing import Slide
from briefing.ui.preview.slide_strip import LEAST, MOST, cell_size, draw_slide, filling, widest
from briefing.ui.widgets.forms.fields import text_of
from tests.ui.conftest import resize

_AIR = 32
"""Pixels over and under the slide that still read as its margin."""


@pytest.fixture
def slides(window):
    window.parts.actions["slides"].trigger()
    yield window.parts.middle.slides
    window.parts.previewing.stop()


def place(slides, part) -> QRect:
    return QRect(part.mapTo(slides, QPoint()), part.size())


def test_no_band_over_or_under_the_slide_is_dead(window, slides, qtbot):
    for size in ((960, 1040), (1024, 640), (1280, 720), (1360, 860), (1100, 1400)):
        resize(window, qtbot, *size)
        _no_band_is_dead(slides)


def _no_band_is_dead(slides) -> None:
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
    assert "Ce que nous vous demandons" in pages[2].slide.notes


def test_all_slides_in_a_grid_take_the_whole_room_and_give_it_back(window, slides, qtbot):
    resize(window, qtbot, 1360, 860)
    window.parts.actions["sorter"].trigger()
    assert not slides.large.isVisible()
    assert not slides.page.notes.isVisible()
    assert not slides.remarks.isVisible()
    qtbot.waitUntil(lambda: slides.strip.height() > 600)
    window.parts.actions["sorter"].trigger()
    assert slides.large.isVisible()
    assert slides.page.notes.isVisible()
    qtbot.waitUntil(lambda: slides.strip.height() < 2 * slides.strip.row_height())


@pytest.mark.parametrize(("size", "place"), [((400, 300), (8, 9, 120, 90)), ((320, 180), (8, 9, 160, 90)), ((), ())])
def test_a_thumbnail_has_the_shape_of_its_slide(size, place, qapp):
    picture, canvas, area = QImage(QSize(*size or (0, 0)), QImage.Format.Format_RGB32), QPixmap(200, 120), QRectF()
    area.setRect(8, 9, 160, 90)
    painter = QPainter(canvas)
    drawn = draw_slide(painter, area, Shown(Slide("", (), (), (), ""), 1, picture, True))
    painter.end()
    assert drawn == (QRectF(*place) if place else area)


@pytest.mark.parametrize("count", [1, 3, 9, 15, 60])
@pytest.mark.parametrize("size", [(620, 380), (740, 690), (1900, 1250)])
def test_thumbnails_are_as_large_as_all_of_them_can_be_and_fill_the_width_where_they_cannot(count, size, qapp):
    room = QSize(*size)

    def fits(width: int) -> bool:
        cell = cell_size(width)
        columns = (room.width() - 1) // cell.width()
        return columns > 0 and -(-count // columns) * cell.height() <= room.height()

    if width := widest(room, count):
        assert fits(width)
        assert not any(fits(wider) for wider in range(width + 1, MOST + 1))
    else:
        assert not fits(LEAST)
        assert room.width() % cell_size(filling(room.width())).width() < 40


@pytest.mark.slow
def test_the_overview_has_large_pictures_and_the_row_small_ones(window, slides, qtbot):
    resize(window, qtbot, 1360, 860)
    for pick in window.document.picks[1:]:
        window.document.toggle([pick])
    window.parts.actions["sorter"].trigger()
    model = slides.model

    def drawn() -> set[int]:
        found = [model.shown(row) for row in range(model.rowCount())]
        return {one.picture.width() if one.picture and one.fresh else 0 for one in found}

    qtbot.waitUntil(lambda: model.rowCount() > 0 and min(drawn()) > 208, timeout=20_000)
    view = slides.strip.viewport().rect()
    places = [slides.strip.visualRect(model.index(row)) for row in range(model.rowCount())]
    assert all(view.contains(place) for place in places)
    assert len({place.top() for place in places}) == ceil(len(places) / len({place.left() for place in places}))
    shown = slides.strip.viewport().geometry()
    assert abs(shown.left() - (slides.strip.width() - 1 - shown.right())) <= 1
    assert shown.width() - max(place.right() for place in places) <= 3
    assert places[0].width() > 1.4 * 176
    assert places[0].width() - 16 <= min(drawn()) <= places[0].width() + 96
    window.parts.actions["sorter"].trigger()
    qtbot.waitUntil(lambda: drawn() == {208}, timeout=20_000)
    slides.strip.choose(0)
    first = slides.strip.visualRect(model.index(0)).translated(slides.strip.viewport().pos())
    assert 2 <= first.left() + 8 <= 3  # the thumbnail, but for its frame, begins where the large slide does
