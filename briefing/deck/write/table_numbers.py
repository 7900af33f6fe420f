"""The numbers of a table's rows and columns, the same at each export: by them both are found again once moved."""

from __future__ import annotations

import hashlib

from briefing.core.elements import Element
from briefing.deck.ooxml.xml import path

FIRST_COLUMN = 1_111_000_000
"""The number of the first column of each table; those that programs give new columns are random, and hardly here."""

_ROW, _COLUMN = (f"{{http://schemas.microsoft.com/office/drawing/2014/main}}{name}" for name in ("rowId", "colId"))
_MOST = 100
"""More columns than any table of ours has."""


def row_id(table: str, place: int, key: str) -> int:
    """The number of a row, so that it is found again after people moved it."""
    return int.from_bytes(hashlib.sha256(f"{table}/{key or place}".encode()).digest()[:4], "big") or 1


def row_number(table: str, place: int, key: str) -> str:
    """The XML that says it, in the row."""
    return _numbered("{0D108BD9-81ED-4DB2-BD59-A6C34878D82A}", "rowId", row_id(table, place, key))


def column_number(place: int) -> str:
    """The XML that gives the column at ``place``, from 0, its number."""
    return _numbered("{9D8B030D-6E8A-4147-A177-3AD203B41FA5}", "colId", FIRST_COLUMN + place)


def columns_of(table: Element) -> list[int]:
    """Which column of the table as it was exported each of its columns is, -1 for one that people added.

    In a deck from before columns had numbers they are those of their places.
    """
    columns = table.findall(path("a:tblGrid/a:gridCol"))
    told = [int(next(column.iter(_COLUMN), column).get("val") or 0) - FIRST_COLUMN for column in columns]
    own = [number if 0 <= number < _MOST else -1 for number in told]
    return own if max(own, default=-1) >= 0 else list(range(len(columns)))


def row_of(tr: Element) -> str:
    """The number that a row has whatever its place, "" for none."""
    for element in tr.iter(_ROW):
        return str(element.get("val", ""))
    return ""


def _numbered(uri: str, name: str, number: int) -> str:
    told = f'<a16:{name} xmlns:a16="http://schemas.microsoft.com/office/drawing/2014/main" val="{number}"/>'
    return f'<a:extLst><a:ext uri="{uri}">{told}</a:ext></a:extLst>'
