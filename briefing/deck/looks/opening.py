"""A cover's texts on the template's title layout: in its placeholders, and what these lack in the room that is free."""

from __future__ import annotations

from dataclasses import replace

from briefing.deck.compose.look import CoverLook, TextPlace
from briefing.deck.compose.model import WIDTH, Ink, Rect
from briefing.deck.looks.faces import pitch_of
from briefing.deck.looks.inks import LARGE, least_size, named, stated, text_ink
from briefing.deck.looks.pixels.grid import POINTS, Cells
from briefing.deck.looks.pixels.room import GROWN, grown, kept_clear
from briefing.deck.looks.pixels.survey import Survey
from briefing.deck.looks.sketch import BAND, EDGE, Place, Sketch
from briefing.deck.ooxml.colours import LEAST_CONTRAST
from briefing.deck.ooxml.shapes import Box

_LINE = 22.0
"""The least height of a place for a line of text."""
_ROOMY = 60.0
"""The height from which a place under the title is taken, whatever is free elsewhere."""
_LEAST_WIDE = 0.25 * WIDTH
_LEAST_TITLE = 0.12 * WIDTH
"""A title's placeholder that is narrower is hidden: some templates have one in a corner, for lists of slides."""
_ABOVE = 0.4
"""What a place above the title is worth beside one under it: facts follow a title."""
_WANTED = 200, 30
"""The cells across and down beyond which more room for a few lines is worth nothing."""
_LARGE_SIZE, _LARGE_LINE = 24.0, 30.0
"""The size from which less contrast is needed, and the height that a line of it takes."""
_TWO_LINES = 2.4
"""The sizes of its letters that two lines of a title take."""
_DRAWN_SIZE, _DRAWN_SUBTITLE = 44.0, 22.0
_SHARES = 0.55, 0.2
"""Of a free place that takes all texts: the title's share, and the subtitle's."""
_NOWHERE = Box(0, 0, 0, 0)


def opening_of(survey: Survey) -> CoverLook:
    """Where title, subtitle and the rest stand on a layout."""
    sketch = survey.sketch
    if sketch.heading is None or sketch.heading.text.w < _LEAST_TITLE:
        return _drawn(survey)
    title = _filled(survey, sketch.heading, largest=BAND)
    if title is None:
        return _drawn(survey)
    under = _subtitle(sketch)
    subtitle = _filled(survey, under) if under else None
    if sketch.heading is not sketch.title:
        title = _in_its_style(survey, sketch.heading, title if subtitle else _lowest(title))
    if subtitle and _meet(subtitle.place, title.place):
        title = replace(title, place=title.place._replace(h=subtitle.place.y - GROWN - title.place.y))
    rest = _rest(survey, title, subtitle)
    found = CoverLook(title, subtitle, rest)
    return found if rest else _shared(survey, found)


def _subtitle(sketch: Sketch) -> Place | None:
    """The placeholder for a subtitle: the one of that type, else the first under the title that holds a line.

    One in the lower part of the title's own box is one: the title then stands above it.
    """
    title = sketch.heading.box if sketch.heading else Rect(0, 0, 0, 0)
    others = [place for place in sketch.bodies if place is not sketch.heading]
    fit = [place for place in others if place.text.h >= _LINE and place.text.w >= _LEAST_WIDE]
    low = title.y + BAND + GROWN
    clear = [
        place for place in fit if not _meet(place.box, title) or (place.slot.type == "subTitle" and place.box.y > low)
    ]
    own = [place for place in clear if place.slot.type == "subTitle"]
    near = sorted(clear, key=lambda place: (place.box.y < title.y, abs(place.box.y - title.bottom)))
    return next(iter([*own, *near]), None)


def _room(survey: Survey, place: Place, largest: float) -> Rect:
    """Where a placeholder's text stands, or the panel under it where that holds ``largest``, clear of what is drawn."""
    slot, text = place.slot, place.text
    spare = min(0.0, text.h - largest)
    above = {"b": spare, "ctr": spare / 2}.get(slot.anchor, 0.0)
    grown = Rect(text.x, max(0.0, text.y + above), text.w, text.h - spare)
    panel = survey.sketch.panel_under(text) if largest else None
    room = panel if panel and panel.h >= largest else grown
    room = room if survey.sketch.is_on_drawing(room) else survey.unobstructed(room, slot.align)
    return _above(survey, room) if slot.anchor == "t" else room


def _filled(survey: Survey, place: Place, largest: float = 0.0) -> TextPlace | None:
    """A placeholder as a place; one lower than ``largest`` grows to that by its anchor. None where nothing is read."""
    slot, text = place.slot, _room(survey, place, largest)
    tones, palette = survey.tones_in(place, text), survey.sketch.layout.palette
    size = slot.size * survey.sketch.scale
    ink = stated(palette, tones, slot, LARGE if size >= _LARGE_SIZE else LEAST_CONTRAST)
    if ink is None and text.h >= _LARGE_LINE:
        size = max(size, _LARGE_SIZE)
        ink = stated(palette, tones, slot, LARGE)
    if ink is None:
        return None
    read = text_ink(palette, tones)
    shown = palette.variant(ink) if ink else slot.ink
    return TextPlace(
        place=text,
        idx=slot.idx,
        size=size,
        pitch=pitch_of(slot),
        bold=slot.bold,
        caps=slot.caps,
        anchor=slot.anchor,
        align=slot.align,
        face=slot.family,
        is_plain=slot.plain,
        ink=Ink(ink) if ink else None,
        least=least_size(tones, shown, bold=slot.bold),
        small=Ink(read) if read else None,
        text=Ink(read) if read and not slot.filled else None,
    )


def _above(survey: Survey, text: Rect) -> Rect:
    """A text's place down to the first picture that is seen under a line of it: a seal under a short subtitle."""
    free = survey.ground(Rect(0, 0, WIDTH, survey.sketch.height))
    met = (picture for picture in survey.sketch.pictures if _meet(picture, text))
    tops = (picture.y - GROWN for picture in met if not free.is_free(picture.meeting(text)))
    return text._replace(h=min([text.h, *(top - text.y for top in tops if top - text.y >= _LINE)]))


def _in_its_style(survey: Survey, heading: Place, title: TextPlace) -> TextPlace:
    """A title where the layout has a text for it: drawn in that text's style, so that the outline tells it."""
    own = heading.slot.ink
    ink = title.ink or (Ink(named(survey.sketch.layout.palette, own)) if own else None)
    return replace(title, idx=None, ink=ink)


def _lowest(title: TextPlace) -> TextPlace:
    """The part of a title's place in which two lines stand, so that a subtitle without a place follows them."""
    high = min(title.place.h, max(BAND, _TWO_LINES * title.size))
    return replace(title, place=title.place._replace(h=high)) if title.anchor == "t" else title


def _shared(survey: Survey, found: CoverLook) -> CoverLook:
    """A title with all other texts under it in its own place, where nothing else is free and that is high."""
    first = _lowest(found.title)
    low = found.title.place._replace(y=first.place.bottom, h=found.title.place.bottom - first.place.bottom)
    rest = _written(survey, low, found.title) if low.h >= _LINE else None
    return replace(found, title=first, rest=rest) if rest else found


def _written(survey: Survey, place: Rect, title: TextPlace) -> TextPlace | None:
    """A place for further texts in an ink that is read there: large ones in the title's, if small ones in none."""
    palette, heading = survey.sketch.layout.palette, survey.sketch.heading
    tones = survey.tones(place._replace(h=min(place.h, BAND)))
    if read := text_ink(palette, tones):
        return TextPlace(place, align=title.align, text=Ink(read))
    own = stated(palette, tones, heading.slot, LARGE) if heading else None
    if own is None or heading is None or heading.slot.ink is None:
        return None
    ink = Ink(own or named(palette, heading.slot.ink))
    return TextPlace(place, align=title.align, ink=ink, least=_LARGE_SIZE, text=None)


def _rest(survey: Survey, title: TextPlace, subtitle: TextPlace | None) -> TextPlace | None:
    """The best free place for a few lines: under the title, on its left edge, where an ink is read."""
    taken = [grown(place.place, 0, GROWN) for place in (title, subtitle) if place]
    high, under = survey.sketch.height, title.place.bottom
    found = _free(survey, taken, title.place, Rect(0, under, WIDTH, high - under))
    if found.h < _ROOMY or found.w < _LEAST_WIDE:
        found = _free(survey, taken, title.place, Rect(0, 0, WIDTH, high))
    found = _under_middle(found, title) if title.align == "ctr" else found
    if found.h < _LINE or found.w < _LEAST_WIDE:
        return None
    written = _written(survey, found, title)
    return replace(written, anchor="t" if found.y >= title.place.bottom else "b") if written else None


def _under_middle(found: Rect, title: TextPlace) -> Rect:
    """As much of a place as has the middle of a centred title, if that is wide enough."""
    middle = title.place.x + title.place.w / 2
    half = min(middle - found.x, found.right - middle)
    return found._replace(x=middle - half, w=2 * half) if 2 * half >= _LEAST_WIDE else found


def _free(survey: Survey, taken: list[Rect], title: Rect, part: Rect) -> Rect:
    """The best place on the largest ground in a part of the slide."""
    sketch = survey.sketch
    ground = survey.ground(part).without([*kept_clear(sketch), *taken])
    edge = round(title.x / POINTS)
    low = title.bottom / POINTS

    def weight(cells: Cells) -> float:
        wide, high = cells.right - cells.left, cells.bottom - cells.top
        worth = min(wide, _WANTED[0]) * min(high, _WANTED[1]) / max(1, cells.area)
        return worth * (1.0 if abs(cells.left - edge) <= 1 else 0.4) * (1.0 if cells.top >= low else _ABOVE)

    side, top = min(EDGE, max(0.0, title.x)), max(EDGE, part.y)
    return ground.largest(Rect(side, top, WIDTH - side - EDGE, sketch.height - EDGE - top), weight).rect


def _drawn(survey: Survey) -> CoverLook:
    """All texts one under the other in the largest free place of a layout without a title."""
    sketch = survey.sketch
    palette = sketch.layout.palette
    ground = survey.ground(Rect(0, 0, WIDTH, sketch.height)).without(kept_clear(sketch))
    room = ground.largest(Rect(EDGE, EDGE, WIDTH - 2 * EDGE, sketch.height - 2 * EDGE)).rect
    ink = Ink(text_ink(palette, survey.tones(room)) or "tx1")
    first, second = (room.h * share for share in _SHARES)
    major, minor = (sketch.layout.drawn_slot(idx, _NOWHERE).family for idx in (0, 1))
    title = Rect(room.x, room.y, room.w, first)
    subtitle = Rect(room.x, title.bottom + GROWN, room.w, second - GROWN)
    rest = Rect(room.x, subtitle.bottom + GROWN, room.w, room.bottom - subtitle.bottom - GROWN)
    return CoverLook(
        TextPlace(title, size=_DRAWN_SIZE, pitch=0.95, bold=True, anchor="b", face=major, ink=ink, text=ink),
        TextPlace(subtitle, size=_DRAWN_SUBTITLE, face=minor, ink=ink, text=ink),
        TextPlace(rest, face=minor, text=ink),
    )


def _meet(one: Rect, other: Rect) -> bool:
    return one.x < other.right and other.x < one.right and one.y + 1 < other.bottom and other.y + 1 < one.bottom
