"""A finished file held beside the same one made anew: which of its lines stand where the briefing has another."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from functools import cache
from itertools import product
from typing import NamedTuple

from briefing.core.diagnostics import Diagnostic, Severity
from briefing.core.i18n import translate
from briefing.core.model import Briefing, Message
from briefing.core.queries.outline import in_story_order
from briefing.deck.request import Request
from briefing.deck.truth.facts import Facts
from briefing.deck.truth.matching import matched
from briefing.deck.truth.passages import LINE, key, words
from briefing.deck.truth.slide_texts import NOTHING, Body, Given
from briefing.deck.wording.labels import LANGUAGES

JUDGED = ("quote", "speaker")
"""The roles of texts that are held against what was said."""
BY_ROOM = re.compile(r"\bpages?\s\d|\d\s(?:autres?|others?|more|de plus)\b", re.IGNORECASE)
"""On which page something stands, and how much is left out, which another template has otherwise."""
_SAME = 0.9
"""The share of lines, at least, that a file has in common with what it was exported as."""
_ALIKE, _ALONE = 0.5, 2
"""The share of words from which a line is what people made of another; so few that differ between lines that do not
may have no word in common."""


@dataclass(frozen=True)
class Told:
    """A line of a file, on which slide or part (``number``); ``is_judged`` if it is held against what was said."""

    text: str
    number: int
    is_judged: bool


def lines_of(number: int, bodies: Sequence[Body]) -> Iterator[Told]:
    """The lines of a slide or part."""
    for body in bodies:
        yield from (
            Told(line, number, body.role in (*JUDGED, "voice")) for line in LINE.findall(body.text) if line.strip()
        )


class Held(NamedTuple):
    """What is found of a file held beside what its briefing gives, and the texts that were compared so.

    ``found`` are faults of lines that state something else than those in whose place they stand, and remarks on those
    that only have other words. ``untouched`` are slides on which nobody wrote anything.
    """

    found: tuple[Diagnostic, ...]
    compared: tuple[str, ...]
    untouched: frozenset[int] = frozenset()


class Anew(NamedTuple):
    """A file beside the one that its briefing gives today: what is ``held`` so, and what that one ``gives``.

    Nothing is, where it was made of another briefing or is too unlike today's.
    """

    held: Held | None = None
    gives: Given = NOTHING


def asked_as(
    lines: Sequence[Told],
    briefing: Briefing,
    made: Callable[[Request], Sequence[Told]],
    narratives: Sequence[str] = ("",),
) -> Request | None:
    """What a file of these lines may have been asked to be: that of which ``made`` makes most of them.

    None for a file that none makes.
    """
    known = cache(made)
    asked = [Request(narrative=narrative, language=of) for narrative, of in product(narratives, LANGUAGES)]
    best = max(asked, key=lambda request: _share(lines, known(request)))
    asked = [best, *(replace(best, picks=picks) for picks in _picks(lines, briefing))]
    best = max(asked, key=lambda request: _share(lines, known(request)))
    return best if _share(lines, known(best)) >= _SAME else None


def held(lines: Sequence[Told], own: Sequence[Told], briefing: Briefing) -> Held:
    """A file of these lines beside the one that is made today, which has its ``own``; the slide being a number."""
    facts = Facts(briefing)
    pairs = [(told.text, said) for told, said in _beside(own, lines) if not told.is_judged]
    found = (
        compared(told, said.text, said.number, facts)
        for told, said in pairs
        if not (BY_ROOM.search(told) or _is_begun(told, said.text) or _is_begun(said.text, told))
    )
    return Held(tuple(found), (*(line.text for line in own), *(said.text for _, said in pairs)))


def _is_begun(whole: str, cut: str) -> bool:
    """Whether a line is the beginning of another, an ellipsis behind it: the room of another template is another."""
    begun, is_cut, rest = cut.rstrip().rpartition("…")
    return bool(is_cut) and not rest and f"{key(whole)} ".startswith(f"{key(begun)} ")


def compared(own: str, said: str, number: int, facts: Facts) -> Diagnostic:
    """What to tell of ``said`` that stands in the place of the briefing's ``own``."""
    return Diagnostic(misstatement(own, said), slide=number) if facts.differ(own, said) else reworded(own, said, number)


def misstatement(own: str, said: str) -> str:
    """A sentence for what ``said`` states in the place of the briefing's ``own``."""
    what = translate("Truth", "It says “{words}” where the briefing says “{own}”.")
    return what.format(words=said.strip(), own=own.strip())


def reworded(own: str, said: str, number: int) -> Diagnostic:
    """A remark that ``said`` stands in the place of the briefing's ``own``, which nothing tells to mean the same."""
    what = translate("Truth", "Reworded, and not compared: it says “{words}”, the briefing “{own}”.")
    return remark(what.format(words=said.strip(), own=own.strip()), number)


def nothing_compared() -> Diagnostic:
    """A remark on a file of which only quotes and who spoke them are judged."""
    what = translate(
        "Truth", "Beside its quotes nothing of it is compared: it is unlike what the briefing gives today."
    )
    return remark(what, 0)


def remark(what: str, number: int) -> Diagnostic:
    """A remark on a slide or part."""
    return Diagnostic(what, severity=Severity.REMARK, slide=number)


def _picks(lines: Sequence[Told], briefing: Briefing) -> Iterator[tuple[str, ...]]:
    """Which messages may have been picked: all, or those that the file shows."""
    every = in_story_order(briefing)
    yield every
    whole = key("\n".join(line.text for line in lines))
    places = {id: _place(briefing.message_by_id[id], whole) for id in every}
    if found := [id for id in every if places[id] >= 0]:
        yield tuple(sorted(found, key=places.__getitem__))


def _place(message: Message, whole: str) -> int:
    """Where the key of a text first shows a message, -1 for nowhere."""
    found = (whole.find(key(text)) for text in (message.shown, message.quote) if text)
    return next((place for place in found if place >= 0), -1)


def _share(lines: Sequence[Told], own: Sequence[Told]) -> float:
    """Of the lines of both the share that both have."""
    here, there = (Counter(key(line.text) for line in each) for each in (lines, own))
    return (here & there).total() / max(1, here.total(), there.total())


def _beside(own: Sequence[Told], lines: Sequence[Told]) -> Iterator[tuple[Told, Told]]:
    """The lines of ``own`` that are missing, each with the one that stands in its place."""
    there, here = ([key(line.text) for line in each] for each in (own, lines))
    known = set(there)
    for start, end, first, last in _replaced(there, here):
        is_alone = end - start == last - first <= _ALONE
        others = [lines[at] for at in range(first, last) if here[at] not in known]
        for at, told in enumerate(own[start:end]):
            near = [lines[first + at]] if is_alone else others
            said = max(near, key=lambda line: _likeness(told, line), default=None)
            if said and (is_alone or _likeness(told, said) >= _ALIKE):
                yield told, said


def _replaced(there: Sequence[str], here: Sequence[str]) -> Iterator[tuple[int, int, int, int]]:
    """From where to where of ``there`` other lines stand, and from where to where of ``here`` these do.

    Between lines that each has once all is compared with all, so a file of many slides takes as long as its slides.
    """
    start = first = 0
    for end, last in (*_anchors(there, here), (len(there), len(here))):
        for what, *places in SequenceMatcher(None, there[start:end], here[first:last], autojunk=False).get_opcodes():
            if what == "replace":
                yield (start + places[0], start + places[1], first + places[2], first + places[3])
        start, first = end + 1, last + 1


def _anchors(there: Sequence[str], here: Sequence[str]) -> Sequence[tuple[int, int]]:
    """Where the lines stand that each side has once, the most of them that stand in the same order."""
    once = ({line for line, times in Counter(each).items() if times == 1} for each in (there, here))
    shared = set.intersection(*once)
    place = {line: at for at, line in enumerate(here) if line in shared}
    ends: list[tuple[int, int]] = []  # by the length of a row of anchors, the last of the row that ends first
    before: dict[tuple[int, int], tuple[int, int] | None] = {}
    for at, line in enumerate(there):
        if line in shared:
            anchor = (place[line], at)
            length = bisect_left(ends, anchor)
            before[anchor] = ends[length - 1] if length else None
            ends[length : length + 1] = [anchor]
    row, last = [], ends[-1] if ends else None
    while last:
        row.append((last[1], last[0]))
        last = before[last]
    return row[::-1]


def _likeness(one: Told, other: Told) -> float:
    return matched(one.text, other.text) / max(1, len(words(one.text)), len(words(other.text)))
