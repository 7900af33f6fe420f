"""The top of a composed slide: title, kicker and tracker, and the canvas that is left under them."""

from __future__ import annotations

import math
from dataclasses import replace

from briefing.deck.compose.model import Curve, Dot, Field, Group, Ink, Line, Rect, Rule, Shape, TextBox
from briefing.deck.compose.setting import Head, Setting
from briefing.deck.compose.texts import (
    cut_to,
    first_fitting,
    height,
    one_line,
)
from briefing.deck.compose.title import LARGEST, title_of
from briefing.deck.compose.wave import sine
from briefing.deck.plan.model import Kind, PlannedSlide
from briefing.deck.plan.text import plain

_UNDER_TITLE = 22.0
_FULL_LARGEST, _FULL_ABOVE, _FULL_BELOW = 22.0, 10.0, 4.0
"""A full page's title, and what its canvas gains above and below."""
_KICKER = 14.0
_KICKER_ROOM = 34.0
"""What a kicker takes of the canvas where it finds no strip above the title, its own 18 points included."""
_TRACKER, _GAP = 150.0, 24.0
_STAGES = 12
"""A tracker of more dots says nothing."""
_AMPLITUDE = 3.5


def head(slide: PlannedSlide, setting: Setting, *, title: str = "", kicker: str = "", lines: int = 0) -> Head:
    """The head of ``slide``; ``title`` and the quiet part ``kicker`` replace its own.

    The canvas is that under a title of ``lines`` lines, by default as many as this one has. A page that holds all has
    a smaller title and a larger canvas.
    """
    look = setting.look
    is_full = slide.kind is Kind.ONEPAGE
    lang = slide.texts["title"][0].runs[0].lang or setting.lang
    made = title_of(title or plain(slide.texts["title"]), lang, _FULL_LARGEST if is_full else LARGEST, look)
    box = replace(made.box, field=Field("title", slide.key or slide.message))
    canvas = _canvas(max(made.lines, lines), made.pitch, setting)
    if is_full and look.rises:
        canvas = Rect(canvas.x, canvas.y - _FULL_ABOVE, canvas.w, canvas.h + _FULL_ABOVE + _FULL_BELOW)
    strip = look.kicker
    if strip is None:
        strip = Rect(canvas.x, canvas.y, canvas.w, 18)
        canvas = Rect(canvas.x, canvas.y + _KICKER_ROOM, canvas.w, canvas.h - _KICKER_ROOM)
    tracker = _tracker(slide, strip, setting)
    room = strip.w - (_TRACKER + _GAP if tracker else 0)
    shapes: list[Shape] = [box, *_kicker(slide, kicker, Rect(strip.x, strip.y, room, strip.h), setting)]
    return Head((*shapes, *tracker), canvas)


def _canvas(lines: int, pitch: float, setting: Setting) -> Rect:
    """The free ground under a title of so many lines, to two points."""
    look, canvas = setting.look, setting.look.canvas
    if not look.rises or look.anchor != "t":
        return canvas
    top = math.ceil((look.title.y + lines * pitch + _UNDER_TITLE) / 2) * 2
    return Rect(canvas.x, top, canvas.w, canvas.bottom - top)


def _kicker(slide: PlannedSlide, quiet: str, place: Rect, setting: Setting) -> tuple[Shape, ...]:
    first, rest = slide.kicker[0], quiet or slide.kicker[1]
    if not first and not rest:
        return ()
    look, accent = setting.look, setting.look.accent(slide.accent or 1)
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


def _tracker(slide: PlannedSlide, strip: Rect, setting: Setting) -> tuple[Shape, ...]:
    """Where the theme stands on the crossing: a dot a stage, those passed filled, this one in its colour."""
    stage, stages = slide.stage, slide.stages
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
            shapes.append(Dot(name, x, middle, 7, look.accent(slide.accent or 1), Ink("bg1"), 1.5))
        elif n < stage:
            shapes.append(Dot(name, x, middle, 3.25, look.mid))
        else:
            shapes.append(Dot(name, x, middle, 3.5, Ink("bg1"), look.mid, 1))
    return (Group("Tracker", tuple(shapes), slide.route),)


def _way(places: list[float], y: float, setting: Setting) -> Shape:
    ink = setting.look.mid
    if not setting.look.is_wavy:
        return Rule("Way", (places[0], y), (places[-1], y), ink, 1)
    return Curve("Way", sine(places, y, _AMPLITUDE), ink, 1)
