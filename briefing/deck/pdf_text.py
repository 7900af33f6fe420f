"""Tell readers of a PDF which letters its glyphs are of.

Qt tells the first letter that a font has for a glyph: a tab for a space, nothing for a joined "tt".
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pypdf import PdfWriter

_SHOWN = re.compile(rb"/(\w+) [\d.]+ Tf|<([0-9A-Fa-f]+)> Tj")
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
    told: dict[str, dict[str, Counter[str]]] = defaultdict(lambda: defaultdict(Counter))
    fonts: dict[str, Any] = {}
    for page, expected in zip(writer.pages, letters, strict=True):
        contents = page.get_contents()
        shown = list(_glyphs(contents.get_data())) if contents is not None else []
        if len(shown) != len(expected):  # Some glyphs were drawn as outlines: who is who cannot be told.
            continue
        resources: Any = page["/Resources"]
        fonts |= resources["/Font"]
        for (font, code), letter in zip(shown, expected, strict=True):
            told[font][code][letter] += bool(letter)
    for font, codes in told.items():
        known = {code: counts.most_common(1)[0][0] for code, counts in codes.items()}
        table = fonts[f"/{font}"].get_object()["/ToUnicode"].get_object()
        table.set_data(_map({code: letter for code, letter in sorted(known.items()) if letter}))


def _glyphs(contents: bytes) -> Iterator[tuple[str, str]]:
    """The font and the code of every glyph that a page shows, in order."""
    font = ""
    for match in _SHOWN.finditer(contents):
        if match[1]:
            font = match[1].decode()
        else:
            codes = match[2].decode().upper()
            yield from ((font, codes[place : place + 4]) for place in range(0, len(codes), 4))


def _map(letters: Mapping[str, str]) -> bytes:
    lines = [f"<{code}> <{letter.encode('utf-16-be').hex().upper()}>" for code, letter in letters.items()]
    blocks = [lines[start : start + _BLOCK] for start in range(0, len(lines), _BLOCK)]
    told = (f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
    return _MAP.format(blocks="\n".join(told)).encode()
