"""How large a dialog may be: no larger than the screen that it opens on."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

_FRAME = 16, 48
"""Pixels that a system's frame of a window takes, at most."""


def resize_within(dialog: QDialog, width: int, height: int) -> None:
    """Give ``dialog`` this size, or what its parent's screen has room for."""
    parent: QWidget = dialog.parentWidget() or dialog
    room = parent.screen().availableSize()
    dialog.resize(min(width, room.width() - _FRAME[0]), min(height, room.height() - _FRAME[1]))
