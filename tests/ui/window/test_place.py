"""Where the user is among the cards outlives other filters, orders and sizes."""

from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QSettings, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from briefing.core.queries.filters import Filter, Order
from briefing.core.queries.search import Index
from briefing.ui.cards.filters.filtering import STATES
from briefing.ui.cards.model import CardsModel
from briefing.ui.common.settings import Settings
from briefing.ui.palette.palette import CommandPalette
from briefing.ui.widgets.forms.fields import NameField
from briefing.ui.window.bindings import offering_of
from briefing.ui.window.main_window import MainWindow
from tests.perf.core_bench import many
from tests.ui.conftest import click_card, in_dialog, shown


@pytest.fixture
def crowd(window):
    """The window with 300 cards."""
    window.document.open(many(300), None)
    window.document.pick([f"m{n}" for n in range(0, 300, 2)])
    return window


def top(window) -> int:
    """The height of the current card in the viewport; fails when it is out of sight."""
    area = window.grid.visualRect(window.grid.currentIndex())
    assert area.intersects(window.grid.viewport().rect())
    return area.top()


def choose(window, id: str, *others: str) -> None:
    click_card(window, id)
    for other in others:
        index = window.grid.model().index(window.grid.model().row_of(other))
        window.grid.selectionModel().select(index, window.grid.selectionModel().SelectionFlag.Select)


def checked_order(window) -> list[str]:
    ids = [f"sort_{order.value}" for order in Order]
    return [id for id in ids if window.parts.actions[id].isChecked()]


def test_every_order_is_that_of_the_core(window):
    index = Index(window.document.briefing)
    for order in reversed(Order):
        window.parts.actions[f"sort_{order.value}"].trigger()
        assert shown(window) == [message.id for message in index.matching(Filter(), order)]
        assert checked_order(window) == [f"sort_{order.value}"]


def test_the_order_is_chosen_in_the_header_the_menu_and_the_palette(window, qtbot):
    assert window.parts.tool_row.order.text() == "File order"
    by_theme = next(action for action in window.parts.tool_row.order.menu().actions() if "theme" in action.text())
    by_theme.trigger()
    assert window.parts.tool_row.order.text() == "By theme"
    assert window.parts.tool_row.order.accessibleName() == "Sort by theme"
    offering = offering_of(window, window.parts)
    palette = CommandPalette(window, offering.now())
    palette.accepted.connect(lambda: offering.do(palette.chosen, is_to_pick=False))
    qtbot.addWidget(palette)
    QTest.keyClicks(palette.field, "sort length")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.filtering.order is Order.LENGTH


def test_the_order_outlives_its_briefing_and_the_window(window, settings):
    window.parts.actions["sort_speaker"].trigger()
    window.document.open(many(20), None)
    assert checked_order(window) == ["sort_speaker"]
    window.document.stack.setClean()
    window.close()
    assert settings.order is Order.SPEAKER
    settings._store.setValue("order", "by the weather")
    assert settings.order is Order.FILE


def test_another_order_keeps_the_current_card_where_it_is(crowd):
    choose(crowd, "m151", "m9", "m280")
    before = top(crowd)
    for order in (Order.SPEAKER, Order.THEME, Order.LENGTH):
        crowd.filtering.sort(order.value)
        assert crowd.grid.current_id() == "m151"
        assert set(crowd.grid.selected_ids()) == {"m151", "m9", "m280"}
        assert top(crowd) == before
        crowd.filtering.sort("file")
        assert (crowd.grid.current_id(), top(crowd)) == ("m151", before)


def test_a_filter_that_it_passes_keeps_the_current_card_in_sight(crowd):
    choose(crowd, "m150", "m20", "m21")
    before = top(crowd)
    crowd.filtering.toggle(STATES, "picked_only")
    assert crowd.grid.current_id() == "m150"
    assert crowd.grid.selected_ids() == ["m20", "m150"]
    assert abs(top(crowd) - before) < crowd.grid.gridSize().height()
    crowd.filtering.clear()
    assert crowd.grid.selected_ids() == ["m20", "m21", "m150"]
    top(crowd)


def test_a_card_that_was_filtered_out_comes_back_as_the_current_one(crowd):
    choose(crowd, "m151", "m149")
    before = top(crowd)
    for query in ("149", "introuvable", "introuvables", "149"):
        crowd.filtering.set_query(query)
        assert crowd.grid.current_id() != "m151"
    crowd.filtering.clear()
    assert crowd.grid.current_id() == "m151"
    assert crowd.grid.selected_ids() == ["m149", "m151"]
    assert top(crowd) == before
    assert crowd.parts.detail.id == "m151"


def test_who_goes_to_the_cards_found_stays_with_them(crowd):
    choose(crowd, "m151")
    crowd.parts.tool_row.search.setFocus()
    QTest.keyClicks(crowd.parts.tool_row.search, "culture numerique")
    QTest.keyClick(crowd.parts.tool_row.search, Qt.Key.Key_Down)
    found = crowd.grid.current_id()
    assert found != "m151"
    crowd.filtering.clear()
    assert crowd.grid.current_id() == found
    top(crowd)


def test_a_new_briefing_starts_at_its_first_card(crowd):
    choose(crowd, "m151")
    crowd.document.open(many(299), None)
    assert crowd.grid.current_id() == "m0"
    assert crowd.grid.verticalScrollBar().value() == 0


def test_everything_selected_stays_so(crowd):
    crowd.grid.setFocus()
    crowd.parts.actions["select_all"].trigger()
    crowd.filtering.sort("length")
    assert len(crowd.grid.selected_ids()) == 300


def test_another_width_keeps_the_current_card_in_sight(crowd, qtbot):
    choose(crowd, "m151")
    for width in (1024, 2400, 1700):
        crowd.resize(width, 860)
        qtbot.waitUntil(lambda width=width: crowd.width() == width)
        top(crowd)


@pytest.mark.parametrize("edge", ["top", "bottom"])
def test_a_card_that_the_edge_cuts_stays_where_it_is_in_a_window_with_as_many_in_a_row(crowd, qtbot, edge):
    choose(crowd, "m151")
    grid, bar = crowd.grid, crowd.grid.verticalScrollBar()
    area = grid.visualRect(grid.currentIndex())
    bar.setValue(bar.value() + (area.top() + 6 if edge == "top" else area.bottom() - grid.viewport().height() - 6))
    before, width = bar.value(), grid.gridSize().width()
    crowd.resize(crowd.width() - 9, crowd.height())
    qtbot.waitUntil(lambda: grid.gridSize().width() < width)
    assert bar.value() == before
    crowd.document.choose("m150", "takeaway", "Le cap")
    assert bar.value() == before


def test_cards_grow_and_shrink_in_steps_and_are_remembered(crowd, settings):
    choose(crowd, "m151")
    usual = crowd.grid.gridSize()
    crowd.parts.actions["enlarge"].trigger()
    crowd.parts.actions["enlarge"].trigger()
    top(crowd)
    assert crowd.grid.gridSize().height() > usual.height()
    assert crowd.grid.zoom == 130
    for _ in range(20):
        crowd.parts.actions["reduce"].trigger()
    assert crowd.grid.zoom == 70
    assert crowd.grid.gridSize().height() < usual.height()
    top(crowd)
    crowd.document.stack.setClean()
    crowd.close()
    assert settings.zoom == 70
    crowd.parts.actions["usual_size"].trigger()
    assert crowd.grid.gridSize() == usual


def test_the_wheel_sizes_cards_with_ctrl_only(window):
    assert wheel(window, 120, Qt.KeyboardModifier.ControlModifier) == 115
    assert wheel(window, -120, Qt.KeyboardModifier.ControlModifier) == 100
    assert wheel(window, 120, Qt.KeyboardModifier.NoModifier) == 100


def wheel(window, by: int, keys: Qt.KeyboardModifier) -> int:
    viewport, at = window.grid.viewport(), QPoint(200, 200)
    none, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    place, everywhere = QPointF(at), QPointF(viewport.mapToGlobal(at))
    event = QWheelEvent(place, everywhere, QPoint(), QPoint(0, by), none, keys, phase, False)
    QApplication.sendEvent(viewport, event)
    return window.grid.zoom


@pytest.mark.parametrize(("kept", "zoom"), [("130", 130), ("nonsense", 100), ("", 100), ("9999", 300), ("-3", 100)])
def test_a_zoom_from_elsewhere_is_a_sane_one(tmp_path, kept, zoom):
    store = QSettings(str(tmp_path / "own.ini"), QSettings.Format.IniFormat)
    store.setValue("zoom", kept)
    assert Settings(store).zoom == zoom


def test_the_keys_are_at_the_cards_once_there_are_any(window):
    assert window.grid.hasFocus()


def test_cards_are_dragged_as_copies(window):
    """A move would have Qt remove the rows of the grid."""
    model: CardsModel = window.grid.model()
    assert model.supportedDragActions() == Qt.DropAction.CopyAction
    shown = model.data(model.index(0))
    assert not model.setData(model.index(0), "written in")
    assert model.data(model.index(0)) == shown
    in_dialog(lambda: QTest.keyClick(window.grid, Qt.Key.Key_F2), lambda dialog: dialog.reject())
    assert window.grid.state() is not window.grid.State.EditingState


@pytest.mark.dressed
def test_scrolling_paints_only_what_comes_into_sight(crowd, qtbot):
    heights = []

    class Eye(QObject):
        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.Paint:
                heights.append(event.region().boundingRect().height())
            return False

    crowd.activateWindow()
    qtbot.wait(20)
    eye = Eye()
    crowd.grid.viewport().installEventFilter(eye)
    crowd.grid.verticalScrollBar().setValue(84)
    qtbot.waitUntil(lambda: bool(heights))
    assert max(heights) == 84


@pytest.mark.parametrize("view", ["cards", "slides"])
def test_esc_leads_back_to_the_cards_or_the_slide_from_wherever_it_does_nothing_else(window, view):
    window.parts.actions["slides"].setChecked(view == "slides")
    home = window.parts.middle.slides.large if view == "slides" else window.grid
    detail, deck, side = window.parts.detail, window.parts.deck, window.parts.side
    window.parts.navigation.show_detail()
    QTest.keyClicks(detail.takeaway, " Oui.")
    for part in (detail.takeaway, detail.asked.owner, detail.form, deck.title, deck.view, side.themes):
        window.parts.right.turn(int(detail.isAncestorOf(part)))
        part.setFocus()
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
        assert window.focusWidget() is home, part
    assert window.document.briefing.message_by_id[detail.id].takeaway.endswith(" Oui.")
    field = header_field(window)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert window.focusWidget() is home


def header_field(window) -> NameField:
    """The title of the assembly, being written."""
    window.parts.header._rename()
    return window.parts.header.findChild(NameField)


def test_full_screen_is_turned_by_its_key_and_by_the_system_and_no_window_starts_so(window, settings, qapp):
    turned = window.parts.actions["full_screen"]
    QTest.keyClick(window, Qt.Key.Key_F11)
    assert (window.isFullScreen(), turned.isChecked()) == (True, True)
    window.remember(window.parts)
    other = MainWindow(settings, window.theme)
    assert not other.isFullScreen()
    shiboken6.delete(other)  # found as garbage, its parts would be destroyed in any order
    window.showNormal()
    QApplication.processEvents()
    assert not turned.isChecked()
    turned.trigger()
    turned.trigger()
    assert not window.isFullScreen()
