"""Tell readers of a PDF which letters its glyphs are of.

Qt tells the first letter that a font has for a glyph: a tab for a space, nothing for a joined "tt". Where one glyph
is of several letters, such as a space and a no-break space, the rarer ones get codes of their own. So do glyphs that
are set wide, since readers take room that a font does not account for to be a space.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import cast

from pypdf import PageObject, PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, NameObject, NumberObject, StreamObject

from briefing.deck.render.paint import Letter

_SHOWN = re.compile(rb"/(\w+) [\d.]+ Tf|<([0-9A-Fa-f]+)> Tj")
_DIGITS = 4
_NOTHING = "\u200b"
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


def tell_letters(writer: PdfWriter, letters: Sequence[Sequence[Letter]]) -> None:
    """Map the glyphs of every page's fonts to ``letters``: those of each glyph as it was painted, page by page."""
    told: dict[str, dict[int, Counter[Letter]]] = defaultdict(lambda: defaultdict(Counter))
    fonts: dict[str, DictionaryObject] = {}
    known = []
    for page, expected in zip(writer.pages, letters, strict=True):
        shown = _glyphs(page)
        if len(shown) == len(expected):  # Else some were drawn as outlines, and who is who cannot be told.
            known.append((page, expected))
            fonts |= _fonts(page)
            for (font, code), letter in zip(shown, expected, strict=True):
                told[font][code][letter] += 1
    codes = {font: _taught(fonts[f"/{font}"], counts, writer) for font, counts in told.items()}
    for page, expected in known:
        _recode(page, expected, codes)


def _fonts(page: PageObject) -> dict[str, DictionaryObject]:
    """The fonts of a page by the names that its contents have for them."""
    resources = cast(DictionaryObject, page["/Resources"])
    fonts = cast(DictionaryObject, resources["/Font"])
    return {name: cast(DictionaryObject, font.get_object()) for name, font in fonts.items()}


def _contents(page: PageObject) -> StreamObject:
    return cast(StreamObject, page["/Contents"])


def _glyphs(page: PageObject) -> list[tuple[str, int]]:
    """The font and the code of every glyph that a page shows, in order."""
    found: list[tuple[str, int]] = []

    def note(font: str, code: int) -> int:
        found.append((font, code))
        return code

    _each_glyph(_contents(page).get_data(), note)
    return found


def _recode(page: PageObject, letters: Sequence[Letter], codes: Mapping[str, Mapping[tuple[int, Letter], int]]) -> None:
    """Show glyphs by the codes that their fonts have for their letters."""
    contents, left = _contents(page), iter(letters)
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


def _taught(
    font: DictionaryObject, told: Mapping[int, Counter[Letter]], writer: PdfWriter
) -> dict[tuple[int, Letter], int]:
    """Teach a font the letters and widths of its codes, with further codes where one has many; the code of each."""
    descendant = cast(DictionaryObject, cast(ArrayObject, font["/DescendantFonts"])[0].get_object())
    widths = _widths(descendant, max(told) + 1)
    glyphs = list(range(len(widths)))
    codes: dict[tuple[int, Letter], int] = {}
    letters = {}
    for glyph, counts in sorted(told.items()):
        own = widths[glyph]
        for rank, (letter, _) in enumerate(counts.most_common()):
            code = len(glyphs) if rank else glyph
            if rank:
                glyphs.append(glyph)
                widths.append(own)
            widths[code] = own + letter.spread
            codes[glyph, letter], letters[code] = code, letter.text or _NOTHING
    _set_codes(descendant, glyphs, widths, writer)
    cast(StreamObject, font["/ToUnicode"]).set_data(_map(sorted(letters.items())))
    return codes


def _widths(font: DictionaryObject, count: int) -> list[int]:
    """The widths of the codes in thousandths of the size: Qt lists them from code 0, or tells one for all."""
    if "/W" not in font:
        return [int(cast(NumberObject, font["/DW"]))] * count
    _first, widths = cast(ArrayObject, font["/W"])
    return [int(width) for width in cast(ArrayObject, widths)]


def _set_codes(font: DictionaryObject, glyphs: Sequence[int], widths: Sequence[int], writer: PdfWriter) -> None:
    """Say which glyph each code shows, and how wide it is."""
    numbers = StreamObject()
    numbers.set_data(b"".join(glyph.to_bytes(2, "big") for glyph in glyphs))
    font[NameObject("/CIDToGIDMap")] = writer._add_object(numbers.flate_encode())
    font[NameObject("/W")] = ArrayObject([NumberObject(0), ArrayObject(NumberObject(width) for width in widths)])


def _map(letters: Iterable[tuple[int, str]]) -> bytes:
    lines = [f"<{code:04X}> <{letter.encode('utf-16-be').hex().upper()}>" for code, letter in letters]
    blocks = [lines[start : start + _BLOCK] for start in range(0, len(lines), _BLOCK)]
    told = (f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
    return _MAP.format(blocks="\n".join(told)).encode()
