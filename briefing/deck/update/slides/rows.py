"""Rows put into tables and taken out of them, cells that span several rows being kept whole."""

from __future__ import annotations

from copy import deepcopy

from briefing.core.elements import Element, holder_of
from briefing.deck.ooxml.xml import qn


def take_out(tr: Element) -> None:
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
    holder_of(tr).remove(tr)


def put_after(near: Element, tr: Element) -> None:
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
            cell.attrib.pop("rowSpan", "")
            cell.set("vMerge", "1")
            if origin is not None:
                _set_span(origin, _span(origin) + 1)
        else:
            cell.attrib.pop("vMerge", "")
            cell.attrib.pop("rowSpan", "")


def _cells(tr: Element) -> list[Element]:
    return list(tr.iterfind(qn("a:tc")))


def _is_covered(cell: Element) -> bool:
    return cell.get("vMerge") in ("1", "true")


def _span(cell: Element) -> int:
    return int(cell.get("rowSpan") or 1)


def _set_span(cell: Element, span: int) -> None:
    if span > 1:
        cell.set("rowSpan", str(span))
    else:
        cell.attrib.pop("rowSpan", "")


def _origin(tr: Element, column: int) -> Element | None:
    """The cell above that spans this one."""
    above = tr.getprevious()
    while above is not None and above.tag == qn("a:tr"):
        cell = _cells(above)[column]
        if not _is_covered(cell):
            return cell
        above = above.getprevious()
    return None
