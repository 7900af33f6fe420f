"""Actions and keys as people read them."""

from __future__ import annotations

from PySide6.QtGui import QAction, QKeySequence

_NATIVE = QKeySequence.SequenceFormat.NativeText


def plain(text: str) -> str:
    """The words of an action without mnemonic and dots."""
    return text.replace("&", "").removesuffix("…")


def shown_key(action: QAction) -> str:
    """The first key of an action as the system writes it; "" where it has none."""
    return action.shortcut().toString(_NATIVE)


def shown_keys(action: QAction) -> list[str]:
    """All keys of an action as the system writes them."""
    return [key.toString(_NATIVE) for key in action.shortcuts() if not key.isEmpty()]


def written_key(key: str) -> str:
    """A key, told in Qt's portable words such as "Ctrl+M", as the system writes it."""
    return QKeySequence(key).toString(_NATIVE)
