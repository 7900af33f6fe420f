"""What a click in a deck does, and whether it may."""

from __future__ import annotations

from collections.abc import Mapping

from briefing.core.elements import Element
from briefing.core.office.active import is_link
from briefing.core.office.package import Relation
from briefing.deck.ooxml.links import is_safe_link
from briefing.deck.ooxml.xml import qn

_CLICKS = tuple(qn(tag) for tag in ("a:hlinkClick", "a:hlinkHover", "a:hlinkMouseOver"))
_MOVES = ("", "ppaction://noaction", "ppaction://hlinksldjump", "ppaction://hlinkshowjump", "ppaction://media")
"""What a click may do: go on in the deck, play a film that is in it. All else starts programs or opens files."""


def is_safe_click(element: Element, relations: Mapping[str, Relation]) -> bool:
    """Whether a click on what bears this link goes on in the deck, or to a page of the web or a mail address."""
    target = relations.get(element.get(qn("r:id"), ""))
    return not starts_something(element) and (target is None or leads_safely(target))


def leads_safely(relation: Relation) -> bool:
    """Whether what a click is related to is in the deck, or a page of the web or a mail address."""
    return not relation.external or (is_link(relation) and is_safe_link(relation.target))


def starts_something(element: Element) -> bool:
    """Whether a click starts a program, a macro or an object, or opens a file, whatever it is related to."""
    return element.get("action", "").strip().lower().partition("?")[0] not in _MOVES


def clicks(root: Element) -> list[Element]:
    """The elements of a part that say what a click does."""
    return list(root.iter(*_CLICKS))
