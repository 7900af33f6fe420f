"""Titles of slides: each fits its place, and no two are the same."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefing.deck.layout.fit import LEAST_SIZE, Measurer, fit
from briefing.deck.layout.splitting import split
from briefing.deck.plan.model import PlannedSlide
from briefing.deck.plan.texts.text import Paragraph, Run, Text, plain
from briefing.deck.template.placeholders import Slot

_ROOM = " (999/999)"
"""What a title may still be given to tell it from others."""
_LEAST_SHARE = 0.5
_MOST = 250
"""A longer title is no title: lists of slides cut it anywhere."""


def shortened(title: Text, slot: Slot, measurer: Measurer) -> Text:
    """The title, or where it does not fit the slot at a title's size its first words and an ellipsis."""
    floor = max(LEAST_SIZE, slot.size * _LEAST_SHARE)

    def holds(text: Text) -> bool:
        return bool(text) and fit([(_ended(text, _ROOM), slot)], floor, measurer) is not None

    if len(plain(title)) <= _MOST and holds(title):
        return title
    short = next(split(title, lambda part: len(plain(part)) <= _MOST and holds(_ended(part, "…"))), None)
    return _ended(_trimmed(short), "…") if short else title


def uniquely_titled(slides: Sequence[PlannedSlide]) -> Iterator[PlannedSlide]:
    """Where several slides would bear one title, each gets its number: software lists slides by title."""
    names = [slide.title.strip() for slide in slides]
    totals, seen = Counter(names), Counter[str]()
    for slide, name in zip(slides, names, strict=True):
        seen[name] += 1
        title = slide.texts["title"]
        if totals[name] > 1:
            title = _ended(title, f" ({seen[name]}/{totals[name]})")
        yield replace(slide, texts={**slide.texts, "title": title})


def _ended(text: Text, suffix: str) -> Text:
    *lines, last = text
    run = last.runs[-1]
    return (*lines, last._replace(runs=(*last.runs[:-1], run._replace(text=run.text + suffix))))


def _trimmed(text: Text) -> Text:
    *lines, last = text
    run: Run = last.runs[-1]
    trimmed: Paragraph = last._replace(runs=(*last.runs[:-1], run._replace(text=run.text.rstrip())))
    return (*lines, trimmed)
