"""The window fits: on small screens, beside another window, with its panels folded away or whole."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStatusBar, QWidget

from briefing.core.model import Assembly, Briefing
from briefing.core.paths import bundled_assembly
from briefing.ui.style.theme import Theme
from briefing.ui.widgets.elided_label import ElidedLabel
from briefing.ui.window.assembly import assemble
from briefing.ui.window.main_window import MainWindow, first_size, within_room
from briefing.ui.window.panes.header import TitleLabel
from tests.ui.conftest import place, resize


def columns(window) -> int:
    model = window.grid.model()
    tops = [window.grid.visualRect(model.index(row)).top() for row in range(model.rowCount())]
    return tops.count(tops[0])


@pytest.mark.parametrize(
    ("screen", "size"),
    [
        ((1920, 1040), (1360, 860)),
        ((1280, 690), (1216, 626)),  # Full HD at 150 %, less the bar of the system
        ((1280, 720), (1216, 656)),
        ((2560, 1400), (1360, 860)),
        ((800, 600), (800, 560)),
        ((960, 500), (896, 460)),  # Full HD at 200 %, less the bar of the system
    ],
)
def test_the_first_window_is_never_larger_than_its_screen(screen, size):
    assert first_size(QSize(*screen)) == QSize(*size)


@pytest.mark.parametrize(
    ("frame", "place"),
    [
        ((32, 32, 1216, 783), (32, 17, 1216, 783)),
        ((40, 100, 1300, 900), (0, 0, 1280, 800)),
        ((-50, -30, 800, 560), (0, 0, 800, 560)),
        ((3000, 2000, 800, 560), (480, 240, 800, 560)),
        ((64, 120, 1216, 680), (64, 120, 1216, 680)),
    ],
)
def test_a_window_lies_within_the_screen_moved_as_little_as_can_be(frame, place):
    assert within_room(QRect(*frame), QRect(0, 0, 1280, 800)) == QRect(*place)


def test_a_window_that_its_frame_put_over_the_edge_comes_back(window, monkeypatch):
    room = window.geometry().adjusted(0, 0, 0, -40)
    monkeypatch.setattr(
        window, "screen", lambda: SimpleNamespace(availableGeometry=lambda: room, availableSize=room.size)
    )
    window.keep_on_screen()
    assert room.contains(window.frameGeometry())


def test_export_and_the_cards_are_in_sight_at_every_size(window, qtbot):
    for size in ((800, 560), (960, 1040), (1024, 640), (1280, 720), (1360, 860), (1920, 1000)):
        resize(window, qtbot, *size)
        qtbot.waitUntil(lambda: all(part.width() >= part.minimumSizeHint().width() for part in _in_head(window)))
        _are_in_sight(window)


def test_the_window_may_be_as_low_as_full_hd_at_200_percent_asks_for(window, qtbot, monkeypatch):
    free = QSize(960, 500)
    screen = SimpleNamespace(availableSize=lambda: free)
    monkeypatch.setattr(window, "screen", lambda: screen)
    window.move(window.pos() + QPoint(1, 0))  # to that screen
    qtbot.waitUntil(lambda: window.minimumSize() == QSize(800, 460))
    resize(window, qtbot, 960, 460)
    _are_in_sight(window)
    free = QSize(1920, 1040)
    window.move(window.pos() - QPoint(1, 0))
    qtbot.waitUntil(lambda: window.minimumSize() == QSize(800, 560))


def _in_head(window) -> list[QWidget]:
    return [window.parts.tool_row.search, window.parts.tool_row.add, window.parts.header.views]


def _are_in_sight(window) -> None:
    export = window.parts.header.export
    assert window.rect().contains(place(window, export))
    assert export.text() == "Export…"
    assert export.width() >= export.sizeHint().width()
    assert window.grid.viewport().width() >= 240
    assert columns(window) >= 1
    for part in _in_head(window):
        assert window.rect().contains(place(window, part))


@pytest.mark.parametrize(("width", "is_said"), [(800, False), (1360, True)])
def test_presenting_is_a_click_away_with_its_word_where_it_fits(window, qtbot, width, is_said):
    resize(window, qtbot, width, 640)
    present = window.parts.header.present
    assert window.rect().contains(place(window, present))
    assert (present.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon) is is_said
    assert "F5" in present.toolTip()


def test_panels_give_way_as_the_window_narrows(window, qtbot):
    for width, rail, deck in ((1360, False, True), (1024, True, True), (800, True, False)):
        resize(window, qtbot, width, 640)
        assert window.parts.side.is_folded == rail
        assert window.parts.right.isVisible() == deck
        assert (window.parts.header.right.text() == "9") is not deck
        assert window.parts.side.width() == (54 if rail else 224)


def test_both_panels_turn_by_their_keys_and_their_buttons(window, qtbot):
    grid = window.grid
    before = grid.width()
    QTest.keyClick(grid, Qt.Key.Key_F9)
    assert window.parts.side.width() == 54
    QTest.keyClick(grid, Qt.Key.Key_F9, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: grid.width() > before + 400)
    assert not window.parts.right.isVisible()
    QTest.mouseClick(window.parts.header.right, Qt.MouseButton.LeftButton)
    QTest.mouseClick(window.parts.header.side, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: grid.width() == before)


def test_what_the_user_folds_is_remembered_for_windows_of_that_width(window, qtbot):
    window.parts.actions["right"].trigger()
    resize(window, qtbot, 1024, 640)
    assert window.parts.right.isVisible()
    window.parts.actions["side"].trigger()
    assert not window.parts.side.is_folded
    resize(window, qtbot, 1360, 860)
    assert not window.parts.right.isVisible()
    resize(window, qtbot, 1030, 640)
    assert not window.parts.side.is_folded


def test_borders_that_were_moved_stay_where_they_were_put(window, qtbot):
    window.parts.splitter.moveSplitter(300, 1)
    window.parts.splitter.moveSplitter(970, 2)
    widths = window.parts.side.width(), window.parts.right.width()
    resize(window, qtbot, 900, 640)
    resize(window, qtbot, 1360, 860)
    assert (window.parts.side.width(), window.parts.right.width()) == widths
    assert widths[0] == 300


@pytest.mark.parametrize("narrower", [1360, 1690])
def test_deck_and_detail_stand_side_by_side_and_one_of_them_is_as_wide_as_before_at_once(window, qtbot, narrower):
    resize(window, qtbot, narrower, 860)
    right, before = window.parts.right, window.parts.right.width()
    window.resize(1900, 860)
    both = [place(window, window.parts.deck), place(window, window.parts.detail)]
    assert both[0].right() < both[1].left()
    assert both[1].right() < 1900
    window.resize(narrower, 860)
    assert (right.width(), before) == (340, 340)


def test_who_asks_for_the_deck_or_a_quote_sees_its_panel(window):
    for id in ("deck", "detail", "titles"):
        window.parts.actions["right"].setChecked(False)
        window.parts.actions[id].trigger()
        assert window.parts.right.isVisible()


def test_a_rail_still_filters_and_names_what_is_on_it(window, qtbot):
    resize(window, qtbot, 1024, 640)
    themes = window.parts.side.themes
    index = themes.model().index(1)
    QTest.mouseClick(themes.viewport(), Qt.MouseButton.LeftButton, pos=themes.visualRect(index).center())
    assert len(window.filtering.messages) == 2
    assert "Le courant" in index.data(Qt.ItemDataRole.ToolTipRole)


def test_smaller_cards_come_in_more_columns(window):
    counts = []
    for _ in range(4):
        counts.append(columns(window))
        window.parts.actions["reduce"].trigger()
    assert counts == sorted(counts)
    assert counts[-1] > counts[0]


def test_nothing_is_kept_free_for_a_status(window):
    assert not window.findChildren(QStatusBar)


@pytest.mark.dressed
def test_every_quote_has_the_same_face_whatever_its_length(window):
    delegate, model = window.grid.itemDelegate(), window.grid.model()
    laid = [delegate.layout.laid(model.card(row)) for row in range(model.rowCount())]
    assert len({card.quote.text.font().pointSizeF() for card in laid}) == 1
    assert len({round(card.quote.area.top()) for card in laid}) == 1


def test_the_head_has_its_day_in_the_words_of_the_window(window):
    window.document.open(Briefing(Assembly(title="Un congrès", date="2020-07-09", language="fr")), None)
    assert window.parts.header.findChild(ElidedLabel).accessibleName() == "9 July 2020"


def test_the_head_says_whether_all_is_saved_and_nothing_moves_for_it(window, qtbot, tmp_path):
    title, line = window.parts.header.findChild(TitleLabel), window.parts.header.findChild(ElidedLabel)
    before, event = title.geometry(), line.accessibleName()
    assert "·" in event
    window.document.set_option("title", "Le cap")
    assert line.text() == line.accessibleName() == f"{event} · Edited"
    window.document.mark_saved(tmp_path / "own.briefing", None)
    assert line.accessibleName() == f"{event} · Saved"
    window.document.stack.undo()
    assert line.accessibleName() == f"{event} · Edited"
    assert title.geometry() == before
    window.document.open(Briefing(), None)
    assert line.accessibleName() == ""
    assert title.geometry() == before
    resize(window, qtbot, 900, 640)
    long = replace(window.document.briefing, assembly=Assembly(host="The association of " * 20))
    window.document.edit("", long)
    assert line.text().endswith("… · Edited")


def test_smaller_cards_are_more_in_a_row(window, qtbot):
    resize(window, qtbot, 1360, 860)
    before = columns(window)
    for _ in range(3):
        window.parts.actions["reduce"].trigger()
        qtbot.waitUntil(lambda: columns(window) > before)


@pytest.fixture
def narrow(window, qtbot):
    resize(window, qtbot, 800, 560)
    window.grid.setFocus()
    return window


def drawer(window) -> QWidget:
    return window.parts.right.parentWidget()


def test_in_a_narrow_window_the_deck_lies_over_the_cards_which_keep_their_place(narrow):
    before = narrow.grid.geometry()
    QTest.keyClick(narrow.grid, Qt.Key.Key_F9, Qt.KeyboardModifier.ShiftModifier)
    right, export = narrow.parts.right, narrow.parts.header.export
    assert right.isVisible()
    assert narrow.grid.geometry() == before
    assert place(narrow, right).right() == narrow.rect().right()
    assert place(narrow, right).bottom() == narrow.rect().bottom()
    assert place(narrow, right).top() > place(narrow, export).bottom()
    assert right.width() == 320
    assert right.isAncestorOf(narrow.focusWidget())


def test_the_drawer_is_left_as_one_expects_and_the_keys_come_back(narrow):
    for way in ("key", "escape", "beside", "button", "elsewhere"):
        _leave_drawer(narrow, way)
        assert not narrow.parts.right.isVisible(), way
        assert not narrow.parts.actions["right"].isChecked(), way
        assert narrow.focusWidget() is (narrow.parts.tool_row.search if way == "elsewhere" else narrow.grid), way


def _leave_drawer(narrow, way: str) -> None:
    narrow.parts.actions["right"].trigger()
    match way:
        case "key":
            QTest.keyClick(narrow.focusWidget(), Qt.Key.Key_F9, Qt.KeyboardModifier.ShiftModifier)
        case "escape":
            QTest.keyClick(narrow.focusWidget(), Qt.Key.Key_Escape)
        case "beside":
            QTest.mouseClick(drawer(narrow), Qt.MouseButton.LeftButton, pos=QPoint(100, 200))
        case "button":
            QTest.mouseClick(narrow.parts.header.right, Qt.MouseButton.LeftButton)
        case "elsewhere":
            narrow.parts.actions["find"].trigger()


def test_a_window_that_starts_narrow_has_its_drawer(qapp, settings, window):
    own = MainWindow(settings, Theme(qapp, "light"))
    own.resize(800, 560)
    own.document.open(window.document.briefing, None)
    parts = assemble(own)
    own.show()
    assert not parts.right.isVisible()
    parts.actions["right"].trigger()
    assert drawer(own).geometry() == parts.splitter.geometry()
    own.document.stack.setClean()
    own.close()


def test_the_drawer_is_remembered_and_a_wider_window_has_its_panel_beside_the_cards(narrow, qtbot):
    narrow.parts.actions["right"].trigger()
    resize(narrow, qtbot, 1024, 640)
    grid, right = place(narrow, narrow.grid), place(narrow, narrow.parts.right)
    assert grid.right() < right.left()
    assert 300 <= right.width() <= 301
    resize(narrow, qtbot, 820, 600)
    assert narrow.parts.right.isVisible()
    assert drawer(narrow).geometry() == narrow.parts.splitter.geometry()
    narrow.parts.actions["right"].trigger()
    resize(narrow, qtbot, 1024, 640)
    assert narrow.parts.right.isVisible()
    resize(narrow, qtbot, 820, 600)
    assert not narrow.parts.right.isVisible()


def test_the_checklist_and_a_quote_are_shown_in_the_drawer(narrow):
    for id in ("checklist", "detail"):
        narrow.parts.actions[id].trigger()
        assert narrow.parts.right.isVisible()
        assert narrow.parts.right.isAncestorOf(narrow.focusWidget())
        QTest.keyClick(narrow.focusWidget(), Qt.Key.Key_Escape)


@pytest.mark.dressed
def test_a_window_on_the_screen_that_gets_its_parts_has_them_in_their_places_before_they_are_painted(
    qtbot, qapp, settings, answers, errors
):
    window = MainWindow(settings, theme := Theme(qapp, "light"))
    window.resize(1360, 860)
    window.show()
    window.filing.load(bundled_assembly())
    qtbot.waitExposed(window)
    parts = assemble(window)
    shown = [part for part in window.findChildren(QWidget) if part.isVisible()]
    places = [place(window, part) for part in shown]
    paints = Paints(parts.side)
    assert parts.side in shown
    assert window.menuBar() in shown
    QTest.qWait(350)
    moved = [part for part, before in zip(shown, places, strict=True) if place(window, part) != before]
    assert moved == []
    assert paints.count(parts.side.rect()) == 1
    window.close()
    shiboken6.delete(window)
    shiboken6.delete(theme)


class Paints(QObject):
    """What of a part is painted from now on."""

    def __init__(self, part: QWidget) -> None:
        super().__init__(part)
        self._areas: list[QRect] = []
        part.installEventFilter(self)

    def eventFilter(self, watched, event) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._areas.append(event.region().boundingRect())
        return False

    def count(self, area: QRect) -> int:
        """How often all of ``area`` was painted."""
        return self._areas.count(area)


def test_each_step_of_a_window_that_grows_paints_the_cards_once(window, qtbot):
    resize(window, qtbot, 1360, 860)
    QTest.qWait(50)
    paints = Paints(window.grid.viewport())
    for width in (1377, 1394, 1411):
        resize(window, qtbot, width, 860)
        QTest.qWait(50)
        assert paints.count(window.grid.viewport().rect()) == 1


def test_a_window_that_grows_is_painted_as_one_that_always_had_its_size(window, qtbot):
    resize(window, qtbot, 1360, 860)
    qtbot.waitUntil(lambda: "·" in window.parts.deck.guidance.text())  # counted in a thread
    before = window.grab().toImage()
    for width in (1000, 1500, 1800, 1360):
        resize(window, qtbot, width, 860)
        assert window.backingStore().size() == window.size()
    assert window.grab().toImage() == before
