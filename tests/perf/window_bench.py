"""How fast the window finds, scrolls and resizes, and what memory it takes: ``python -m tests.perf.window_bench``.

Milliseconds from an event to the painted cards, by the clock and of the processor (which is what an idle machine's
clock would show, and what the goals are about), and megabytes. Under an Xvfb of its own; offscreen where there is none.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median, quantiles
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, QSettings, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from briefing.core.storage.store import save
from briefing.ui.app.startup import Startup
from briefing.ui.common.languages import speak
from briefing.ui.common.settings import Settings
from briefing.ui.style.fonts import load_fonts
from briefing.ui.style.theme import Theme
from briefing.ui.window.assembly import assemble
from briefing.ui.window.main_window import MainWindow
from tests.folders import own_folders
from tests.perf.core_bench import many
from tests.perf.report import display, tell

WORDS = ("culture numerique", "de la data", "1234")
NOTCH = 120
GOALS = {"keystroke": 16, "wheel": 8, "resizing": 33}
"""Milliseconds of the processor, at the 95th percentile."""
MEGABYTES = 120


class Times(NamedTuple):
    """Milliseconds of one event: by the clock, of the processor."""

    wall: float
    cpu: float


class User:
    """Somebody in front of a window with ``count`` cards; ``frame`` times what they do, up to the painted cards."""

    def __init__(self, application: QApplication, count: int, folder: Path) -> None:
        self._application = application
        self.window = MainWindow(_settings(folder), Theme(application, "light"))
        self.parts = assemble(self.window)
        self.window.resize(1360, 860)
        self.window.show()
        self.window.document.open(many(count), None)
        self.window.filtering.prepare()
        self._eye = _Eye()
        for shown in (self.window.grid.viewport(), self.parts.middle.empty):
            shown.installEventFilter(self._eye)
        self.rest(0.5)

    def frame(self, act: Callable[[], object]) -> Times:
        self._eye.has_seen = False
        wall, cpu = time.perf_counter(), time.process_time()
        act()
        while not self._eye.has_seen:
            self._application.processEvents()
        times = Times(1000 * (time.perf_counter() - wall), 1000 * (time.process_time() - cpu))
        self.rest(0.01)
        return times

    def rest(self, seconds: float) -> None:
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            self._application.processEvents()

    def type(self, words: str) -> list[Times]:
        """Type ``words`` into the search, and take them back letter by letter."""
        search = self.parts.tool_row.search
        search.setFocus()
        there = [self.frame(partial(QTest.keyClick, search, letter)) for letter in words]
        return there + [self.frame(lambda: QTest.keyClick(search, Qt.Key.Key_Backspace)) for _ in words]

    def scroll(self, notches: int) -> list[Times]:
        step = -NOTCH if notches > 0 else NOTCH
        return [self.frame(lambda: self._turn_wheel(step)) for _ in range(abs(notches))]

    def resize(self) -> list[Times]:
        """Widen the window step by step, past a change of the number of columns."""
        return [self.frame(partial(self.window.resize, width, 860)) for width in range(1377, 1700, 17)]

    def _turn_wheel(self, by: int) -> None:
        viewport = self.window.grid.viewport()
        at = QPoint(300, 300)
        none, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
        keys = Qt.KeyboardModifier.NoModifier
        place, global_place = QPointF(at), QPointF(viewport.mapToGlobal(at))
        event = QWheelEvent(place, global_place, QPoint(), QPoint(0, by), none, keys, phase, False)
        QCoreApplication.sendEvent(viewport, event)


class _Eye(QObject):
    """Sees when something is painted."""

    has_seen = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.has_seen = self.has_seen or event.type() == QEvent.Type.Paint
        return False


def find(count: int, folder: Path) -> None:
    """Time keys, wheel and resizing in this process, and tell."""
    application = _application()
    user = User(application, count, folder)
    for words in WORDS:
        tell_times(f"keystroke of “{words}”", GOALS["keystroke"], user.type(words), count)
    tell_times("wheel down", GOALS["wheel"], user.scroll(100), count)
    tell_times("wheel back up", GOALS["wheel"], user.scroll(-100), count)
    tell_times("resizing", GOALS["resizing"], user.resize(), count)
    user.window.document.close()


def weigh(folder: Path) -> None:
    """Start the window as ``briefing FILE`` does, and tell what it weighs assembled and, later, idle."""
    application = _application()
    file = folder / "thousand.briefing"
    save(many(1000), file)
    window = MainWindow(_settings(folder), Theme(application, "light"))
    startup = Startup(window, file, time.time_ns(), lambda window: None)
    window.show()
    while not window.parts:
        application.processEvents()
    weight = {"assembled_mb": resident()}
    QTimer.singleShot(6000, application.quit)
    application.exec()
    weight["idle_mb"] = resident()
    assert "briefing.deck.export" in sys.modules, "the warm-up takes longer than this waits"
    tell("memory with 1,000 cards", max(weight.values()), "MB", MEGABYTES, **_here(), **weight)
    window.document.close()
    del startup


def resident() -> int:
    """The megabytes this process now has in memory; where that cannot be told, the most it ever had."""
    with contextlib.suppress(OSError):
        for line in Path("/proc/self/status").read_text(encoding="ascii", errors="replace").splitlines():
            if line.startswith("VmRSS:"):
                return round(int(line.split()[1]) / 1024)
    import resource

    unit = 1024 if sys.platform.startswith("linux") else 1024 * 1024
    return round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit)


def tell_times(measure: str, goal: float, times: list[Times], count: int) -> None:
    walls, cpus = [time.wall for time in times], [time.cpu for time in times]
    walls_told = {"median_ms": median(walls), "p95_ms": p95(walls), "worst_ms": max(walls), "worst_cpu_ms": max(cpus)}
    more = {name: round(figure, 1) for name, figure in walls_told.items()}
    here = _here()
    where = f"{count:,} cards, {float(here['scale']):.0%}"
    tell(f"{measure}, {where}", p95(cpus), "ms", goal, **here, **more)


def p95(times: list[float]) -> float:
    return quantiles(times, n=20, method="inclusive")[-1]


def _here() -> dict[str, str]:
    return {"platform": QApplication.platformName(), "scale": os.environ.get("QT_SCALE_FACTOR", "1")}


def _application() -> QApplication:
    application = QApplication([*sys.argv[:1], "-style", "Fusion"])
    load_fonts()
    speak(application, "en")
    return application


def _settings(folder: Path) -> Settings:
    return Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))


def apart(environment: dict[str, str], *words: str) -> None:
    """Measure in a process of its own, which keeps what it remembers to itself."""
    with tempfile.TemporaryDirectory() as folder:
        own = {**environment, **own_folders(Path(folder))}
        command = [sys.executable, "-m", "tests.perf.window_bench", *words, folder]
        subprocess.run(command, env={**os.environ, **own}, check=True)


def main() -> None:
    match sys.argv[1:]:
        case ["find", count, folder]:
            find(int(count), Path(folder))
        case ["weigh", folder]:
            weigh(Path(folder))
        case _:
            with display() as screen:
                environment = {"QT_QPA_PLATFORM": "offscreen"} if screen is None else screen
                apart(environment, "weigh")
                for scale, count in (("1", "1000"), ("1", "10000"), ("2", "10000")):
                    apart({**environment, "QT_SCALE_FACTOR": scale}, "find", count)


if __name__ == "__main__":
    main()
