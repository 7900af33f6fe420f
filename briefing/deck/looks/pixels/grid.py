"""A slide as a grid of cells that are free or taken, and the largest free rectangle in it.

The grid is CELLS wide for every slide, a cell of 3 design points. A row is an int whose bit x, from the lowest, is the
cell x from the left: runs of free cells are found by arithmetic on whole rows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from math import ceil, floor

from briefing.deck.compose.model import WIDTH, Rect

CELLS = 320
POINTS = WIDTH / CELLS
"""The design points of a cell's side."""
_FULL = (1 << CELLS) - 1
_SLACK = 0.01
"""Cells by which an edge may be out without a further cell being taken: places are rounded to EMU."""


@dataclass(frozen=True)
class Cells:
    """A rectangle of cells, ``right`` and ``bottom`` excluded."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def area(self) -> int:
        return max(0, self.right - self.left) * max(0, self.bottom - self.top)

    @property
    def rect(self) -> Rect:
        """The place in design points."""
        width, height = self.right - self.left, self.bottom - self.top
        return Rect(self.left * POINTS, self.top * POINTS, width * POINTS, height * POINTS)

    @property
    def bits(self) -> int:
        """The columns as bits of a row."""
        return (1 << max(0, self.right - self.left)) - 1 << self.left if self.right > self.left else 0


def touched(rect: Rect, points: float, columns: int, rows: int) -> Cells:
    """The cells, ``points`` wide and high, that a place touches of so many."""
    left, top = floor(rect.x / points + _SLACK), floor(rect.y / points + _SLACK)
    right, bottom = ceil(rect.right / points - _SLACK), ceil(rect.bottom / points - _SLACK)
    return Cells(max(0, left), max(0, top), min(columns, right), min(rows, bottom))


class Grid:
    """``rows`` of a slide from the top; a bit that is set is a free cell."""

    def __init__(self, rows: Sequence[int]) -> None:
        self.rows = list(rows)

    @staticmethod
    def free(height: float) -> Grid:
        """A slide ``height`` design points high on which nothing is taken."""
        return Grid([_FULL] * round(height / POINTS))

    def outer(self, rect: Rect) -> Cells:
        """The cells that a place touches."""
        return touched(rect, POINTS, CELLS, len(self.rows))

    def inner(self, rect: Rect) -> Cells:
        """The cells that lie wholly in a place."""
        return self._clipped(
            ceil(rect.x / POINTS - _SLACK),
            ceil(rect.y / POINTS - _SLACK),
            floor(rect.right / POINTS + _SLACK),
            floor(rect.bottom / POINTS + _SLACK),
        )

    def take(self, rect: Rect) -> None:
        """Take the cells that a place touches."""
        cells = self.outer(rect)
        for y in range(cells.top, cells.bottom):
            self.rows[y] &= ~cells.bits

    def without(self, places: Iterable[Rect]) -> Grid:
        """A copy with these places taken."""
        made = Grid(self.rows)
        for place in places:
            made.take(place)
        return made

    def is_free(self, rect: Rect) -> bool:
        """Whether nothing of a place is taken."""
        cells = self.outer(rect)
        return all(self.rows[y] & cells.bits == cells.bits for y in range(cells.top, cells.bottom))

    def largest(self, window: Rect, weight: Callable[[Cells], float] = lambda cells: 1.0) -> Cells:
        """The free rectangle in ``window`` of the largest area × weight; one without area where nothing is free.

        For each left edge the rows' runs of free cells make a bar chart on its side, whose largest rectangle a stack
        finds in one pass. Rows that follow one another and are alike are one bar.
        """
        bounds = self.inner(window)
        best, most = Cells(bounds.left, bounds.top, bounds.left, bounds.top), 0.0
        rows = [row & bounds.bits for row in self.rows[bounds.top : bounds.bottom]]
        tops = [y for y, row in enumerate(rows) if not y or row != rows[y - 1]]
        edges = [bounds.top + y for y in (*tops, len(rows))]
        for left in range(bounds.left, bounds.right):
            reach = (bounds.bottom - bounds.top) * (bounds.right - left)
            if reach * _MOST_WEIGHT < most:
                break
            for first, last, run in _bars([_run(rows[y] >> left) for y in tops]):
                area = run * (edges[last] - edges[first])
                if area * _MOST_WEIGHT > most:
                    cells = Cells(left, edges[first], left + run, edges[last])
                    if (value := area * weight(cells)) > most:
                        best, most = cells, value
        return best

    def _clipped(self, left: int, top: int, right: int, bottom: int) -> Cells:
        return Cells(max(0, left), max(0, top), min(CELLS, right), min(len(self.rows), bottom))


_MOST_WEIGHT = 1.2
"""No weight is larger: what cannot win even with it is not weighed."""


def _run(row: int) -> int:
    """How many cells from the first on are free."""
    return (~row & (row + 1)).bit_length() - 1


def _bars(runs: Sequence[int]) -> Iterable[tuple[int, int, int]]:
    """The rectangles of a bar chart that cannot grow: first row, row after the last, length."""
    stack: list[tuple[int, int]] = []
    for place, run in enumerate([*runs, 0]):
        start = place
        while stack and stack[-1][1] > run:
            start, length = stack.pop()
            yield start, place, length
        if run and (not stack or stack[-1][1] < run):
            stack.append((start, run))
