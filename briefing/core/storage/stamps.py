"""Has a file changed since we last saw it?"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import NamedTuple

from briefing.core.system.clouds import is_elsewhere
from briefing.core.system.long_paths import reachable

_MOST = 256 * 2**20
"""The bytes of what is looked at: more than any briefing."""
_SMALL = 2**20
"""The bytes of a file that is read again though its state says nothing new: some 5 ms."""


class Stamp(NamedTuple):
    """A file as it was: the time of its last change in nanoseconds, its size in bytes, the sha256 of its contents.

    ``inode`` and ``ctime_ns`` tell a file that was put in its place, or written with its time set back; 0 is unknown.
    """

    mtime_ns: int
    size: int
    sha256: str
    inode: int = 0
    ctime_ns: int = 0


def stamp(path: Path) -> Stamp | None:
    """The file as it is now, None where there is none that can be read.

    To miss no change, take it before the file is loaded and after it is saved.
    """
    import hashlib

    from briefing.core.storage.reading import read_file

    try:
        state = reachable(path).stat()
        return _stamp(state, hashlib.sha256(read_file(path, _MOST)).hexdigest())
    except (OSError, ValueError):
        return None


def is_untouched(path: Path, before: Stamp) -> bool:
    """Whether nobody put anything in the place of the file, by what its folder knows. Raises OSError as asking does."""
    return _stamp(reachable(path).stat(), before.sha256) == before


def changed_since(path: Path, before: Stamp | None) -> bool:
    """Whether the contents of ``path`` are others than ``before``; a file that came or went has changed.

    A large file that its folder knows nothing new of is taken to be the same without being read, and so is one that
    would have to be fetched for it.
    """
    try:
        state = reachable(path).stat()
    except (OSError, ValueError):
        return before is not None
    if before is None or state.st_size != before.size:
        return True
    if (state.st_size > _SMALL or is_elsewhere(state)) and _stamp(state, before.sha256) == before:
        return False
    now = stamp(path)
    return now is None or now.sha256 != before.sha256


def called_now(path: Path, before: Stamp) -> Path | None:
    """What a file that is not at ``path`` any more is called now, if it is still in its folder."""
    try:
        with os.scandir(path.parent) as entries:
            same = [entry.name for entry in entries if before.inode and entry.inode() == before.inode]
    except OSError:
        return None
    found = path.with_name(same[0]) if same else None
    return found if found and not changed_since(found, before) else None


def _stamp(state: os.stat_result, sha256: str) -> Stamp:
    """On Windows the time that Python calls ctime is the file's birth, and tells nothing."""
    changed = 0 if sys.platform == "win32" else state.st_ctime_ns
    return Stamp(state.st_mtime_ns, state.st_size, sha256, state.st_ino, changed)
