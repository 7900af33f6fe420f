"""What slides draw of values: dots and labels of a timeline with its scale, the dots over the table of voices.

Each is known by its name and told by what a value decides of it: a dot of the timeline by where it stands along the
scale, one of voices by its cell. How high a row stands and where on the slide the table is do not count.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping

from briefing.core.elements import Element, holder_of, within
from briefing.core.office.package import parse
from briefing.deck.compose.model import Group, Shape
from briefing.deck.ooxml.shapes import Box, drawn, own_box
from briefing.deck.ooxml.units import EMU_PER_POINT
from briefing.deck.ooxml.xml import path, qn, quoted
from briefing.deck.write.table_numbers import columns_of, row_of

SCALE, DOTS = "Scale", "Dots"
DUE = re.compile(r"Due \d+")
_GROUP = re.compile(rf"Mark \d+|{SCALE}|{DOTS}")
_FORMS = ("a:srgbClr", "a:schemeClr", "a:alpha", "a:prstGeom", "a:ln", "a:prstDash", "a:outerShdw", "a:hlinkClick")
_SEEN = tuple(map(qn, _FORMS))
_LETTERS = ("sz", "b", "i", "u", "strike", "baseline", "cap", "spc")
_PLAIN = (None, "0", "none", "noStrike")
"""What letters are without a format, which some programs write out."""
Cell = tuple[str, int]
"""A row's number, and a column's place as it was exported."""


def drawings_told(shapes: tuple[Shape, ...], slide: str) -> str:
    """What the manifest says of the drawings on a slide of these shapes that is written so; most have none."""
    if not any(isinstance(shape, Group) and _GROUP.fullmatch(shape.name) for shape in shapes):
        return ""
    told = looks_of(parse(slide.encode()))
    return "".join(f'<drawing shape={quoted(name)} sha256="{look}"/>' for name, look in told.items())


def looks_of(root: Element) -> dict[str, str]:
    """The fingerprint of each drawing of a slide by its name, "" for one that people put into a group."""
    boxes, cells = dict(drawn(root)), cells_of(root)
    return {name: _look(name, drawing, boxes, cells) for name, drawing in drawings_of(root).items()}


def drawings_of(root: Element) -> dict[str, Element]:
    """The drawings of a slide by their names."""
    found: dict[str, Element] = {}
    for tag, names in ((qn("p:grpSp"), _GROUP), (qn("p:sp"), DUE)):
        for shape in root.iter(tag):
            name = within(shape, f"*/{qn('p:cNvPr')}").get("name", "")
            if names.fullmatch(name):
                found.setdefault(name, shape)
    return found


def is_free(drawing: Element) -> bool:
    """Whether it stands on the slide itself, in no group."""
    return holder_of(drawing).tag == qn("p:spTree")


def cells_of(root: Element) -> dict[Cell, Box]:
    """Where the cells are of the tables of a slide whose rows have numbers."""
    found: dict[Cell, Box] = {}
    for frame in root.iter(qn("p:graphicFrame")):
        table, box = frame.find(path("a:graphic/a:graphicData/a:tbl")), own_box(frame)
        if table is not None and box is not None:
            found.update(_cells(table, box))
    return found


def cell_at(box: Box, cells: Mapping[Cell, Box]) -> Cell | None:
    """The cell in which the middle of a box lies."""
    x, y = middle(box)
    hit = (cell for cell, at in cells.items() if at.x <= x < at.right and at.y <= y < at.bottom)
    return next(hit, None)


def middle(box: Box) -> tuple[int, int]:
    """The middle of a box, x and y in EMU."""
    return box.x + box.width // 2, box.y + box.height // 2


def _cells(table: Element, box: Box) -> Iterator[tuple[Cell, Box]]:
    widths = [int(column.get("w") or 0) for column in table.iterfind(path("a:tblGrid/a:gridCol"))]
    columns, y = columns_of(table), box.y
    for tr in table.iterfind(qn("a:tr")):
        high, row = int(tr.get("h") or 0), row_of(tr)
        for at, (column, width) in enumerate(zip(columns, widths, strict=True)):
            if row and column >= 0:
                yield (row, column), Box(box.x + sum(widths[:at]), y, width, high)
        y += high


def _look(name: str, drawing: Element, boxes: Mapping[Element, Box | None], cells: Mapping[Cell, Box]) -> str:
    if not is_free(drawing):
        return ""
    parts = [(shape, box) for shape in drawing.iter() if (box := boxes.get(shape))]
    if DUE.fullmatch(name):
        told: list[object] = [(box.x, box.width) for _, box in parts]
    elif name == DOTS:
        told = [(_in_cell(box, cells), *_drawn_as(shape, box)) for shape, box in parts]
    else:
        told = [(box.x, *_drawn_as(shape, box)) for shape, box in parts]
    told += [] if DUE.fullmatch(name) else _told_of(drawing)
    return hashlib.sha256(repr(told).encode()).hexdigest()


def _in_cell(box: Box, cells: Mapping[Cell, Box]) -> tuple[object, ...]:
    """The cell that a dot is in, and how far from its middle, in pt: what is rounded in EMU does not count."""
    cell = cell_at(box, cells)
    places = zip(middle(box), middle(cells[cell]), strict=True) if cell else ()
    return cell, *(round((one - other) / EMU_PER_POINT) for one, other in places)


def _drawn_as(shape: Element, box: Box) -> tuple[object, ...]:
    """Its size, forms, colours and words."""
    forms = [(form.tag, *map(form.get, ("val", "prst", "w"))) for form in shape.iter(*_SEEN)]
    words = "".join(text.text or "" for text in shape.iter(qn("a:t")))
    return box.width, box.height, forms, words, _letters_of(shape), _told_of(shape)


def _letters_of(shape: Element) -> list[list[tuple[str, str | None]]]:
    """The formats of its words, each once: programs cut runs as they like."""
    formats = [
        [(name, style.get(name)) for name in _LETTERS if style.get(name) not in _PLAIN]
        for style in shape.iter(qn("a:rPr"))
    ]
    return [told for at, told in enumerate(formats) if told not in formats[:at]]


def _told_of(shape: Element) -> list[str | None]:
    """What those are told who do not see it, and whether it is hidden."""
    return list(map(within(shape, f"*/{qn('p:cNvPr')}").get, ("descr", "title", "hidden")))
