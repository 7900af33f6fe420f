"""The tags of a page of a PDF, by which its program tells what is a table → the cells that hold its letters."""

from __future__ import annotations

import ctypes
from collections.abc import Iterable, Iterator
from typing import Any

from briefing.sources.readers.pdf.rulings import Cell

_DEEPEST = 40
"""Elements within elements that are looked into."""


def tagged_cells(page: Any) -> dict[int, Cell]:
    """By the number of each marked content of a page, the cell in which it stands; those outside tables left out."""
    import pypdfium2.raw as raw

    tree = raw.FPDF_StructTree_GetForPage(page.raw)
    if not tree:
        return {}
    try:
        found: dict[int, Cell] = {}
        tops = [raw.FPDF_StructTree_GetChildAtIndex(tree, at) for at in range(raw.FPDF_StructTree_CountChildren(tree))]
        for number, table in enumerate(_outermost(raw, filter(None, tops), ("Table",))):
            for row, line in enumerate(_outermost(raw, _children(raw, table), ("TR",))):
                for column, cell in enumerate(_outermost(raw, _children(raw, line), ("TD", "TH"))):
                    found.update(dict.fromkeys(_contents(raw, cell), Cell(number, row, column)))
        return found
    finally:
        raw.FPDF_StructTree_Close(tree)


def _outermost(raw: Any, elements: Iterable[Any], kinds: tuple[str, ...], depth: int = 0) -> Iterator[Any]:
    """The elements of these kinds among ``elements``, or else in them."""
    for element in elements:
        if _kind(raw, element) in kinds:
            yield element
        elif depth < _DEEPEST:
            yield from _outermost(raw, _children(raw, element), kinds, depth + 1)


def _contents(raw: Any, element: Any, depth: int = 0) -> Iterator[int]:
    """The numbers of the marked contents of an element and of those in it."""
    numbers = range(max(0, raw.FPDF_StructElement_GetMarkedContentIdCount(element)))
    yield from (raw.FPDF_StructElement_GetMarkedContentIdAtIndex(element, at) for at in numbers)
    if depth < _DEEPEST:
        for child in _children(raw, element):
            yield from _contents(raw, child, depth + 1)


def _children(raw: Any, element: Any) -> Iterator[Any]:
    found = (
        raw.FPDF_StructElement_GetChildAtIndex(element, at)
        for at in range(max(0, raw.FPDF_StructElement_CountChildren(element)))
    )
    yield from (child for child in found if child)


def _kind(raw: Any, element: Any) -> str:
    size = raw.FPDF_StructElement_GetType(element, None, 0)
    told = ctypes.create_string_buffer(size)
    raw.FPDF_StructElement_GetType(element, told, size)
    return told.raw.decode("utf-16-le", "replace").rstrip("\0")
