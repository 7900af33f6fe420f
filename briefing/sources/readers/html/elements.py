"""What several modules ask of the elements of a page."""

from __future__ import annotations

from typing import Any

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
DROPPED = ("script", "style", "noscript", "template", "nav", "footer", "form", "svg", "iframe", "button", "head")
"""Elements that hold none of a page's own text."""


def before(element: Any) -> str:
    """The text right before an element, within its parent."""
    sibling = element.getprevious()
    if sibling is None:
        return element.getparent().text or ""
    return sibling.tail or (sibling.text_content() if isinstance(sibling.tag, str) else "")


def flat(text: str) -> str:
    """The text on one line."""
    return " ".join(text.split())


def text_of(element: Any) -> str:
    """The text in an element; none of a comment, or where there is no element."""
    return element.text_content() if element is not None and isinstance(element.tag, str) else ""
