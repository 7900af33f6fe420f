"""Parts → a zip file, the same to the byte whenever and wherever it is made, and as ``zipfile`` makes it.

Packing a long deck takes a tenth of its export, and zlib needs no Python meanwhile: a second thread packs large parts
while the first makes the next ones, which ``zipfile`` cannot.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from struct import Struct
from typing import NamedTuple

_LOCAL, _LISTED = Struct("<4s5H3L2H"), Struct("<4s6H3L5H2L")
"""The header before each part, and its entry in the list at the end (APPNOTE.TXT 4.3.7 and 4.3.12)."""
_END, _END_64, _FINDS_64 = Struct("<4s4H2LH"), Struct("<4sQ2H2L4Q"), Struct("<4sLQL")
"""The end of the list; where there are too many parts for it, a larger one, and what leads to that (4.3.14 to 16)."""
_VERSION, _VERSION_64, _ON_UNIX = 20, 45, 3 << 8
"""What programs must know of the format, and what files are said to be made on, on Windows, too."""
_STORED, _DEFLATED = 0, 8
_UTF_8 = 0x800
"""The flag of a name that is not ASCII."""
_TIME, _DATE = 0, (1 << 5) + 1
"""Midnight of 1 January 1980."""
_MODE = 0o600 << 16
_MOST = 0xFFFF
_LARGE = 4096
"""Bytes of parts that are worth handing over to another thread."""


class _Part(NamedTuple):
    """A part in the file: its name, the check and the length of its contents, and how to get these packed."""

    name: str
    crc: int
    length: int
    packed: Callable[[], bytes]


def zipped(parts: Iterable[tuple[str, bytes]], *, is_packed: bool) -> bytes:
    """The file with these parts in their order, by name and contents; what need not be packed is written as it is."""
    with ThreadPoolExecutor(1) as other:
        taken = [_taken(name, content, other if is_packed else None) for name, content in parts]
        return _file(taken, _DEFLATED if is_packed else _STORED)


def _taken(name: str, content: bytes, other: ThreadPoolExecutor | None) -> _Part:
    if other is None:
        packed: Callable[[], bytes] = partial(bytes, content)
    elif len(content) < _LARGE:
        packed = partial(bytes, _deflated(content))
    else:
        packed = other.submit(_deflated, content).result
    return _Part(name, zlib.crc32(content), len(content), packed)


def _deflated(content: bytes) -> bytes:
    return zlib.compress(content, wbits=-zlib.MAX_WBITS)


def _file(parts: Iterable[_Part], method: int) -> bytes:
    written: list[bytes] = []
    entries: list[bytes] = []
    offset = 0
    for part in parts:
        name, packed = part.name.encode(), part.packed()
        flags = 0 if part.name.isascii() else _UTF_8
        told = (flags, method, _TIME, _DATE, part.crc, len(packed), part.length, len(name), 0)
        header = _LOCAL.pack(b"PK\3\4", _VERSION, *told)
        entries.append(_LISTED.pack(b"PK\1\2", _VERSION | _ON_UNIX, _VERSION, *told, 0, 0, 0, _MODE, offset) + name)
        written += (header, name, packed)
        offset += len(header) + len(name) + len(packed)
    return b"".join((*written, *entries, _end(len(entries), sum(map(len, entries)), offset)))


def _end(count: int, size: int, offset: int) -> bytes:
    """What ends the file: how many entries its list has, how long it is and where it begins."""
    told = min(count, _MOST)
    end = _END.pack(b"PK\5\6", 0, 0, told, told, size, offset, 0)
    if count <= _MOST:
        return end
    large = _END_64.pack(b"PK\6\6", _END_64.size - 12, _VERSION_64, _VERSION_64, 0, 0, count, count, size, offset)
    return large + _FINDS_64.pack(b"PK\6\7", 0, offset + size, 1) + end
