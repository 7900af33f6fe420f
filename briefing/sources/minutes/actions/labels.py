"""The labels before a colon by which points of minutes tell that they are an action or a decision, and whose."""

from __future__ import annotations

import re
from functools import cache

from briefing.sources.minutes.actions import titles
from briefing.sources.minutes.actions.forms import NAMED, SOMEBODY
from briefing.sources.proposing.phrases import any_of
from briefing.sources.signs import BULLET

_LABELLED = re.compile(rf"(?P<owner>{SOMEBODY}) (?!to\b)[a-zà-ÿ]")
"""Who an action is of that begins with its label."""
_SMALL_LABEL = re.compile(r"\W*(?P<label>[a-zà-ÿ][\w.-]*(?: ?/ ?[\w?.-]+)*) ?: ")
_JOINT = re.compile(r"[\s:*_]*")
_DECISION = re.compile(
    r"\W*(?:decisions?|décisions?|r[ée]solutions?|decided|agreed|approved|décidé|acté|validé)(?: ?#\d+)? ?: "
    r"|\W*(?-i:D[ÉE]CISIONS?) [-–—] ",
    re.IGNORECASE,
)


def label_of(words: str) -> str:
    """The words in small letters before the colon with which a point begins, "" for none: names as chats write them."""
    found = _SMALL_LABEL.match(words)
    return found["label"] if found else ""


def subject_of_label(words: str) -> str:
    """The name with which what an action's label leads to begins, "" for none: of an action if they were there."""
    led = label().match(words)
    found = _LABELLED.match(words, led.end()) if led else None
    return found["owner"] if found else ""


def after_label(text: str, start: int, end: int) -> int:
    """Where the words begin of what is to be done, or was decided, behind the word before a colon that says so."""
    led = label().match(text, start, end) or _DECISION.match(text, start, end)
    begun = _JOINT.match(text, led.end(), end) if led else None
    return begun.end() if begun and begun.end() < end else start


@cache
def label() -> re.Pattern[str]:
    """The label of an action, with who it is for and until when."""
    owner = rf"(?: ?\W?\(?(?i:for |by |on |par )?(?-i:(?P<owner>{NAMED}))\)?)?"
    until = r"(?: (?:avant|before|by|d'ici|pour) [^:]{1,30}?)?"
    return re.compile(
        rf"\W*(?:{any_of(titles.LABELS)}|(?P<initials>a[ip]))(?: ?#? ?\d+)?"
        rf"{owner}{until}(?: ?[:–—\])-]|(?<=\w\)))[\s*_]*"
        rf"|(?-i:\W*TO-?DO) (?=\w)|\s*(?:{BULLET})?[{titles.AT_WORK}]\ufe0f?\s*",
        re.IGNORECASE,
    )
