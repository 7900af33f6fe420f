"""All benches, one after the other, and a table of what they measured: ``python -m tests.perf``, or ``make bench``."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time

BENCHES = ("start", "window", "deck", "render", "core", "sources")


def measured(name: str) -> list[dict[str, object]]:
    """What a bench tells. A bench that fails ends them all: a table without it would look whole."""
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ} if name == "render" else {**os.environ}
    command = [sys.executable, "-m", f"tests.perf.{name}_bench"]
    lines = []
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, encoding="utf-8") as bench:
        assert bench.stdout is not None
        for line in bench.stdout:
            print(line, end="", flush=True)
            lines.append(json.loads(line))
    if bench.returncode:
        sys.exit(f"The {name} bench failed, so there is no table.")
    return lines


def row(line: dict[str, object]) -> tuple[str, str, str, str]:
    """The measure, its figure, its goal, and whether it is met."""
    measure = str(line["measure"])
    if why := line.get("not measured"):
        return measure, "—", "", f"not measured: {why}"
    goal = f"≤ {line['goal']:g}" if "goal" in line else ""
    is_met = "" if line.get("met") is None else "met" if line["met"] else "NOT MET"
    return measure, f"{line['figure']:g} {line['unit']}", goal, is_met


def main() -> None:
    start = time.perf_counter()
    rows = [("measure", "figure", "goal", ""), *(row(line) for name in BENCHES for line in measured(name))]
    widths = [max(len(cell) for cell in column) for column in zip(*rows, strict=True)]
    print()
    for cells in rows:
        print("  ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)).rstrip())
    print(f"\nMeasured in {time.perf_counter() - start:.0f} s.")


if __name__ == "__main__":
    main()
