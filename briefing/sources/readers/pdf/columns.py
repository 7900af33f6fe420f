"""The lines of a page → its columns, in the order in which they are read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median

from briefing.sources.readers.pdf.lines import LEVEL, Line

_ROWS = 3
"""Rows in which a gap stands at one place, from which it parts columns."""
_LETTERS = 14
"""Letters of the middle one of a column's lines, at least: shorter ones are the cells of a table."""
_FLOWING = 0.2
"""The share of a column's lines that start in lower case, at least: a table's cells start with a capital."""


def columns(lines: Sequence[Line]) -> list[list[Line]]:
    """The lines in flows: what is read from top to bottom without a jump. Tables stay as they are drawn."""
    in_rows = rows(lines)
    if all(len(row) == 1 for row in in_rows):
        return [[line for row in in_rows for line in row]] if lines else []
    gutter = _gutter(lines)
    if gutter is None:
        return list(_falls(lines))
    flows: list[list[Line]] = []
    for band in _bands(lines, gutter):
        left = [line for line in band if line.x1 <= gutter]
        right = [line for line in band if line.x0 >= gutter]
        if left and right:
            flows += [*columns(left), *columns(right)]
        else:
            flows += _falls(band)
    return flows


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


def _gutter(lines: Sequence[Line]) -> float | None:
    """Where most rows have a gap that parts columns of running text."""
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
    left = [line for line in lines if line.x1 <= gutter]
    right = [line for line in lines if line.x0 >= gutter]
    return gutter if _flows(left) and _flows(right) else None


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
