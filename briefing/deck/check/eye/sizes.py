"""Sizes of type: none too small to be read on a screen, one size for quotes of one kind."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefing.core.diagnostics import Diagnostic, Severity
from briefing.core.i18n import translate
from briefing.deck.check.eye.sight import SeenText, Sight

_LEAST, _LEAST_FOOTER = 12.0, 10.0
_HAIR = 0.06
"""What sizes are rounded by: a file states them in hundredths of a point."""
_ONE_SIZE = 0.5
_BANDS = frozenset(("Meaning panel", "Asks panel"))
"""The shapes that tell that a band stands under quotes and takes of their room."""


def too_small(sight: Sight) -> Iterator[Diagnostic]:
    """Every text of the slide, footers aside, under 12 points on a slide 960 points wide."""
    for text in sight.own:
        size = _least(text)
        if size < _LEAST - _HAIR and not text.is_footer:
            what = translate("Check", "“{text}” is set in {size} points, less than 12: it is not read from afar.")
            told = what.format(text=text.start, size=f"{size:.1f}")
            yield Diagnostic(told, slide=sight.slide.number, kind="small_type")


def footer_size(sight: Sight) -> float:
    """The smallest size of the slide's footers, in points."""
    return min((_least(text) for text in sight.own if text.is_footer), default=_LEAST_FOOTER)


def small_footers(smallest: float) -> Iterator[Diagnostic]:
    """One remark for all slides on footers under 10 points, whose size is the template's."""
    if smallest < _LEAST_FOOTER - _HAIR:
        what = translate("Check", "Footers are set in {size} points, less than 10: they are hardly read.")
        yield Diagnostic(what.format(size=f"{smallest:.1f}"), severity=Severity.REMARK, kind="small_type")


def _least(text: SeenText) -> float:
    return min((run.size for line in text.lines for run in line.runs if run.size), default=_LEAST)


@dataclass(frozen=True)
class Quotes:
    """The quotes of one slide of ours: their sizes, how many letters the longest has, whether a band is under them.

    One that is the slide's title is ``titled``.
    """

    slide: int
    sizes: tuple[float, ...]
    longest: int
    has_band: bool = False
    titled: bool = False


def quotes_of(sight: Sight) -> Quotes | None:
    """The quotes that a slide is for, known by the names of their shapes; None where it is for none, or a summary."""
    if sight.is_summary:
        return None
    found = [text for text in sight.own if text.is_quote]
    if not found:
        return None
    sizes = tuple(max(line.size for line in text.lines) for text in found)
    longest = max(len(text.words) for text in found)
    has_band, is_titled = not sight.names.isdisjoint(_BANDS), any(text.is_title for text in found)
    return Quotes(sight.slide.number, sizes, longest, has_band, is_titled)


def uneven(found: Sequence[Quotes]) -> Iterator[Diagnostic]:
    """Slides whose quotes differ in size, and those set smaller than longer ones that have as little room.

    That is where as many stand on a slide, over a band, where there is none, or as titles.
    """
    by_room: dict[tuple[int, bool, bool], list[Quotes]] = defaultdict(list)
    for quotes in found:
        by_room[len(quotes.sizes), quotes.has_band, quotes.titled].append(quotes)
        if max(quotes.sizes) - min(quotes.sizes) > _ONE_SIZE:
            what = translate("Check", "The quotes of the slide differ in size: {sizes} points.")
            sizes = ", ".join(f"{size:.0f}" for size in sorted(set(quotes.sizes), reverse=True))
            yield Diagnostic(what.format(sizes=sizes), slide=quotes.slide, kind="uneven_quotes")
    for alike in by_room.values():
        for quotes in alike:
            other = next((other for other in alike if _is_set_larger(other, quotes)), None)
            if other:
                what = translate("Check", "The quotes are smaller ({size} points) than longer ones on slide {slide}.")
                told = what.format(size=f"{min(quotes.sizes):.0f}", slide=other.slide)
                yield Diagnostic(told, slide=quotes.slide, kind="uneven_quotes")


def _is_set_larger(other: Quotes, quotes: Quotes) -> bool:
    return other.longest > quotes.longest and min(other.sizes) - min(quotes.sizes) > _ONE_SIZE
