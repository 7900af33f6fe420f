"""The headings, paragraphs and points of a page, or of a piece of one."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.core.elements import Element, drop
from briefing.sources.minutes.marked import point_sign
from briefing.sources.readers.html.elements import DROPPED, HEADINGS, flat
from briefing.sources.readers.html.shown import as_shown
from briefing.sources.readers.model import Block

_NOT_SHOWN = (*DROPPED, "figure", "table", "header", "aside", "video", "audio", "object", "summary")
"""Parts of a piece of a page that are none of the text around it, or no lines of it."""
_EDGES = {*HEADINGS, "p", "div", "ul", "ol", "li", "dl", "dt", "dd", "section", "article", "main", "blockquote", "pre"}
_EDGES |= {"br", "hr", "details", "center", "body", "html"}
"""Elements that begin and end a line."""


def blocks(markup: str) -> Iterator[Block]:
    """The headings, paragraphs and points of a piece of a page, in order."""
    from lxml.html import document_fromstring

    tree: Element = document_fromstring(f"<html><body>{markup}</body></html>")
    as_shown(tree)
    for element in list(tree.iter(*_NOT_SHOWN)):
        if element.getparent() is not None:
            drop(element)
    yield from lines(tree)


def lines(tree: Element) -> Iterator[Block]:
    """What stands between the edges of blocks."""
    from lxml.etree import iterwalk

    sign, pieces = "", [""]
    for event, element in iterwalk(tree, events=("start", "end")):
        if not isinstance(element.tag, str):
            pieces.append(element.tail or "" if event == "end" else "")
            continue
        if element.tag in _EDGES:
            yield from _line(sign, pieces)
            pieces = []
            sign = sign_of(element) if event == "start" else ""
        pieces.append((element.text if event == "start" else element.tail) or "")


def _line(sign: str, pieces: list[str]) -> Iterator[Block]:
    text = flat("".join(pieces))
    if text:
        yield sign, text


def sign_of(element: Element) -> str:
    """What marks an element: "#" a heading, that of its depth a point of a list, "" any other."""
    if element.tag == "li":
        return point_sign(sum(1 for _ in element.iterancestors("li")))
    return "#" if element.tag in HEADINGS else ""
