"""A page of a PDF → its lines: what stands on one height without a wide gap, and where."""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator, Mapping, Sequence
from math import hypot
from typing import Any, NamedTuple

from briefing.sources.readers.note_marks import is_note_mark
from briefing.sources.readers.pdf.rulings import Cell, Rulings, edges
from briefing.sources.readers.pdf.tags import tagged_cells

_GAP = 1.1
"""The space within a row, in sizes of its letters, from which two lines stand in it: justified text has up to 0.8."""
_ROOM = 0.12
"""The width of a letter, of its size, that no line of words is set narrower than."""
_RAISED = re.compile(r"(?<=[^\W\d_]|[.,;:!?»”’\"')\]]) ?(?:\d{1,3}(?:,\d{1,3})*|[*†‡]{1,3})(?!\w)")
LEVEL = 0.3
"""The share of its height by which a line reaches up into a row, from which it is part of it."""
_SMALL = 0.85
"""The size of a raised letter, of those around it, up to which it is a note's mark."""


class Line(NamedTuple):
    """Text of page ``page``, its ``number``-th as drawn, both from 1; its box and the size of its letters in points.

    ``y0`` is the lower edge: the page's grows upwards. A hyphen at the end may be U+FFFE. ``cell`` is that of the table
    in which it stands.
    """

    text: str
    page: int
    number: int
    x0: float
    y0: float
    x1: float
    y1: float
    size: float
    cell: Cell | None = None

    @property
    def height(self) -> float:
        """How high it is, in points: 1 at least."""
        return max(self.y1 - self.y0, 1.0)

    def is_beside(self, other: Line) -> bool:
        """Whether the two stand on one row, a wide gap between them."""
        gap = max(self.x0, other.x0) - min(self.x1, other.x1)
        level = min(self.y1, other.y1) - max(self.y0, other.y0)
        return gap > _GAP * self.size and level > LEVEL * min(self.height, other.height)


def lines_of(page: Any, number: int) -> list[Line]:
    """The lines of a page of pypdfium2, in the order in which they are drawn."""
    tagged = tagged_cells(page)
    rulings = Rulings(() if tagged else edges(page))
    letters = _Letters(page.get_textpage(), rulings, tagged)
    found: list[Line] = []
    for start, end in letters.rows():
        for start_, end_ in letters.parted(start, end):
            line = letters.line(start_, end_, number, len(found) + 1)
            if line.text:
                found.append(line)
    if not tagged:
        cells = rulings.cells([(line.x0, line.y0, line.x1, line.y1) for line in found])
        found = [line._replace(cell=cell) for line, cell in zip(found, cells, strict=True)]
    return found


class _Letters:
    """The text of a page, letter for letter, and where each stands."""

    def __init__(self, textpage: Any, rulings: Rulings, tagged: Mapping[int, Cell]) -> None:
        import ctypes

        import pypdfium2.raw as raw

        self._raw, self._textpage, self._page, self._rulings = raw, textpage, textpage.raw, rulings
        self._tagged = tagged
        text = textpage.get_text_range()
        self.text = text if text.isascii() or max(text) < "\U00010000" else _in_units(text)
        self._is_plain = len(self.text) == textpage.count_chars()
        self._rect = raw.FS_RECTF()
        self._place = ctypes.byref(self._rect)
        self._matrix = raw.FS_MATRIX()
        self._scaling = ctypes.byref(self._matrix)
        self._gaps = self._wide_gaps(textpage)

    def rows(self) -> Iterator[tuple[int, int]]:
        """Start and end of each row; what the library joins over a hyphen is two."""
        for match in re.finditer("[^\r\n\ufffe\x02]+[\ufffe\x02]?", self.text):
            yield match.span()

    def parted(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The parts of a row between wide gaps or rules of a table, and of several that the library took for one."""
        box = self._box(start, end)
        is_ruled = box is not None and self._may_be_cut(start, end, box)
        if box and (is_ruled or self._has_gap(box) or self._is_woven(start, end, box)):
            spaces = [at for at in range(start, end) if self.text[at] == " "]
            for at in spaces:
                if at > start and (abs(self._gap(at)) > _GAP * self._size(at - 1) or (is_ruled and self._is_cut(at))):
                    yield start, at
                    start = at + 1
        yield start, end

    def _may_be_cut(self, start: int, end: int, box: tuple[float, float, float, float]) -> bool:
        if self._tagged:
            return self._cell(start) != self._cell(end - 1)
        return self._rulings.parts(box[0], box[2], (box[1] + box[3]) / 2)

    def _cell(self, at: int) -> Cell | None:
        """The tagged cell in which a letter stands."""
        letter = self._raw.FPDFText_GetTextObject(self._page, self._index(at)) if self._tagged else None
        return self._tagged.get(self._raw.FPDFPageObj_GetMarkedContentID(letter)) if letter else None

    def _is_cut(self, at: int) -> bool:
        """Whether the letters on both sides of ``at`` stand in two cells of a table."""
        if self._tagged:
            return self._cell(at - 1) != self._cell(at + 1)
        before, after = self._corner(at - 1), self._corner(at + 1)
        if not before or not after:
            return False
        return self._rulings.parts(before[2], after[0], (before[1] + before[3]) / 2)

    def _has_gap(self, box: tuple[float, float, float, float]) -> bool:
        return any(low < (box[1] + box[3]) / 2 < high for low, high in self._gaps)

    def _is_woven(self, start: int, end: int, box: tuple[float, float, float, float]) -> bool:
        """Has the row too little room for its letters, as one of the left column behind one of the right has?"""
        return box[2] - box[0] < _ROOM * self._size(start) * len(self.text[start:end].strip())

    def line(self, start: int, end: int, page: int, number: int) -> Line:
        """The letters from ``start`` to ``end`` as a line of a page, its box without the blanks around."""
        raw = self.text[start:end]
        left, right = start + len(raw) - len(raw.lstrip()), start + len(raw.rstrip())
        box = self._box(left, right) if left < right else None
        text = self._unmarked(left, right) if box else ""
        size = sorted(self._size(at) for at in (left, (left + right) // 2, right - 1))[1]  # one may be a small capital
        return Line(_whole(text), page, number, *(box or (0.0, 0.0, 0.0, 0.0)), size, self._cell(left))

    def _unmarked(self, start: int, end: int) -> str:
        """The text without raised marks of notes."""
        text = self.text[start:end]
        marks = [match for match in _RAISED.finditer(text) if self._is_mark(start, match)]
        for match in reversed(marks):
            text = text[: match.start()] + text[match.end() :]
        return text

    def _is_mark(self, start: int, match: re.Match[str]) -> bool:
        mark, beside = self._corner(start + match.end() - 1), self._corner(start + match.start() - 1)
        if not mark or not beside or mark[1] <= beside[1]:
            return False
        is_small = mark[3] - mark[1] <= _SMALL * (beside[3] - beside[1])
        return is_small and is_note_mark(match[0], match.string[: match.start()])

    def _wide_gaps(self, textpage: Any) -> list[tuple[float, float]]:
        """The heights at which two runs of letters stand far apart: only there a row is looked at letter by letter."""
        runs = sorted((textpage.get_rect(at) for at in range(textpage.count_rects())), key=lambda box: -box[3])
        found: list[tuple[float, float]] = []
        row: list[tuple[float, float, float, float]] = []
        for box in [*runs, None]:
            if box is not None and (not row or box[3] - row[0][1] > LEVEL * (box[3] - box[1])):
                row.append(box)
                continue
            found += _gaps_of(row)
            row = [box] if box is not None else []
        return found

    def _gap(self, at: int) -> float:
        """The space between the letters on both sides of ``at``, in points."""
        before, after = self._corner(at - 1), self._corner(at + 1)
        return after[0] - before[2] if before and after else 0.0

    def _box(self, start: int, end: int) -> tuple[float, float, float, float] | None:
        first, last = self._corner(start), self._corner(end - 1) or self._corner(end - 2)
        if not first or not last:
            return None
        return first[0], min(first[1], last[1]), max(first[2], last[2]), max(first[3], last[3])

    def _corner(self, at: int) -> tuple[float, float, float, float] | None:
        """Left, bottom, right and top of a letter, of the box that its font gives to each."""
        if not 0 <= at < len(self.text):
            return None
        if not self._raw.FPDFText_GetLooseCharBox(self._page, self._index(at), self._place):
            return None
        rect = self._rect
        return rect.left, rect.bottom, rect.right, rect.top

    def _size(self, at: int) -> float:
        """The size of a letter as it is drawn, in points: a text scales what it states as its font's size.

        Boxes do not tell it: of fonts that some programs put in, the box is the letter's own, and an "a" half a "d".
        """
        if not 0 <= at < len(self.text):
            return 0.0
        index = self._index(at)
        if not self._raw.FPDFText_GetMatrix(self._page, index, self._scaling):
            return 0.0
        stated: float = self._raw.FPDFText_GetFontSize(self._page, index)
        return stated * hypot(self._matrix.c, self._matrix.d)

    def _index(self, at: int) -> int:
        if self._is_plain:
            return at
        return int(self._raw.FPDFText_GetCharIndexFromTextIndex(self._page, at))


def _gaps_of(row: Sequence[tuple[float, float, float, float]]) -> Iterator[tuple[float, float]]:
    boxes = sorted(row)
    right = boxes[0][2] if boxes else 0.0
    for box in boxes[1:]:
        if box[0] - right > (box[3] - box[1]):
            yield box[1], box[3]
        right = max(right, box[2])


def _in_units(text: str) -> str:
    """The text with a letter for each unit of UTF-16, as the library counts."""
    return "".join(map(chr, array("H", text.encode("utf-16-le", "surrogatepass"))))


def _whole(text: str) -> str:
    return text if text.isascii() else text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
