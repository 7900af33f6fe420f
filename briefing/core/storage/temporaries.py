"""Temporary files beside those they replace, noted so that the next start sweeps what a killed run left.

A note is a small file: what to remove once its process is gone, and the moves that are then
finished, for a set of files is replaced whole or not at all.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from briefing.core.paths import cache_folder, this_machine
from briefing.core.storage.processes import runs_since
from briefing.core.storage.reading import within
from briefing.core.system.long_paths import reachable
from briefing.core.system.replacing import put_in_place

_NAME = re.compile(r"\.~[0-9a-f]{8}\.tmp")
_TRIES = 100
"""Two names of 32 random bits are hardly ever the same; a folder that always says so is broken."""
_ABANDONED = 600
"""Seconds after which a temporary file, or a note that cannot be read, is nobody's any more."""
_PATIENCE = 2.0
"""Seconds for which a scanner or a synchronising program may hold a file."""
_PAUSE = 0.05


class Note:
    """What is to be done about temporary files if this process dies before it has done with them."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / f"{os.getpid()}-{os.urandom(4).hex()}.json"

    def write(self, remove: Path, moves: Sequence[tuple[Path, Path]] = ()) -> None:
        """Note that ``remove`` is to go, after the ``moves`` are made; a machine without a place for notes has none."""
        pairs = [(str(old.absolute()), str(new.absolute())) for old, new in moves]
        told = {"host": this_machine(), "pid": os.getpid(), "remove": str(remove.absolute()), "moves": pairs}
        half = self._file.with_suffix(".half")
        with contextlib.suppress(OSError):
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            half.write_bytes(json.dumps(told).encode())
            half.replace(self._file)

    def forget(self) -> None:
        """All is done."""
        with contextlib.suppress(OSError):
            self._file.unlink()


@contextlib.contextmanager
def temporary(folder: Path, make: Callable[[Path], object]) -> Iterator[tuple[Path, Note]]:
    """A new path in ``folder``, made by ``make``, and its note; afterwards neither is there any more.

    ``make`` raises FileExistsError for a name that is taken. Raises OSError as it does.
    """
    note = Note(_notes())
    path = _made(folder, make, note)
    try:
        yield path, note
    finally:
        remove(path)
        note.forget()


def move(path: Path, target: Path) -> None:
    """Put ``path`` in the place of ``target``, whose marks stay. What holds a file for a moment is waited for."""
    end = time.monotonic() + _PATIENCE
    while True:
        try:
            put_in_place(path, target)
            return
        except PermissionError:
            if time.monotonic() > end:
                raise
        time.sleep(_PAUSE)


def remove(path: Path) -> None:
    """Remove a file, or a folder with what is in it; one that cannot be removed stays."""
    with contextlib.suppress(OSError):
        path.unlink()
        return
    shutil.rmtree(path, ignore_errors=True)


def sweep() -> None:
    """Finish what killed runs of this machine began, and remove what they left. Never raises."""
    for file in within(_notes()):
        with contextlib.suppress(OSError):
            _settle(file)


def sweep_folder(folder: Path, now: float) -> None:
    """Remove from ``folder`` the temporary files of long ago, by the clock of its disk: of other machines, too."""
    for file in within(folder):
        with contextlib.suppress(OSError):
            if _NAME.fullmatch(file.name) and file.stat().st_mtime < now - _ABANDONED:
                remove(file)


def _notes() -> Path:
    return cache_folder() / "unfinished"


def _made(folder: Path, make: Callable[[Path], object], note: Note) -> Path:
    for _ in range(_TRIES - 1):
        with contextlib.suppress(FileExistsError):
            return _make(folder, make, note)
    return _make(folder, make, note)


def _make(folder: Path, make: Callable[[Path], object], note: Note) -> Path:
    path = reachable(folder / f".~{os.urandom(4).hex()}.tmp")
    note.write(path)
    try:
        make(path)
    except BaseException:
        note.forget()
        raise
    return path


def _settle(file: Path) -> None:
    try:
        told = json.loads(file.read_bytes())
        host, pid = str(told["host"]), int(told["pid"])
        path = Path(str(told["remove"]))
        moves = [(Path(old), Path(new)) for old, new in told["moves"]]
    except (ValueError, TypeError, KeyError):
        if time.time() - file.stat().st_mtime > _ABANDONED:
            file.unlink()
        return
    if host != this_machine() or runs_since(pid, file.stat().st_mtime):
        return
    if _NAME.fullmatch(path.name):
        for old, new in moves:
            if old.parent == path and old.exists():
                move(old, new)
        remove(path)
    file.unlink()
