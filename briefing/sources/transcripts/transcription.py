"""Turns → the text of a source: a paragraph a turn, and where in it each stands and at what time it is said.

The text tells its times and voices itself ("[00:12:41] Anne Roy: …"), so that a file of it is a transcript again.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from briefing.core.folding import Folded, folded
from briefing.core.recordings import clock
from briefing.sources.transcripts.model import Turn

_BLANKS = re.compile(r"\s*\n\s*")
_RUN_OF_BLANKS = re.compile(rf"(?<!\s){_BLANKS.pattern}")
"""The same, looked for once a run, not at each blank of it."""


@dataclass(frozen=True)
class PlacedTurn:
    """A turn, whose words begin at the character ``start`` of the text, which has so many ``blanks`` more between its
    paragraphs.
    """

    turn: Turn
    start: int
    blanks: int = 0

    @property
    def end(self) -> int:
        """Where it ends in the text, the blanks behind it included."""
        return self.start + len(self.turn.text) + self.blanks

    def at(self, place: int) -> float | None:
        """The seconds at which the words at the character ``place`` of the text are said: those of their cue."""
        times = self.turn.times
        found = bisect_right(times, place - self.start, key=lambda time: time[0])
        return times[found - 1][1] if found else self.turn.start


def transcribed(turns: Sequence[Turn]) -> tuple[str, tuple[PlacedTurn, ...]]:
    """The text of a transcript and its turns in it."""
    parts: list[str] = []
    placed: list[PlacedTurn] = []
    size = 0
    for turn in turns:
        head = _head(turn)
        placed.append(PlacedTurn(turn, size + len(head)))
        parts.append(head + turn.text)
        size += len(parts[-1]) + 2
    return "\n\n".join(parts), tuple(placed)


def located(turns: Sequence[Turn], text: str) -> tuple[PlacedTurn, ...] | None:
    """The turns in the text that they were read from, with their words as it has them; None where those of one do not
    stand there, however their letters are made and their lines are set apart."""
    found = list(_located(turns, text, folded(text)))
    return tuple(found) if len(found) == len(turns) else None


def _located(turns: Sequence[Turn], text: str, there: Folded) -> Iterator[PlacedTurn]:
    end = 0
    for turn in turns:
        lines = folded(turn.text).text.split("\n")
        found = _found(lines, there.text, end)
        if found is None:
            return
        start, end = there.origin(found[0]), found[1]
        shown = text[start : there.origin(end)]
        words = _RUN_OF_BLANKS.sub("\n", shown)
        yield PlacedTurn(replace(turn, text=words), start, len(shown) - len(words))


def _found(lines: Sequence[str], text: str, place: int) -> tuple[int, int] | None:
    """Where the lines stand in ``text`` from ``place`` on, with nothing but blanks between them."""
    start = text.find(lines[0], place)
    while start >= 0:
        end = start + len(lines[0])
        for line in lines[1:]:
            blank = _BLANKS.match(text, end)
            end = blank.end() if blank and text.startswith(line, blank.end()) else -1
            if end < 0:
                break
            end += len(line)
        if end >= 0:
            return start, end
        start = text.find(lines[0], start + 1)
    return None


def _head(turn: Turn) -> str:
    time = f"[{clock(turn.start)}] " if turn.start is not None else ""
    who = turn.speaker or turn.role
    if who and turn.organisation:
        who = f"{who} ({turn.organisation})"
    return f"{time}{who}: " if who else time
