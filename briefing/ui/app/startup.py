"""From process start to cards on the screen, in stages: few cards come with the first frame, many with the next."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from briefing.core.characters import shown_name
from briefing.core.errors import CancelledError
from briefing.core.logs import keep_aborts, keep_log
from briefing.core.paths import bundled_assembly
from briefing.core.storage.reach import first_there, within
from briefing.core.system.clouds import is_elsewhere
from briefing.ui.app.away import cannot_be_found, does_not_answer, tell_away
from briefing.ui.document.filing import SUFFIXES
from briefing.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from briefing.ui.widgets.notices import Choice
    from briefing.ui.window.parts import Parts

_PATIENCE = 0.3
"""Seconds to wait for a disk before the first frame: a share that is gone may take minutes."""
_SMALL = 1024 * 1024
"""The bytes of about 1,500 cards, read in 0.2 s: in less time than the eye asks for."""


def watches(parts: Parts) -> tuple[Callable[[], object], ...]:
    """What is begun once a window has its parts, each by itself: first that faults are heard of, then that the template
    is told, for what is asked next stands before a whole window."""
    return (
        parts.crashes.watch,
        parts.templating.offer,
        parts.locking.watch,
        parts.watching.watch,
        parts.autosave.watch,
        parts.left_work.watch,
    )


class Startup(QObject):
    """Fills the window around its first frame. ``on_cards`` is called once the cards are painted.

    ``on_whole`` takes the window once it has all its parts.
    """

    def __init__(
        self, window: MainWindow, file: Path | None, started_ns: int, on_whole: Callable[[MainWindow], object]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._article = file if file and _is_to_take_in(file) else None
        self._file = None if self._article else file or window.settings.last()
        self._is_last = file is None and self._file is not None
        self._away = ""
        self._started_ns = started_ns
        self._on_whole = on_whole
        self._shell_ms = 0.0
        self._cards_ms = 0.0
        self.on_cards: Callable[[], object] | None = None
        self._is_faulty = False
        self._is_filled = self._fill_small()
        self._after_paint(self._shell_painted)

    def times(self) -> str:
        """When the frames were out, as a line of JSON."""
        import json

        times = {"shell_ms": round(self._shell_ms, 1), "cards_ms": round(self._cards_ms, 1)}
        return json.dumps({**times, "cards": self._window.filtering.total})

    def _fill_small(self) -> bool:
        """Have the cards of a small file in the first frame; one that takes long, or a fault, is for the next."""
        file = self._file or bundled_assembly()
        try:
            state = within(_PATIENCE, file.stat)
            if state.st_size <= _SMALL and not is_elsewhere(state):
                self._window.filing.show(file)
                return True
        except TimeoutError:
            if self._is_last:  # one that is asked for is waited for
                self._away = does_not_answer(file)
        except FileNotFoundError:
            self._away = cannot_be_found(file)
        except Exception:  # whatever is wrong with one file, there is a window
            self._is_faulty = True
        return False

    def _shell_painted(self) -> None:
        self._shell_ms = self._elapsed()
        if self._is_filled:
            self._cards_painted()
            return
        if not self._fill():
            step_by_step(partial(self._window.filing.load, bundled_assembly()))
        self._window.session.restore_card()
        self._after_paint(self._cards_painted)
        self._window.grid.viewport().update()

    def _fill(self) -> bool:
        """Show the file where that is yet to be done; what is wrong with it is told once the window is whole."""
        if not self._file or self._away or self._is_faulty:
            return False
        try:
            self._window.filing.show_in_time(self._file)
        except CancelledError:
            return False
        except Exception:
            self._is_faulty = True
            return False
        return True

    def _cards_painted(self) -> None:
        self._cards_ms = self._elapsed()
        if self.on_cards:
            self.on_cards()
            self._window.filing.keep()
            return
        from briefing.ui.app.collector import collect_here  # nothing of it is needed for the first frame

        collect_here()
        self._assemble()

    def _assemble(self) -> None:
        """Give the window its other parts, and have them at work."""
        from briefing.ui.window.assembly import assemble  # brings all that the first frame does without

        try:
            parts = assemble(self._window)
        except Exception as error:
            self._end(error)
            return
        first, *others = watches(parts)
        is_shown = self._window.isVisible()
        step_by_step(first, partial(self._on_whole, self._window))  # a file opened while something is asked is taken
        if is_shown and not self._window.isVisible():
            return  # it gave way to the window of another start
        step_by_step(
            *others,
            lambda: parts.navigation.restore(self._window.session.kept()),
            parts.welcoming.greet,
            self._tell_away,
            self._tell_fault,
            self._take_in,
            Thread(target=self._warm_up, daemon=True).start,
        )

    def _end(self, error: Exception) -> None:
        """Tell why the window is not whole, and end: nobody can work in one that has cards only."""
        from briefing.ui.crash.unmade import tell_unmade

        self._window.parts = None
        try:
            tell_unmade(error, self._window)
        finally:
            self._window.close()
            QCoreApplication.exit(1)

    def _tell_away(self) -> None:
        """Say that the file is not there, and offer the one opened last that is."""
        if not (self._away and self._file):
            return
        missing, filing = self._file, self._window.filing
        others: list[Choice] = []
        if there := first_there([path for path in self._window.settings.recent() if path != missing], _PATIENCE):
            others.append((self.tr("Open “{name}”").format(name=shown_name(there)), partial(filing.open, there)))
        tell_away(self._window, self._away, partial(filing.open, missing), *others)

    def _tell_fault(self) -> None:
        """Read the file again that had a fault: what there is to say and to ask stands before a whole window."""
        if self._is_faulty and self._file:
            self._window.filing.load(self._file)

    def _take_in(self) -> None:
        """Have an article's quotes reviewed, or a template used, that the program was started with."""
        from briefing.ui.importing.dropping import given

        if self._article:
            self._window.take_in(given((self._article,)))

    def _warm_up(self) -> None:
        """Tidy up after killed runs; get ready for the worst, the first search and export, while the user reads."""
        from briefing.core.storage.temporaries import sweep

        keep_aborts()
        keep_log()
        sweep()
        self._window.filing.keep()
        self._window.filtering.prepare()
        import briefing.deck.export  # noqa: F401 (to have it loaded)

    def _after_paint(self, act: Callable[[], None]) -> None:
        """Call ``act`` once, after the cards were painted the next time, be it none."""
        painted = self._window.grid.painted

        def once() -> None:
            painted.disconnect(once)
            QTimer.singleShot(0, act)

        painted.connect(once)

    def _elapsed(self) -> float:
        return (time.time_ns() - self._started_ns) / 1e6


def step_by_step(*steps: Callable[[], object]) -> None:
    """Take the steps one after the other; a fault in one is told, and the rest goes on."""
    for step in steps:
        try:
            step()
        except Exception as error:
            sys.excepthook(type(error), error, error.__traceback__)


def _is_to_take_in(file: Path) -> bool:
    if file.suffix.lower() in SUFFIXES:
        return False
    from briefing.ui.importing.dropping import is_to_take_in  # not for the first frame of a briefing

    return is_to_take_in(file)
