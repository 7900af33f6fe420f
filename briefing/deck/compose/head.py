"""The top of a composed slide: title, kicker and tracker, and the canvas that is left under them."""

from __future__ import annotations

import math
from dataclasses import replace
from functools import lru_cache

from briefing.deck.compose.model import Curve, Dot, Field, Group, Ink, Line, Rect, Rule, Shape, TextBox
from briefing.deck.compose.setting import Head, Setting
from briefing.deck.compose.texts import (
    cut_to,
    first_fitting,
    height,
    one_line,
)
from briefing.deck.compose.title import LARGEST, Title, title_of
from briefing.deck.compose.wave import sine
from briefing.deck.plan.model import Kind, PlannedSlide
from briefing.deck.plan.texts.text import plain

_UNDER_TITLE = 22.0
_FULL_LARGEST, _FULL_ABOVE, _FULL_BELOW = 22.0, 10.0, 4.0
"""A full page's title, and what its canvas gains above, under one line of that, and below."""
_KICKER = 14.0
_KICKER_ROOM = 34.0
"""What a kicker takes of the canvas where it finds no strip above the title, its own 18 points included."""
_FULL_KICKER_ROOM = 26.0
"""The same on a page that holds all."""
_TRACKER, _GAP = 150.0, 24.0
_STAGES = 12
"""A tracker of more dots says nothing."""
_AMPLITUDE = 3.5
_REMEMBERED = 4096
"""Kickers and trackers that are kept: those of a deck of a thousand quotes."""


def head(slide: PlannedSlide, setting: Setting, *, kicker: str = "") -> Head:
    """The head of ``slide``; the quiet part ``kicker`` replaces its own."""
    title = _title(slide, "", setting)
    box = replace(title.box, field=Field("title", slide.key or slide.message))
    free = _under_title(title, slide, setting)
    strip = setting.look.kicker or Rect(free.x, free.y, free.w, 18)
    tracker = _tracker(slide.stage, slide.stages, slide.accent or 1, slide.route, strip, setting.alone)
    taken = _TRACKER + _GAP if tracker else 0.0
    left = taken if setting.look.kicker and setting.look.align == "ctr" else 0.0  # over the middle of the title
    place = Rect(strip.x + left, strip.y, strip.w - taken - left, strip.h)
    told = _kicker(slide.kicker[0], kicker or slide.kicker[1], slide.accent or 1, place, setting.alone)
    return Head((box, *told, *tracker), _under_kicker(free, slide, setting))


def kicker_in(place: Rect, told: tuple[str, str], accent: int, setting: Setting) -> tuple[Shape, ...]:
    """A kicker of two parts in a place of its own, its first part in that accent."""
    return _kicker(*told, accent, place, setting.alone)


def canvas_under(slide: PlannedSlide, setting: Setting, *, title: str = "", lines: int = 0) -> Rect:
    """What the head of ``slide`` leaves free; ``title`` replaces its own.

    It is that under a title of ``lines`` lines, by default as many as this one has. A page that holds all has a smaller
    title and a larger canvas.
    """
    return _under_kicker(_under_title(_title(slide, title, setting), slide, setting, lines), slide, setting)


def _under_title(title: Title, slide: PlannedSlide, setting: Setting, lines: int = 0) -> Rect:
    canvas = _canvas(max(title.lines, lines), title.pitch, setting)
    if slide.kind is Kind.ONEPAGE and setting.look.rises:
        above = _FULL_ABOVE if title.lines == 1 else _FULL_BELOW
        return Rect(canvas.x, canvas.y - above, canvas.w, canvas.h + above + _FULL_BELOW)
    return canvas


def _under_kicker(canvas: Rect, slide: PlannedSlide, setting: Setting) -> Rect:
    if setting.look.kicker is not None:
        return canvas
    taken = _FULL_KICKER_ROOM if slide.kind is Kind.ONEPAGE else _KICKER_ROOM
    return Rect(canvas.x, canvas.y + taken, canvas.w, canvas.h - taken)


def _title(slide: PlannedSlide, title: str, setting: Setting) -> Title:
    own = slide.texts["title"]
    lang = own[0].runs[0].lang or setting.lang
    return title_of(title or plain(own), lang, _FULL_LARGEST if slide.kind is Kind.ONEPAGE else LARGEST, setting.look)


def _canvas(lines: int, pitch: float, setting: Setting) -> Rect:
    """The free ground under a title of so many lines, to two points."""
    look, canvas = setting.look, setting.look.canvas
    if not look.rises or look.anchor != "t":
        return canvas
    top = math.ceil((look.title.y + lines * pitch + _UNDER_TITLE) / 2) * 2
    return Rect(canvas.x, top, canvas.w, canvas.bottom - top)


@lru_cache(maxsize=_REMEMBERED)
def _kicker(first: str, rest: str, number: int, place: Rect, setting: Setting) -> tuple[Shape, ...]:
    """The kicker of two parts, the first in the accent ``number``; remembered, as slides are composed twice."""
    if not first and not rest:
        return ()
    look, accent = setting.look, setting.look.accent(number)
    size = look.size(_KICKER)

    def line(size: float) -> Line:
        parts = [setting.letters(first, size, accent, bold=True)] if first else []
        if rest:
            parts.append(setting.letters(f" · {rest}" if first else rest, size, look.quiet))
        return Line(tuple(parts))

    sizes = [size - step / 2 for step in range(int((size - 12) * 2) + 1)]
    fitting = first_fitting(sizes, lambda size: one_line(line(size), look) <= place.w * 0.975)
    if fitting is None:
        fitting = sizes[-1]
        rest = cut_to(rest, lambda words: _holds(first, words, fitting or 12.0, place.w, setting)) if rest else rest
    made = line(fitting)._replace(align=look.align if look.kicker else "l")
    high = max(place.h, height((made,), place.w, look))
    box = TextBox("Kicker", Rect(place.x, place.bottom - high, place.w, high), (made,), "ctr", field=Field("kicker"))
    return (box,)


def _holds(first: str, rest: str, size: float, wide: float, setting: Setting) -> bool:
    parts = (setting.letters(first, size, bold=True), setting.letters(f" · {rest}", size))
    return one_line(Line(parts), setting.look) <= wide * 0.975


@lru_cache(maxsize=_REMEMBERED)
def _tracker(
    stage: int | None, stages: int, accent: int, route: str, strip: Rect, setting: Setting
) -> tuple[Shape, ...]:
    """Where the theme stands on the crossing: a dot a stage, those passed filled, this one in its colour."""
    if stage is None or not 2 <= stages <= _STAGES or strip.w < 3 * _TRACKER:
        return ()
    look = setting.look
    middle, left = strip.y + strip.h / 2, strip.right - _TRACKER + 7
    step = (_TRACKER - 14) / (stages - 1)
    places = [left + step * n for n in range(stages)]
    shapes: list[Shape] = [_way(places, middle, setting)]
    for n, x in enumerate(places):
        name = f"Stage {n + 1}"
        if n == stage:
            shapes.append(Dot(name, x, middle, 7, look.mark(accent), Ink(look.ground), 1.5))
        elif n < stage:
            shapes.append(Dot(name, x, middle, 3.25, look.mid))
        else:
            shapes.append(Dot(name, x, middle, 3.5, Ink(look.ground), look.mid, 1))
    return (Group("Tracker", tuple(shapes), route),)


def _way(places: list[float], y: float, setting: Setting) -> Shape:
    ink = setting.look.mid
    if not setting.look.is_wavy:
        return Rule("Way", (places[0], y), (places[-1], y), ink, 1)
    return Curve("Way", sine(places, y, _AMPLITUDE), ink, 1)
