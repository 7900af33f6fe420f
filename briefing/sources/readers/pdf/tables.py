"""The tables of a page of a PDF, which rules, tags or white part into cells → their rows, read as in other files."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from briefing.sources.readers.line_ends.paragraphs import Paragraphs, Written
from briefing.sources.readers.pdf.columns import columns
from briefing.sources.readers.pdf.flows import Flow
from briefing.sources.readers.pdf.lines import Line
from briefing.sources.readers.pdf.unruled import unruled
from briefing.sources.transcripts.told_rows import SIGNED, is_in_rows, marks_around, said_by

_PLACE = "\N{OBJECT REPLACEMENT CHARACTER}"

Rows = Sequence[Sequence[Sequence[Sequence[Line]]]]
"""The rows of a table from the top, their cells from the left, and of each the flows, which are lines."""


class Table:
    """A table, its lines numbered anew as they are read."""

    def __init__(self, rows: Rows, numbers: Iterator[int]) -> None:
        self._rows = [
            [[Flow([line._replace(number=next(numbers)) for line in flow]) for flow in cell] for cell in row]
            for row in rows
        ]

    @property
    def lines(self) -> Sequence[Line]:
        """Its lines, as they are read."""
        return [line for row in self._rows for cell in row for line in _lines(cell)]

    def add_to(self, paragraphs: Paragraphs) -> None:
        """Add its rows, a paragraph each, or what its cells hold where they are texts that it sets side by side."""
        texts = [[" ".join(line.text for line in _lines(cell)) for cell in row] for row in self._rows]
        if not is_in_rows(texts):
            for flow in (flow for row in self._rows for cell in row for flow in cell):
                flow.add_to(paragraphs)
            return
        for row, told, shown in zip(self._rows, said_by(texts), texts, strict=True):
            cells = [[Written(line.text, line.page, line.number) for line in _lines(cell)] for cell in row]
            if told is None:
                bars = (("| " if at == 0 else " | ", cell) for at, cell in enumerate(cells))
                paragraphs.set_out([*(piece for pair in bars for piece in pair), " |"])
                continue
            opened, closed = marks_around(shown[told[0]])
            paragraphs.set_out([opened, cells[told[0]], closed, SIGNED, cells[told[1]]])
            for at, cell in enumerate(cells):
                if cell and at not in told:
                    paragraphs.set_out([cell])


def parted(lines: Sequence[Line]) -> tuple[list[Line], dict[Line, Rows]]:
    """The lines of a page with one in the place of each table, and by it the table's rows."""
    told = unruled([line for line in lines if not line.cell])
    placed = [line._replace(cell=told.get(line, line.cell)) for line in lines]
    tables: dict[int, list[Line]] = defaultdict(list)
    for line in placed:
        if line.cell:
            tables[line.cell.table].append(line)
    held = {_in_its_place(own): _rows(own) for own in tables.values()}
    rest = [line for line in placed if not line.cell]
    return sorted([*rest, *held], key=lambda line: line.number), held


def _in_its_place(lines: Sequence[Line]) -> Line:
    x0, y0 = min(line.x0 for line in lines), min(line.y0 for line in lines)
    x1, y1 = max(line.x1 for line in lines), max(line.y1 for line in lines)
    return Line(_PLACE, lines[0].page, min(line.number for line in lines), x0, y0, x1, y1, lines[0].size)


def _rows(lines: Sequence[Line]) -> Rows:
    cells: dict[tuple[int, int], list[Line]] = defaultdict(list)
    for line in lines:
        if line.cell:
            cells[line.cell.row, line.cell.column].append(line)
    rows, from_left = (sorted(set(places)) for places in zip(*cells, strict=True))
    return [[_flows(cells.get((row, column), ())) for column in from_left] for row in rows]


def _flows(cell: Sequence[Line]) -> Sequence[Sequence[Line]]:
    flows, asides = columns(cell)
    return [*flows, *asides]


def _lines(cell: Sequence[Flow]) -> Sequence[Line]:
    return [line for flow in cell for line in flow.lines]
