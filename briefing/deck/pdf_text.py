"""Tell readers of a PDF which letters its glyphs are of.

Qt tells the first letter that a font has for a glyph: a tab for a space, nothing for a joined "tt". Where one glyph
is of several letters, such as a space and a no-break space, the rarer ones get codes of their own.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from pypdf import PdfWriter
from pypdf.generic import ArrayObject, NameObject, NumberObject, StreamObject

_SHOWN = re.compile(rb"/(\w+) [\d.]+ Tf|<([0-9A-Fa-f]+)> Tj")
_DIGITS = 4
_BLOCK = 100
_MAP = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
{blocks}
endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""


def tell_letters(writer: PdfWriter, letters: Sequence[Sequence[str]]) -> None:
    """Map the glyphs of every page's fonts to ``letters``: those of each glyph as it was painted, page by page."""
    told: dict[str, dict[int, Counter[str]]] = defaultdict(lambda: defaultdict(Counter))
    fonts: dict[str, Any] = {}
    known = []
    for page, expected in zip(writer.pages, letters, strict=True):
        shown = _glyphs(page)
        # Where some were drawn as outlines, who is who cannot be told.
        sure = len(shown) == len(expected)
        known += [(page, expected)] if sure else []
        resources: Any = page["/Resources"]
        fonts |= resources["/Font"]
        for (font, code), letter in zip(shown, expected if sure else ("" for _ in shown), strict=True):
            told[font][code][letter] += 1
    codes = {font: _taught(fonts[f"/{font}"].get_object(), counts, writer) for font, counts in told.items()}
    for page, expected in known:
        _recode(page, expected, codes)


def _glyphs(page: Any) -> list[tuple[str, int]]:
    """The font and the code of every glyph that a page shows, in order."""
    found: list[tuple[str, int]] = []

    def note(font: str, code: int) -> int:
        found.append((font, code))
        return code

    _each_glyph(page["/Contents"].get_data(), note)
    return found


def _recode(page: Any, letters: Sequence[str], codes: Mapping[str, Mapping[tuple[int, str], int]]) -> None:
    """Show glyphs by the codes that their fonts have for their letters."""
    contents, left = page["/Contents"], iter(letters)
    before = contents.get_data()
    after = _each_glyph(before, lambda font, code: codes[font][code, next(left)])
    if after != before:
        contents.set_data(after)


def _each_glyph(contents: bytes, recode: Callable[[str, int], int]) -> bytes:
    """The contents with the code of each glyph, in order, replaced by what ``recode`` says for it and its font."""
    font = ""

    def replaced(match: re.Match[bytes]) -> bytes:
        nonlocal font
        if match[1]:
            font = match[1].decode()
            return match[0]
        digits = match[2].decode()
        codes = (int(digits[place : place + _DIGITS], 16) for place in range(0, len(digits), _DIGITS))
        return b"<%s> Tj" % "".join(f"{recode(font, code):04X}" for code in codes).encode()

    return _SHOWN.sub(replaced, contents)


def _taught(font: Any, told: Mapping[int, Counter[str]], writer: PdfWriter) -> dict[tuple[int, str], int]:
    """Teach a font the letters of its codes, with further codes where one has many; the code of each."""
    codes: dict[tuple[int, str], int] = {}
    more: list[int] = []
    for code, counts in sorted(told.items()):
        common, *rare = [letter for letter, _ in counts.most_common() if letter] or [""]
        codes |= {(code, ""): code, (code, common): code}
        for letter in rare:
            codes[code, letter] = max(told) + 1 + len(more)
            more.append(code)
    if more:
        _lengthen(font["/DescendantFonts"][0].get_object(), max(told), more, writer)
    font["/ToUnicode"].set_data(_map(sorted((code, letter) for (_, letter), code in codes.items() if letter)))
    return codes


def _lengthen(font: Any, last: int, more: Sequence[int], writer: PdfWriter) -> None:
    """Give a font, whose codes up to ``last`` are its glyphs' numbers, further codes for the glyphs ``more``."""
    numbers = StreamObject()
    numbers.set_data(b"".join(glyph.to_bytes(2, "big") for glyph in (*range(last + 1), *more)))
    font[NameObject("/CIDToGIDMap")] = writer._add_object(numbers.flate_encode())
    if "/W" in font:
        widths = font["/W"][1]
        added = ArrayObject(widths[glyph] for glyph in more)
        font[NameObject("/W")] = ArrayObject([*font["/W"], NumberObject(last + 1), added])


def _map(letters: Iterable[tuple[int, str]]) -> bytes:
    lines = [f"<{code:04X}> <{letter.encode('utf-16-be').hex().upper()}>" for code, letter in letters]
    blocks = [lines[start : start + _BLOCK] for start in range(0, len(lines), _BLOCK)]
    told = (f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
    return _MAP.format(blocks="\n".join(told)).encode()
