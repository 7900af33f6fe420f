"""The rules that are drawn on a page of a PDF → the cells of its tables."""

from __future__ import annotations

import ctypes
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, NamedTuple

_MOST = 4_000
"""Drawn shapes of a page that is looked at, at most: more are a map or a chart."""
_NEAR = 3.0
"""Points by which the ends of rules that meet may be apart, and rules that are one: some are drawn as two."""
_LONG = 6.0
"""Points from which an edge is a rule."""
_LEVEL = 0.5
"""Points by which the ends of a rule may differ in height."""
_SHARE = 3
"""One of how much of its height an upright rule is drawn in to part all rows: some tables have rules in every other."""
_WHITE = 250
"""The least red, green and blue of a ground that nobody sees."""


Box = tuple[float, float, float, float]
"""Left, bottom, right and top, in points."""


class Cell(NamedTuple):
    """A cell of the ``table``-th table of a page, in its ``row`` from the top and its ``column`` from the left."""

    table: int
    row: int
    column: int


class _Rule(NamedTuple):
    """A rule ``at`` a height, or at a distance from the left, that reaches from ``start`` to ``end``, in points."""

    at: float
    start: float
    end: float

    def meets(self, other: _Rule) -> bool:
        """Whether it and one that is upright to it touch."""
        return (
            self.start - _NEAR <= other.at <= self.end + _NEAR and other.start - _NEAR <= self.at <= other.end + _NEAR
        )


class Rulings:
    """The rules of a page, of its ``edges``; a table is what they part into two rows and two columns, at least."""

    def __init__(self, edges: Iterable[Box]) -> None:
        level: list[_Rule] = []
        upright: list[_Rule] = []
        for x0, y0, x1, y1 in edges:
            if abs(y1 - y0) <= _LEVEL < _LONG <= abs(x1 - x0):
                level.append(_Rule((y0 + y1) / 2, min(x0, x1), max(x0, x1)))
            elif abs(x1 - x0) <= _LEVEL < _LONG <= abs(y1 - y0):
                upright.append(_Rule((x0 + x1) / 2, min(y0, y1), max(y0, y1)))
        self._grids = [grid for grid in _grids(_joined(level), _joined(upright)) if grid.is_table]

    def cells(self, boxes: Sequence[Box]) -> Iterator[Cell | None]:
        """For each box of words the cell in which it stands, None for one in no table.

        An upright rule of many rows goes on through those in which no box crosses it: some tables have none in some.
        """
        places = [self._place(box) for box in boxes]
        in_rows: dict[tuple[int, int], list[Box]] = defaultdict(list)
        for place, box in zip(places, boxes, strict=True):
            if place:
                in_rows[place].append(box)
        sides = {place: self._grids[place[0]].sides(row) for place, row in in_rows.items()}
        for place, box in zip(places, boxes, strict=True):
            yield Cell(*place, bisect_right(sides[place], (box[0] + box[2]) / 2)) if place else None

    def _place(self, box: Box) -> tuple[int, int] | None:
        found = ((number, grid.row(box)) for number, grid in enumerate(self._grids))
        return next(((number, row) for number, row in found if row is not None), None)

    def parts(self, x0: float, x1: float, y: float) -> bool:
        """Whether an upright rule of a table stands between two places of one height."""
        return any(grid.parts(x0, x1, y) for grid in self._grids)


class _Grid(NamedTuple):
    """Rules that meet: the level ones by their height, the upright ones from the left; open sides are closed."""

    level: Sequence[_Rule]
    upright: Sequence[_Rule]

    @property
    def is_table(self) -> bool:
        heights, sides = ({round(rule.at / _NEAR) for rule in rules} for rules in self)
        return len(heights) > 2 and len(sides) > 2

    def row(self, box: Box) -> int | None:
        """The row in which a box stands, in a table's order; None for one outside."""
        x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
        if not self.upright[0].at < x < self.upright[-1].at:
            return None
        rules = [number for number, rule in enumerate(self.level) if rule.start - _NEAR <= x <= rule.end + _NEAR]
        above = bisect_left(rules, y, key=lambda number: self.level[number].at)
        return -rules[above] if 0 < above < len(rules) else None

    def sides(self, boxes: Sequence[Box]) -> Sequence[float]:
        """From the left, the rules that part the boxes of a row, be they drawn in it or in many others."""
        heights = [(box[1] + box[3]) / 2 for box in boxes]
        drawn = {rule.at for rule in self.upright if any(rule.start <= y <= rule.end for y in heights)}
        sizes: dict[float, float] = defaultdict(float)
        for rule in self.upright:
            sizes[rule.at] += rule.end - rule.start
        height = self.level[-1].at - self.level[0].at
        return [
            at for at, size in sizes.items() if at in drawn or (_SHARE * size >= height and not _is_crossed(at, boxes))
        ]

    def parts(self, x0: float, x1: float, y: float) -> bool:
        return any(x0 <= rule.at <= x1 and rule.start <= y <= rule.end for rule in self.upright)


def _is_crossed(at: float, boxes: Sequence[Box]) -> bool:
    return any(box[0] < at < box[2] for box in boxes)


def _grids(level: Sequence[_Rule], upright: Sequence[_Rule]) -> Iterator[_Grid]:
    """The rules in groups that meet."""
    left = list(upright)
    remaining = list(level)
    while left:
        group, rows = [left.pop()], list[_Rule]()
        grown = True
        while grown:
            met = [rule for rule in remaining if any(rule.meets(one) for one in group)]
            remaining = [rule for rule in remaining if rule not in met]
            rows += met
            sides = [rule for rule in left if any(rule.meets(one) for one in met)]
            left = [rule for rule in left if rule not in sides]
            group += sides
            grown = bool(met or sides)
        if rows:
            yield _Grid(_closed(rows, group), _closed(group, rows))


def _closed(rules: Sequence[_Rule], others: Sequence[_Rule]) -> list[_Rule]:
    """Rules in order, with one at either end of the upright ``others`` where none is drawn."""
    low, high = min(rule.start for rule in others), max(rule.end for rule in others)
    start, end = min(rule.start for rule in rules), max(rule.end for rule in rules)
    ends = [_Rule(at, start, end) for at in (low, high) if all(abs(rule.at - at) > _NEAR for rule in rules)]
    return sorted([*rules, *ends])


def _joined(rules: Iterable[_Rule]) -> list[_Rule]:
    """Rules of one height whose ends meet as one."""
    found: list[_Rule] = []
    rows: list[list[_Rule]] = []
    for rule in sorted(rules):
        if rows and rule.at - rows[-1][0].at <= _NEAR:
            rows[-1].append(rule)
        else:
            rows.append([rule])
    for row in rows:
        at, first = row[0].at, len(found)
        for rule in sorted(row, key=lambda rule: rule.start):
            if len(found) > first and rule.start <= found[-1].end + _NEAR:
                found[-1] = found[-1]._replace(end=max(found[-1].end, rule.end))
            else:
                found.append(rule._replace(at=at))
    return found


def edges(page: Any) -> Iterator[Box]:
    """From where to where the straight edges of what is drawn on a page of pypdfium2 lead, white grounds left out."""
    import pypdfium2.raw as raw

    paths = list(islice(page.get_objects(filter=(raw.FPDF_PAGEOBJ_PATH,), max_depth=1), _MOST + 1))
    for path in paths if len(paths) <= _MOST else ():
        if _is_seen(raw, path.raw):
            yield from _lines(raw, path)


def _is_seen(raw: Any, path: Any) -> bool:
    filled, stroked = ctypes.c_int(), ctypes.c_int()
    if not raw.FPDFPath_GetDrawMode(path, filled, stroked):
        return False
    if stroked.value or not filled.value:
        return bool(stroked.value)
    colours = [ctypes.c_uint() for _ in range(4)]
    is_told = raw.FPDFPageObj_GetFillColor(path, *colours)
    return not is_told or min(colour.value for colour in colours[:3]) < _WHITE


def _lines(raw: Any, path: Any) -> Iterator[Box]:
    matrix, x, y = path.get_matrix(), ctypes.c_float(), ctypes.c_float()
    first = last = None
    for number in range(min(raw.FPDFPath_CountSegments(path.raw), _MOST)):
        segment = raw.FPDFPath_GetPathSegment(path.raw, number)
        raw.FPDFPathSegment_GetPoint(segment, x, y)
        place = matrix.on_point(x.value, y.value)
        kind = raw.FPDFPathSegment_GetType(segment)
        if kind == raw.FPDF_SEGMENT_LINETO and last is not None:
            yield (*last, *place)
        first = place if kind == raw.FPDF_SEGMENT_MOVETO else first
        last = place
        if raw.FPDFPathSegment_GetClose(segment) and first is not None:
            yield (*last, *first)
            last = first
