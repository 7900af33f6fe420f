"""Rows put into tables and taken out of them, cells that span several rows being kept whole."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from briefing.deck.ooxml.xml import qn


def take_out(tr: Any) -> None:
    """Remove a row; a cell that spans it and others goes on without it."""
    following = tr.getnext()
    for column, cell in enumerate(_cells(tr)):
        span = _span(cell)
        if _is_covered(cell):
            origin = _origin(tr, column)
            if origin is not None:
                _set_span(origin, _span(origin) - 1)
        elif span > 1 and following is not None:
            heir = deepcopy(cell)
            _set_span(heir, span - 1)
            following.replace(_cells(following)[column], heir)
    tr.getparent().remove(tr)


def put_after(near: Any, tr: Any) -> None:
    """Insert a row; where it comes amid the rows that a cell spans, or says so itself, that cell spans it too."""
    following = near.getnext()
    below = _cells(following) if following is not None and following.tag == qn("a:tr") else []
    near.addnext(tr)
    for column, cell in enumerate(_cells(tr)):
        is_amid = column < len(below) and _is_covered(below[column])
        beside = _cells(near)[column]
        spans = _is_covered(beside) or _span(beside) > 1
        if is_amid or (_is_covered(cell) and spans):
            origin = beside if not _is_covered(beside) else _origin(near, column)
            cell.attrib.pop("rowSpan", None)
            cell.set("vMerge", "1")
            if origin is not None:
                _set_span(origin, _span(origin) + 1)
        else:
            cell.attrib.pop("vMerge", None)
            cell.attrib.pop("rowSpan", None)


def _cells(tr: Any) -> list[Any]:
    return list(tr.iterfind(qn("a:tc")))


def _is_covered(cell: Any) -> bool:
    return cell.get("vMerge") in ("1", "true")


def _span(cell: Any) -> int:
    return int(cell.get("rowSpan") or 1)


def _set_span(cell: Any, span: int) -> None:
    if span > 1:
        cell.set("rowSpan", str(span))
    else:
        cell.attrib.pop("rowSpan", None)


def _origin(tr: Any, column: int) -> Any:
    """The cell above that spans this one."""
    above = tr.getprevious()
    while above is not None and above.tag == qn("a:tr"):
        cell = _cells(above)[column]
        if not _is_covered(cell):
            return cell
        above = above.getprevious()
    return None
