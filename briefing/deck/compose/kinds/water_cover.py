"""The cover of our own templates: the title over the themes' route, which is the line of the water."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from briefing.deck.compose.model import Field, Ink, Line, Rect, Shape, TextBox
from briefing.deck.compose.setting import Setting
from briefing.deck.compose.texts import broken_at, cut_longest, glued, height, one_line
from briefing.deck.compose.water import ROOM, SCENES, SPARE, Scene, route
from briefing.deck.plan.contents import Cover

_LEFT, _RIGHT, _HEAD = 48.0, 912.0, 30.0
_HEAD_ROOM = 42.0
"""The most that the event and the mark take of what is over the title: two lines of letters of any script."""
_GAP = 24.0
_JOINT = " · "
_MARKS = 200.0, 320.0
"""The widths of a mark: of a short one, and the most."""
_UNDER_TITLE, _UNDER_SUBTITLE = 18.0, 14.0
"""Above the facts; the title's own foot is 14 above the subtitle."""


@dataclass(frozen=True)
class _Spot:
    """A place for a text. ``sizes`` are tried in turn, each with the most lines that are taken at it.

    With ``placeholder`` the text has its style from the layout; ``side`` is where it stands, "l" or "r". It is ``room``
    points high at most, whatever fonts lend it letters.
    """

    name: str
    place: Rect
    sizes: tuple[tuple[float, int], ...]
    placeholder: str = ""
    anchor: str = "ctr"
    face: str = "minor"
    bold: bool = False
    pitch: float = 1.0
    side: str = "l"
    room: float = math.inf


_TITLE = _Spot(
    "Title",
    Rect(_LEFT, 56, 790, 136),
    (*((float(size), 2) for size in range(58, 37, -4)), (36.0, 3), (32.0, 3), (26.0, 4)),
    "title",
    "b",
    "major",
    pitch=0.95,
    room=136,
)
_SUBTITLE = _Spot(
    "Subtitle",
    Rect(_LEFT, 206, 790, 34),
    ((24.0, 1), (22.0, 1), (24.0, 2), (20.0, 2), (18.0, 3), (14.0, 4)),
    "subtitle",
    "t",
)
_FACTS = _Spot("Facts", Rect(_LEFT, 254, 790, 24), ((16.0, 1), (14.0, 1), (14.0, 2), (12.0, 2)))
_SMALL = ((14.0, 1), (13.0, 1), (12.0, 1), (12.0, 2))


def compose(content: Cover, setting: Setting) -> tuple[Shape, ...]:
    """The title first, then what else is known, last the route; ``setting.look.route`` says how that is drawn."""
    scene = SCENES[setting.look.route]
    return (*_letters(content, scene, setting), *route(content.themes, scene, setting))


def _letters(content: Cover, scene: Scene, setting: Setting) -> list[Shape]:
    """Title, subtitle, event, mark and facts: what there is of them, each closing up to the one before."""
    title = _set(replace(_TITLE, bold=scene.bold), (content.title,), scene, setting)
    subtitle = _set(_SUBTITLE, (content.subtitle,), scene, setting) if content.subtitle else None
    shapes: list[Shape] = [title, *([subtitle] if subtitle else []), *_head(content, scene, setting)]
    if content.facts:
        top = subtitle.place.bottom + _UNDER_SUBTITLE if subtitle else title.place.bottom + _UNDER_TITLE
        spot = replace(_FACTS, place=_FACTS.place._replace(y=top))
        shapes.append(_set(spot, content.facts, scene, setting))
    return shapes


def _head(content: Cover, scene: Scene, setting: Setting) -> list[Shape]:
    """The event at the left and the mark at the right, on one line."""
    shapes: list[Shape] = []
    right = _RIGHT
    if content.classification:
        wide = _MARKS[_width(content.classification, _SMALL[0][0], setting) > _MARKS[0] * SPARE]
        place = Rect(_RIGHT - wide, _HEAD, wide, 20)
        right = place.x - _GAP
        spot = _Spot("Classification", place, _SMALL, bold=True, side="r", room=_HEAD_ROOM)
        shapes.append(_over_title(_set(spot, (content.classification,), scene, setting)))
    if content.event:
        spot = _Spot("Event", Rect(_LEFT, _HEAD, right - _LEFT, 20), _SMALL, room=_HEAD_ROOM)
        shapes.insert(0, _over_title(_set(spot, content.event, scene, setting)))
    return shapes


def _over_title(box: TextBox) -> TextBox:
    """The box as low as the head is, but over the title."""
    return replace(box, place=box.place._replace(y=min(box.place.y, _TITLE.place.y - box.place.h)))


def _width(text: str, size: float, setting: Setting) -> float:
    return one_line(setting.line(text, size, bold=True), setting.look)


def _set(spot: _Spot, facts: Sequence[str], scene: Scene, setting: Setting) -> TextBox:
    """A text in its place at the first size at which it stands there; its longest fact is cut only where none does."""
    look = setting.look
    told = [" ".join(text.split()) for text in facts]
    shown = _JOINT.join(told)

    def line(size: float, words: str) -> Line:
        return setting.line(words, size, scene.quiet, bold=spot.bold, face=spot.face)._replace(pitch=spot.pitch)

    def fits(size: float, most: int, words: str) -> bool:
        lay = broken_at(line(size, words), spot.place.w * SPARE, look)
        high = height((line(size, words),), spot.place.w * SPARE, look) * ROOM
        return len(lay.lines) <= most and not lay.is_torn and high <= spot.room

    found = next(((size, most) for size, most in spot.sizes if fits(size, most, shown)), None)
    size, most = found or spot.sizes[-1]
    if found is None:
        shown = cut_longest(told, _JOINT, lambda words: fits(size, most, words))
    made = glued(line(size, shown), spot.place.w * SPARE, look)
    high = height((made,), spot.place.w * SPARE, look) * ROOM
    place = spot.place._replace(h=max(spot.place.h, high))
    if spot.placeholder:
        made = made._replace(letters=(made.letters[0]._replace(ink=Ink(""), face=""),))
    made = made._replace(align=_aligned(spot.side, made))
    return TextBox(spot.name, place, (made,), spot.anchor, spot.placeholder, Field(spot.name.lower()))


def _aligned(side: str, line: Line) -> str:
    """The alignment that puts a paragraph at that side, whichever way it runs."""
    return {"l": "r", "r": "l"}[side] if line.rtl else side
