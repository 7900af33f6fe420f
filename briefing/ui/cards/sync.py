"""Bring the rows of a model to new ones by single moves, so that selections stay on their items."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import Protocol, TypeVar

from PySide6.QtCore import QModelIndex

Row = TypeVar("Row", bound=Hashable)
ROOT = QModelIndex()


class RowModel(Protocol):
    """The notices that an item model gives."""

    def beginInsertRows(self, parent: QModelIndex, first: int, last: int, /) -> None: ...
    def endInsertRows(self) -> None: ...
    def beginRemoveRows(self, parent: QModelIndex, first: int, last: int, /) -> None: ...
    def endRemoveRows(self) -> None: ...
    def beginMoveRows(self, source: QModelIndex, first: int, last: int, target: QModelIndex, row: int, /) -> bool: ...
    def endMoveRows(self) -> None: ...


def sync(model: RowModel, rows: list[Row], wanted: Sequence[Row]) -> None:
    """Make ``rows``, the rows behind ``model``, equal to ``wanted`` (each row once), telling the model each step."""
    kept = set(wanted)
    for row in reversed(range(len(rows))):
        if rows[row] not in kept:
            model.beginRemoveRows(ROOT, row, row)
            del rows[row]
            model.endRemoveRows()
    present = set(rows)
    for row, item in enumerate(wanted):
        if item not in present:
            model.beginInsertRows(ROOT, row, row)
            rows.insert(row, item)
            model.endInsertRows()
        elif rows[row] != item:
            _move(model, rows, wanted, row)


def _move(model: RowModel, rows: list[Row], wanted: Sequence[Row], row: int) -> None:
    """Put ``wanted[row]`` in its place: send away the item in its way if that one only goes down, else fetch it."""
    if row + 1 < len(rows) and rows[row + 1] == wanted[row]:
        to = _new_place(rows, wanted, row)
        model.beginMoveRows(ROOT, row, row, ROOT, to + 1)
        rows.insert(to, rows.pop(row))
    else:
        at = rows.index(wanted[row], row)
        model.beginMoveRows(ROOT, at, at, ROOT, row)
        rows.insert(row, rows.pop(at))
    model.endMoveRows()


def _new_place(rows: list[Row], wanted: Sequence[Row], row: int) -> int:
    followers = set(wanted[: wanted.index(rows[row])])
    return row + sum(1 for item in rows[row + 1 :] if item in followers)
