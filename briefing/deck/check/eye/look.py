"""All that a designer's eye finds on a deck, slide by slide: no slide is kept longer than it is looked at."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from typing import Any

from briefing.core.diagnostics import Diagnostic
from briefing.deck.check.eye import fill, overlaps, pixels, reading, sizes
from briefing.deck.check.eye.sight import Sight
from briefing.deck.check.slides import Slide
from briefing.deck.render.ground import GroundPainter
from briefing.deck.render.renderer import Renderer, overflows


def look(decks: Iterable[tuple[Renderer, Iterable[Slide]]], presentation: Any) -> Iterator[Diagnostic]:
    """The findings on a deck's slides as they are drawn; ``presentation`` is the tree of its main part.

    A large deck comes as several, each with its slides. Raises BriefingError when a slide cannot be drawn.
    """
    quotes: list[sizes.Quotes] = []
    titles: list[reading.Title] = []
    footers: list[float] = []
    for renderer, slides in decks:
        painter = GroundPainter(renderer)
        for place, slide in enumerate(slides):
            sight = Sight(slide, renderer.display_list(place))
            yield from overflows(sight.shown, slide.number)
            yield from _of_slide(sight, pixels.Picture(painter, sight))
            quotes += filter(None, [sizes.quotes_of(sight)])
            footers.append(sizes.footer_size(sight))
            titles += filter(None, [reading.title_of(sight)])
    yield from sizes.uneven(quotes)
    yield from sizes.small_footers(min(footers, default=math.inf))
    yield from reading.topics(titles)
    yield from reading.too_long(presentation)


def _of_slide(sight: Sight, picture: pixels.Picture) -> Iterator[Diagnostic]:
    yield from overlaps.of_slide(sight, picture)
    yield from pixels.of_slide(sight, picture)
    yield from sizes.too_small(sight)
    yield from fill.half_empty(sight)
    yield from reading.long_title(sight)
    yield from reading.wordy(sight)
