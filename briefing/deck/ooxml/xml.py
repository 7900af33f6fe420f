"""Office XML read without risk: names with their namespaces, and a parser that follows nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from lxml import etree

from briefing.core.elements import Element

NAMESPACES = {
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "p": "http://schemas.openxmlformats.org/presentationml/2006/main",
    "p14": "http://schemas.microsoft.com/office/powerpoint/2010/main",
    "adec": "http://schemas.microsoft.com/office/drawing/2017/decorative",
}
_QUOTED = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": "&#10;", "\r": "&#13;", "\t": "&#9;"}
)
_TO_QUOTE = re.compile('[&<>"\n\r\t]')
_REFERENCES = etree.XPath("descendant-or-self::*/@r:*", namespaces={"r": NAMESPACES["r"]})
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


@cache
def qn(tag: str) -> str:
    """ "a:p" with its namespace, as lxml wants it."""
    prefix, _, name = tag.partition(":")
    return f"{{{NAMESPACES[prefix]}}}{name}"


def local_name(element: Element) -> str:
    """The name of an element without its namespace; "" for a comment or an instruction."""
    return str(etree.QName(element).localname) if isinstance(element.tag, str) else ""


@cache
def path(steps: str) -> str:
    """ "a:pPr/a:buNone" with its namespaces."""
    return "/".join(step if step in (".", "..", "*") else qn(step) for step in steps.split("/"))


def serialized(root: Element) -> bytes:
    """A part of an Office file as it is stored: UTF-8 with its declaration, standalone."""
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))


def references(root: Element) -> Iterator[tuple[Element, str]]:
    """Every attribute that names a relationship: its element and the attribute's name."""
    values: Any = _REFERENCES(root)
    for value in values:
        yield value.getparent(), value.attrname


def drop_references(root: Element, ids: set[str]) -> None:
    """Remove the elements that name one of these relationships, such as a jump to a slide."""
    remove([element for element, name in list(references(root)) if element.get(name) in ids])


def remove(elements: Iterable[Element]) -> None:
    """Take the elements out of their tree, with the text right behind each; roots stay."""
    for element in elements:
        if (holder := element.getparent()) is not None:
            holder.remove(element)


def escape(text: str) -> str:
    """The text as the content of an element."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def quoted(text: str) -> str:
    """The text as the value of an attribute, quotes included (``xml.sax.saxutils`` would load a web client for it)."""
    value = text.translate(_QUOTED) if _TO_QUOTE.search(text) else text
    return f'"{value}"'
