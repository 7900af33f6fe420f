"""Buttons that show actions."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QToolButton

from briefing.ui.widgets.spoken import explain


def tool_button(action: QAction, side: int = 18) -> QToolButton:
    """A button with the icon of ``action``, named and explained by it, with its key."""
    button = QToolButton()
    button.setDefaultAction(action)
    button.setIconSize(QSize(side, side))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def follow() -> None:
        button.setAccessibleName(action.text().replace("&", "").removesuffix("…"))
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        tip = action.toolTip().removesuffix("…")
        explain(button, tip, keys)

    action.changed.connect(follow)
    follow()
    return button
