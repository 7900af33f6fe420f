"""Garbage is looked for by the GUI thread alone.

Python looks for it in whichever thread makes a value at the wrong time. A worker that finds what Qt's objects hold
would destroy them while they are painted, and end the program.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QApplication

from briefing.core.garbage import let_age

_EVERY = 1000
"""Milliseconds between two looks."""
_BULK = 100_000
"""Values made since the last look that a document or a deck brought: they stay, and to go through them takes 30 ms."""
_OLDEST, _PATIENCE = 2, 10
"""The generation that holds all that stays, and times as many looks before it is searched while the user is here."""


class Collector(QObject):
    """Looks every second for as much as Python itself would have; from then on Python does not."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self, interval=_EVERY)
        timer.timeout.connect(self.look)
        timer.start()

    def look(self) -> None:
        """Search the oldest generation that is due; that of all values best while nobody waits for the window."""
        counts, limits = gc.get_count(), list(gc.get_threshold())
        if counts[0] > _BULK:
            let_age()
            return
        if QApplication.activeWindow():
            limits[_OLDEST] *= _PATIENCE
        due = [age for age, (count, limit) in enumerate(zip(counts, limits, strict=True)) if count > limit]
        if due:
            gc.collect(due[-1])


def collect_here() -> None:
    """Have the program's one collector at work."""
    application = QCoreApplication.instance()
    if application and not application.findChild(Collector):
        Collector(application)
