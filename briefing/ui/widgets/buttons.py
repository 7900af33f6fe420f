"""Buttons that show actions, and what screen readers are told of buttons that Qt does not tell by itself.

Tabs are tabs, what is folded is a state, and no description says the name again.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleInterface,
    QAccessibleStateChangeEvent,
    QAction,
)
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QToolButton, QWidget

from briefing.ui.style.icons import icon
from briefing.ui.style.keys import plain, shown_key, written_key
from briefing.ui.style.theme import tokens

SILENT = " "
"""A description that says nothing: for an empty one Qt reads the tooltip, or what stands in an empty field."""
_is_installed = False


def tool_button(action: QAction, side: int = 18) -> QToolButton:
    """A button with the icon of ``action``, named and explained by it, with its key."""
    button = QToolButton()
    button.setDefaultAction(action)
    button.setIconSize(QSize(side, side))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def follow() -> None:
        button.setAccessibleName(plain(action.text()))
        explain(button, action.toolTip().removesuffix("…"), shown_key(action))

    action.changed.connect(follow)
    follow()
    return button


def explain(part: QWidget, words: str, keys: str = "") -> None:
    """Have ``words`` and ``keys`` as the tooltip of ``part``; screen readers hear what its name does not say."""
    part.setToolTip(f"{words} ({keys})" if keys and keys not in words else words)
    part.setAccessibleDescription((keys or SILENT) if words == part.accessibleName() else part.toolTip())


def show_as_icon(button: QAbstractButton, name: str, words: str, key: str) -> None:
    """Have ``button`` show the icon ``name`` alone, for want of room; its tooltip says ``words`` and ``key``."""
    button.setIcon(icon(name, tokens().ink, tokens().faint))
    button.setObjectName("icon")
    button.setAccessibleName(words)
    explain(button, words, written_key(key))


def speak_as(button: QAbstractButton, kind: str) -> None:
    """Have ``button`` known as a "tab", or as what opens and closes a "fold": it has ``is_open``."""
    global _is_installed
    button.setProperty("spoken", kind)
    if not _is_installed:
        QAccessible.installFactory(_face)
        _is_installed = True


def tell_folded(button: QAbstractButton) -> None:
    """Say that what ``button`` opens and closes was opened or closed."""
    state = QAccessible.State()
    state.expanded = True
    QAccessible.updateAccessibility(QAccessibleStateChangeEvent(button, state))


def _face(_: str, part: QObject) -> QAccessibleInterface | None:
    kind = part.property("spoken")
    if not kind or not isinstance(part, QAbstractButton):
        return None
    face = _TabFace(part) if kind == "tab" else _FoldFace(part)
    part.face = face  # type: ignore[attr-defined]  # which Qt does not keep alive
    return face


class _Face(QAccessibleWidget):
    """A button of a role of its own, that can be pressed."""

    def __init__(self, button: QAbstractButton, role: QAccessible.Role) -> None:
        super().__init__(button, role)  # a name given here would stay when the text changes
        self._button = button

    def actionNames(self) -> list[str]:
        return [QAccessibleActionInterface.pressAction(), *super().actionNames()]

    def doAction(self, name: str) -> None:
        if name == QAccessibleActionInterface.pressAction():
            self._button.click()
        else:
            super().doAction(name)

    def text(self, kind: QAccessible.Text) -> str:
        words = super().text(kind)
        return words or self._button.text().replace("&", "") if kind is QAccessible.Text.Name else words


class _TabFace(_Face):
    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button, QAccessible.Role.PageTab)

    def state(self) -> QAccessible.State:
        state = super().state()
        state.selectable = True
        state.selected = self._button.isChecked()
        return state


class _FoldFace(_Face):
    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button, QAccessible.Role.Button)

    def state(self) -> QAccessible.State:
        state, is_open = super().state(), bool(self._button.is_open)  # type: ignore[attr-defined]  # of folds alone
        state.expandable = True
        state.expanded, state.collapsed = is_open, not is_open
        return state
