"""How long a start takes, in times a bare window's, and an export: ``python -m tests.perf.start_bench``."""

from __future__ import annotations

import compileall
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from statistics import median

from briefing.core.paths import bundled_assembly
from briefing.core.queries.outline import in_story_order
from briefing.core.storage.store import load, save
from tests.perf.report import YardstickError, display, tell

ROOT = Path(__file__).parents[2]
RUNS = 5
BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
class Bare(QWidget):
    def paintEvent(self, event): QTimer.singleShot(0, told)
def told(): print("painted", flush=True); application.exit()
application = QApplication([]); window = Bare(); window.resize(1360, 860); window.show(); application.exec()
"""


def first_line(*words: str, **environment: str) -> float:
    """Seconds from the start of a process to its first line of output; a bare window's and ours follow their frame."""
    start = time.perf_counter()
    own = {**os.environ, **environment}
    with subprocess.Popen([sys.executable, *words], cwd=ROOT, env=own, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        took = time.perf_counter() - start
    if process.returncode or not line.strip():
        raise YardstickError(f"{words[0]} {words[1][:20].strip()} showed no window: it ended with {process.returncode}")
    return took


def seconds(*words: str) -> float:
    """The median time of a whole process."""
    times = []
    for _ in range(RUNS):
        start = time.perf_counter()
        subprocess.run([sys.executable, *words], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
        times.append(time.perf_counter() - start)
    return median(times)


def starts(files: dict[str, Path], screen: dict[str, str]) -> Iterator[tuple[str, float, float]]:
    """How many times longer than a bare window each file takes to its first cards, when opened for the first time and
    when it was open before; runs are interleaved."""
    compileall.compile_dir(ROOT / "briefing", quiet=1)
    bare = []
    first: dict[str, list[float]] = {name: [] for name in files}
    again: dict[str, list[float]] = {name: [] for name in files}
    for _ in range(RUNS):
        bare.append(first_line("-c", BARE, **screen))
        for name, file in files.items():
            with tempfile.TemporaryDirectory() as cache:
                for times in (first, again):
                    own = {**screen, "XDG_CACHE_HOME": cache}
                    times[name].append(first_line("main.py", "--time-startup", str(file), **own))
    for name in files:
        yield name, median(first[name]) / median(bare), median(again[name]) / median(bare)


def thousand(folder: Path) -> Path:
    briefing = load(bundled_assembly())
    copies = (replace(message, id=f"{message.id}-{n}") for n in range(60) for message in briefing.messages)
    messages = (*briefing.messages, *copies)[:1000]
    save(replace(briefing, messages=messages), folder / "thousand.briefing")
    return folder / "thousand.briefing"


def export_seconds() -> float:
    from briefing.deck.export import deck
    from briefing.deck.request import Request

    briefing = load(bundled_assembly())
    times = []
    for _ in range(RUNS):
        start = time.perf_counter()
        deck(briefing, Request(picks=in_story_order(briefing)))
        times.append(time.perf_counter() - start)
    return median(times)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder, display() as screen:
        files = {"17 cards": (bundled_assembly(), 1.5), "1,000 cards": (thousand(Path(folder)), 1.6)}
        opened = {name: file for name, (file, _) in files.items()}
        for name, first, again in starts(opened, {"QT_QPA_PLATFORM": "offscreen"} if screen is None else screen):
            tell(f"first frame with {name}", again, "bare windows", files[name][1], first_opened=round(first, 2))
        out = str(Path(folder) / "deck.pptx")
        tell("export of the bundled deck", export_seconds(), "s")
        tell(
            "the same, with the start of the program",
            seconds("main.py", "export", str(files["17 cards"][0]), "--all", "-o", out),
            "s",
        )


if __name__ == "__main__":
    try:
        main()
    except YardstickError as error:
        sys.exit(f"The bench stops: {error}.")
