"""The themes' route on the cover: the line of the water, with a waypoint a theme."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefing.deck.compose.model import WIDTH, Curve, Dot, Field, Group, Ink, Line, Panel, Rect, Rule, Shape, TextBox
from briefing.deck.compose.setting import Setting
from briefing.deck.compose.texts import broken_at, height
from briefing.deck.compose.wave import Point, between, sine
from briefing.deck.plan.titles import Sentences

_LINE, _FIRST, _SPAN, _HALF = 362.0, 53.0, 888.0, 148.0
"""The water's line; the first waypoint, the ground that they share, and the half wave between those of six."""
_AMPLITUDE = 8.0
_SWELL, _SWELL_HALF, _SWELL_AMPLITUDE = 470.0, 320.0, 13.0
_NAMES, _OUT, _BESIDE = 381.0, 5.0, 14.0
"""The top of the names, how far left of a waypoint's middle they begin, and what one keeps from the next."""
_NAMED = 7
"""More are dots only."""
_SIZES = ((17.0, 1), (16.0, 1), (15.0, 1), (14.0, 1), (14.0, 2))
"""Sizes of the names, each with the most lines that are taken at it."""
_DOT, _SHORE, _RING = 6.5, 9.0, 2.25
_GLOW = ((16.0, 0.2),)
_BEACON = ((58.0, 0.07), (38.0, 0.09), (21.0, 0.13))
"""Radii and opacities of what shines over the horizon around a light, and around the last of them."""
ROOM = 1.1
"""A box's height by that of its lines: renderers that count a hair more would shrink the letters."""
SPARE = 0.975
"""What one-liners use of their width: renderers differ by a hair."""


@dataclass(frozen=True)
class Scene:
    """What the cover is drawn in. ``water`` are the planes from the line down, the near one last.

    ``ground`` is the slide's own; ``quiet`` and ``name`` are inks of texts, ``bold`` is for the title. ``lights`` draws
    each waypoint in its theme's colour, shining.
    """

    quiet: Ink
    name: Ink
    line: Ink
    width: float
    dot: Ink
    ground: Ink
    water: tuple[Ink, ...]
    bold: bool = False
    lights: bool = False


_SEA = Ink("accent2", alpha=0.55), Ink("accent2", alpha=0.6)
SCENES = {
    "water": Scene(Ink("bg2"), Ink("bg1"), Ink("bg2"), 1.75, Ink("bg1"), Ink("tx2"), _SEA),
    "lights": Scene(Ink("tx2"), Ink("tx1"), Ink("tx1", 0.5), 1.0, Ink("tx1"), Ink("bg1"), (Ink("bg2"),), lights=True),
    "line": Scene(Ink("tx1", 0.72), Ink("tx1"), Ink("tx2"), 2.25, Ink("tx2"), Ink("bg1"), (Ink("bg2"),), bold=True),
}
"""By ``Look.route``."""


def route(themes: Sequence[str], scene: Scene, setting: Setting) -> list[Shape]:
    """The water, its line with a waypoint a theme, and under them the themes' names where these have room."""
    step = _SPAN / max(1, len(themes))
    stages = [setting.look.accent(n) if scene.lights else scene.dot for n in range(1, len(themes) + 1)]
    glows = _glows(stages, step) if scene.lights else ()
    drawn = [*glows, *_water(step, scene, setting), *_waypoints(stages, step, scene, setting)]
    return [Group("Route", tuple(drawn), _described(themes, setting)), *_names(themes, step, scene, setting)]


def _described(themes: Sequence[str], setting: Setting) -> str:
    if len(themes) < 2:
        return "".join(themes)
    return f"{Sentences(setting.lang[:2]).route(len(themes))} ({', '.join(themes)})"


def _water(step: float, scene: Scene, setting: Setting) -> Iterator[Shape]:
    """The planes of water, and the line where they begin, from edge to edge."""
    foot = setting.look.height
    if not setting.look.is_wavy:
        yield Panel("Water", Rect(0, _LINE, WIDTH, foot - _LINE), scene.water[0])
        yield Rule("Waterline", (0, _LINE), (WIDTH, _LINE), scene.line, scene.width)
        return
    line = _wave(_half(step), _FIRST, _LINE, _AMPLITUDE)
    waves = line, _wave(_SWELL_HALF, 0, _SWELL, -_SWELL_AMPLITUDE)
    for n, (wave, ink) in enumerate(zip(waves, scene.water, strict=True), 1):
        yield Curve(f"Water {n}", wave, None, fill=ink, outline=((WIDTH, foot), (0, foot)))
    yield Curve("Waterline", line, scene.line, scene.width)


def _half(step: float) -> float:
    """The half wave nearest to that of six themes with which waypoints stand at the same places of their waves."""
    return step / int(step / _HALF + 0.01) if step >= _HALF else step * round(_HALF / step)


def _wave(half: float, start: float, y: float, amplitude: float) -> tuple[Point, ...]:
    """A wave over the whole width that crosses ``y`` at ``start``, and rises there."""
    first = start - 2 * half * math.ceil(start / (2 * half))
    count = math.ceil((WIDTH - first) / half) + 1
    return between(sine([first + half * n for n in range(count)], y, amplitude), 0, WIDTH)


def _glows(stages: Sequence[Ink], step: float) -> Iterator[Shape]:
    """What shines around each light; the water that is drawn over it leaves the half above the horizon."""
    for n, ink in enumerate(stages):
        for radius, alpha in _BEACON if n == len(stages) - 1 else _GLOW:
            yield Dot(f"Light {n + 1}", _FIRST + step * n, _LINE, radius, ink._replace(alpha=alpha))


def _waypoints(stages: Sequence[Ink], step: float, scene: Scene, setting: Setting) -> Iterator[Shape]:
    """A dot a theme; the last, the far shore, is a ring."""
    amplitude = _AMPLITUDE if setting.look.is_wavy else 0.0
    for n, ink in enumerate(stages):
        y = _LINE - amplitude * math.sin(math.pi * step * n / _half(step))
        radius, fill = (_SHORE, scene.ground) if n == len(stages) - 1 else (_DOT, ink)
        yield Dot(f"Waypoint {n + 1}", _FIRST + step * n, y, radius, fill, ink, _RING)


def _names(themes: Sequence[str], step: float, scene: Scene, setting: Setting) -> Iterator[Shape]:
    """The names at the first size that suits them all; none where no size does."""
    if len(themes) > _NAMED:
        return
    wide, look = step - _BESIDE, setting.look

    def line(text: str, size: float) -> Line:
        return setting.line(text, size, scene.name, face="major")

    def suits(size: float, most: int) -> bool:
        lays = (broken_at(line(text, size), wide * SPARE, look) for text in themes)
        return all(len(lay.lines) <= most and not lay.is_torn for lay in lays)

    size = next((size for size, most in _SIZES if suits(size, most)), None)
    for n, text in enumerate(themes if size else ()):
        left, made = _FIRST + step * n - _OUT, line(text, size or 0)
        aligned = made._replace(align="r" if made.rtl else "l")
        place = Rect(left, _NAMES, wide, height((made,), wide * SPARE, look) * ROOM)
        yield TextBox(f"Stage {n + 1}", place, (aligned,), field=Field("stage", str(n + 1)))
