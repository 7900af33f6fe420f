"""The nodes of XML and HTML trees by the names that annotations use, without loading a parser."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, cast

if TYPE_CHECKING:
    from lxml.etree import _Element
    from lxml.html import HtmlElement

Element: TypeAlias = "_Element"
"""A node as lxml gives it, with whatever stands below."""


def holder_of(element: Element) -> Element:
    """The node around one that is not the root of its tree; LookupError where it is."""
    holder = element.getparent()
    if holder is None:
        raise LookupError(element.tag)
    return holder


def within(element: Element, path: str) -> Element:
    """The first node below ``element`` at ``path``, where what kind of file it is says that there is one.

    A file that lacks it all the same raises LookupError.
    """
    found = element.find(path)
    if found is None:
        raise LookupError(path)
    return found


def text_of(element: Element | None) -> str:
    """All text in a node of a page; none of a comment, or where there is no node."""
    if element is None or not isinstance(element.tag, str):
        return ""
    return str(cast("HtmlElement", element).text_content())


def drop(element: Element) -> None:
    """Take a node of a page out of its tree; the text behind it stays."""
    cast("HtmlElement", element).drop_tree()


def unwrap_all(tree: Element, tag: str) -> None:
    """Take every node of a name out of the tree below ``tree``; what stands in them and behind them stays."""
    from lxml.etree import strip_tags

    strip_tags(tree, tag)
    for element in tree.iter():  # else each text that is read is put together of its pieces again
        element.text, element.tail = element.text, element.tail
