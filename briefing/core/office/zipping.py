"""Parts → a zip file, byte for byte as ``zipfile`` writes it.

A long deck has ten thousand parts, most of a few hundred letters, on each of which ``zipfile`` spends more time than
packing it takes: here a part is packed and its headers are put together, nothing else.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from struct import Struct

_LOCAL, _CENTRAL = Struct("<4s5H3L2H"), Struct("<4s6H3L5H2L")
"""The header before each member, and its entry in the list at the end (APPNOTE.TXT 4.3.7 and 4.3.12)."""
_END, _END_64, _FINDS_64 = Struct("<4s4H2LH"), Struct("<4sQ2H2L4Q"), Struct("<4sLQL")
"""The end of the list; where there are too many members for it, a larger one, and what leads to that (4.3.14 to 16)."""
_VERSION, _VERSION_64, _ON_UNIX = 20, 45, 3 << 8
_STORED, _DEFLATED = 0, 8
_UTF_8 = 0x800
"""The flag of a name that is not ASCII."""
_TIME, _DATE = 0, (1 << 5) + 1
"""Midnight of 1 January 1980: a deck made again is the same to the byte."""
_MODE = 0o600 << 16
_MOST = 0xFFFF
_SMALL = 2000
"""Bytes of parts that are packed in tables of their own size: the same bytes come out, and clearing the usual 256 KB
takes longer than the packing."""


def zipped(parts: Iterable[tuple[str, bytes]], *, is_packed: bool) -> bytes:
    """The file with these parts in their order, by name and contents; what need not be packed is written as it is."""
    method = _DEFLATED if is_packed else _STORED
    written: list[bytes] = []
    entries: list[bytes] = []
    offset = 0
    for name, content in parts:
        encoded = name.encode()
        flags = 0 if name.isascii() else _UTF_8
        packed = _deflated(content) if is_packed else content
        told = (flags, method, _TIME, _DATE, zlib.crc32(content), len(packed), len(content), len(encoded), 0)
        header = _LOCAL.pack(b"PK\3\4", _VERSION, *told)
        entries.append(_CENTRAL.pack(b"PK\1\2", _VERSION | _ON_UNIX, _VERSION, *told, 0, 0, 0, _MODE, offset) + encoded)
        written += (header, encoded, packed)
        offset += len(header) + len(encoded) + len(packed)
    return b"".join((*written, *entries, _end(len(entries), sum(map(len, entries)), offset)))


def _deflated(content: bytes) -> bytes:
    if len(content) < _SMALL:
        packer = zlib.compressobj(zlib.Z_DEFAULT_COMPRESSION, zlib.DEFLATED, -12, 5)
    else:
        packer = zlib.compressobj(zlib.Z_DEFAULT_COMPRESSION, zlib.DEFLATED, -zlib.MAX_WBITS)
    return packer.compress(content) + packer.flush()


def _end(count: int, size: int, offset: int) -> bytes:
    """What ends the file: how many entries its list has, how long it is and where it begins."""
    told = min(count, _MOST)
    end = _END.pack(b"PK\5\6", 0, 0, told, told, size, offset, 0)
    if count <= _MOST:
        return end
    large = _END_64.pack(b"PK\6\6", _END_64.size - 12, _VERSION_64, _VERSION_64, 0, 0, count, count, size, offset)
    return large + _FINDS_64.pack(b"PK\6\7", 0, offset + size, 1) + end
