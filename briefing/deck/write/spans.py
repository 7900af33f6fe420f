"""Cells of tables that span several rows or columns."""

from __future__ import annotations

from itertools import product

from briefing.deck.compose.model import Table


def covered_of(table: Table) -> dict[tuple[int, int], str]:
    """What the cells say that are covered by one that spans several, by row and column."""
    return {
        (row + down, column + across): (' hMerge="1"' if across else "") + (' vMerge="1"' if down else "")
        for row, (_, cells) in enumerate(table.rows)
        for column, cell in enumerate(cells)
        for down, across in (product(range(cell.down), range(cell.across)) if cell else ())
        if down or across
    }
