"""Thirty ways to press the wrong key: whatever it does can be undone, and what was written is there."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from briefing.ui.deck.settings_panel import SettingsPanel
from tests.ui.conftest import select_in_deck

ID = "culture-partage"
KEY, NONE = Qt.Key, Qt.KeyboardModifier.NoModifier
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
Keys = tuple[Qt.Key, Qt.KeyboardModifier]
ON_LISTS: tuple[Keys, ...] = (
    (KEY.Key_Delete, NONE),
    (KEY.Key_Backspace, NONE),
    (KEY.Key_Space, NONE),
    (KEY.Key_Space, SHIFT),
    (KEY.Key_D, CTRL),
    (KEY.Key_Up, ALT),
    (KEY.Key_Down, ALT),
    (KEY.Key_X, CTRL),
    (KEY.Key_B, CTRL),
    (KEY.Key_Y, CTRL),
    (KEY.Key_Escape, NONE),
)
IN_FIELDS: tuple[Keys, ...] = (
    (KEY.Key_Escape, NONE),
    (KEY.Key_Return, NONE),
    (KEY.Key_Tab, NONE),
    (KEY.Key_Tab, SHIFT),
    (KEY.Key_Down, NONE),
    (KEY.Key_F9, NONE),
    (KEY.Key_F9, SHIFT),
    (KEY.Key_1, CTRL),
    (KEY.Key_3, CTRL),
    (KEY.Key_4, CTRL),
    (KEY.Key_F, CTRL),
    (KEY.Key_F, CTRL | SHIFT),
    (KEY.Key_Left, ALT),
)


def press(keys: Keys) -> None:
    QTest.keyClick(QApplication.focusWidget(), *keys)
    QApplication.processEvents()


def enter_cards(window) -> QWidget:
    window.parts.actions["slides"].setChecked(False)
    window.grid.reveal(ID)
    window.grid.setFocus()
    return window.grid


def enter_deck(window) -> QWidget:
    window.parts.actions["deck"].trigger()
    select_in_deck(window, window.document.picks[2])
    return window.parts.deck.view


@pytest.mark.parametrize("enter", [enter_cards, enter_deck], ids=["cards", "deck"])
def test_whatever_a_key_does_to_cards_or_deck_is_undone(window, enter: Callable):
    before, document = window.document.briefing, window.document
    for everything in (False, True):
        for keys in ON_LISTS:
            enter(window)
            if everything:
                QTest.keyClick(QApplication.focusWidget(), KEY.Key_A, CTRL)
            press(keys)
            while document.stack.canUndo():
                document.stack.undo()
            assert document.briefing == before, keys


@pytest.mark.parametrize("field", ["takeaway", "settings"])
def test_what_was_written_is_there_whatever_key_comes_next(window, field, monkeypatch):
    monkeypatch.setattr(window.parts.previewing, "start", lambda: None)
    document = window.document
    for number, keys in enumerate(IN_FIELDS):
        enter_cards(window)
        window.parts.actions["right"].setChecked(True)
        words = f"Neuf {number}"
        if field == "takeaway":
            window.parts.actions["detail"].trigger()
        else:
            window.parts.actions["deck_settings"].trigger()
            assert window.findChild(SettingsPanel).line("title").hasFocus()
        QTest.keyClick(QApplication.focusWidget(), KEY.Key_A, CTRL)
        QTest.keyClicks(QApplication.focusWidget(), words)
        press(keys)
        written = document.briefing.message_by_id[ID].takeaway if field == "takeaway" else document.briefing.deck.title
        assert written.strip() == words, keys


def test_where_no_card_is_left_the_keys_are_at_what_can_be_done_and_go_back_with_the_cards(window, qtbot):
    enter_cards(window)
    QTest.keyClick(window.grid, KEY.Key_A, CTRL)
    QTest.keyClick(window.grid, KEY.Key_Delete)
    assert QApplication.focusWidget().text() == "Add the first quote…"
    QTest.keyClick(QApplication.focusWidget(), KEY.Key_Z, CTRL)
    assert window.grid.hasFocus()
    window.filtering.set_query("nowhere")
    assert QApplication.focusWidget().text() == "Clear search and filters"
    QTest.keyClick(QApplication.focusWidget(), KEY.Key_Space)
    assert window.grid.hasFocus()
    window.parts.tool_row.search.setFocus()
    QTest.keyClicks(window.parts.tool_row.search, "nowhere")
    qtbot.waitUntil(lambda: window.filtering.filter.query == "nowhere")
    assert window.parts.tool_row.search.hasFocus()
