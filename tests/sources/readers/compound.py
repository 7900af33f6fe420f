"""Compound files, the boxes that Outlook keeps mails in, written by bytes for tests: a few short streams, one sector of
each table."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

_SECTOR, _MINI = 512, 64
_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def compound(streams: Mapping[str, bytes]) -> bytes:
    """A compound file with these streams in its root, of under 4,096 bytes each and 8 KB together."""
    names = sorted(streams, key=lambda name: (len(name), name.upper()))
    starts, chain, mini = _minis([streams[name] for name in names])
    entries = [_entry("Root Entry", 5, child=1 if names else _FREE, start=0, size=len(mini))]
    for number, (name, start) in enumerate(zip(names, starts, strict=True), 1):
        later = number + 1 if number < len(names) else _FREE
        entries.append(_entry(name, 2, right=later, start=start, size=len(streams[name])))
    directory = _padded(b"".join(entries), _SECTOR)
    mini = _padded(mini, _SECTOR)
    held, shelves = len(mini) // _SECTOR, len(directory) // _SECTOR
    first = held
    fat = [*_run(0, held), *_run(first, shelves), _END, _FAT]
    table = _padded(struct.pack(f"<{len(fat)}I", *fat), _SECTOR, b"\xff")
    header = _header(directory=first, minis=first + shelves, fat=first + shelves + 1)
    return header + mini + directory + _padded(struct.pack(f"<{len(chain)}I", *chain), _SECTOR, b"\xff") + table


def outlook_mail(subject: str, body: str, sender: str, address: str, sent: datetime) -> bytes:
    """A mail as Outlook saves it (.msg): subject, body, the sender's name and address, and the time in UTC."""
    texts = {0x0037: subject, 0x1000: body, 0x0C1A: sender, 0x5D01: address}
    streams = {f"__substg1.0_{id:04X}001F": text.encode("utf-16-le") for id, text in texts.items()}
    rows = [struct.pack("<HHIII", 0x1F, id, 6, 2 * len(text) + 2, 0) for id, text in texts.items()]
    unicode = struct.pack("<HHIII", 0x03, 0x340D, 6, 0x40000, 0)
    ticks = (sent - datetime(1601, 1, 1, tzinfo=UTC)) // timedelta(microseconds=1) * 10
    time = struct.pack("<HHIQ", 0x40, 0x0039, 6, ticks)
    return compound({**streams, "__properties_version1.0": bytes(32) + unicode + time + b"".join(rows)})


def _minis(contents: list[bytes]) -> tuple[list[int], list[int], bytes]:
    """Where each content starts among small sectors, the chain of these, and all of them."""
    starts: list[int] = []
    chain: list[int] = []
    for content in contents:
        starts.append(len(chain))
        chain += _run(len(chain), -(-len(content) // _MINI))
    return starts, chain, b"".join(_padded(content, _MINI) for content in contents)


def _run(start: int, count: int) -> list[int]:
    """Sectors that follow each other: each holds the number of the next."""
    return [*range(start + 1, start + count), _END] if count else []


def _padded(content: bytes, unit: int, by: bytes = b"\0") -> bytes:
    return content + by * (-len(content) % unit)


def _entry(name: str, kind: int, *, right: int = _FREE, child: int = _FREE, start: int, size: int) -> bytes:
    coded = name.encode("utf-16-le") + b"\0\0"
    links = struct.pack("<HBBIII", len(coded), kind, 1, _FREE, right, child)
    return _padded(coded, 64) + links + bytes(36) + struct.pack("<IQ", start, size)


def _header(*, directory: int, minis: int, fat: int) -> bytes:
    versions = _MAGIC + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    tables = struct.pack("<IIIIIIIII", 0, 1, directory, 0, 4096, minis, 1, _END, 0)
    return versions + tables + struct.pack("<I", fat) + b"\xff" * (108 * 4)
