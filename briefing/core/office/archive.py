"""The members of a zip archive that a stranger made: counted before they are unpacked, measured before they are parsed.

Nothing is written to a disk, so names need no care but to be told apart.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

COMPOUND = bytes.fromhex("D0CF11E0A1B11AE1")
"""How files in the form of old Office begin: documents, macros, embedded objects."""
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_ENTRY = b"PK\x01\x02"
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, LookupError, OSError, RuntimeError, ValueError)
_DOCTYPES = [word.encode(code) for word in ("<!DOCTYPE", "<!ENTITY") for code in ("ascii", "utf-16-le", "utf-16-be")]
_STARTS = (b"<", b"\xef\xbb\xbf<", b"\xff\xfe<\0", b"\xfe\xff\0<", b"<\0", b"\0<")
_DECLARED = re.compile(rb"<\?xml\s[^>]{0,200}?encoding\s*=\s*[\"']([^\"'>]*)", re.IGNORECASE)
_COUNTABLE = re.compile(
    rb"utf-?(8|16(le|be)?)|us-ascii|ascii|iso-8859-\d+|latin-?\d|windows-125\d|cp125\d", re.IGNORECASE
)
"""Encodings whose "<" is the byte of ASCII, or that with a zero: in others elements could not be counted."""
_SMALL, _MOST_PACKED = 16 * 2**20, 100
"""From this size on, a member that was packed so many times smaller is a bomb: no picture or film is so empty."""


@dataclass(frozen=True)
class Limits:
    """What an archive may hold at the most.

    ``size`` are bytes, packed or unpacked; ``markup`` are the bytes of XML among them; ``members`` counts its files.
    ``elements`` counts those of all XML, and its attributes: lxml takes 150 to 220 bytes for the smallest, so they fill
    the memory long before the bytes do (58 MB of "<a/>" take 2.1 GB). ``part`` is as many in one member, which is
    parsed as a whole: 1,500,000 take some 300 MB.
    """

    size: int = 256 * 2**20
    markup: int = 64 * 2**20
    members: int = 20_000
    elements: int = 6_000_000
    part: int = 1_500_000


OF_TEXTS = Limits(markup=48 * 2**20)
"""Of a file whose texts alone are read: its pictures do not count."""


class ArchiveError(Exception):
    """Why an archive is not read; ``member`` names the one at fault, where one is."""

    def __init__(self, member: str = "") -> None:
        super().__init__(member)
        self.member = member


class BrokenError(ArchiveError):
    """It is no zip archive, or a damaged one."""


class OldFormatError(ArchiveError):
    """It is a file in the Office format of before 2007."""


class LockedError(ArchiveError):
    """It is protected by a password."""


class TooLargeError(ArchiveError):
    """It holds more than the limits allow."""


class DoctypeError(ArchiveError):
    """A member declares a document type or entities, which no Office program writes."""


@dataclass(frozen=True)
class Contents:
    """``members`` by name, those that were wanted; ``names`` of all.

    ``repeated`` counts the entries of each name that stands more than once, whatever its capitals: programs differ on
    which they read. Of such members the last is kept.
    """

    members: dict[str, bytes]
    names: frozenset[str]
    repeated: dict[str, int] = field(default_factory=dict)


def unzipped(data: bytes, limits: Limits, wanted: Callable[[str], bool] = lambda name: True) -> Contents:
    """What the archive holds, its names without a leading slash. Raises ArchiveError, one kind of it a reason."""
    if data.startswith(COMPOUND):
        raise LockedError if is_encrypted(data) else OldFormatError
    if len(data) > limits.size or data.count(_ENTRY) > 5 * limits.members:  # embedded workbooks have entries, too
        raise TooLargeError
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            infos = [info for info in archive.infolist() if not info.is_dir()]
            chosen = [info for info in infos if wanted(_name(info))]
            _measure(infos, chosen, limits)
            members = {_name(info): archive.read(info) for info in chosen}
    except _BROKEN as error:
        raise BrokenError from error
    _measure_markup(members, limits)
    names = [_name(info) for info in infos]
    counts = Counter(map(str.lower, names))
    repeated = {name: counts[name.lower()] for name in names if counts[name.lower()] > 1}
    return Contents(members, frozenset(names), repeated)


def is_encrypted(data: bytes) -> bool:
    """Whether it is an Office file locked with a password, which is no zip archive."""
    return data.startswith(COMPOUND) and _ENCRYPTED in data


def _name(info: zipfile.ZipInfo) -> str:
    return info.filename.lstrip("/")


def is_countable(data: bytes) -> bool:
    """Whether a member that is to be parsed is XML in an encoding in which its elements can be counted."""
    head = data[:512].replace(b"\0", b"")
    declared = _DECLARED.search(head)
    return _starts_as_markup(data) and (declared is None or bool(_COUNTABLE.fullmatch(declared[1])))


def weight(data: bytes) -> int:
    """The elements and attributes in a member, or somewhat more."""
    return data.count(b"<") - data.count(b"</") + data.count(b"=")


def _measure(infos: list[zipfile.ZipInfo], chosen: list[zipfile.ZipInfo], limits: Limits) -> None:
    """Refuse what says itself that it is too large; a member never unpacks to more than it says."""
    if any(info.flag_bits & 1 for info in infos):
        raise LockedError
    markup = sum(info.file_size for info in chosen if _is_markup(_name(info), b""))
    if len(infos) > limits.members or markup > limits.markup or sum(info.file_size for info in chosen) > limits.size:
        raise TooLargeError
    if any(info.file_size > max(_SMALL, _MOST_PACKED * info.compress_size) for info in chosen):
        raise TooLargeError


def _measure_markup(members: dict[str, bytes], limits: Limits) -> None:
    """Refuse XML, whatever its name says, that is too much to parse or that is no plain data."""
    markup = {name: data for name, data in members.items() if _is_markup(name, data)}
    if sum(map(len, markup.values())) > limits.markup:
        raise TooLargeError
    weights = [weight(data) for data in markup.values()]
    if sum(weights) > limits.elements or max(weights, default=0) > limits.part:
        raise TooLargeError
    for name, data in markup.items():
        # Drawings come with the document type of SVG; nobody parses them, and entities they may not have either.
        suspects = _DOCTYPES[3:] if name.lower().endswith(".svg") else _DOCTYPES
        if any(word in data for word in suspects):
            raise DoctypeError(name)


def _is_markup(name: str, data: bytes) -> bool:
    return name.lower().endswith((".xml", ".rels", ".vml")) or _starts_as_markup(data)


def _starts_as_markup(data: bytes) -> bool:
    return data[:64].lstrip().startswith(_STARTS)
