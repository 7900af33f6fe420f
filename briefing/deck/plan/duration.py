"""How long a deck is: its slides, its sections, and about how long it takes to present."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from briefing.deck.plan.contents import Content, Decisions, Onepage, Summary, ThemeSlide
from briefing.deck.plan.model import Kind, PlannedSlide
from briefing.deck.plan.texts.text import plain

_WORDS_A_MINUTE = 130
_SECONDS = {Kind.TITLE: 20, Kind.SECTION: 10, Kind.DECISIONS: 60, Kind.TEXT: 15}
_OTHERS = 30
"""What a slide takes beside its words: to turn to it, to let it sink in, to discuss what it asks."""
_READ_LATER = (Kind.TIMELINE, Kind.VERBATIMS, Kind.SOURCES)
"""The appendix: it is there to be looked up, and takes no time."""
_HEARD, _ASKED = 3, 4
"""The quotes that a theme's slide shows at most, and the asks that the summary does."""


@dataclass(frozen=True)
class Part:
    """A section of the deck."""

    title: str
    slides: int
    minutes: float


@dataclass(frozen=True)
class Duration:
    """The sections in order, and what they come to; ``minutes`` are whole ones."""

    parts: tuple[Part, ...]
    slides: int
    minutes: int


def duration(slides: Sequence[PlannedSlide]) -> Duration:
    """What the slides of a plan (or of its pages, which are as many as the deck's) come to."""
    timed = list(zip(slides, _seconds_each(slides), strict=True))
    grouped = [(title, list(group)) for title, group in groupby(timed, key=lambda item: item[0].section)]
    parts = tuple(Part(title, len(group), sum(seconds for _, seconds in group) / 60) for title, group in grouped)
    return Duration(parts, len(slides), max(1, round(sum(part.minutes for part in parts))) if slides else 0)


def _seconds_each(slides: Sequence[PlannedSlide]) -> Iterator[float]:
    """The seconds of each slide; the words of one that goes on over several pages count on its first."""
    before: Content | None = None
    for slide in slides:
        yield _seconds(slide, is_first=slide.content is None or slide.content is not before)
        before = slide.content


def _seconds(slide: PlannedSlide, *, is_first: bool) -> float:
    if slide.kind in _READ_LATER:
        return 0
    own = _SECONDS.get(slide.kind, _OTHERS)
    if slide.kind is Kind.TEXT or not is_first:
        return own
    return own + 60 * sum(len(text.split()) for text in _texts(slide)) / _WORDS_A_MINUTE


def _texts(slide: PlannedSlide) -> Iterator[str]:
    """What is to be said or read on a slide."""
    if slide.content is None:
        yield from map(plain, (*slide.texts.values(), *(text for row in slide.rows for text in row.texts.values())))
    else:
        yield from (slide.title, *_told(slide.content))


def _told(content: Content) -> Iterator[str]:
    match content:
        case Summary():
            yield from (theme.headline or theme.title for theme in content.themes)
            yield from (ask.text for ask in content.asks[:_ASKED])
        case ThemeSlide():
            shown = content.quotes if content.is_whole else content.quotes[:_HEARD]
            yield from (plain(quote.text) for quote in shown)
            yield from (takeaway.text for takeaway in content.takeaways)
            yield from (ask.text for ask in content.asks)
        case Decisions():
            yield from (ask.text for ask in content.asks)
        case Onepage():
            for heard in content.themes:
                yield from (heard.theme.headline or heard.theme.title, plain(heard.quote.text), heard.takeaway)
            yield from (ask.text for ask in content.asks)
