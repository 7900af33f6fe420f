"""A text with the signs of its headings and of the points of its lists, which its reader took out."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from typing import NamedTuple

POINTS = "-*+•▪"
"""The signs of points of lists: of an outer one, of one within it, and of those further in."""
_LONGEST_HEADING = 80
"""Letters of a line in bold letters that is a heading."""
_WIDTH = 2
"""Characters of a sign and the space behind it."""


class Marked(NamedTuple):
    """A text with signs, and the way back: ``at`` are the places in it where they stand."""

    text: str
    at: tuple[int, ...]

    def origin(self, place: int) -> int:
        """The place in the text without signs; that of what follows where there is a sign."""
        count = bisect_right(self.at, place)
        into = min(_WIDTH, place - self.at[count - 1]) if count else 0
        return place - _WIDTH * (count - 1) - into if count else place


def marked(text: str, marks: Iterable[tuple[int, str]]) -> Marked:
    """``text`` with the sign of each mark, such as "#", and a space where it stands, given in order."""
    pieces: list[str] = []
    at: list[int] = []
    last = 0
    for place, sign in marks:
        pieces += [text[last:place], f"{sign} "]
        at.append(place + _WIDTH * len(at))
        last = place
    return Marked("".join([*pieces, text[last:]]), tuple(at))


def point_sign(depth: int) -> str:
    """The sign of a point that stands within ``depth`` others."""
    return POINTS[min(depth, len(POINTS) - 1)]


def is_heading_in_bold(line: str) -> bool:
    """Is a line that is all in bold letters a heading, and no sentence or label that is only made to be seen?"""
    words = line.strip()
    return 0 < len(words) <= _LONGEST_HEADING and "\n" not in words and words[-1] not in ".!?;,"
