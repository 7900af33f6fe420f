"""All that a designer's eye finds on a deck, slide by slide: no slide is kept longer than it is looked at."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator

from briefing.core.diagnostics import Diagnostic
from briefing.core.elements import Element
from briefing.deck.check.eye import boxes, fill, overlaps, pixels, reading, sizes
from briefing.deck.check.eye.sight import Sight
from briefing.deck.check.slides import Slide
from briefing.deck.render.ground import GroundPainter
from briefing.deck.render.renderer import Renderer


def look(decks: Iterable[tuple[Renderer, Iterable[Slide]]], presentation: Element) -> Iterator[Diagnostic]:
    """The findings on a deck's slides as they are drawn; ``presentation`` is the tree of its main part.

    A large deck comes as several, each with its slides. Raises BriefingError when a slide cannot be drawn.
    """
    quotes: list[sizes.Quotes] = []
    titles: list[reading.Title] = []
    footers: list[float] = []
    hidden: list[int] = []
    pale: set[tuple[str, str]] = set()
    for renderer, slides in decks:
        painter = GroundPainter(renderer)
        for place, slide in enumerate(slides):
            if slide.is_hidden:
                hidden.append(slide.number)
                continue
            sight = Sight(slide, renderer.display_list(place, with_glyphs=False))
            yield from _of_slide(sight, pixels.Picture(painter, sight), pale)
            quotes += filter(None, [sizes.quotes_of(sight)])
            footers.append(sizes.footer_size(sight))
            titles += filter(None, [reading.title_of(sight)])
    yield from sizes.uneven(quotes)
    yield from sizes.small_footers(min(footers, default=math.inf))
    yield from reading.topics(titles)
    yield from reading.too_long(presentation, hidden)


def _of_slide(sight: Sight, picture: pixels.Picture, pale: set[tuple[str, str]]) -> Iterator[Diagnostic]:
    """The findings on one slide; ``pale`` are the kinds of footers, by layout, that were told to be hard to read."""
    yield from boxes.run_out(sight)
    yield from boxes.off_slide(sight)
    yield from overlaps.on_texts(sight)
    on_pictures = overlaps.on_pictures(sight, picture)
    yield from overlaps.told(on_pictures, sight.slide.number)
    for text in sight.own:
        footer = sight.slide.layout.name, text.type
        is_told = text in on_pictures or (text.is_footer and footer in pale)
        if hard := None if is_told else pixels.hard_to_read(text, picture, sight.slide.number):
            yield hard
            pale |= {footer} if text.is_footer else set()
    yield from sizes.too_small(sight)
    yield from fill.half_empty(sight)
    yield from reading.long_title(sight)
    yield from reading.wordy(sight)
