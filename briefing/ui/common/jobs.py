"""Work off the GUI thread, with progress and cancel."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QThread, Signal

from briefing.core.errors import BriefingError, CancelledError


class Work(Protocol):
    """Long work: it tells ``progress(done, total)`` and stops with ``CancelledError`` once ``cancelled()``."""

    def __call__(self, *, progress: Callable[[int, int], None], cancelled: Callable[[], bool]) -> object: ...


class Job(QThread):
    """Runs ``work`` once, in a thread of its own; exactly one of the three last signals tells how it ended.

    A failure that nobody foresaw goes to ``sys.excepthook``, too.
    """

    progressed = Signal(int, int)
    succeeded = Signal(object)
    failed = Signal(object)
    stopped = Signal()

    def __init__(self, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work

    def cancel(self) -> None:
        """Ask the work to stop; ``stopped`` follows unless it ends first."""
        self.requestInterruption()

    def run(self) -> None:
        try:
            result = self._work(progress=self.progressed.emit, cancelled=self.isInterruptionRequested)
        except CancelledError:
            self.stopped.emit()
        except (BriefingError, OSError) as error:
            self.failed.emit(error)
        except Exception as error:
            sys.excepthook(type(error), error, error.__traceback__)
            self.failed.emit(error)
        else:
            self.succeeded.emit(result)
