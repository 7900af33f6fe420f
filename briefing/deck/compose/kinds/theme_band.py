"""The band at the foot of a theme's slide: what its voices mean for us, and what we ask, side by side."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from briefing.core.characters import dotted
from briefing.deck.compose.model import Field, Ink, Letters, Line, Panel, Rect, Shape, TextBox
from briefing.deck.compose.setting import Setting
from briefing.deck.compose.texts import NO_BREAK, cut_to, glued, height, is_torn
from briefing.deck.plan.contents import BY_LEVEL, Ask, Takeaway, ThemeSlide, heading_of

_INSET, _TOP, _BOTTOM = 20.0, 14.0, 15.0
_LEAST, _MOST, _STEP = 78.0, 0.5, 6
"""The band's least height, its most as a share of the canvas, and the step it grows by."""
_LABEL, _FACTS = 13.0, 13.0
_AFTER_LABEL, _BETWEEN, _UNDER_ASK = 7.0, 9.0, 2.0
ITEMS = 3
"""The most takeaways and asks that stand on a slide."""
_SIZES = (18.0, 16.0, 14.5, 13.5, 13.0, 12.0)
"""Sizes of the text: rather small items than fewer."""
_CROWDED, _LESS = 3, 1.5
"""So many items in a part stand smaller than the largest size, by so many points."""
LARGEST = (16.0, 13.5, 12.0)
"""The largest sizes to try, where a quote needs the band's room."""
LARGER = {16.0: 18.0, 13.5: 14.5, 12.0: 13.0}
"""What each of them may grow to where the quotes leave room."""
_REMEMBERED = 2048
"""Bands that are kept: those of a deck of a thousand quotes."""


@dataclass(frozen=True)
class _Half:
    """A part of the band: its label, the texts and whom they are of."""

    name: str
    label: str
    lines: tuple[Line, ...]
    fill: Ink
    field: Field


_Fit = tuple[list[_Half], float]
"""The parts as they are set, and their height."""


@dataclass(frozen=True)
class _Said:
    """What a band tells: all takeaways and asks of its slide, of which it shows so many at most."""

    takeaways: tuple[Takeaway, ...]
    asks: tuple[Ask, ...]
    accent: int
    shown: tuple[int, int]
    largest: float


def band(
    content: ThemeSlide, canvas: Rect, setting: Setting, shown: tuple[int, int], largest: float = LARGEST[0]
) -> tuple[tuple[Shape, ...], float]:
    """The band's shapes and its top, with so many takeaways and asks at most, and how many more are in the notes.

    Its text is ``largest`` points at most. No shapes where there is neither.
    """
    asks = sorted(content.asks, key=lambda ask: BY_LEVEL[ask.level])
    said = _Said(content.takeaways, tuple(asks), content.theme.accent, shown, largest)
    return _band(said, canvas, setting.alone)


@lru_cache(maxsize=_REMEMBERED)
def _band(said: _Said, canvas: Rect, setting: Setting) -> tuple[tuple[Shape, ...], float]:
    """Remembered, as slides are composed again once the sizes of their quotes are known."""
    if not said.takeaways and not said.asks:
        return (), canvas.bottom
    wide = canvas.w / (2 if said.takeaways and said.asks else 1)
    halves, high = _fitted(said, wide - 2 * _INSET, canvas.h * _MOST, setting)
    top = canvas.bottom - high
    places = Rect(canvas.x, top, canvas.w, high).columns(*[wide] * len(halves))
    shapes: list[Shape] = []
    for half, place in zip(halves, places, strict=True):
        shapes += _drawn(half, place, said.accent, setting)
    return tuple(shapes), top


def _fitted(said: _Said, wide: float, most: float, setting: Setting) -> _Fit:
    """The parts at the largest size at which they fit, with fewer items where even the least does not hold all."""
    for taken, asked in counts(*said.shown):
        usual = said.largest if max(taken, asked) < _CROWDED else max(said.largest - _LESS, _SIZES[-1])
        for size in (setting.look.size(size) for size in _SIZES if size <= usual):
            found = _fit(said, (taken, asked), size, wide, most, setting)
            if found:
                return _filled(said, (taken, asked), size, wide, found, setting)
    return _cut(said, wide, most, setting)


def _fit(said: _Said, shown: tuple[int, int], size: float, wide: float, most: float, setting: Setting) -> _Fit | None:
    """So many items at a size; none where they are higher than ``most``, or a word is broken."""
    halves = _halves(said, said.takeaways[: shown[0]], said.asks[: shown[1]], size, wide, setting)
    high = _height(halves, wide, setting)
    return None if high > most or any(is_torn(half.lines, wide, setting.look) for half in halves) else (halves, high)


def _filled(said: _Said, shown: tuple[int, int], size: float, wide: float, found: _Fit, setting: Setting) -> _Fit:
    """What fits, with what was left out of one part and stands in the height that the other takes anyway."""
    (taken, asked), (halves, high) = shown, found
    for more in range(_items(said.takeaways), taken, -1):
        if fuller := _fit(said, (more, asked), size, wide, high, setting):
            taken, halves = more, fuller[0]
            break
    for more in range(_items(said.asks), asked, -1):
        if fuller := _fit(said, (taken, more), size, wide, high, setting):
            return fuller[0], high
    return halves, high


def _items(told: Sequence[Takeaway] | Sequence[Ask]) -> int:
    return min(ITEMS, len(told))


def counts(takeaways: int, asks: int) -> Iterator[tuple[int, int]]:
    """How many of each to show, from all of them down to one: takeaways are left out before asks."""
    yield from ((taken, asks) for taken in range(takeaways, 1, -1))
    yield from ((min(takeaways, 1), asked) for asked in range(asks, 1, -1))
    yield min(takeaways, 1), min(asks, 1)


def _cut(said: _Said, wide: float, most: float, setting: Setting) -> _Fit:
    """One item a part, its words cut with an ellipsis: they stand whole in the decisions and the notes."""
    size = setting.look.size(_SIZES[-1])

    def high(takeaways: Sequence[Takeaway], asks: Sequence[Ask]) -> float:
        return _height(_halves(said, takeaways, asks, size, wide, setting), wide, setting)

    def short(item: Takeaway) -> Takeaway:
        return replace(item, text=cut_to(item.text, lambda text: high([replace(item, text=text)], []) <= most))

    def shorter(ask: Ask) -> Ask:
        return replace(ask, text=cut_to(ask.text, lambda text: high([], [replace(ask, text=text)]) <= most))

    takeaways, asks = list(map(short, said.takeaways[:1])), list(map(shorter, said.asks[:1]))
    return _halves(said, takeaways, asks, size, wide, setting), min(most, high(takeaways, asks))


def _halves(
    said: _Said, takeaways: Sequence[Takeaway], asks: Sequence[Ask], size: float, wide: float, setting: Setting
) -> list[_Half]:
    look, words = setting.look, setting.words
    halves = []
    if takeaways:
        ids = " ".join(item.message for item in takeaways)
        texts = (setting.line(item.text, size, before=_BETWEEN if n else 0) for n, item in enumerate(takeaways))
        lines = tuple(glued(line, wide, look) for line in texts)
        more = _more(len(said.takeaways) - len(takeaways), look.quiet, setting)
        halves.append(_Half("Meaning", words["meaning"], (*lines, *more), look.paper, Field("takeaways", ids)))
    if asks:
        ids = " ".join(ask.message for ask in asks)
        heading = heading_of(said.asks)
        noted, label = heading == "level_note", words[heading]
        asked = tuple(line for n, ask in enumerate(asks) for line in _ask(ask, n, size, wide, setting, noted))
        more = _more(len(said.asks) - len(asks), look.quiet_on_tint, setting)
        halves.append(_Half("Asks", label, (*asked, *more), look.tint(said.accent), Field("asks", ids)))
    return halves


def _more(count: int, ink: Ink, setting: Setting) -> Iterator[Line]:
    """How many more there are than the part shows."""
    if count:
        text = setting.words["more_noted"].format(count=count)
        yield setting.line(text, setting.look.size(_SIZES[-1]), ink, before=_BETWEEN)


def _ask(ask: Ask, place: int, size: float, wide: float, setting: Setting, noted: bool) -> Iterator[Line]:
    """What is asked, and under it owner and date, and its level unless the label says that all of it is ``noted``."""
    yield glued(setting.line(ask.text, size, before=_BETWEEN if place else 0), wide, setting.look)
    facts = list(_level_facts(ask, min(size, setting.look.size(_FACTS)), setting, noted))
    if facts:
        yield Line(tuple(facts), before=_UNDER_ASK)


def _level_facts(ask: Ask, size: float, setting: Setting, noted: bool) -> Iterator[Letters]:
    """ "To assign · owner · date", the level bold in text colour; a note has neither owner nor date to be missing."""
    words, look = setting.words, setting.look
    has_level = bool(ask.level) and not noted
    if has_level:
        yield setting.letters(words[f"level_{ask.level}"], size, bold=True)
    owner, due = ask.owner, ask.due.replace(" ", NO_BREAK)
    if not owner and not due:
        facts = "" if ask.is_complete else f"{words['no_owner']}, {words['no_due']}"
    elif ask.is_complete:
        facts = dotted(owner, due)
    else:
        facts = dotted(owner or words["no_owner"], due or words["no_due"])
    if facts:
        yield setting.letters(f" · {facts}" if has_level else facts, size, look.quiet_on_tint)


def _height(halves: Sequence[_Half], wide: float, setting: Setting) -> float:
    """The taller text with its label and insets, to the next step."""
    label = setting.line("X", setting.look.size(_LABEL), bold=True)
    above = height((label,), wide, setting.look) + _AFTER_LABEL
    tallest = max(height(half.lines, wide, setting.look) for half in halves)
    return max(_LEAST, math.ceil((above + tallest + _TOP + _BOTTOM) / _STEP) * _STEP)


def _drawn(half: _Half, place: Rect, accent: int, setting: Setting) -> list[Shape]:
    look = setting.look
    label = setting.line(half.label, look.size(_LABEL), look.accent(accent), bold=True)
    inner = Rect(place.x + _INSET, place.y + _TOP, place.w - 2 * _INSET, place.h - _TOP - _BOTTOM)
    above = height((label,), inner.w, look)
    text = Rect(inner.x, inner.y + above + _AFTER_LABEL, inner.w, inner.h - above - _AFTER_LABEL)
    return [
        Panel(f"{half.name} panel", place, half.fill),
        TextBox(f"{half.name} label", Rect(inner.x, inner.y, inner.w, above), (label,)),
        TextBox(half.name, text, half.lines, field=half.field),
    ]
