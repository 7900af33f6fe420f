"""Lines that name somebody and quotes that take turns: all above their quotes, or all below, whatever else
they say.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import groupby, pairwise

from briefing.sources.quotes.pattern import UPPER, pattern
from briefing.sources.quotes.tables.rules import genders
from briefing.sources.quotes.text.segments import Paragraph, Segments

_FEWEST = 2
"""Lines with a quote below that show how a text is laid out; untuned."""
STACKED = 3
"""Most passages, one below the other, that a line above them tells the voice of; untuned."""
_LONGEST = 200
"""Characters of a line that names somebody; untuned."""
_LINE = pattern(
    rf"\s*((?:[{UPPER}][\w'.-]*\s){{1,4}}[{UPPER}][\w'-]+)(?=\s?[,(/|]|\s[–—-]\s|\s*$)([^/|]*(?<![.:!?…\s]))\s*(?:$|[/|])",
    {
        "Ada Roy, teinturière de la manufacture": "Ada Roy, teinturière de la manufacture",
        "Ada Roy": "Ada Roy",
        "Ada Roy, teinturière / Choisit": "Ada Roy, teinturière /",
        "ada Roy, qui teint": None,
        "Ada Roy teint la laine": None,
    },
)


def lines_beside(
    segments: Segments, is_named: Callable[[int], bool], is_quote: Callable[[int], bool]
) -> dict[int, int]:
    """By the number of each paragraph that is a quote beside a line that names somebody, the number of that line.

    Runs of both that begin with a line and end with a quote show that lines stand above, runs that begin with a quote
    and end with a line that they sign. Empty with fewer than two such lines, or where the text has runs of both sorts.
    ``is_named`` tells whether somebody is named from a place on, ``is_quote`` of a paragraph by number.
    """
    runs = list(_runs(segments, is_named, is_quote))
    told = [run for run in runs if run[0][1] != run[-1][1]]
    stands_above = {run[0][1] for run in told}
    if len(stands_above) != 1 or sum(is_line for run in told for _, is_line in run) < _FEWEST:
        return {}
    beside = _below if stands_above.pop() else _right_above
    return {number: line for run in runs for number, line in beside(run)}


def _below(run: list[tuple[int, bool]]) -> Iterator[tuple[int, int]]:
    """Each quote of a run that stands below a line, with that line."""
    above = run[0][0] - STACKED - 1
    for number, is_line in run:
        if is_line:
            above = number
        elif number - above <= STACKED:
            yield number, above


def _right_above(run: list[tuple[int, bool]]) -> Iterator[tuple[int, int]]:
    """Each quote of a run that a line stands right below, with that line."""
    return ((at, below) for (at, is_line), (below, is_signed) in pairwise(run) if is_signed and not is_line)


def named_by(segments: Segments, paragraph: Paragraph) -> re.Match[str] | None:
    """The name that a line gives and what it says of its bearer, if it may be such a line."""
    is_short = paragraph.end - paragraph.start <= _LONGEST
    return _LINE.match(segments.masked, paragraph.start, paragraph.end) if is_short else None


def _runs(
    segments: Segments, is_named: Callable[[int], bool], is_quote: Callable[[int], bool]
) -> Iterator[list[tuple[int, bool]]]:
    """Paragraphs on end that are quotes, or lines that name somebody: the number of each, and whether it is a line."""

    def is_line(number: int) -> bool:
        match = named_by(segments, segments.paragraphs[number])
        if not match:
            return False
        first = match[1].partition(" ")[0].lower()
        return is_named(match.start(1)) or first in genders() or (len(first) == 2 and first[1] == ".")

    kinds = ((number, is_quote(number), is_line(number)) for number in range(len(segments.paragraphs)))
    for is_either, run in groupby(kinds, key=lambda one: one[1] or one[2]):
        if is_either:
            yield [(number, not is_quoted) for number, is_quoted, _ in run]
