"""What is being read: it can be stopped, and what follows it waits while something else is asked."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QProgressDialog, QWidget

from briefing.ui.common.jobs import Job

_WHILE = 1500
"""Milliseconds of reading after which people want to know that it may be stopped."""


class UnderWay(QObject):
    """One reading after another in ``window``. While it is ``held`` nothing that it brings covers a question."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._dialog: QProgressDialog | None = None
        self._holds = 0
        self._waiting: list[Callable[[], None]] = []

    def offer_to_stop(self, job: Job, words: str) -> None:
        """After a while, a dialog to stop ``job`` with."""
        asking = QProgressDialog(words, self.tr("Cancel"), 0, 0, self._window)
        asking.setWindowModality(Qt.WindowModality.WindowModal)
        asking.setMinimumDuration(_WHILE)
        asking.setValue(0)
        asking.canceled.connect(job.cancel)
        job.finished.connect(asking.reset)
        job.finished.connect(asking.deleteLater)
        self._dialog = asking

    def when_free(self, act: Callable[[], None]) -> None:
        """Do what follows the reading: at once, or when it is no longer held."""
        if self._holds:
            self._waiting.append(act)
        else:
            act()

    @contextmanager
    def held(self) -> Iterator[None]:
        """While something is asked: no dialog of the reading is shown, and what follows it waits."""
        is_shown = self._hide()
        self._holds += 1
        try:
            yield
        finally:
            self._holds -= 1
            if not self._holds:
                self._show(is_at_once=is_shown)
                QTimer.singleShot(0, self, self._go_on)  # by then a window that may go is gone

    def drop(self) -> None:
        """Do nothing of what waits: the window goes."""
        self._waiting.clear()

    def _hide(self) -> bool:
        """Have the dialog to stop it with not come up; whether it was there."""
        if not (dialog := self._there()):
            return False
        is_shown = dialog.isVisible()
        dialog.setMinimumDuration(24 * 60 * 60 * 1000)
        dialog.hide()
        return is_shown

    def _show(self, *, is_at_once: bool) -> None:
        if dialog := self._there():
            dialog.setMinimumDuration(_WHILE)
            dialog.setVisible(is_at_once)

    def _there(self) -> QProgressDialog | None:
        """The dialog to stop it with, while it is read."""
        return self._dialog if self._dialog and shiboken6.isValid(self._dialog) else None

    def _go_on(self) -> None:
        while self._waiting and not self._holds:
            self._waiting.pop(0)()
