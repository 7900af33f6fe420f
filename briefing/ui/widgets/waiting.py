"""Waiting for a disk with the window alive."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QProgressDialog, QWidget

from briefing.core.errors import CancelledError
from briefing.core.storage.reach import Asked

_T = TypeVar("_T")
_UNSEEN = 0.25
"""Seconds in which most files are read: no dialog flickers for them."""
_STEP = 40
"""Milliseconds between two looks at whether it is done."""


def wait_for(parent: QWidget, words: str, act: Callable[[], _T]) -> _T:
    """What ``act`` gives, done in a thread; what takes long says ``words`` and can be given up.

    Raises what ``act`` raises, and CancelledError when the user gives up: the thread is then left to end by itself.
    """
    asked = Asked(act)
    if not asked.is_done(_UNSEEN):
        _wait(parent, words, asked)
    return asked.answer()


def _wait(parent: QWidget, words: str, asked: Asked[_T]) -> None:
    dialog = QProgressDialog(words, QCoreApplication.translate("Waiting", "Give up"), 0, 0, parent)
    dialog.setWindowTitle("Briefing")
    dialog.setWindowModality(Qt.WindowModality.ApplicationModal)
    timer = QTimer(dialog)
    timer.setInterval(_STEP)
    timer.timeout.connect(lambda: dialog.accept() if asked.is_done() else None)
    timer.start()
    dialog.exec()
    timer.stop()
    dialog.deleteLater()
    if not asked.is_done():
        raise CancelledError
