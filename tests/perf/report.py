"""How a bench tells what it measured: a line of JSON a measure, which ``python -m tests.perf`` makes a table of."""

from __future__ import annotations

import contextlib
import json
import shutil
import subprocess
import sys
from collections.abc import Iterator


class YardstickError(Exception):
    """What a figure is compared with failed: there is no figure, and the bench stops with this sentence."""


def tell(measure: str, figure: float, unit: str, at_most: float | None = None, **more: object) -> None:
    """One measure, with its goal where it has one, and whatever else is worth a look beside it."""
    told: dict[str, object] = {"measure": measure, "figure": round(figure, 2), "unit": unit}
    if at_most is not None:
        told |= {"goal": at_most, "met": figure <= at_most}
    print(json.dumps(told | more, ensure_ascii=False), flush=True)


def tell_unmeasured(measure: str, why: str) -> None:
    print(json.dumps({"measure": measure, "not measured": why}, ensure_ascii=False), flush=True)


@contextlib.contextmanager
def display() -> Iterator[dict[str, str] | None]:
    """The environment of a screen for windows: an Xvfb of our own on Linux, the desktop elsewhere; None without one."""
    if sys.platform != "linux":
        yield {}
    elif not shutil.which("Xvfb"):
        print("There is no Xvfb here: windows are measured on Qt's offscreen platform only.", file=sys.stderr)
        yield None
    else:
        command = ["Xvfb", "-displayfd", "1", "-screen", "0", "3840x2160x24"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as server:
            assert server.stdout is not None
            try:
                yield {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{server.stdout.readline().decode().strip()}"}
            finally:
                server.terminate()
