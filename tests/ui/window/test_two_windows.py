"""Two windows in one process, each with a document of its own: what is done in one is not seen in the other."""

from __future__ import annotations

import sys
import threading
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from briefing.core import edits, logs
from briefing.core.storage.recovery import snapshots_in
from briefing.ui.cards.dragging import put_ids
from briefing.ui.cards.filters.theme_list import THEME
from briefing.ui.style.theme import Theme
from briefing.ui.window.assembly import assemble
from briefing.ui.window.main_window import MainWindow
from tests.perf.core_bench import many
from tests.ui.conftest import click_mark, deck_rows, picks, shown

NEW = "nos-dirigeants-demandeurs"


@pytest.fixture
def pair(qtbot, qapp, settings, answers, errors, cigref, tmp_path):
    """Two windows with the same settings and theme: one on the bundled assembly, one on 40 quotes with 3 picks."""
    theme = Theme(qapp, "light")
    windows = [MainWindow(settings, theme), MainWindow(settings, theme)]
    for window, briefing in zip(windows, (cigref, many(40)), strict=True):
        assemble(window).autosave.folder = tmp_path / "kept"
        window.show()
        window.document.open(briefing, None)
        qtbot.waitExposed(window)
    windows[1].document.pick(["m1", "m2", "m3"])
    windows[0].activateWindow()
    QTest.qWait(10)
    yield windows
    for window in windows:
        if shiboken6.isValid(window):
            window.document.stack.setClean()
            window.close()
            shiboken6.delete(window)
    shiboken6.delete(theme)


def test_control_and_tab_go_from_window_to_window_and_round(pair, qtbot):
    first, other = pair
    for here, there in ((first, other), (other, first)):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(there.isActiveWindow)
        assert not here.isActiveWindow()


def state(window) -> dict[str, Any]:
    """What the user of a window sees of it, and what it holds."""
    parts = window.parts
    return {
        "briefing": window.document.briefing,
        "steps": (window.document.stack.count(), window.document.stack.index()),
        "title": (window.windowTitle(), window.isWindowModified()),
        "cards": (shown(window), window.grid.selected_ids(), window.grid.current_id(), window.grid.zoom),
        "filter": (window.filtering.filter, window.filtering.order, parts.tool_row.search.text()),
        "deck": (deck_rows(window), parts.deck.title.text(), parts.right.shown),
        "detail": parts.detail.id,
        "foot": (window.parts.toast.words, parts.toast.deed),
        "selection": (parts.selection.ids(), parts.selection.theme(), parts.selection.speaker()),
        "actions": [(action.text(), action.isEnabled(), action.isChecked()) for action in parts.actions.all()],
    }


def test_edits_undos_and_picks_in_one_are_not_seen_in_the_other(pair):
    one, other = pair
    before = state(other)
    click_mark(one, NEW)
    assert NEW in picks(one)
    one.document.write(NEW, "takeaway", "À retenir")
    one.grid.setFocus()
    one.parts.actions["delete_quote"].trigger()
    assert one.parts.toast.deed
    one.parts.actions["undo"].trigger()
    one.parts.actions["select_all"].trigger()
    one.parts.actions["copy"].trigger()
    assert "17" in one.parts.toast.words
    assert state(other) == before


def test_what_is_looked_for_and_how_in_one_does_not_turn_the_other(pair):
    one, other = pair
    before = state(other)
    for id in ("sort_speaker", "enlarge", "picked_only", "slides", "detail"):
        one.parts.actions[id].trigger()
    one.parts.tool_row.search.setText("numerique")
    assert one.parts.previewing.is_active
    assert not other.parts.previewing.is_active
    assert state(other) == before


def let_go(part: QWidget, data: QMimeData) -> bool:
    """Drag ``data`` over the middle of ``part`` and let it go; whether it was taken there.

    Qt sends what follows an entry to whatever accepted one last, be it deleted since: nothing follows one refused.
    """
    middle = part.rect().center()
    given = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entering, moving = QDragEnterEvent(middle, *given), QDragMoveEvent(middle, *given)
    entering.ignore()
    QApplication.sendEvent(part, entering)
    if entering.isAccepted():
        moving.accept()
        QApplication.sendEvent(part, moving)
        QApplication.sendEvent(part, QDropEvent(QPointF(middle), *given) if moving.isAccepted() else QDragLeaveEvent())
    return entering.isAccepted() and moving.isAccepted()


def test_cards_that_are_dragged_to_another_window_are_taken_with_who_said_them(pair):
    first, other = pair
    first.document.edit("Edit", edits.change_message(first.document.briefing, NEW, quote="Nous irons"))
    cards = first.grid.model()
    data = cards.mimeData([cards.index(cards.row_of(NEW))])
    assert not let_go(first, data)
    assert let_go(other, data)
    taken = other.document.briefing.messages[-1]
    assert (taken.quote, other.document.briefing.speaker_of(taken).name) == ("Nous irons", "Georges Epinette")


def test_an_id_of_another_document_is_of_nothing_here(pair):
    first, other = pair
    other.document.open(first.document.briefing, None)
    before, parts = other.document.briefing, other.parts
    cards, theme = first.grid.model(), QMimeData()
    put_ids(theme, THEME, first.document, ["passeurs"])
    quotes = cards.mimeData([cards.index(cards.row_of(NEW))])
    for view in (parts.deck.view, parts.side.themes):
        for data in (quotes, theme):
            assert view.spot_at(data, view.viewport().rect().center()) is None
            let_go(view.viewport(), data)
    assert other.document.briefing is before  # the quote is there already


def test_the_keys_of_one_act_in_it_alone(pair, qtbot):
    one, other = pair
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    before = state(one)
    other.grid.setFocus()
    other.grid.reveal("m9")
    QTest.keyClick(other.grid, Qt.Key.Key_Space)
    assert "m9" in picks(other)
    QTest.keyClick(other, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "m9" not in picks(other)
    assert state(one) == before


@pytest.fixture
def closed_beside(pair):
    """The window that stays when the other was closed and is gone."""
    one, other = pair
    one.close()
    shiboken6.delete(one)
    return other


def test_one_goes_on_when_the_other_is_closed(closed_beside, qtbot):
    window = closed_beside
    assert window.document.stack.count() == 1
    click_mark(window, "m0")
    assert set(picks(window)) == {"m0", "m1", "m2", "m3"}
    window.parts.actions["undo"].trigger()
    assert set(picks(window)) == {"m1", "m2", "m3"}
    window.theme.set_mode("dark")
    window.parts.actions["detail"].trigger()
    assert window.parts.right.shown == 1
    assert window.parts.autosave.take_now()
    [snapshot] = snapshots_in(window.parts.autosave.folder)
    assert snapshot.load().deck.picks == window.document.picks


@pytest.fixture
def hooks(monkeypatch, tmp_path):
    """The interpreter's hooks, given back after the test, and a log of its own."""
    monkeypatch.setattr(logs, "keep_log", lambda: None)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)


def fail() -> None:
    QTimer.singleShot(0, lambda: {}["missing"])


@pytest.mark.qt_no_exception_capture
def test_a_fault_is_told_in_one_window_and_the_work_of_both_is_kept(pair, hooks, qtbot):
    for window in pair:
        window.parts.crashes.watch()
    pair[0].document.pick([NEW])
    fail()
    qtbot.waitUntil(lambda: any(window.parts.crashes.dialog for window in pair))
    [dialog] = [window.parts.crashes.dialog for window in pair if window.parts.crashes.dialog]
    assert "is kept" in dialog._words.text()
    kept = {snapshot.load().deck.picks for snapshot in snapshots_in(pair[0].parts.autosave.folder)}
    assert kept == {pair[0].document.picks, pair[1].document.picks}
    dialog.continue_button.click()


@pytest.mark.qt_no_exception_capture
def test_a_fault_is_told_by_the_window_that_stays(pair, hooks, qtbot):
    for window in pair:
        window.parts.crashes.watch()
    stays, goes = pair
    goes.document.stack.setClean()
    goes.close()
    fail()
    qtbot.waitUntil(lambda: stays.parts.crashes.dialog is not None and stays.parts.crashes.dialog.isVisible())
    assert goes.parts.crashes.dialog is None
    stays.parts.crashes.dialog.continue_button.click()
    shiboken6.delete(goes)


@pytest.mark.qt_no_exception_capture
def test_a_fault_after_the_last_window_is_left_to_the_log(pair, hooks, caplog):
    for window in pair:
        window.parts.crashes.watch()
        window.document.stack.setClean()
        window.close()
    fail()
    QApplication.processEvents()
    assert [window.parts.crashes.dialog for window in pair] == [None, None]
    assert "KeyError" in caplog.text


@pytest.mark.dressed
def test_a_second_window_has_the_fonts_of_the_first(pair):
    def fonts(window):
        window.grid.go(0)
        window.parts.navigation.show_detail()
        detail = window.parts.detail
        return [label.font() for label in (detail._theme, detail.quote, detail._name)]

    first, second = pair
    second.theme.dress()
    assert fonts(second) == fonts(first)
    assert fonts(second)[1].family() != QApplication.font().family()
