"""Cells of tables that span several rows or columns."""

from __future__ import annotations

from briefing.deck.compose.model import Table


def covered_of(table: Table) -> dict[tuple[int, int], str]:
    """What the cells say that are covered by one that spans several, by row and column."""
    marks: dict[tuple[int, int], str] = {}
    for n, (_, cells) in enumerate(table.rows):
        for column, cell in enumerate(cells):
            if cell is None or (cell.down == 1 and cell.across == 1):
                continue
            for down in range(cell.down):
                for across in range(cell.across):
                    if down or across:
                        mark = (' hMerge="1"' if across else "") + (' vMerge="1"' if down else "")
                        marks[n + down, column + across] = mark
    return marks
