"""What the headings of minutes open: a list of actions, the agenda, or any other part."""

from __future__ import annotations

import re
from functools import cache

from briefing.sources.minutes.actions import titles
from briefing.sources.proposing.phrases import any_of

_HEADING = re.compile(r"[#=]+ |\d+\. [A-ZÀ-Ý]|[^|]{2,100} (?:={4,}|-{4,}|~{4,})\W*$")
_LONGEST_HEAD = 200
"""Characters of the heading of a list."""


def is_list_of_tasks(words: str) -> bool:
    """Are these the heading of a list of actions, or what leads to one?"""
    return len(words) <= _LONGEST_HEAD and _list_of_tasks().fullmatch(words) is not None


def is_agenda(words: str) -> bool:
    """Are these the heading of what the meeting is to talk about?"""
    return len(words) <= _LONGEST_HEAD and _agenda().fullmatch(words) is not None


def is_heading(words: str) -> bool:
    """Is this marked as the heading of a part?"""
    return _HEADING.match(words) is not None


@cache
def _list_of_tasks() -> re.Pattern[str]:
    """Nothing but the name of a list of actions."""
    return re.compile(rf"\W*(?:\d+\W+)?(?:{any_of(titles.LISTED)})(?:\W+\([^)]*\))?\W*", re.IGNORECASE)


@cache
def _agenda() -> re.Pattern[str]:
    return re.compile(rf"\W*(?:\d+\W+)?(?:{any_of(titles.AHEAD)})\W*", re.IGNORECASE)
