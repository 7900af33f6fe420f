"""Small PDFs drawn line by line, for tests of what is read of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple


class Drawn(NamedTuple):
    """Text with its left end at ``x``, ``y`` points from the lower left corner of an A4 page."""

    x: float
    y: float
    text: str
    size: float = 11.0


def pdf_of(pages: Sequence[Sequence[Drawn | str]], font_file: bytes = b"") -> bytes:
    """A PDF whose pages are drawn in this order, in Helvetica or in the TrueType font that is put in.

    As some office programs do, it does not say how high that font is, nor has it an "A" and a "g" to show it: the box
    of each letter is the letter's own.
    """
    count = len(pages)
    kids = " ".join(f"{3 + number} 0 R" for number in range(count))
    objects = ["<</Type/Catalog/Pages 2 0 R>>", f"<</Type/Pages/Kids[{kids}]/Count {count}>>"]
    font = 3 + 2 * count
    for number in range(count):
        resources = f"/Resources<</Font<</F1 {font} 0 R>>>>"
        content = f"/Contents {3 + count + number} 0 R"
        objects.append(f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]{content}{resources}>>")
    for page in pages:
        stream = "\n".join(map(_shown, page))
        objects.append(f"<</Length {len(stream.encode('cp1252'))}>>stream\n{stream}\nendstream")
    objects += _own_font(font, font_file) if font_file else [_HELVETICA]
    return _file(objects, font_file)


_HELVETICA = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"
_FILE = b"(the file)"


def _file(objects: Sequence[str], font_file: bytes = b"") -> bytes:
    data, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(data))
        data += f"{number} 0 obj".encode() + content.encode("cp1252").replace(_FILE, font_file) + b"\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    head = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
    tail = f"trailer<</Root 1 0 R/Size {len(objects) + 1}>>\nstartxref\n{len(data)}\n%%EOF"
    return data + (head + tail).encode()


def without_height(file: bytes) -> bytes:
    """A TrueType font that does not say how high it is either."""
    made = bytearray(file)
    for entry in range(12, 12 + 16 * int.from_bytes(file[4:6], "big"), 16):
        at = int.from_bytes(file[entry + 8 : entry + 12], "big")
        if file[entry : entry + 4] == b"hhea":
            made[at + 4 : at + 8] = bytes(4)
        elif file[entry : entry + 4] == b"OS/2":
            made[at + 68 : at + 78] = bytes(10)
    return bytes(made)


def _own_font(number: int, file: bytes) -> list[str]:
    return [
        "<</Type/Font/Subtype/TrueType/BaseFont/Own/Encoding<</Type/Encoding/BaseEncoding/WinAnsiEncoding"
        f"/Differences[65/none 103/none]>>/FontDescriptor {number + 1} 0 R>>",
        "<</Type/FontDescriptor/FontName/Own/Flags 32/FontBBox[0 0 0 0]/ItalicAngle 0/Ascent 0/Descent 0"
        f"/CapHeight 700/StemV 80/FontFile2 {number + 2} 0 R>>",
        f"<</Length {len(file)}/Length1 {len(file)}>>stream\n{_FILE.decode()}\nendstream",
    ]


def _shown(drawn: Drawn | str) -> str:
    if isinstance(drawn, str):
        return drawn
    text = drawn.text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
    return f"BT /F1 {drawn.size} Tf {drawn.x} {drawn.y} Td ({text}) Tj ET"


def ruled(x: Sequence[float], y: Sequence[float]) -> list[str]:
    """What draws the rules of a table, upright ones at each ``x`` and level ones at each ``y``."""
    upright = [f"{at} {y[0]} m {at} {y[-1]} l S" for at in x]
    return [*upright, *(f"{x[0]} {at} m {x[-1]} {at} l S" for at in y)]


def tagged_pdf_of(above: Sequence[Drawn], table: Sequence[Sequence[Sequence[Drawn]]], below: Sequence[Drawn]) -> bytes:
    """A PDF of one page with a table, its rows of cells tagged and not ruled."""
    cells = [cell for row in table for cell in row]
    shown = [f"/TD <</MCID {number}>> BDC {' '.join(map(_shown, cell))} EMC" for number, cell in enumerate(cells)]
    stream = "\n".join([*map(_shown, above), *shown, *map(_shown, below)])
    rows, first = len(table), 9
    own = [first + rows + number for number in range(len(cells))]
    objects = [
        "<</Type/Catalog/Pages 2 0 R/MarkInfo<</Marked true>>/StructTreeRoot 6 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/StructParents 0"
        "/Resources<</Font<</F1 5 0 R>>>>>>",
        f"<</Length {len(stream.encode('cp1252'))}>>stream\n{stream}\nendstream",
        _HELVETICA,
        "<</Type/StructTreeRoot/K 8 0 R/ParentTree 7 0 R>>",
        f"<</Nums[0[{' '.join(f'{number} 0 R' for number in own)}]]>>",
        f"<</Type/StructElem/S/Table/P 6 0 R/K[{' '.join(f'{first + row} 0 R' for row in range(rows))}]>>",
    ]
    numbers = iter(own)
    held = [[next(numbers) for _ in row] for row in table]
    objects += [f"<</Type/StructElem/S/TR/P 8 0 R/K[{' '.join(f'{cell} 0 R' for cell in row)}]>>" for row in held]
    objects += [
        f"<</Type/StructElem/S/TD/P {first + row} 0 R/Pg 3 0 R/K {cell - first - rows}>>"
        for row, line in enumerate(held)
        for cell in line
    ]
    return _file(objects)


def column(lines: Sequence[str], x: float = 72, top: float = 760, leading: float = 14, size: float = 11) -> list[Drawn]:
    """Lines one below the other."""
    return [Drawn(x, top - leading * number, line, size) for number, line in enumerate(lines)]


def by_rows(*columns: Sequence[Drawn]) -> list[Drawn]:
    """Columns drawn row by row, as some programs do."""
    return sorted((drawn for each in columns for drawn in each), key=lambda drawn: (-drawn.y, drawn.x))
