"""What a reader gives: the text of a source, where it stood in the file, and what the file marks in it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from briefing.sources.transcripts import PlacedTurn
from briefing.sources.transcripts.told_rows import told


class Place(NamedTuple):
    """From character ``at`` the kept text is line ``line`` of page ``page``, both from 1, 0 where there is none."""

    at: int
    page: int
    line: int


class Mark(NamedTuple):
    """At character ``at`` of the text begins what its file marks as a heading, "#", or as a point, one of POINTS."""

    at: int
    sign: str


class Doubt(NamedTuple):
    """At character ``at`` of the kept text lies what a reader may get wrong: one of ``core.model.DOUBTS``."""

    at: int
    kind: str


@dataclass(frozen=True)
class Reading:
    """The plain text of a source; title, date, publisher and author as it states them, else empty.

    ``turns`` are those of a transcript, each where its words stand in the text, which is then made of them unless the
    source has them as they are. Every character of ``text`` can be written to a briefing. ``places`` lead back to
    where it stood in the file, in order, none for kinds without lines; ``doubts`` and ``marks`` are in order, too, the
    signs that the text itself does not show. ``strong`` are the places of the lines that a page has in strong letters.
    ``head`` is what stood above the turns of a transcript.
    """

    text: str
    title: str = ""
    date: str = ""
    publisher: str = ""
    author: str = field(default="", kw_only=True)
    turns: tuple[PlacedTurn, ...] = ()
    places: tuple[Place, ...] = field(default=(), repr=False, compare=False)
    doubts: tuple[Doubt, ...] = ()
    marks: tuple[Mark, ...] = field(default=(), repr=False, compare=False)
    strong: tuple[int, ...] = field(default=(), repr=False, compare=False)
    head: str = field(default="", repr=False, compare=False)

    def seconds_at(self, place: int) -> float | None:
        """The seconds of the recording at which the words at the character ``place`` are said, if that is told."""
        found = bisect_right(self.turns, place, key=lambda turn: turn.start)
        return self.turns[found - 1].at(place) if found else None

    def whole_at(self, place: int) -> tuple[int, int]:
        """The turn, or else the paragraph, that the character ``place`` stands in: its start and end."""
        turn = next((one for one in self.turns if one.start <= place < one.end), None)
        if turn:
            return turn.start, turn.end
        start, end = self.text.rfind("\n\n", 0, place), self.text.find("\n\n", place)
        return start + 2 if start >= 0 else 0, end if end >= 0 else len(self.text)

    def place_of(self, at: int) -> Place:
        """Where the character ``at`` stood in the file."""
        if self.places:
            return self.places[max(0, bisect_right(self.places, at, key=lambda place: place.at) - 1)]
        return Place(at, 0, 0)

    def doubts_in(self, start: int, end: int) -> tuple[str, ...]:
        """What may be wrong with the words from ``start`` to ``end``, each once."""
        return tuple(dict.fromkeys(doubt.kind for doubt in self.doubts if start < doubt.at < end))


Block = tuple[str, str]
"""The sign of a heading or a point of a list, "" for none, and the text."""


def set_out(blocks: Iterable[Block]) -> tuple[str, tuple[Mark, ...]]:
    """The text of blocks, an empty line between them, and where those with a sign begin in it; rows of tables told."""
    texts: list[str] = []
    marks: list[Mark] = []
    size = 0
    for sign, text in told(blocks):
        if sign:
            marks.append(Mark(size, sign))
        texts.append(text)
        size += len(text) + 2
    return "\n\n".join(texts), tuple(marks)


def places_of(text: str) -> Iterator[tuple[int, str]]:
    """Each paragraph of a text that is set out, with the place where it starts."""
    place = 0
    for line in text.split("\n\n"):
        yield place, line
        place += len(line) + 2
