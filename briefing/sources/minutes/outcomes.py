"""Resolutions and actions in minutes, each as its sentences stand there.

A sentence is taken for what its words say, never for what they imply: "the motion carried" records a vote, "members
were pleased" none. A motion and the sentence that says how it went are one resolution.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum
from functools import cache
from typing import NamedTuple

from briefing.sources.minutes import phrases
from briefing.sources.proposing.points import flat
from briefing.sources.sentences import sentences

_HEAD = 1_500
"""Characters in which minutes say what they are."""
_LONGEST = 700
"""Characters of a sentence; what is longer is a list that was read as one."""
_APART = 2
"""Sentences that may stand between a motion and how it went."""
_NAME = (
    r"(?!(?:As|Due|According|Prior|Back|Next|How|What|When|Where|Who|Why|There|It|This|That|If|He|She|It|They|We|I|These|Those|Members|Il|Elle|On|Nous|Ce|Qui|Que|Comment)\b)[A-ZÀ-Ý][\w'.-]*"
    r"(?: (?:de |du |and |et )?[A-ZÀ-Ý][\w'.-]*){0,3}"
)
_WHO = rf"(?:(?:[Tt]he|[Ll][ea]) (?:{'|'.join(phrases.ROLES.split())})(?: [a-zà-ÿ]+)?|{_NAME})"
_NO_TASK = "(?!be |have |order|th[eai]|it |a |an |his |her |all )"
_TASKED = (
    rf"(?P<to>{_WHO}) (?:to|will|agreed to|undertook to|volunteered to) {_NO_TASK}[a-z]+",
    rf"(?P<fr>{_WHO}) (?:se charge|est chargée?|s'engage|sont chargée?s) (?:de |d'|à )",
)


class Kind(Enum):
    """What minutes record."""

    RESOLUTION = "resolution"
    ACTION = "action"


class Outcome(NamedTuple):
    """A resolution or an action: the characters from ``start`` to ``end`` of the text.

    ``votes`` are the words that say how it was voted, "" where none do; ``is_lost`` says that it was not carried.
    ``owner`` and ``due`` are an action's, as they are written, "" where nobody is named or no date is given.
    """

    kind: Kind
    start: int
    end: int
    votes: str = ""
    is_lost: bool = False
    owner: str = ""
    due: str = ""


def are_minutes(text: str) -> bool:
    """Does the text call itself minutes, near its beginning?"""
    return _compiled(phrases.HEADS).search(flat(text[:_HEAD])) is not None


def outcomes(text: str) -> tuple[Outcome, ...]:
    """The resolutions and actions of a text, in its order; none where it does not call itself minutes."""
    return tuple(_found(text)) if are_minutes(text) else ()


def _found(text: str) -> Iterator[Outcome]:
    moved: int | None = None
    since = 0
    for start, end in _sentences(text):
        words = flat(text[start:end])
        since += 1
        if len(words) > _LONGEST:
            continue
        if _compiled(phrases.RESOLVED).search(words):
            begun = moved if moved is not None and since <= _APART + 1 else start
            yield _resolution(text, begun, end)
            moved = None
        elif _compiled(phrases.MOVED).search(words):
            moved, since = (start if moved is None or since > _APART + 1 else moved), 0
        elif (action := _action(words)) is not None:
            yield Outcome(Kind.ACTION, start, end, owner=action, due=_due(words))


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    """The sentences of each paragraph: a heading goes into none."""
    for paragraph in re.finditer(r"[^\n]+(?:\n(?!\s*\n)[^\n]+)*", text):
        yield from sentences(text, *paragraph.span())


def _resolution(text: str, start: int, end: int) -> Outcome:
    words = flat(text[start:end])
    votes = _compiled(phrases.VOTES).search(words)
    is_lost = _compiled(phrases.LOST).search(words) is not None
    return Outcome(Kind.RESOLUTION, start, end, votes[0].strip() if votes else "", is_lost)


def _action(words: str) -> str | None:
    """Who is to do what a sentence says, "" for nobody named; None where it is no action."""
    label = _label().match(words)
    rest = words[label.end() :] if label else words.lstrip("-–•* ")
    if rest.endswith("?"):
        return None
    for pattern in _TASKED:
        if found := re.match(pattern, rest):
            return next(name for name in found.groups() if name)
    if not label:
        return None
    owner = re.match(rf"(?P<owner>{_WHO})(?: ?[:–—]| -)", rest)
    return owner["owner"] if owner else ""


def _due(words: str) -> str:
    found = _when().search(words)
    return found["due"].strip() if found else ""


@cache
def _label() -> re.Pattern[str]:
    return re.compile(rf"\W*(?:{_any(phrases.LABELS)})(?: \d+)? ?[:–—-] ?", re.IGNORECASE)


@cache
def _when() -> re.Pattern[str]:
    month = rf"(?:{_any(phrases.MONTHS)})"
    day = (
        rf"(?:the )?(?:end of |fin |mi-)?(?:\d{{1,2}}(?:er|st|nd|rd|th)? )?{month}(?: \d{{1,2}}(?!\d))?(?:,? \d{{4}})?"
    )
    date = rf"{day}|\d{{1,2}}/\d{{1,2}}(?:/\d{{2,4}})?|\d{{4}}-\d\d-\d\d"
    return re.compile(rf"\b(?:{_any(phrases.DUE)}) ?(?P<due>{date})", re.IGNORECASE)


@cache
def _compiled(lines: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w'])(?:{_any(lines)})(?!\w)", re.IGNORECASE)


def _any(lines: str) -> str:
    return "|".join(line.strip() for line in lines.strip().split("\n"))
