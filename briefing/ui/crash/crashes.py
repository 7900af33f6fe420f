"""What nobody foresaw: logged, the work kept, and told calmly, with a report to copy."""

from __future__ import annotations

import sys
import threading
from types import TracebackType
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from briefing.core.logs import log_unforeseen
from briefing.ui.document.autosave import Autosave
from briefing.ui.document.document import Document

if TYPE_CHECKING:
    from briefing.ui.crash.crash_dialog import CrashDialog


class Crashes(QObject):
    """Hears of every exception that nobody caught: of slots, of other threads, and of ours, from ``watch`` on.

    Each place that fails is told once; what fails while the dialog is open joins its report. Of several windows the one
    that came last tells, for nobody knows whose fault it was, and the work in all of them is kept.
    """

    happened = Signal(str)

    def __init__(self, window: QWidget, document: Document, autosave: Autosave) -> None:
        super().__init__(window)
        self._window = window
        self._document = document
        self._autosave = autosave
        self._known: set[str] = set()
        self.dialog: CrashDialog | None = None
        # Queued, so that what failed is over, and so that it may have failed in any thread.
        self.happened.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def watch(self) -> None:
        """Take over from the interpreter's own hooks, which are one a process."""
        _watching.append(self)
        sys.excepthook = _hear
        threading.excepthook = _hear_in_thread

    def leave(self) -> None:
        """Leave faults to the windows that stay open, or else to the log."""
        if self in _watching:
            _watching.remove(self)

    def note(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log an exception and tell of it soon, unless one of the same place was told."""
        from briefing.ui.crash.reports import stack

        place = stack(error)
        if place not in self._known:
            self._known.add(place)
            log_unforeseen(kind, error, trace)
            if shiboken6.isValid(self):
                self.happened.emit(place)

    def _tell(self, stack: str) -> None:
        from briefing.ui.crash import crash_dialog

        everyone = _open() or [self]
        kept = [each._autosave.take_now() for each in everyone]
        is_modified = any(each._document.is_modified for each in everyone)
        if self.dialog:
            self.dialog.add(stack)
            return
        parent = QApplication.activeModalWidget() or self._window
        self.dialog = crash_dialog.CrashDialog(parent, stack, self._comfort(is_modified, all(kept)))
        self.dialog.finished.connect(self._forget)
        self.dialog.open()

    def _comfort(self, is_modified: bool, is_kept: bool) -> str:
        if not is_modified:
            return self.tr("Everything is saved, and you can go on.")
        if is_kept:
            return self.tr("What you have not saved yet is kept, and you can go on.")
        return self.tr("What you have not saved yet could not be kept: save it now, under another name to be sure.")

    def _forget(self) -> None:
        if self.dialog:
            self.dialog.deleteLater()
        self.dialog = None


_watching: list[Crashes] = []
"""Those of the open windows, the latest last."""


def _open() -> list[Crashes]:
    return [each for each in _watching if shiboken6.isValid(each)]


def _hear(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if watching := _open():
        watching[-1].note(kind, error, trace)
    else:
        log_unforeseen(kind, error, trace)


def _hear_in_thread(given: threading.ExceptHookArgs) -> None:
    if given.exc_value is not None and given.exc_type is not SystemExit:
        _hear(given.exc_type, given.exc_value, given.exc_traceback)
