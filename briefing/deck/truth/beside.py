"""Do names lie with the quotes of those who bear them, as the eye reads a slide: down its columns?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from briefing.deck.ooxml.shapes import Box


class Placed(NamedTuple):
    """A quote or a name where it lies, and whose it is or may be."""

    box: Box
    speakers: frozenset[str]


def lie_apart(quotes: Sequence[Placed], names: Sequence[Placed]) -> bool:
    """Whether a quote has somebody else's name for its nearest, and is neither all over, nor all under, its own.

    A quote with no name in its column may have it beside: only the order of the file tells then.
    """
    columns = [(quote, [name for name in names if _share_column(quote.box, name.box)]) for quote in quotes]
    columns = [(quote, column) for quote, column in columns if column]
    near = [all(_goes(quote, column, sides) for quote, column in columns) for sides in ((1, -1), (1,), (-1,))]
    return not any(near)


def _goes(quote: Placed, column: Sequence[Placed], sides: Sequence[int]) -> bool:
    """Whether the nearest name on those sides, 1 under and -1 over the quote, may be its speaker's."""
    gaps = [(_middle(name.box) - _middle(quote.box), name) for name in column]
    there = [(abs(gap), name) for gap, name in gaps if any(gap * side >= 0 for side in sides)]
    nearest = min((gap for gap, _ in there), default=-1.0)
    return any(name.speakers & quote.speakers for gap, name in there if gap == nearest)


def _middle(box: Box) -> float:
    return box.y + box.height / 2


def _share_column(one: Box, other: Box) -> bool:
    shared = min(one.right, other.right) - max(one.x, other.x)
    return shared > min(one.width, other.width) / 2
