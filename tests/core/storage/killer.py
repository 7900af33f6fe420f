"""Kills a process at random moments of its writing and prints what is left: `python killer.py KIND FOLDER KILLS`.

KIND is one of ``VICTIMS``. Every other kill falls between the first byte written and the last, where files are most
easily torn. After each kill the next start's sweep is done, then the files are looked at.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from briefing.core.model import Briefing, Source
from briefing.core.paths import bundled_assembly
from briefing.core.storage import store
from briefing.core.storage.files import write_atomically, write_together
from briefing.core.storage.recovery import SnapshotWriter, read
from briefing.core.storage.temporaries import sweep

SPREAD = {b"s": 3.0, b"w": 1.0}
"""Up to how many times the writing kills fall after its start, and after its first byte. The former reach beyond
its last step, where one state gives way to the other, the latter stay where files are torn, however slow the disk is.
"""

SET = [f"deck-{number:02}.png" for number in range(1, 31)]
"""As many pictures as a deck has slides."""


@dataclass(frozen=True)
class Writing:
    """Work that is done over and over, in turn as "old" and "new"; ``look`` says which of the two it left."""

    act: Callable[[str], object]
    look: Callable[[], str]


def save(folder: Path) -> Writing:
    path, both = folder / "a.briefing", _documents()
    whole = {store.dumps(briefing).encode(): name for name, briefing in both.items()}
    return Writing(
        lambda name: store.save(both[name], path),
        lambda: whole.get(path.read_bytes(), "torn"),
    )


def autosave(folder: Path) -> Writing:
    path, both, writer = folder / "a.briefing", _documents(), SnapshotWriter(folder / "away")
    whole = {store.dumps(briefing): name for name, briefing in both.items()}

    def look() -> str:
        found = [read(file) for file in folder.iterdir() if file.name.endswith(".recovery")]
        names = {whole.get(store.dumps(snapshot.load()), "torn") for snapshot in found}
        return names.pop() if len(names) == 1 else "torn"

    return Writing(lambda name: writer.take(both[name], path), look)


def export(folder: Path) -> Writing:
    """The deck made anew each time, and the last of an export: its bytes put in place."""
    from briefing.core.edits import change_deck
    from briefing.deck.export import deck
    from briefing.deck.request import Request

    briefing = store.load(bundled_assembly())
    request = Request(narrative="onepage", picks=[message.id for message in briefing.messages[:3]])
    both = {name: change_deck(briefing, title=name) for name in ("old", "new")}
    path, whole = folder / "deck.pptx", {deck(made, request)[0]: name for name, made in both.items()}
    return Writing(
        lambda name: write_atomically(path, deck(both[name], request)[0]),
        lambda: whole.get(path.read_bytes(), "torn"),
    )


def pictures(folder: Path) -> Writing:
    """Pictures of the size that slides have; what draws them has no part in how they are written."""
    both = {name: [(name + picture).encode() * 20_000 for picture in SET] for name in ("old", "new")}

    def look() -> str:
        found = [(folder / name).read_bytes() for name in SET]
        return next((name for name, data in both.items() if data == found), "mixed")

    return Writing(lambda name: write_together(folder, SET, both[name]), look)


VICTIMS: dict[str, Callable[[Path], Writing]] = {
    "save": save,
    "autosave": autosave,
    "export": export,
    "pictures": pictures,
}


def _documents() -> dict[str, Briefing]:
    """Two briefings that take the disk a while."""
    small = store.load(bundled_assembly())
    large = replace(small, sources=(replace(small.sources[0], text="Le cap est long. " * 20_000), Source("s")))
    return {"old": small, "new": large}


def announce_writing(folder: Path, pipe: int) -> None:
    """Send "w" down the pipe whenever a file of the folder is opened to be written, however that is done."""

    def hook(event: str, args: tuple[Any, ...]) -> None:
        if event == "open" and args[2] & (os.O_WRONLY | os.O_RDWR) and str(args[0]).startswith(str(folder)):
            os.write(pipe, b"w")

    sys.addaudithook(hook)


class Victim:
    """A process that writes one over the other until it is killed."""

    def __init__(self, folder: Path, writing: Writing, first: str) -> None:
        self._reader, writer = os.pipe()
        self._pid = os.fork()
        if self._pid == 0:
            os.close(self._reader)
            self._write_for_ever(folder, writing, first, writer)
        os.close(writer)

    @staticmethod
    def _write_for_ever(folder: Path, writing: Writing, first: str, pipe: int) -> None:
        announce_writing(folder, pipe)
        name = first
        while True:
            os.write(pipe, b"s")
            writing.act(name)
            os.write(pipe, b"e")
            name = "new" if name == "old" else "old"

    def wait_for(self, word: bytes) -> float:
        while (read := os.read(self._reader, 1)) != word:
            if not read:
                raise RuntimeError("the process that was to be killed died of itself")
        return time.perf_counter()

    def kill(self) -> None:
        os.kill(self._pid, signal.SIGKILL)
        os.waitpid(self._pid, 0)
        os.close(self._reader)


def spans(folder: Path, writing: Writing) -> dict[bytes, float]:
    """How long it takes from each announcement to the end of the writing, in seconds: at most from the start, for the
    two states take unlike times, and at least from the first byte, for kills that come too late tear nothing.
    """
    victim = Victim(folder, writing, "old")
    found: dict[bytes, list[float]] = {b"s": [], b"w": []}
    for word, times in found.items():
        for _ in range(6):
            start = victim.wait_for(word)
            times.append(victim.wait_for(b"e") - start)
    victim.kill()
    return {b"s": max(found[b"s"]), b"w": min(found[b"w"])}


def main(kind: str, folder: Path, kills: int) -> None:
    writing = VICTIMS[kind](folder)
    writing.act("old")
    durations = spans(folder, writing)
    found: Counter[str] = Counter()
    littered = 0
    left = writing.look()
    for number in range(kills):
        word = (b"s", b"w")[number % 2]
        victim = Victim(folder, writing, "old" if left == "new" else "new")
        victim.wait_for(word)
        time.sleep(random.uniform(0, SPREAD[word] * durations[word]))
        victim.kill()
        littered += any(file.name.endswith(".tmp") for file in folder.iterdir())
        sweep()
        left = writing.look()
        found[left] += 1
    print(json.dumps({"found": found, "littered": littered, "left": sorted(file.name for file in folder.iterdir())}))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]))
