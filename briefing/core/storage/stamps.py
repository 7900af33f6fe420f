"""Has a file changed since we last saw it?"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple


class Stamp(NamedTuple):
    """A file as it was: the time of its last change in nanoseconds, its size in bytes, the sha256 of its contents."""

    mtime_ns: int
    size: int
    sha256: str


def stamp(path: Path) -> Stamp | None:
    """The file as it is now, None where there is none that can be read.

    To miss no change, take it before the file is loaded and after it is saved.
    """
    import hashlib

    try:
        state = path.stat()
        return Stamp(state.st_mtime_ns, state.st_size, hashlib.sha256(path.read_bytes()).hexdigest())
    except (OSError, ValueError):
        return None


def changed_since(path: Path, before: Stamp | None) -> bool:
    """Whether the contents of ``path`` are others than ``before``; a file that came or went has changed.

    A file with the same size and time is taken to be the same without being read.
    """
    try:
        state = path.stat()
    except (OSError, ValueError):
        return before is not None
    if before is None or state.st_size != before.size:
        return True
    if state.st_mtime_ns == before.mtime_ns:
        return False
    now = stamp(path)
    return now is None or now.sha256 != before.sha256
