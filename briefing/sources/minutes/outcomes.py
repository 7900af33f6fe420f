"""Resolutions and actions in minutes, each as its sentences stand there.

A sentence is taken for what its words say, never for what they imply: "the motion carried" records a vote, "members
were pleased" none. A motion and the sentence that says how it went are one resolution.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
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
_OFFICE = rf"(?:[Tt]he|[Ll][ea]) (?:{'|'.join(phrases.ROLES.split())})(?: [a-zà-ÿA-ZÀ-Ý]\w+)?"
_WHO = rf"(?:{_OFFICE}|{_NAME}(?:, {_NAME})*(?: et {_NAME})?)"
_PROCEDURE = 160
"""Characters at the beginning of a resolution that tell what it is about."""
_VOTED_ON = 400
"""Characters between the beginning of what is voted on and that of the line that only counts the votes."""
_COLON = re.compile(r":\s*[-–—•*]?\s*$")
_POINTS = re.compile(
    r"(?:\s*\n\s*(?:[-–—•*▪]\s*(?:\n\s*)?|(?=(?:De |D['’]|[A-ZÉ][a-zéèêç]+(?:er|ir|re) )))[^\n]+"
    r"(?:\n(?!\s*\n|\s*[-–—•*▪])[^\n]+)*){1,12}"
)
"""Points of a list, or lines that begin with an infinitive, as a resolution has them after its colon."""
_WENT = re.compile(r"(?:The |This )?[Mm]otions? (?:was |were )?\w+")
_OPENS = re.compile(r"[A-ZÀ-Ý(«\"]")
_NO_TASK = "(?!be |have |order|th[eai]|it |a |an |his |her |all )"
_TASKED = (
    rf"(?P<to>{_WHO}) (?:to|will|agreed to|undertook to|volunteered to) {_NO_TASK}[a-z]+",
    rf"(?P<fr>{_WHO}) (?:{phrases.TAKES_ON}) (?:de |d'|à |du |des )",
    rf"(?P<volunteers>{_WHO}) (?:est|sont) volontaires? pour ",
    rf"(?P<meets>{_WHO}) se réuni(?:ra|ront) pour ",
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

    def is_procedure(self, text: str) -> bool:
        """Whether a resolution is only about how the meeting goes: its agenda, the last minutes, its end."""
        head = flat(text[self.start : self.start + _PROCEDURE])
        return self.kind is Kind.RESOLUTION and _compiled(phrases.PROCEDURE).search(head) is not None


def are_minutes(text: str) -> bool:
    """Does the text call itself minutes near its beginning, or tell there who was present and the agenda?"""
    head = flat(text[:_HEAD])
    tells = (_compiled(lines).search(head) is not None for lines in (phrases.ATTENDANCE, phrases.AGENDA))
    return _compiled(phrases.HEADS).search(head) is not None or all(tells)


def outcomes(text: str) -> tuple[Outcome, ...]:
    """The resolutions and actions of a text, in its order; none where it does not call itself minutes."""
    return tuple(_joined(text, _found(text))) if are_minutes(text) else ()


def _joined(text: str, found: Iterable[Outcome]) -> Iterator[Outcome]:
    """The outcomes, a resolution with the sentence right after it that only says how its motion went."""
    kept: Outcome | None = None
    for one in found:
        follows = kept and one.kind is kept.kind is Kind.RESOLUTION and not text[kept.end : one.start].strip()
        if kept and follows and not kept.votes and _WENT.match(text, one.start):
            kept = kept._replace(end=one.end, votes=one.votes, is_lost=kept.is_lost or one.is_lost)
            continue
        if kept:
            yield kept
        kept = one
    if kept:
        yield kept


def _found(text: str) -> Iterator[Outcome]:
    moved: int | None = None
    since = done = 0
    last = 0
    for start, end in _sentences(text):
        words = flat(text[start:end])
        since += 1
        before, last = last, start
        if start < done or len(words) > _LONGEST:
            continue
        if resolved := _compiled(phrases.RESOLVED).search(words):
            begun = (
                moved if moved is not None and since <= _APART + 1 else _clause(text, start, start + resolved.start())
            )
            if _compiled(phrases.BARE).match(words) and before >= done and start - before < _VOTED_ON:
                begun = before
            done = _with_list(text, end)
            yield _resolution(text, begun, done)
            moved = None
        elif _compiled(phrases.MOVED).search(words):
            moved, since = (start if moved is None or since > _APART + 1 else moved), 0
        elif (action := _action(words)) is not None:
            yield Outcome(Kind.ACTION, start, end, owner=action, due=_due(words))


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    """The sentences of each paragraph: a heading goes into none."""
    for paragraph in re.finditer(r"[^\n]+(?:\n(?!\s*\n)[^\n]+)*", text):
        yield from sentences(text, *paragraph.span())


def _clause(text: str, start: int, found: int) -> int:
    """Where what was resolved begins: at the line that says so, or those before that it goes on from."""
    begun = text.rfind("\n", start, found) + 1
    while begun > start and not _OPENS.match(text, begun):
        begun = text.rfind("\n", start, begun - 1) + 1
    return max(begun, start)


def _with_list(text: str, end: int) -> int:
    """The end of a resolution with the points that follow its colon."""
    colon = _COLON.search(text, max(0, end - 6), end)
    points = _POINTS.match(text, colon.start() + 1) if colon else None
    return max(end, points.start() + len(points[0].rstrip())) if points else end


def _resolution(text: str, start: int, end: int) -> Outcome:
    words = flat(text[start:end])
    votes = _compiled(phrases.VOTES).search(words)
    is_lost = _compiled(phrases.LOST).search(words) is not None
    told = text[start + votes.start() : start + votes.end()].strip() if votes else ""
    return Outcome(Kind.RESOLUTION, start, end, told, is_lost)


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
    owner = re.match(rf"(?P<owner>{_WHO})(?: ?[:–—]| -| à (?=[a-zé]+(?:er|ir|re)\b))", rest)
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
