"""How long a deck is: its slides, its sections, and about how long it takes to present."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from briefing.deck.plan.model import Kind, PlannedSlide
from briefing.deck.plan.text import plain

_WORDS_A_MINUTE = 130
_SECONDS = {Kind.TITLE: 20, Kind.SECTION: 10, Kind.DECISIONS: 60, Kind.TEXT: 15}
_OTHERS = 30
"""What a slide takes beside its words: to turn to it, to let it sink in, to discuss what it asks."""


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
    grouped = [(title, list(group)) for title, group in groupby(slides, key=lambda slide: slide.section)]
    parts = tuple(Part(title, len(group), sum(map(_seconds, group)) / 60) for title, group in grouped)
    return Duration(parts, len(slides), max(1, round(sum(part.minutes for part in parts))) if slides else 0)


def _seconds(slide: PlannedSlide) -> float:
    own = _SECONDS.get(slide.kind, _OTHERS)
    return own if slide.kind is Kind.TEXT else own + 60 * _words(slide) / _WORDS_A_MINUTE


def _words(slide: PlannedSlide) -> int:
    texts = [*slide.texts.values(), *(text for row in slide.rows for text in row.texts.values())]
    return sum(len(plain(text).split()) for text in texts)
