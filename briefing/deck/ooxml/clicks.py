"""What a click in a deck does, and whether it may."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from briefing.core.office.active import is_link
from briefing.core.office.package import Relation
from briefing.deck.ooxml.links import is_safe_link
from briefing.deck.ooxml.xml import qn

_CLICKS = tuple(qn(tag) for tag in ("a:hlinkClick", "a:hlinkHover", "a:hlinkMouseOver"))
_MOVES = ("", "ppaction://noaction", "ppaction://hlinksldjump", "ppaction://hlinkshowjump", "ppaction://media")
"""What a click may do: go on in the deck, play a film that is in it. All else starts programs or opens files."""


def is_safe_click(element: Any, relations: Mapping[str, Relation]) -> bool:
    """Whether a click on what bears this link goes on in the deck, or to a page of the web or a mail address."""
    target = relations.get(element.get(qn("r:id"), ""))
    if starts_something(element) or (target and target.external and not is_link(target)):
        return False
    return target is None or not target.external or is_safe_link(target.target)


def starts_something(element: Any) -> bool:
    """Whether a click starts a program, a macro or an object, or opens a file, whatever it is related to."""
    return element.get("action", "").strip().lower().partition("?")[0] not in _MOVES


def clicks(root: Any) -> list[Any]:
    """The elements of a part that say what a click does."""
    return list(root.iter(*_CLICKS))
