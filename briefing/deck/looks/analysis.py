"""A template's look: which of its layouts serve, where content goes on them, in which colours and sizes."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.deck.compose.look import Look
from briefing.deck.compose.model import WIDTH, Ink, Rect
from briefing.deck.looks.choice import Choice, choose
from briefing.deck.looks.faces import factor, is_weighted
from briefing.deck.looks.inks import accent
from briefing.deck.looks.room import by_geometry, canvas_of, kicker_of, window_of
from briefing.deck.looks.sketch import BAND, Place, Sketch
from briefing.deck.looks.uses import uses_of
from briefing.deck.ooxml.colours import Palette, Rgb
from briefing.deck.ooxml.shapes import Box
from briefing.deck.template.layout_map import Style
from briefing.deck.template.opening import OpenTemplate

_BODY = 0.6
"""The share of the canvas that a placeholder must have to take the slide's main text."""
_NOWHERE = Box(0, 0, 0, 0)
_WHITE: Rgb = (1.0, 1.0, 1.0)


@dataclass(frozen=True)
class Analysis:
    """What was found, and sentences for the user on what is odd about it."""

    look: Look
    notes: tuple[str, ...] = ()


def look_of(template: OpenTemplate) -> Look:
    """How a template looks to the composition engine."""
    return analysis_of(template).look


def analysis_of(template: OpenTemplate) -> Analysis:
    """The template's look, with what the user should know of it."""
    sketches = [Sketch(template, layout) for layout in template.layouts.values()]
    choice = choose(sketches, uses_of(template.data), _room, template.info.style)
    return Analysis(_look(choice, template.info.style))


def _room(sketch: Sketch) -> float:
    return sketch.share(canvas_of(sketch, window_of(sketch), by_geometry(sketch)))


def _look(choice: Choice, style: Style) -> Look:
    sketch, palette = choice.content, choice.content.layout.palette
    ground = by_geometry(sketch)
    canvas = canvas_of(sketch, window_of(sketch), ground)
    title, canvas = _title(sketch, canvas, drawn=not choice.is_titled)
    slot = sketch.title.slot if sketch.title and choice.is_titled else sketch.layout.drawn_slot(0, _NOWHERE)
    major, minor = (sketch.layout.drawn_slot(idx, _NOWHERE).family for idx in (0, 1))
    main = _main(sketch, canvas)
    return Look(
        layout=sketch.layout.key,
        cover=choice.cover.layout.key,
        section=choice.section.layout.key,
        height=sketch.height,
        title=title,
        canvas=canvas,
        major=major,
        minor=minor,
        anchor=slot.anchor,
        title_size=slot.size * sketch.scale,
        title_pitch=1.0 if slot.exact else slot.line,
        title_bold=slot.bold,
        title_caps=slot.caps,
        kicker=kicker_of(sketch, title, ground) if sketch.stands == "head" else None,
        rises=sketch.stands == "head" and slot.anchor == "t",
        body=main.slot.idx if main else None,
        is_weighted=is_weighted(major, minor),
        factor=factor(major, minor),
        accents=_accents(palette, style),
        paper=Ink(style.paper) if style.paper else Look.paper,
        is_wavy=style.wave,
        route=style.route,
        title_face=slot.family,
    )


def _accents(palette: Palette, style: Style) -> tuple[str, ...]:
    if style.accents:
        return tuple(f"accent{number}" for number in range(1, style.accents + 1))
    return (accent(palette, palette.named("bg1") or _WHITE).slot,)


def _title(sketch: Sketch, canvas: Rect, *, drawn: bool) -> tuple[Rect, Rect]:
    """Where the title's letters stand, and the canvas less a title that is drawn on it."""
    if drawn:
        title = Rect(canvas.x, canvas.y, canvas.w, BAND)
        return title, Rect(canvas.x, title.bottom + 8, canvas.w, canvas.h - BAND - 8)
    if sketch.stands == "side" and sketch.title:
        return sketch.title.text, canvas
    return sketch.band or Rect(48, 52, WIDTH - 96, BAND), canvas


def _main(sketch: Sketch, canvas: Rect) -> Place | None:
    """The placeholder that holds most of the canvas."""
    body = sketch.bodies[0] if sketch.bodies else None
    return body if body and body.text.w * body.text.h >= _BODY * canvas.w * canvas.h else None
