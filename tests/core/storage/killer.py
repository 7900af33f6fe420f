"""Kills a process at random moments of `store.save`, and prints what each kill left: `python killer.py FOLDER KILLS`.

Every other kill falls between the first byte written and the last, where a save is most easily torn.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sys
import time
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

from briefing.core.model import Briefing, Source
from briefing.core.paths import bundled_assembly
from briefing.core.storage import store


def documents() -> tuple[Briefing, Briefing]:
    """Two briefings that take the disk a while."""
    small = store.load(bundled_assembly())
    return small, replace(small, sources=(replace(small.sources[0], text="Le cap est long. " * 20_000), Source("s")))


def announce_writing(folder: Path, pipe: int) -> None:
    """Send "w" down the pipe whenever a file of the folder is opened to be written, however that is done."""

    def hook(event: str, args: tuple[Any, ...]) -> None:
        if event == "open" and args[2] & (os.O_WRONLY | os.O_RDWR) and str(args[0]).startswith(str(folder)):
            os.write(pipe, b"w")

    sys.addaudithook(hook)


def save_for_ever(path: Path, both: tuple[Briefing, Briefing], pipe: int) -> None:
    announce_writing(path.parent, pipe)
    while True:
        for briefing in both:
            os.write(pipe, b"s")
            store.save(briefing, path)
            os.write(pipe, b"e")


class Victim:
    """A process that saves one document over the other until it is killed."""

    def __init__(self, path: Path, both: tuple[Briefing, Briefing]) -> None:
        self._reader, writer = os.pipe()
        self._pid = os.fork()
        if self._pid == 0:
            save_for_ever(path, both, writer)
        os.close(writer)

    def wait_for(self, word: bytes) -> float:
        while os.read(self._reader, 1) != word:
            pass
        return time.perf_counter()

    def kill(self) -> None:
        os.kill(self._pid, signal.SIGKILL)
        os.waitpid(self._pid, 0)
        os.close(self._reader)


def spans(path: Path, both: tuple[Briefing, Briefing]) -> dict[bytes, float]:
    """How long it takes from each announcement to the end of the save, in seconds."""
    victim = Victim(path, both)
    found: dict[bytes, list[float]] = {b"s": [], b"w": []}
    for word, times in found.items():
        for _ in range(4):
            start = victim.wait_for(word)
            times.append(victim.wait_for(b"e") - start)
    victim.kill()
    return {word: sum(times) / len(times) for word, times in found.items()}


def main(folder: Path, kills: int) -> None:
    path, both = folder / "a.briefing", documents()
    whole = {store.dumps(briefing).encode(): name for briefing, name in zip(both, ("old", "new"), strict=True)}
    store.save(both[0], path)
    durations = spans(path, both)
    found: Counter[str] = Counter()
    for number in range(kills):
        word = (b"s", b"w")[number % 2]
        victim = Victim(path, random.choice([both, (both[1], both[0])]))
        victim.wait_for(word)
        time.sleep(random.uniform(0, durations[word]))
        victim.kill()
        found[whole.get(path.read_bytes(), "torn")] += 1
    print(json.dumps({**found, "left": [file.name for file in folder.iterdir() if file != path]}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
