"""Half-empty slides: how much of the height under the title lines of text, tables and pictures take."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.core.diagnostics import Diagnostic, Severity
from briefing.core.i18n import translate
from briefing.deck.check.eye.sight import Sight

_LEAST = 0.55
_FOOT = 0.925
"""The share of the height down to which content goes where no footer stands."""
_LOW = 0.6
_ENOUGH_WORDS = 75
"""What fills a slide at the sizes of our kinds: with fewer it is the content that is small."""
_FEW_WORDS = 45
"""A quote alone with its speaker is short up to so many words."""


def half_empty(sight: Sight) -> Iterator[Diagnostic]:
    """A remark on a body slide whose content spans less than 55 % of its canvas; a fault where we had enough."""
    share = filled(sight)
    if share is None or share >= _LEAST or _is_short_quote(sight):
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
    top = title.lines[-1].place.bottom
    if top > _LOW * sight.height:
        top = 0.0
    footers = [text.lines[0].place.y for text in sight.own if text.is_footer]
    bottom = min([_FOOT * sight.height, *(y for y in footers if y > _LOW * sight.height)])
    lines = [line.place for text in sight.body for line in text.lines]
    places = [place for place in (*lines, *sight.blocks) if place.bottom > top and place.y < bottom]
    if not places:
        return 0.0
    first, last = min(place.y for place in places), max(place.bottom for place in places)
    return (min(last, bottom) - max(first, top)) / max(1.0, bottom - top)


def _is_short_quote(sight: Sight) -> bool:
    return _words(sight) <= _FEW_WORDS and not sight.blocks


def _words(sight: Sight) -> int:
    return sum(len(text.words.split()) for text in sight.body)


def _is_divider(sight: Sight) -> bool:
    """Whether it is one of our dividers: they carry a theme's takeaways, and room."""
    return "Meaning panel" in sight.names and "Quote 1" not in sight.names


def _is_ours(sight: Sight) -> bool:
    """Whether this program composed the slide, the summary apart, whose rows are as many as there are themes."""
    return "Kicker" in sight.names and not sight.is_summary
