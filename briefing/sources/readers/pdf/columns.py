"""The lines of a page → its columns, in the order in which they are read."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from briefing.sources.readers.pdf.flows import Flow
from briefing.sources.readers.pdf.lines import LEVEL, Line

_ROWS = 3
"""Rows in which a gap stands at one place, from which it parts columns."""
_LETTERS = 14
"""Letters of the middle one of a column's lines, at least: shorter ones are the cells of a table."""
_FLOWING = 0.2
"""The share of a column's lines that start in lower case, at least: a table's cells start with a capital."""

_WITHIN = 0.7
"""The share of the rows of what stands beside a running text, from which it is no table's: there the text goes on
both from the line above and to the one below."""


class _Gutter(NamedTuple):
    """The place between two sides; ``aside`` is the number of the one that stands beside the text, -1 for none."""

    place: float
    aside: int = -1

    def sides(self, lines: Sequence[Line]) -> tuple[list[Line], list[Line]]:
        """The lines to the left and those to the right."""
        return [line for line in lines if line.x1 <= self.place], [line for line in lines if line.x0 >= self.place]


class Columns(NamedTuple):
    """The flows of a page: what is read from top to bottom without a jump; ``asides`` stand beside its text."""

    flows: list[list[Line]]
    asides: list[list[Line]]


def columns(lines: Sequence[Line]) -> Columns:
    """The lines in flows. Tables stay as they are drawn."""
    in_rows = rows(lines)
    found = Columns([], [])
    if all(len(row) == 1 for row in in_rows):
        found.flows.extend([[line for row in in_rows for line in row]] if lines else [])
        return found
    gutter = _gutter(lines)
    if gutter is None:
        found.flows.extend(_falls(lines))
        return found
    for band in _bands(lines, gutter.place):
        left, right = gutter.sides(band)
        if left and right:
            _add_sides(found, gutter, (left, right))
        else:
            found.flows.extend(_falls(band))
    return found


def _add_sides(found: Columns, gutter: _Gutter, sides: tuple[list[Line], list[Line]]) -> None:
    """Part each side further: beside the text may stand another column of it, with an aside of its own."""
    for at, side in enumerate(sides):
        flows, asides = columns(side)
        for flow in flows:
            (found.asides if at == gutter.aside and not _flows(flow) else found.flows).append(flow)
        found.asides.extend(asides)


def _falls(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """The lines cut where they go up again."""
    flow: list[Line] = []
    for line in lines:
        if flow and line.y0 >= flow[-1].y1:
            yield flow
            flow = []
        flow.append(line)
    if flow:
        yield flow


def _bands(lines: Sequence[Line], gutter: float) -> Iterator[list[Line]]:
    """From the top: the lines beside the gutter, and those across it."""
    across = {line for line in lines if line.x0 < gutter < line.x1}
    band: list[Line] = []
    is_across = False
    for line in sorted(lines, key=lambda line: -line.y0):
        if band and (line in across) != is_across:
            yield sorted(band, key=lambda line: line.number)
            band = []
        is_across = line in across
        band.append(line)
    if band:
        yield sorted(band, key=lambda line: line.number)


def _gutter(lines: Sequence[Line]) -> _Gutter | None:
    """Where most rows have a gap that parts columns of running text, or such a text from what stands beside it."""
    gaps = [(left.x1, right.x0) for row in rows(lines) for left, right in pairwise(sorted(row, key=_left))]
    gaps = [(start, end) for start, end in gaps if start < end]
    if len(gaps) < _ROWS:
        return None
    counts = [sum(1 for start, end in gaps if start <= place <= end) for place in (end for _, end in gaps)]
    most = max(counts)
    if most < _ROWS:
        return None
    place = gaps[counts.index(most)][1]
    gutter = (max(start for start, end in gaps if start <= place <= end) + place) / 2
    found = _Gutter(gutter)
    left, right = found.sides(lines)
    if _flows(left) and _flows(right):
        return found
    if _flows(right) and _is_aside(left, _edge(right, min)):
        return found._replace(aside=0)
    if _flows(left) and _is_aside(right, _edge(left, max)):
        return found._replace(aside=1)
    return None


def _edge(side: Sequence[Line], nearest: Callable[..., Line]) -> list[Line]:
    """The lines of a side that stand at the gutter, which some may be columns away from."""
    return [nearest(row, key=_left) for row in rows(side)]


def _is_aside(aside: Sequence[Line], text: Sequence[Line]) -> bool:
    """Whether what stands beside a running text does so whatever its paragraphs, as the cells of a table do not."""
    flow, number = Flow(text), {line: at for at, line in enumerate(text)}
    ends = [True, *(flow.ends(at) for at in range(len(text) - 1)), False]
    known = set(aside)
    beside: list[int] = []
    for row in rows([*aside, *text]):
        if not known.isdisjoint(row):
            beside += [number[line] for line in row if line in number]
    most = (1 - _WITHIN) * len(beside)
    if len(beside) < _ROWS or sum(ends[at] for at in beside) > most or sum(ends[at + 1] for at in beside) > most:
        return False
    return not _parts_with(_edge(aside, min), flow, [at for at in range(beside[0], beside[-1]) if ends[at + 1]])


def _parts_with(aside: Sequence[Line], flow: Flow, ends: Sequence[int]) -> bool:
    """Whether what stands beside a flow has a gap at most of its paragraphs' ends: each is a cell of its row then."""
    gaps = [(above.y0, below.y0) for above, below in pairwise(aside) if flow.is_apart(above, below)]
    places = [(flow.lines[at].y0, flow.lines[at + 1].y0) for at in ends]
    nearest = [(bisect_right(gaps, -high, key=lambda gap: -gap[1]), low) for high, low in places]
    parted = sum(at < len(gaps) and gaps[at][0] > low for at, low in nearest)
    return parted * 2 > len(places)


def _flows(lines: Sequence[Line]) -> bool:
    if len(lines) < _ROWS or median(len(line.text) for line in lines) < _LETTERS:
        return False
    return sum(line.text[0].islower() for line in lines) >= _FLOWING * len(lines)


def rows(lines: Sequence[Line]) -> list[list[Line]]:
    """Lines on one height, from the top."""
    found: list[list[Line]] = []
    for line in sorted(lines, key=lambda line: -line.y1):
        if found and line.y1 - found[-1][0].y0 > LEVEL * line.height:
            found[-1].append(line)
        else:
            found.append([line])
    return found


def _left(line: Line) -> float:
    return line.x0
