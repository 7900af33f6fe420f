"""What several modules ask of the elements of a page."""

from __future__ import annotations

from briefing.core.elements import Element, holder_of, text_of

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
DROPPED = ("script", "style", "noscript", "template", "nav", "footer", "form", "svg", "iframe", "button", "head")
"""Elements that hold none of a page's own text."""


def before(element: Element) -> str:
    """The text right before an element, within its parent."""
    sibling = element.getprevious()
    if sibling is None:
        return holder_of(element).text or ""
    return sibling.tail or text_of(sibling)


def flat(text: str) -> str:
    """The text on one line."""
    return " ".join(text.split())
