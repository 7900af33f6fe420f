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
    r"(?!(?:As|Due|According|Prior|Back|Next|How|What|When|Where|Who|Why|There|It|This|That|If|He|She|It|They|We|I|These|Those|Members|Things|Nothing|Something|Everything|Items|Topics|Need|Time|[A-Z][a-z]+ing|Il|Elle|On|Nous|Ce|Qui|Que|Comment)\b)[A-ZÀ-Ý][\w'.-]*"
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
_HEADING = re.compile(r"[#=]+ |\d+\. [A-ZÀ-Ý]")
_ABOUT = re.compile(r"[^:.]{3,40}: (?=[A-ZÀ-Ý])")
"""What a point says that it is about, before a colon."""
_FINISHED = re.compile(r"(?:^|\W)(?:Done|DONE|Fait)(?=\W*(?:$|:))|[(\[](?:done|fait)[)\]]|\[x\]")
"""What marks a point of a list as no longer to be done."""
_WENT = re.compile(r"(?:The |This )?[Mm]otions? (?:was |were )?\w+")
_OPENS = re.compile(r"[A-ZÀ-Ý(«\"]")
_NO_TASK = (
    "(?!be |have |order|th[eai]|it |a |an |his |her |all |not |consist|remain|include|depend|cost|need|become|get "
    "|look |take place)"
)
_NO_PROMISE = "(?!sera|seront|aura|auront|pourra|pourront|devra|devront|faudra|viendra|viendront|restera|resteront)"
_SOMEBODY = rf"(?!(?:Les?|La|L'|Une?|Des|Ces?|Cette|Nos|Notre|Toute?s?|Tous)\b){_NAME}(?:(?:,| et) {_NAME})*"
_TO_DO = r"[a-zéèêçàôî]+(?:er|ir|re)\b"
_TASKED = (
    rf"(?P<to>{_WHO}) (?:to|will|shall|should|agreed to|undertook to|volunteered to) {_NO_TASK}[a-z]+",
    rf"(?P<fr>{_WHO}) (?:{phrases.TAKES_ON}) (?:de |d'|à |du |des )",
    rf"(?P<volunteers>{_WHO}) (?:est|sont) volontaires? pour ",
    rf"(?P<meets>{_WHO}) se réuni(?:ra|ront) pour ",
    rf"(?P<goes>{_SOMEBODY}) (?:va|vont) {_TO_DO}",
    rf"(?P<promises>{_SOMEBODY}) {_NO_PROMISE}[a-zéèê]+r(?:a|ont) ",
    rf"(?P<told>{_SOMEBODY}) ?: ?(?:please [a-z]+|{_TO_DO})",
    rf".*[,:] (?P<takes>{_SOMEBODY}) (?:{phrases.TAKES_ON}) (?:de |d'|à |du |des )",
    rf"Need to {_NO_TASK}[a-z]+",
    rf"(?P<noted>{_SOMEBODY}) TO-?DO\b",
)
_BULLET = r"[-–—•*▪+]\s"
_LISTED = rf"\s*(?:{_BULLET}\s*|\d+[.)]\s+)(?:\[ \]\s*)?"
_ITEM = re.compile(rf"\n(?=[ \t]*{_BULLET}(?!\s*(?:contre|abst|against|opposed|no\b|nays)))", re.IGNORECASE)
"""Where a point of a list begins; those that count the votes go on."""
_IN_BRACKETS = re.compile(rf"[(\[](?P<owner>{_SOMEBODY}(?: and {_NAME})?)[)\]]\W*$")
_BY = re.compile(
    r"\bser(?:a|ont) (?!fait|présenté|animé|organisé)[a-zéè]+(?:é|i|u|t)e?s?\b[^.;]{0,40} par "
    rf"(?P<owner>{_SOMEBODY})"
)
_ASIDE = re.compile(r"[(\[]TO-?DO\b[: ]*(?P<owner>[\w'.-]{2,20})?(?=[:)\]])", re.IGNORECASE)


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
    if _compiled(phrases.HEADS).search(head):
        return True
    there = {found[0].casefold() for found in _compiled(phrases.ATTENDANCE).finditer(head)}
    return len(there) > 1 or (len(there) == 1 and _compiled(phrases.AGENDA).search(head) is not None)


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
        if kept and _is_counted_before(text, kept, one):
            kept = one._replace(start=kept.start, votes=kept.votes)
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
    is_listed = False
    for start, end in _sentences(text):
        words = flat(text[start:end])
        since += 1
        if _heading_of_actions().fullmatch(words):
            is_listed = True
            continue
        is_listed = is_listed and not _HEADING.match(words)
        before, last = last, start
        if start < done or len(words) > _LONGEST:
            continue
        if resolved := _compiled(phrases.RESOLVED).search(words):
            begun = (
                moved if moved is not None and since <= _APART + 1 else _clause(text, start, start + resolved.start())
            )
            if (
                _only_counts(words)
                and before >= done
                and start - before < _VOTED_ON
                and not _HEADING.match(text, before)
            ):
                begun = before
            done = _with_list(text, end)
            yield _resolution(text, begun, done)
            moved = None
        elif _compiled(phrases.MOVED).search(words):
            moved, since = (start if moved is None or since > _APART + 1 else moved), 0
        elif (action := _action(words, is_listed)) is not None:
            yield Outcome(Kind.ACTION, start, end, owner=action.rstrip("."), due=_due(words))


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    """The sentences of each paragraph and of each point of a list: a heading goes into none."""
    for paragraph in re.finditer(r"[^\n]+(?:\n(?!\s*\n)[^\n]+)*", text):
        begun, end = paragraph.span()
        for item in _ITEM.finditer(text, begun, end):
            yield from sentences(text, begun, item.start())
            begun = item.end()
        yield from sentences(text, begun, end)


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


def _action(words: str, is_listed: bool) -> str | None:
    """Who is to do what a sentence says, "" for nobody named; None where it is no action.

    ``is_listed`` tells whether it stands under a heading of actions, of which the points of lists are each one.
    """
    point = re.match(_LISTED, words)
    label = _label().match(words)
    rest = words[label.end() if label else point.end() if point else 0 :]
    if rest.endswith("?") or _HEADING.match(words) or _FINISHED.search(words):
        return None
    after = _ABOUT.sub("", rest, count=1)
    for pattern in _TASKED:
        if found := re.match(pattern, rest) or re.match(pattern, after):
            return next((name for name in found.groups() if name), "")
    if found := _BY.search(rest):
        return found["owner"]
    if aside := _ASIDE.search(words):
        return aside["owner"] or ""
    last = _IN_BRACKETS.search(rest)
    is_task = re.match(_TO_DO, rest, re.IGNORECASE) is not None and bool(last)
    if label or (point and (is_listed or is_task)):
        first = re.match(rf"(?P<owner>{_WHO})(?: ?[:–—]| -| à (?=[a-zé]+(?:er|ir|re)\b))", rest)
        owner = first or last
        return owner["owner"] if owner else ""
    return "" if _compiled(phrases.NEEDED).search(words) else None


def _is_counted_before(text: str, count: Outcome, one: Outcome) -> bool:
    """Whether the first only counts the votes on what the second says."""
    are_both = count.kind is one.kind is Kind.RESOLUTION
    follows = not re.search(r"\w", text[count.end : one.start])
    return are_both and follows and _only_counts(flat(text[count.start : count.end]))


def _only_counts(words: str) -> bool:
    """Whether a sentence, or point of a list, begins by counting votes: what they were on stands elsewhere."""
    return _compiled(phrases.BARE).match(words.lstrip("*-•– ")) is not None


def _due(words: str) -> str:
    found = _when().search(words)
    return found["due"].strip() if found else ""


@cache
def _label() -> re.Pattern[str]:
    return re.compile(rf"\W*(?:{_any(phrases.LABELS)})(?: \d+)? ?[:–—-] ?", re.IGNORECASE)


@cache
def _heading_of_actions() -> re.Pattern[str]:
    """Nothing but the name of a list of actions."""
    title = rf"\W*(?:\d+\W+)?(?:{_any(phrases.LISTED)})(?:\W+\([^)]*\))?\W*"
    return re.compile(title, re.IGNORECASE)


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
