"""The fonts that slides are drawn in: the one a deck names where it is here, else one that stands in for it.

Needs ``ensure_fonts`` once. A QRawFont stays in the thread that made it; bytes go anywhere.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase, QRawFont

from briefing.deck.fonts import variable
from briefing.deck.fonts.shipped import STAND_INS, TWINS

FALLBACK = STAND_INS["Calibri"]
"""What stands in for a font that nothing here has the widths of."""
UNIT = 100
"""The size in pixels of the raw fonts; glyphs are painted scaled."""
_STYLES = ((False, False), (True, False), (False, True), (True, True))
_TABLES = (
    "BASE CFF  GDEF GPOS GSUB OS/2 VORG cmap cvt  fpgm gasp glyf head hhea hmtx kern loca maxp name post prep vhea vmtx"
)
_NO_EMBEDDING = 0x0002 | 0x0200
"""The bits of fsType in OpenType's OS/2 table: embedding restricted by licence, and bitmaps only."""


@dataclass(frozen=True)
class Face:
    """One font file: a family that is here, in one style."""

    family: str
    bold: bool
    italic: bool

    def raw(self) -> QRawFont:
        """The font at UNIT pixels, unhinted, for this thread."""
        font = QFont(self.family)
        font.setPixelSize(UNIT)
        font.setBold(self.bold)
        font.setItalic(self.italic)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        font.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
        return QRawFont.fromFont(font)


@dataclass(frozen=True)
class Substitute:
    """``face`` is drawn for ``family``, which is not here; with ``same_widths`` lines break where they should."""

    family: str
    face: str
    same_widths: bool


def drawn_for(family: str) -> str:
    """The family that is drawn for ``family``: itself, if it is here."""
    found = substitute(family)
    return found.face if found else family


def substitute(family: str) -> Substitute | None:
    """What stands in for ``family``; None if it is here."""
    if _is_here(family):
        return None
    twin = next((twin for twin in TWINS.get(family, ()) if _is_here(twin)), None)
    return Substitute(family, twin or FALLBACK, twin is not None)


def faces(family: str) -> list[Face]:
    """The styles that ``family``, which is here, really has, the upright first; none is made up."""
    styles = QFontDatabase.styles(family)
    there = {(QFontDatabase.bold(family, style), _is_slanted(family, style)) for style in styles}
    return [Face(family, bold, italic) for bold, italic in _STYLES if (bold, italic) in there or not there]


@lru_cache(maxsize=32)
def font_file(face: Face) -> bytes:
    """The face as an OpenType file, put together from its tables: wherever Qt found it, no file need be looked for."""
    raw = face.raw()
    is_variable = raw.fontTable("fvar").size() > 0
    tags = [_TABLES[start : start + 4] for start in range(0, len(_TABLES), 5)]
    tags = sorted((*tags, *variable.TABLES)) if is_variable else tags
    tables = [(tag.encode(), data) for tag in tags if (data := bytes(raw.fontTable(tag).data()))]
    offset = 12 + 16 * len(tables)
    directory, body = b"", b""
    for tag, data in tables:
        directory += struct.pack(">4sLLL", tag, 0, offset + len(body), len(data))
        body += data + b"\0" * (-len(data) % 4)
    outlines = b"OTTO" if any(tag.startswith(b"CFF") for tag, _ in tables) else b"\0\1\0\0"
    whole = struct.pack(">4s4H", outlines, len(tables), 0, 0, 0) + directory + body
    return variable.settled(whole, bold=face.bold, italic=face.italic) if is_variable else whole


@lru_cache(maxsize=256)
def _is_here(family: str) -> bool:
    """Whether there is such a font with outlines that can be read; bitmap and Type 1 fonts do not count."""
    raw = Face(family, False, False).raw()
    return QFontDatabase.hasFamily(family) and any(raw.fontTable(tag).size() for tag in ("glyf", "CFF ", "CFF2"))


def _is_slanted(family: str, style: str) -> bool:
    return QFontDatabase.italic(family, style) or "Oblique" in style


def embeddable(raw: QRawFont) -> bool:
    """Whether the maker of the font lets it into documents; Qt draws the outlines of one that may not."""
    table = bytes(raw.fontTable("OS/2").data())
    return len(table) < 10 or not int.from_bytes(table[8:10], "big") & _NO_EMBEDDING
