"""Speed as ratios within one run: `make bench`. Prints one line of JSON a measure."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from statistics import median

from briefing.core.outline import told
from briefing.core.places import bundled_assembly
from briefing.core.store import load, save

ROOT = Path(__file__).parents[2]
RUNS = 7
BARE = """
import sys, time
from PySide6.QtWidgets import QApplication, QWidget
class Bare(QWidget):
    def paintEvent(self, event): QApplication.instance().quit()
application = QApplication([]); window = Bare(); window.resize(1360, 860); window.show(); application.exec()
"""


def seconds(*words: str) -> float:
    """The median time of a whole process."""
    times = []
    for _ in range(RUNS):
        start = time.perf_counter()
        subprocess.run([sys.executable, *words], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
        times.append(time.perf_counter() - start)
    return median(times)


def thousand(folder: Path) -> Path:
    briefing = load(bundled_assembly())
    copies = (replace(message, id=f"{message.id}-{n}") for n in range(60) for message in briefing.messages)
    messages = (*briefing.messages, *copies)[:1000]
    save(replace(briefing, messages=messages), folder / "thousand.briefing")
    return folder / "thousand.briefing"


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        bare = seconds("-c", BARE)
        for name, file in (("start, bundled", bundled_assembly()), ("start, 1,000 cards", thousand(Path(folder)))):
            print(
                json.dumps(
                    {
                        "measure": name,
                        "times a bare window": round(seconds("main.py", "--time-startup", str(file)) / bare, 2),
                    }
                )
            )
        out = str(Path(folder) / "deck.pptx")
        print(
            json.dumps(
                {
                    "measure": "export with imports, s",
                    "seconds": round(seconds("main.py", "export", str(bundled_assembly()), "--all", "-o", out), 2),
                }
            )
        )
    from briefing.deck.export import deck

    briefing = load(bundled_assembly())
    start = time.perf_counter()
    deck(briefing, picks=told(briefing))
    print(json.dumps({"measure": "export without imports, s", "seconds": round(time.perf_counter() - start, 2)}))


if __name__ == "__main__":
    main()
