"""The actions of the window, as the systems take them."""

from __future__ import annotations

from PySide6.QtGui import QAction


def test_a_mac_takes_only_what_is_meant_for_its_own_menu(window):
    roles = {id: action.menuRole() for id, action in window.parts.actions._by_id.items()}
    assert roles.pop("about") is QAction.MenuRole.AboutRole
    assert roles.pop("quit") is QAction.MenuRole.QuitRole
    assert set(roles.values()) == {QAction.MenuRole.NoRole}
