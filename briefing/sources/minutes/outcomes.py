"""Resolutions and actions in minutes, each as its sentences stand there.

A sentence is taken for what its words say, never for what they imply: "the motion carried" records a vote, "members
were pleased" none. A motion and the sentence that says how it went are one resolution.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import partial

from briefing.core.folding import folded
from briefing.sources.minutes import phrases
from briefing.sources.minutes.actions.actions import task
from briefing.sources.minutes.actions.answers import answers
from briefing.sources.minutes.actions.labels import after_label
from briefing.sources.minutes.headings import is_heading
from briefing.sources.minutes.heads import are_minutes
from briefing.sources.minutes.lists import Lists
from briefing.sources.minutes.marked import marked
from briefing.sources.minutes.model import Kind, Outcome
from briefing.sources.minutes.phrases import compiled
from briefing.sources.minutes.pieces import (
    LONGEST,
    TALKS,
    joined,
    pieces,
    point_at,
    with_list,
)
from briefing.sources.minutes.results import (
    ELECTS,
    MARKS,
    OF_MOTION,
    clause,
    counts,
    resolution,
    resolves,
    tells_result,
)
from briefing.sources.minutes.rows import Row, counted, rows
from briefing.sources.minutes.shown import BREAK, POINT, after_bullet, before_trailing, joint, says_something
from briefing.sources.minutes.tasking import KNOWN, Tasks, answered
from briefing.sources.proposing.points import flat

_APART, _FAR = 2, 12
"""Sentences that may stand between a motion and how it went, and before a sentence that tells nothing else."""
_MOTION = 2_000
"""Characters between a motion, which may give a rule in full, and a sentence that only says how it went."""
_SHOWN = 250
"""Characters between a motion and the end of how it went that are shown with it; more is what was said on it."""
_VOTED_ON = 400
"""Characters between the beginning of what is voted on and that of the line that only counts the votes."""
_LETTER = re.compile(r"\w")
_NUMBERS = re.compile(r"[ |]*\d+(?: *\| *\d+)+[ |]*")
"""The row of a table that holds the votes below what they are."""
_THEREFORE = re.compile(r"[^.]{0,60}\b(?:donc|therefore|accordingly)\b", re.IGNORECASE)


def outcomes(text: str, title: str = "", marks: Iterable[tuple[int, str]] = ()) -> tuple[Outcome, ...]:
    """The resolutions and actions of a text, in its order; none where it does not call itself minutes.

    ``marks`` are the places of headings and points of lists, each with its sign, that the text does not show.
    """
    if not are_minutes(text, title):
        return ()
    whole = marked(text, marks)
    plain = folded(whole.text)
    found = joined(_Found(plain.text).all(), partial(_as_one, plain.text))
    begun = ((one, after_bullet(plain.text, one.start, one.end)) for one in found)
    told = ((one, start) for one, start in begun if says_something(one.kind, plain.text[start : one.end]))
    return tuple(
        one._replace(
            start=whole.origin(plain.origin(start)),
            end=whole.origin(plain.origin(before_trailing(plain.text, start, one.end))),
            votes=BREAK.sub(joint, one.votes),
        )
        for one, start in told
    )


def _as_one(text: str, before: Outcome, after: Outcome) -> Outcome | None:
    """A resolution with the sentence right after it that only says how its motion went, or an action with the next
    sentence of its point; None where these are two. One word that says that it was carried is no part of it."""
    between = text[before.end : after.start].strip(MARKS + "\n")
    if before.kind is after.kind is Kind.RESOLUTION and not between and not (before.votes and after.votes):
        words = flat(text[after.start : after.end])
        if tells_result(words) or counts(words):
            is_lost, is_stamp = before.is_lost or after.is_lost, len(words.split()) == 1 and not after.is_lost
            end = before.end if is_stamp else after.end
            return before._replace(end=end, votes=before.votes or after.votes, is_lost=is_lost)
    return before._replace(end=after.end, due=before.due or after.due) if _is_same_point(text, before, after) else None


def _is_same_point(text: str, before: Outcome, after: Outcome) -> bool:
    """Is it the next sentence on the line that names who is to do what?"""
    is_more = before.kind is after.kind is Kind.ACTION and bool(before.owner) and not after.owner
    is_more = is_more and not KNOWN.fullmatch(before.owner)
    return is_more and not text[before.end : after.start].strip(" ") and "\n" not in text[before.end : after.start]


class _Found:
    """The outcomes of a text, read sentence by sentence."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.moved = -1
        """Where the motion begins of which it is not yet told how it went, -1 for none."""
        self.moved_end = 0
        """Where the last sentence ends that tells of it: who moved it, who seconded."""
        self.since = self.done = self.last = 0
        """Sentences since the motion, where the last outcome ends, and where the last sentence begins."""
        self.decided = 0
        """Where the last resolution ends."""
        self.lists = Lists(text)
        self.tasks = Tasks(text, self.lists)
        self.put = -1
        """Where the last line begins that tells what is put to the vote."""
        self.table = -1
        """Where the table begins that tells who moved what, -1 for none since the last outcome."""

    def all(self) -> Iterator[Outcome]:
        """The outcomes, in their order."""
        tabled = list(rows(self.text))
        told = [*(self._of_row(row) for row in tabled), *self._of_sentences({row.line: row for row in tabled})]
        return iter(sorted(told, key=lambda one: one.start))

    def _of_row(self, row: Row) -> Outcome:
        place = row.start, row.end
        told = Outcome(Kind.ACTION, *place) if row.is_task else resolution(self.text, *place)
        return told._replace(owner=row.answers.owner, due=row.answers.due)

    def _of_sentences(self, tabled: Mapping[int, Row]) -> Iterator[Outcome]:
        tally: tuple[int, int] | None = None
        for start, end in pieces(self.text):
            row = tabled.get(self.text.rfind("\n", 0, start) + 1)
            if (row and not self._is_beside(row, start, end)) or not self.text[start:end].strip(MARKS):
                continue
            words = flat(self.text[start:end])
            if counts(words) or (tally and _NUMBERS.fullmatch(words)):
                tally = tally[0] if tally else start, end
                continue
            if tally:
                yield self._counted(*tally, start, end, words)
                tally = None
            yield from self._told(start, end, words)
        if tally:
            yield self._counted(*tally, len(self.text), len(self.text), "")

    def _is_beside(self, row: Row, start: int, end: int) -> bool:
        """Does another cell than that of the outcome tell something in the same row?"""
        words = self.text[start:end]
        return (end <= row.start or start >= row.end) and "|" not in words and len(words.split()) >= TALKS

    def _counted(self, start: int, end: int, after: int, after_end: int, words: str) -> Outcome:
        """The resolution of votes that are counted by themselves: what was voted on, and what came of it.

        ``words`` are those of the sentence behind them, from ``after`` to ``after_end``, which may tell the latter.
        """
        begun = self._voted_on(start)
        is_own = self.decided > 0 and not _LETTER.search(self.text, self.decided, start)
        is_after = (
            not is_own
            and not _LETTER.search(self.text, end, after)
            and bool(compiled(phrases.RESOLVED).search(words) or _THEREFORE.match(words) or tells_result(words))
        )
        votes = counted(self.text[start:end])
        last = after_end if is_after else end
        if is_after and not tells_result(words) and (votes or after - begun > _SHOWN):
            begun = after
        elif votes and begun < start:
            last = begun + len(self.text[begun:start].rstrip(" \t\n:|"))
        told, whole = resolution(self.text, start, end), resolution(self.text, begun, last)
        self.done = self.decided = max(end, last)
        self.moved = -1
        return whole._replace(votes=votes or told.votes or whole.votes)

    def _voted_on(self, start: int) -> int:
        """Where what was voted on begins, whose votes are counted from ``start``; there, where nothing tells it."""
        topics = [place for place in (self.moved, self.put) if place >= self.done and start - place < LONGEST]
        if not topics and self._is_near(self.last, start) and not self._is_marked(self.last):
            topics = [self.last]
        return self._after_marks(topics[0]) if topics else start

    def _is_near(self, before: int, start: int) -> bool:
        """May a sentence that begins at ``before`` tell what the one at ``start`` says the outcome of?"""
        return before > 0 and before >= self.done and start - before < _VOTED_ON

    def _told(self, start: int, end: int, words: str) -> Iterator[Outcome]:
        if compiled(phrases.VOTED).fullmatch(words.strip(MARKS + ":")):
            return
        self.since += 1
        self.put = start if compiled(phrases.PUT).match(words.lstrip(MARKS)) else self.put
        if self.lists.opens(start, words):
            self.last = start
            return
        before, self.last = self.last, start
        if start < self.done or len(words) > LONGEST or self.lists.is_beside(end):
            return
        if code := self.lists.code(start, end):
            yield from self._coded(code["code"], code.end(), end)
        elif resolved := self.lists.decided(start, words) or resolves(words) or self._assents(words):
            yield self._resolved(self._begun(start, start + resolved.start(), before, words), end)
        elif compiled(phrases.MOVERS).match(words.lstrip(MARKS)):
            self.moved = self.moved if self.moved >= self.done and self.since <= _FAR else self._put_before(start)
            self.table, self.since = start, 0
        elif compiled(phrases.MOVED).search(words):
            if self.moved < 0 or self.since > _APART + 1:
                self.moved = start
            self.since, self.moved_end = 0, end
        elif self.put != start and (told := self.tasks.told(start, end, before)):
            self.done = end
            yield told

    def _resolved(self, begun: int, end: int) -> Outcome:
        """The resolution from ``begun`` to the sentence that ends at ``end``, with the points and fields behind it."""
        self.done = self.decided = with_list(self.text, end)
        told = resolution(self.text, begun, self.done)._replace(end=self._shown_end(begun, self.done))
        self.moved = self.table = -1
        words = after_label(self.text, begun, end)
        todo = task(flat(self.text[words:end]), is_listed=False) if words > begun else None
        told = told._replace(owner=todo.owner, due=todo.due) if todo else told
        return answered(self.text, told, answers(self.text, begun, self.done))

    def _coded(self, letter: str, start: int, end: int) -> Iterator[Outcome]:
        """What the words of a point are behind the letter that says it."""
        if letter == "D":
            self.done = self.decided = end
            yield resolution(self.text, start, end)
        elif letter == "A":
            self.done = end
            yield self.tasks.coded(start, end)

    def _assents(self, words: str) -> re.Match[str] | None:
        """That those who heard the motion right before agreed to it."""
        is_near = self.moved >= self.done and self.moved >= 0 and self.since <= 1
        return compiled(phrases.ASSENT).fullmatch(words.strip(MARKS + ".")) if is_near else None

    def _begun(self, start: int, found: int, before: int, words: str) -> int:
        """Where what was resolved begins: with its motion, or with the sentence before the bare result."""
        is_bare = tells_result(words)
        is_near = self.since <= _APART + 1 or (is_bare and self.since <= _FAR and start - self.moved < _MOTION)
        is_own = (
            compiled(phrases.MOTION).search(words, 0, max(0, found - start))
            or not OF_MOTION.search(words)
            or ELECTS.search(words)
        )
        if self.moved >= 0 and is_near and not is_own:
            return self.moved
        is_whole = words.rstrip().endswith(":") or ELECTS.search(words) is not None
        if self.put >= self.done and (is_bare or self.put == start or (self.put == before and not is_whole)):
            return self._after_marks(self.put)
        if is_bare and before < start and self._is_near(before, start):
            return self._after_marks(max(point_at(self.text, before), self.done))
        return clause(self.text, start, found)

    def _put_before(self, start: int) -> int:
        """Where what was moved begins: with the paragraph that tells by whom, or with that above."""
        begun = point_at(self.text, start)
        return begun if begun < start else self._above(start)

    def _above(self, place: int) -> int:
        """Where the paragraph begins that stands above a table, and above the points of a list between them."""
        text = self.text[:place].rstrip()
        begun = text.rfind("\n\n") + 2
        while begun > 2 and POINT.match(text, begun):
            text = text[: begun - 2].rstrip()
            begun = text.rfind("\n\n") + 2 if "\n\n" in text else 0
        return begun

    def _shown_end(self, begun: int, end: int) -> int:
        """The end of a resolution without the table of its movers, or what lies between its heading and how it went."""
        if begun == self.moved and self.since > 1 and begun < self.moved_end < end - _SHOWN:
            return self.moved_end
        if begun < self.table < end:
            return len(self.text[: self.table].rstrip(" \t\n|"))
        if begun == self._after_marks(self.put) and end - begun > LONGEST:
            return len(self.text[: self.text.find("\n", begun)].rstrip())
        return end

    def _is_marked(self, place: int) -> bool:
        return is_heading(self.text[place : place + 8])

    def _after_marks(self, place: int) -> int:
        """Behind the signs that mark a heading."""
        signs = re.compile(r"[#=]+ ").match(self.text, place)
        return signs.end() if signs else place
