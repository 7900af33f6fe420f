"""Tables that only white parts: names in one column, and beside each what was said."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from briefing.sources.quotes.text.set_apart import is_signature
from briefing.sources.readers.pdf.columns import rows
from briefing.sources.readers.pdf.flows import APART
from briefing.sources.readers.pdf.lines import Line
from briefing.sources.readers.pdf.rulings import Cell

_FEWEST = 2
"""Rows of such a table, at least, that hold a name and what was said."""
_GAP = 0.5
"""The white between two columns, in sizes of letters, at least."""
_QUARTER = 4
"""The usual distance is one that this share of rows does not reach: in tables many are rows of one line each."""
_OPENING = ("«", "“", '"')


def unruled(lines: Sequence[Line]) -> dict[Line, Cell]:
    """The lines of such tables, each with the cell in which it stands."""
    if sum(line.text.startswith(_OPENING) for line in lines) < _FEWEST:
        return {}
    bands = list(_bands(lines))
    found: dict[Line, Cell] = {}
    start = 0
    while start < len(bands):
        end = start + 1
        while end < len(bands) and _is_parted(bands[start : end + 1]):
            end += 1
        cells = _cells(bands[start:end], -1 - start)
        if _tells_who(cells):
            found |= cells
        start = end
    return found


def _bands(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """The lines between strips of white that go through from side to side."""
    in_rows = rows(lines)
    distances = sorted(above[0].y0 - below[0].y0 for above, below in pairwise(in_rows))
    usual = distances[len(distances) // _QUARTER] if distances else 0.0
    band: list[Line] = []
    for row in in_rows:
        if band and min(line.y0 for line in band) - max(line.y0 for line in row) > APART * usual:
            yield band
            band = []
        band += row
    if band:
        yield band


def _is_parted(bands: Sequence[Sequence[Line]]) -> bool:
    """Whether the same white parts each of the bands in columns."""
    sides = _sides(bands)
    return all(len({_column(sides, line) for line in band}) > 1 for band in bands)


def _sides(bands: Sequence[Sequence[Line]]) -> list[float]:
    """Where the columns of all bands together start, from the left."""
    found: list[float] = []
    right = float("-inf")
    for line in sorted((line for band in bands for line in band), key=lambda line: line.x0):
        if line.x0 - right > _GAP * line.size:
            found.append(line.x0)
        right = max(right, line.x1)
    return found


def _column(sides: Sequence[float], line: Line) -> int:
    return sum(side <= line.x0 for side in sides) - 1


def _cells(bands: Sequence[Sequence[Line]], table: int) -> dict[Line, Cell]:
    sides = _sides(bands)
    return {line: Cell(table, row, _column(sides, line)) for row, band in enumerate(bands) for line in band}


def _tells_who(cells: Mapping[Line, Cell]) -> bool:
    """Whether a column holds names alone, below its head, and another what was said beside most of them."""
    columns: dict[int, dict[int, str]] = defaultdict(dict)
    for line, cell in cells.items():
        before = columns[cell.column].get(cell.row)
        columns[cell.column][cell.row] = f"{before} {line.text}" if before else line.text
    said = {row for column in columns.values() for row, text in column.items() if text.startswith(_OPENING)}
    return len(said) >= _FEWEST and any(
        said <= column.keys() and all(is_signature(text) for row, text in column.items() if row in said)
        for column in columns.values()
    )
