"""Start the window in stages: the empty shell first, then the cards, then what only an export needs."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from briefing.core.places import bundled_assembly
from briefing.ui.main_window import MainWindow
from briefing.ui.settings import Settings
from briefing.ui.theme import Theme, load_fonts


def run(file: Path | None, *, time_startup: bool = False, started_ns: int | None = None) -> int:
    """Show the window on ``file``, else on the last file opened, else on the assembly that comes with the program.

    ``started_ns`` is ``time.time_ns()`` taken when the process started. With ``time_startup``, prints one line of JSON,
    {"shell_ms", "cards_ms", "cards"}, in milliseconds since then, once the cards are on the screen, and ends.
    """
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("Briefing")
    application.setApplicationDisplayName("Briefing")
    settings = Settings()
    window = MainWindow(settings, Theme(application, settings.theme))
    startup = Startup(window, file or settings.last(), started_ns or time.time_ns())
    if time_startup:
        startup.on_cards = lambda: _print_times(startup, application)
    window.show()
    return application.exec()


class Startup(QObject):
    """Fills the window after its first frame. ``on_cards`` is called once the cards are painted."""

    def __init__(self, window: MainWindow, file: Path | None, started_ns: int) -> None:
        super().__init__(window)
        self._window = window
        self._file = file
        self._started_ns = started_ns
        self.shell_ms = 0.0
        self.cards_ms = 0.0
        self.on_cards: Callable[[], None] | None = None
        _after_paint(window, self._shell_painted)

    @property
    def cards(self) -> int:
        return self._window.filtering.total

    def _shell_painted(self) -> None:
        self.shell_ms = self._elapsed()
        load_fonts()
        filing = self._window.filing
        if not (self._file and filing.load(self._file)):
            filing.load(bundled_assembly())
        _after_paint(self._window.grid.viewport(), self._cards_painted)
        self._window.grid.viewport().update()

    def _cards_painted(self) -> None:
        self.cards_ms = self._elapsed()
        if self.on_cards:
            self.on_cards()
            return
        self._window.dress()
        self._window.deck.offer_templates(_templates())
        Thread(target=_warm_up, daemon=True).start()

    def _elapsed(self) -> float:
        return (time.time_ns() - self._started_ns) / 1e6


class _AfterPaint(QObject):
    """Calls ``act`` once, after the first time ``widget`` was painted."""

    def __init__(self, widget: QWidget, act: Callable[[], None]) -> None:
        super().__init__(widget)
        self._act = act
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._act)
        return False


def _after_paint(widget: QWidget, act: Callable[[], None]) -> None:
    _AfterPaint(widget, act)


def _print_times(startup: Startup, application: QApplication) -> None:
    import json

    times = {"shell_ms": round(startup.shell_ms, 1), "cards_ms": round(startup.cards_ms, 1), "cards": startup.cards}
    print(json.dumps(times), flush=True)
    application.exit(0)


def _templates() -> list[tuple[str, str]]:
    from PySide6.QtCore import QLocale

    from briefing.deck.templates import available

    language = QLocale().name()[:2]
    return [(template.name, template.title(language)) for template in available()]


def _warm_up() -> None:
    """Import what an export needs, while the user reads."""
    import briefing.deck.export  # noqa: F401
