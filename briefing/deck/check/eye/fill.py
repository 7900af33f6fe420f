"""Half-empty slides: how much of the height under the title lines of text, tables and pictures take."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.core.diagnostics import Diagnostic, Severity
from briefing.core.i18n import translate
from briefing.deck.check.eye.sight import SeenText, Sight

_LEAST = 0.55
_FOOT = 0.925
"""The share of the height down to which content goes where no footer stands."""
_LOW = 0.6
_ENOUGH_WORDS = 75
"""What fills a slide at the sizes of our kinds: with fewer it is the content that is small."""
_HIGH = 0.35
"""The share of the height from which down a title stands alone in the middle, and not over a body that is missing."""
_CENTRED = 0.12
"""How far from the middle of the canvas, in heights of it, what is set in its middle may be."""
_MARKS = ("«", "“", "„", "‘", '"')
_FEW_WORDS = 45
"""A quote alone with its speaker is short up to so many words."""


def half_empty(sight: Sight) -> Iterator[Diagnostic]:
    """A remark on a body slide whose content spans less than 55 % of its canvas; a fault where we had enough."""
    share = filled(sight)
    if share is None or share >= _LEAST or _may_have_room(sight):
        return
    what = translate("Check", "The slide is half empty: its content takes {share} % of the height under the title.")
    severity = Severity.FAULT if _is_ours(sight) and _words(sight) > _ENOUGH_WORDS else Severity.REMARK
    yield Diagnostic(
        what.format(share=round(100 * share)), severity=severity, slide=sight.slide.number, kind="half_empty"
    )


def filled(sight: Sight) -> float | None:
    """The share of the canvas's height from the first line, row or picture to the last; None for a slide without body.

    The canvas reaches from the title to the footers, or to the edge where the title stands low.
    """
    title = sight.title
    if title is None or sight.is_head or _is_divider(sight):
        return None
    top, bottom = _canvas(sight, title)
    first, last = _span(sight, top, bottom)
    return (min(last, bottom) - max(first, top)) / max(1.0, bottom - top) if last > first else 0.0


def _canvas(sight: Sight, title: SeenText) -> tuple[float, float]:
    top = title.lines[-1].place.bottom
    if top > _LOW * sight.height:
        top = 0.0
    footers = [text.lines[0].place.y for text in sight.own if text.is_footer]
    bottom = min([_FOOT * sight.height, *(y for y in footers if y > _LOW * sight.height)])
    return top, bottom


def _span(sight: Sight, top: float, bottom: float) -> tuple[float, float]:
    """Where what stands in the canvas begins and ends; drawings are content where they are no frames of ours."""
    lines = [line.place for text in sight.body for line in text.lines]
    drawings = [] if "Kicker" in sight.names else [drawing.place for drawing in sight.drawings if drawing.is_own]
    places = [place for place in (*lines, *sight.blocks, *drawings) if place.bottom > top and place.y < bottom]
    return min((place.y for place in places), default=0.0), max((place.bottom for place in places), default=0.0)


def _may_have_room(sight: Sight) -> bool:
    """Whether it is a quote with its speaker, or a statement or title in the middle of the slide, and nothing else."""
    if _words(sight) > _FEW_WORDS or sight.blocks or sight.title is None:
        return False
    if not sight.body:
        return sight.title.lines[-1].place.bottom > _HIGH * sight.height
    top, bottom = _canvas(sight, sight.title)
    middle = sum(_span(sight, top, bottom)) / 2
    is_quote = "Quote 1" in sight.names or any(text.words[:1] in _MARKS for text in sight.body)
    return is_quote or abs(middle - (top + bottom) / 2) <= _CENTRED * (bottom - top)


def _words(sight: Sight) -> int:
    return sum(len(text.words.split()) for text in sight.body)


def _is_divider(sight: Sight) -> bool:
    """Whether it is one of our dividers: they carry a theme's takeaways, and room."""
    return "Meaning panel" in sight.names and "Quote 1" not in sight.names


def _is_ours(sight: Sight) -> bool:
    """Whether this program composed the slide, the summary apart, whose rows are as many as there are themes."""
    return "Kicker" in sight.names and not sight.is_summary
