"""What is shown of an outcome: its words without the sign of their point, their label and what trails behind them."""

from __future__ import annotations

import re

from briefing.sources.minutes import phrases
from briefing.sources.minutes.actions.labels import after_label
from briefing.sources.minutes.model import Kind
from briefing.sources.minutes.phrases import compiled
from briefing.sources.minutes.pieces import ITEM
from briefing.sources.minutes.results import MARKS
from briefing.sources.signs import BULLET, PICTURES

_PICTURE = rf"(?:[{PICTURES}]\ufe0f?\s*)"
POINT = re.compile(rf"(?:(?:\s*{BULLET}){{1,2}}\s*(?:\[ ?\]\s*)?{_PICTURE}?|\s*\[ ?\]\s*|\s*{_PICTURE})")
_TRAILING = re.compile(r"(?:\s*\|)++\s*$|\s*[(\[](?:\d{1,2}:)?\d{1,2}:\d\d[)\]](?=\W*$)")
"""The sides of a row behind its last cell, and the time in the recording."""
BREAK = re.compile(rf"[ \t]*\n[\s>]*(?P<bullet>{BULLET})?")


def says_something(kind: Kind, words: str) -> bool:
    """Is it more than one word to do, and more than that a decision is yet to come?"""
    return (
        " " in words if kind is Kind.ACTION else compiled(phrases.UNDECIDED).fullmatch(words.strip(MARKS + ".")) is None
    )


def joint(broken: re.Match[str]) -> str:
    """What joins the lines of votes: those of a list, or with an empty line between them, are parts."""
    return ", " if broken[0].count("\n") > 1 or broken["bullet"] else " "


def after_bullet(text: str, start: int, end: int) -> int:
    """Where the words begin of what may be one point of a list, and behind its label."""
    bullet = POINT.match(text, start, end)
    begun = bullet.end() if bullet and not ITEM.search(text, bullet.end(), end) else start
    return after_label(text, begun, end)


def before_trailing(text: str, start: int, end: int) -> int:
    """Where they end, before the sides of a row or a time of the recording."""
    trailing = _TRAILING.search(text, start, end)
    return trailing.start() if trailing else end
