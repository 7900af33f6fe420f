"""The band at the foot of a theme's slide: what its voices mean for us, and what we ask, side by side."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from briefing.deck.compose.model import Field, Ink, Letters, Line, Panel, Rect, Shape, TextBox
from briefing.deck.compose.setting import Setting
from briefing.deck.compose.texts import NO_BREAK, cut_to, glued, height, is_torn
from briefing.deck.plan.contents import Ask, Takeaway, ThemeSlide

_INSET, _TOP, _BOTTOM = 20.0, 14.0, 15.0
_LEAST, _MOST, _STEP = 102.0, 0.5, 6
"""The band's least height, its most as a share of the canvas, and the step it grows by."""
_LABEL, _FACTS = 13.0, 13.0
_AFTER_LABEL, _BETWEEN, _UNDER_ASK = 7.0, 9.0, 2.0
ITEMS = 3
"""The most takeaways and asks that stand on a slide."""
_SIZES = {1: (16.0, 14.5, 13.5, 13.0, 12.0), 2: (16.0, 14.5, 13.5), 3: (14.5, 13.5)}
"""Sizes of the text by the most items that a part has: rather fewer items than small ones."""
_REMEMBERED = 2048
"""Bands that are kept: those of a deck of a thousand quotes."""
_RANK = {"decide": 0, "mandate": 1, "": 2, "note": 3}


@dataclass(frozen=True)
class _Half:
    """A part of the band: its label, the texts and whom they are of."""

    name: str
    label: str
    lines: tuple[Line, ...]
    fill: Ink
    field: Field


def band(content: ThemeSlide, canvas: Rect, setting: Setting, items: int = ITEMS) -> tuple[tuple[Shape, ...], float]:
    """The band's shapes and its top, with ``items`` takeaways and asks at most; no shapes where there is neither."""
    asks = sorted(content.asks, key=lambda ask: _RANK[ask.level])
    accent = content.theme.accent
    return _band(content.takeaways[:items], tuple(asks[:items]), accent, canvas, setting.alone)


@lru_cache(maxsize=_REMEMBERED)
def _band(
    takeaways: tuple[Takeaway, ...], asks: tuple[Ask, ...], accent: int, canvas: Rect, setting: Setting
) -> tuple[tuple[Shape, ...], float]:
    """Remembered, as slides are composed again once the sizes of their quotes are known."""
    if not takeaways and not asks:
        return (), canvas.bottom
    wide = canvas.w / (2 if takeaways and asks else 1)
    most = canvas.h * _MOST
    halves, high = _fitted(takeaways, asks, accent, wide - 2 * _INSET, most, setting)
    top = canvas.bottom - high
    places = Rect(canvas.x, top, canvas.w, high).columns(*[wide] * len(halves))
    shapes: list[Shape] = []
    for half, place in zip(halves, places, strict=True):
        shapes += _drawn(half, place, accent, setting)
    return tuple(shapes), top


def _fitted(
    takeaways: Sequence[Takeaway],
    asks: Sequence[Ask],
    accent: int,
    wide: float,
    most: float,
    setting: Setting,
) -> tuple[list[_Half], float]:
    """The parts at the largest size at which they fit, with fewer items where even the least does not hold all."""
    for taken, asked in _numbers(len(takeaways), len(asks)):
        for size in _SIZES[max(taken, asked, 1)]:
            halves = _halves(takeaways[:taken], asks[:asked], accent, setting.look.size(size), wide, setting)
            high = _height(halves, wide, setting)
            if high <= most and not any(is_torn(half.lines, wide, setting.look) for half in halves):
                return halves, high
    return _cut(takeaways[:1], asks[:1], accent, wide, most, setting)


def _numbers(takeaways: int, asks: int) -> Iterator[tuple[int, int]]:
    """How many items of each to try, from all of them down to one."""
    for most in range(max(takeaways, asks), 0, -1):
        yield min(takeaways, most), min(asks, most)


def _cut(
    takeaways: Sequence[Takeaway],
    asks: Sequence[Ask],
    accent: int,
    wide: float,
    most: float,
    setting: Setting,
) -> tuple[list[_Half], float]:
    """One item a part, its words cut with an ellipsis: they stand whole in the decisions and the notes."""
    size = setting.look.size(12)

    def shortened(text: str, made: type[Takeaway] | type[Ask], id: str) -> str:
        def fits(words: str) -> bool:
            one = [Takeaway(id, words)] if made is Takeaway else []
            other = [Ask(id, words, asks[0].level, owner=asks[0].owner, due=asks[0].due)] if made is Ask else []
            return _height(_halves(one, other, accent, size, wide, setting), wide, setting) <= most

        return cut_to(text, fits)

    short = [Takeaway(item.message, shortened(item.text, Takeaway, item.message)) for item in takeaways]
    shorter = [
        Ask(ask.message, shortened(ask.text, Ask, ask.message), ask.level, owner=ask.owner, due=ask.due) for ask in asks
    ]
    halves = _halves(short, shorter, accent, size, wide, setting)
    return halves, min(most, _height(halves, wide, setting))


def _halves(
    takeaways: Sequence[Takeaway],
    asks: Sequence[Ask],
    accent: int,
    size: float,
    wide: float,
    setting: Setting,
) -> list[_Half]:
    look, words = setting.look, setting.words
    halves = []
    if takeaways:
        ids = " ".join(item.message for item in takeaways)
        texts = (setting.line(item.text, size, before=_BETWEEN if n else 0) for n, item in enumerate(takeaways))
        lines = tuple(glued(line, wide, look) for line in texts)
        halves.append(_Half("Meaning", words["meaning"], lines, look.paper, Field("takeaways", ids)))
    if asks:
        ids = " ".join(ask.message for ask in asks)
        asked = tuple(line for n, ask in enumerate(asks) for line in _ask(ask, n, size, wide, setting))
        label = words["level_note" if all(ask.level == "note" for ask in asks) else "asking"]
        halves.append(_Half("Asks", label, asked, look.tint(accent), Field("asks", ids)))
    return halves


def _ask(ask: Ask, place: int, size: float, wide: float, setting: Setting) -> Iterator[Line]:
    """What is asked, and under it its level, owner and date."""
    yield glued(setting.line(ask.text, size, before=_BETWEEN if place else 0), wide, setting.look)
    facts = list(level_facts(ask, setting.look.size(_FACTS), setting))
    if facts:
        yield Line(tuple(facts), before=_UNDER_ASK)


def level_facts(ask: Ask, size: float, setting: Setting) -> Iterator[Letters]:
    """ "To assign · owner · date", the level bold in text colour; a note has neither owner nor date to be missing."""
    words, look = setting.words, setting.look
    if ask.level:
        yield setting.letters(words[f"level_{ask.level}"], size, bold=True)
    owner, due = ask.owner, ask.due.replace(" ", NO_BREAK)
    if not owner and not due:
        facts = "" if ask.level == "note" else f"{words['no_owner']}, {words['no_due']}"
    else:
        facts = " · ".join(filter(None, (owner or words["no_owner"], due or words["no_due"])))
    if facts:
        yield setting.letters(f" · {facts}" if ask.level else facts, size, look.quiet_on_tint)


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
