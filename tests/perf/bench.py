"""Speed as ratios within one run: `make bench`. Prints one line of JSON a measure."""

from __future__ import annotations

import compileall
import json
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

ROOT = Path(__file__).parents[2]
RUNS = 9
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
        process.stdout.readline()
        return time.perf_counter() - start


def seconds(*words: str) -> float:
    """The median time of a whole process."""
    times = []
    for _ in range(RUNS):
        start = time.perf_counter()
        subprocess.run([sys.executable, *words], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
        times.append(time.perf_counter() - start)
    return median(times)


def starts(files: dict[str, Path]) -> Iterator[tuple[str, float, float]]:
    """How many times longer than a bare window each file takes to its first cards, when opened for the first time and
    when it was open before; runs are interleaved."""
    compileall.compile_dir(ROOT / "briefing", quiet=1)
    bare = []
    first: dict[str, list[float]] = {name: [] for name in files}
    again: dict[str, list[float]] = {name: [] for name in files}
    for _ in range(RUNS):
        bare.append(first_line("-c", BARE))
        for name, file in files.items():
            with tempfile.TemporaryDirectory() as cache:
                for times in (first, again):
                    times[name].append(first_line("main.py", "--time-startup", str(file), XDG_CACHE_HOME=cache))
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


def tell(measure: str, **figures: float) -> None:
    print(json.dumps({"measure": measure, **{name: round(figure, 2) for name, figure in figures.items()}}), flush=True)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        files = {"17 cards": bundled_assembly(), "1,000 cards": thousand(Path(folder))}
        for name, first, again in starts(files):
            tell(f"first frame with {name}, times a bare window", first_opened=first, open_before=again)
        out = str(Path(folder) / "deck.pptx")
        whole = seconds("main.py", "export", str(bundled_assembly()), "--all", "-o", out)
        tell("export of the bundled deck", seconds=export_seconds(), seconds_with_imports=whole)


if __name__ == "__main__":
    main()
