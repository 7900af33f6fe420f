"""Slides and quotes dragged over the slides change places, or a theme; a drop that cannot be done says so."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragLeaveEvent, QDragMoveEvent, QDropEvent

from briefing.ui.document.document import Document
from briefing.ui.preview.model import SlidesModel
from briefing.ui.preview.previewing import Previewing, Slide
from briefing.ui.preview.slide_drops import Landing, SlideDrops
from briefing.ui.preview.slide_strip import SlideStrip

SENS = ("oui-a-une-culture-numerique", "le-sens-c-est")
COURANT = ("big-data-moteur", "mobilite-revolutionne")
CLIENT = ("un-client-trompe",)


@pytest.fixture
def strip(qtbot, cigref, tmp_path):
    document = Document()
    document.open(cigref, None)
    model = SlidesModel(Previewing(document, tmp_path))
    messages = [(), SENS, COURANT, CLIENT, (*SENS, *CLIENT)]
    model._outline([Slide(str(number), "", ids) for number, ids in enumerate(messages)])
    strip = SlideStrip(model)
    strip.drops = SlideDrops(document, model)
    strip.take_drops(strip.drops)
    strip.resize(1200, strip.height())
    qtbot.addWidget(strip)
    strip.show()
    strip.document = document
    return strip


def drop(strip, ids, row: int, part: float) -> None:
    """Let go of quotes over slide ``row``, at ``part`` of its width."""
    data = strip.drops.dragged(ids)
    place = strip.visualRect(strip.model().index(row, 0))
    at = QPointF(place.topLeft() + QPoint(round(place.width() * part), 30))
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    strip.dropEvent(QDropEvent(at, Qt.DropAction.CopyAction, data, buttons, keys))


def test_the_slide_that_is_chosen_stays_in_sight_where_others_come_in_its_row(strip, qtbot):
    strip.spread(2)
    strip.resize(1200, strip.height_of(2))
    strip.choose(4)
    strip.resize(240, strip.height_of(2))
    qtbot.waitUntil(lambda: strip.visualRect(strip.model().index(3, 0)).x() < 200)
    assert strip.viewport().rect().contains(strip.visualRect(strip.currentIndex()))


def test_a_theme_s_slide_dropped_between_two_others_takes_its_section_there(strip):
    drop(strip, SENS, 3, 0.05)
    assert strip.document.picks[:4] == (*COURANT, *SENS)
    assert strip.document.stack.count() == 1
    strip.document.stack.undo()
    assert strip.document.picks[:4] == (*SENS, *COURANT)


def test_a_quote_dropped_on_another_theme_s_slide_changes_its_theme_as_one_step(strip):
    told: list[str] = []
    strip.drops.done.connect(told.append)
    drop(strip, CLIENT, 2, 0.5)
    briefing = strip.document.briefing
    assert briefing.message_by_id[CLIENT[0]].theme == "courant"
    assert [words.endswith(" under “Le courant” now") for words in told] == [True]
    assert strip.document.stack.count() == 1


def test_a_card_that_is_not_in_the_deck_is_picked_under_the_theme_it_is_dropped_on(strip, cigref):
    new = [message.id for message in cigref.messages if message.id not in cigref.deck.picks]
    assert {cigref.message_by_id[id].theme for id in new} > {"client"}
    drop(strip, new, 3, 0.5)
    assert set(new) < set(strip.document.picks)
    assert {strip.document.briefing.message_by_id[id].theme for id in new} == {"client"}


@pytest.mark.parametrize(("row", "part"), [(0, 0.5), (1, 0.5), (1, 0.05)])
def test_a_drop_that_cannot_be_done_says_so_and_changes_nothing(strip, qtbot, cigref, row, part):
    with qtbot.waitSignal(strip.drops.refused) as refused:
        drop(strip, SENS, row, part)
    assert refused.args[0]
    assert strip.document.briefing is cigref


def test_a_slide_s_quotes_may_land_only_where_something_changes(strip):
    def spot(row: int, part: float) -> Landing | None:
        place = strip.visualRect(strip.model().index(row, 0))
        return strip.spot_at(strip.drops.dragged(SENS), place.topLeft() + QPoint(round(place.width() * part), 30))

    assert [spot(1, part) for part in (0.05, 0.5, 0.95)] == [None, None, None]
    assert spot(2, 0.05) == Landing(3, False)
    assert spot(2, 0.5) == Landing(2, True)
    assert spot(4, 0.6) == Landing(5, False)


def test_slides_that_are_made_by_themselves_are_not_dragged(strip):
    assert [strip.drops.ids_at(row) for row in range(5)] == [[], [*SENS], [*COURANT], [*CLIENT], []]
    assert strip.landing_at(strip.visualRect(strip.model().index(2, 0)).center()) == Landing(2, True)


def test_in_the_grid_slides_stand_in_rows_and_are_dropped_as_in_the_strip(strip):
    strip.resize(2 * strip.visualRect(strip.model().index(0, 0)).width() + 30, 600)
    strip.spread(0)
    strip.resize(strip.width(), 600)
    strip.doItemsLayout()
    first, third = (strip.visualRect(strip.model().index(row, 0)) for row in (0, 2))
    assert (third.left(), third.top() > first.bottom()) == (first.left(), True)
    drop(strip, SENS, 3, 0.05)
    assert strip.document.picks[:4] == (*COURANT, *SENS)
    strip.spread(1)
    assert strip.maximumHeight() < 300


def hold(strip, at: QPoint) -> None:
    """Hold quotes over a point of the viewport."""
    data = strip.drops.dragged(SENS)
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    strip.dragMoveEvent(QDragMoveEvent(at, Qt.DropAction.MoveAction, data, buttons, keys))


def test_quotes_held_at_the_edge_of_the_strip_bring_the_slides_beyond_it(strip):
    strip.resize(400, strip.height())
    far = QPoint(strip.viewport().width() - 6, 40)
    here = strip.landing_at(far)
    for _ in range(20):
        hold(strip, far)
    assert strip.horizontalScrollBar().value() > 200
    assert strip._spot == strip.landing_at(far) != here
    strip.dragLeaveEvent(QDragLeaveEvent())
    assert strip._spot is None
