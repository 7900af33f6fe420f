"""Files that people may have changed since Briefing wrote them are kept beside the new ones."""

from __future__ import annotations

import hashlib
import io
import re
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from enum import Enum, auto
from pathlib import Path
from typing import IO

from briefing.core.errors import BriefingError
from briefing.core.storage.files import write_atomically
from briefing.core.storage.reading import is_file
from briefing.core.storage.temporaries import remove
from briefing.deck.ooxml.names import MANIFEST
from briefing.deck.ooxml.package import read_bytes

_SEALED = re.compile(rb' parts="([0-9a-f]{64})"')
_HEAD = 2_048
"""Bytes of a manifest in which its seal stands."""


class Seal:
    """What tells later whether a deck's parts are as they were written: their names and checksums."""

    def __init__(self) -> None:
        self._parts: list[tuple[str, int]] = []

    def put_on(self, parts: Iterable[tuple[str, bytes]]) -> Iterator[tuple[str, bytes]]:
        """The same parts as they pass, each noted before the next is made."""
        for name, data in parts:
            self._parts.append((name, zlib.crc32(data)))
            yield name, data

    def __str__(self) -> str:
        return _seal(self._parts)


def _seal(parts: Iterable[tuple[str, int]]) -> str:
    return hashlib.sha256("\n".join(f"{name} {crc}" for name, crc in sorted(parts)).encode()).hexdigest()


class State(Enum):
    """What a file is to us."""

    FOREIGN = auto()
    AS_WRITTEN = auto()
    CHANGED = auto()


def state_of(file: IO[bytes]) -> State:
    """Is this a deck of ours, and did somebody change it since it was exported? What cannot be read is none.

    Of an open file only the list of its parts and what tells of the deck is read.
    """
    try:
        with zipfile.ZipFile(file) as archive:
            return _state(archive)
    except (zipfile.BadZipFile, OSError, ValueError, EOFError, NotImplementedError, RuntimeError, zlib.error):
        return State.FOREIGN


def _state(archive: zipfile.ZipFile) -> State:
    parts = archive.infolist()
    heads = ((one, _head(archive, one)) for one in parts if one.filename.startswith("customXml/item"))
    for manifest, head in heads:
        if MANIFEST.encode() in head and b"<deck" in head:
            sealed = _SEALED.search(head)
            others = ((one.filename, one.CRC) for one in parts if one is not manifest)
            is_whole = sealed is not None and sealed[1].decode() == _seal(others)
            return State.AS_WRITTEN if is_whole else State.CHANGED
    return State.FOREIGN


def _head(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> bytes:
    with archive.open(part) as stream:
        return stream.read(_HEAD)


def is_as_written(data: bytes) -> bool:
    """Is this a deck that nobody changed since it was exported?"""
    return state_of(io.BytesIO(data)) is State.AS_WRITTEN


def backup_of(path: Path) -> Path:
    """Where the file at ``path`` is kept as it is, before another takes its place."""
    names = (path.with_name(f"{path.name}.bak{number}") for number in ["", *range(2, 1000)])
    return next(name for name in names if not is_file(name))


def write_over(path: Path, data: bytes) -> Path | None:
    """Write a file; what was there and may hold people's changes is kept, and where is given back.

    Raises BriefingError with nothing changed.
    """
    there = read_bytes(path) if is_file(path) else b""
    kept = backup_of(path) if there and there != data and not is_as_written(there) else None
    write_keeping(data, path, (kept, there) if kept else None)
    return kept


def write_keeping(data: bytes, target: Path, kept: tuple[Path, bytes] | None) -> None:
    """Write the file once a copy is ``kept``; where that cannot be, as PowerPoint holds it, the copy goes again."""
    if kept:
        write_atomically(*kept)
    try:
        write_atomically(target, data)
    except BriefingError:
        if kept:
            remove(kept[0])
        raise
