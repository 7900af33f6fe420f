"""The actions of the window, as the systems take them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from briefing.core.system.keys import keys
from briefing.ui.common import actions as module
from briefing.ui.common.actions import Actions
from briefing.ui.style.keys import shown_key
from briefing.ui.style.theme import Theme


def test_a_mac_takes_only_what_is_meant_for_its_own_menu(window):
    roles = {id: action.menuRole() for id, action in window.parts.actions._by_id.items()}
    assert roles.pop("about") is QAction.MenuRole.AboutRole
    assert roles.pop("preferences") is QAction.MenuRole.PreferencesRole
    assert roles.pop("quit") is QAction.MenuRole.QuitRole
    assert set(roles.values()) == {QAction.MenuRole.NoRole}


def test_keys_that_a_mac_has_for_itself_are_others_there(qtbot, monkeypatch):
    window = QWidget()
    qtbot.addWidget(window)
    here = Actions(window)
    monkeypatch.setattr(module, "keys", partial(keys, system="darwin"))
    there = Actions(window)
    assert [key.toString() for key in here["delete_quote"].shortcuts()] == ["Del"]
    assert [key.toString() for key in there["delete_quote"].shortcuts()] == ["Backspace", "Del"]
    assert [key.toString() for key in there["merge"].shortcuts()] == ["Ctrl+Shift+M"]
    everywhere = [key.toString() for action in there.all() for key in action.shortcuts()]
    assert "Ctrl+M" not in everywhere
    assert everywhere.count("Ctrl+Shift+M") == 1


def test_a_hint_names_the_key_as_the_system_writes_it(window):
    export = window.parts.actions["export"]
    export.setShortcut("Ctrl+Alt+E")
    window.parts.actions["pick"].trigger()
    window.document.touched.emit()
    assert shown_key(export) in export.toolTip()
    assert "Alt" in export.toolTip()


def test_tab_goes_to_buttons_too_where_the_system_would_skip_them(qapp):
    qapp.styleHints().setTabFocusBehavior(Qt.TabFocusBehavior.TabFocusTextControls)
    theme = Theme(qapp, "light")
    theme.dress()
    theme.deleteLater()
    assert qapp.styleHints().tabFocusBehavior() is Qt.TabFocusBehavior.TabFocusAllControls


def test_a_key_that_is_held_does_once_what_cannot_be_meant_many_times(window):
    actions = window.parts.actions
    once = ("duplicate", "delete_quote", "new", "save", "pick", "add_quote", "import_clipboard", "slides", "export")
    assert not any(actions[id].autoRepeat() for id in once)
    assert all(actions[id].autoRepeat() for id in ("undo", "redo", "up", "down", "next", "enlarge"))
