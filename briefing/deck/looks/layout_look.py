"""How slides on one layout look: where its title and canvas are, on what plate, in which inks and sizes."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from briefing.deck.compose.look import LEFT_OUT, Look, Places
from briefing.deck.compose.model import WIDTH, Ink, Rect
from briefing.deck.looks.choice import Choice
from briefing.deck.looks.faces import factor, growth, is_weighted, pitch_of
from briefing.deck.looks.inks import (
    LARGE,
    Inks,
    Painted,
    clear_shade,
    clearest,
    darker_or_none,
    inks_of,
    least_size,
    plain,
    stated,
)
from briefing.deck.looks.kept import Analysis
from briefing.deck.looks.notes import notes_of
from briefing.deck.looks.pixels.room import bounds, clipped, grown
from briefing.deck.looks.pixels.survey import Survey
from briefing.deck.looks.pixels.tones import Tones
from briefing.deck.looks.quote_and_table_layouts import offer_of, speaking
from briefing.deck.looks.sketch import BAND, Place, Sketch
from briefing.deck.ooxml.colours import LEAST_CONTRAST, Palette
from briefing.deck.ooxml.shapes import Box
from briefing.deck.template.layout_map import Style
from briefing.deck.template.placeholders import Slot

_BODY = 0.6
"""The share of the canvas that a placeholder must have to take the slide's main text."""
_PLATE_INSET = 14.0, 8.0
_MARK = 36.0
"""The room for the mark of the largest quote left of a canvas, and for air."""
_UNDER_DRAWN, _UNDER_BOX = 8.0, 18.0
_LINE = 30.0
"""The points that a line of a title beside the content takes."""
_HOLDS, _MEETS = 58.0, 16.0
"""A title's own box is kept where two lines stand in it and it reaches into the canvas by less than this."""
_LEAST_ROOM, _HEAD = 250.0, 0.05
"""The height of a canvas below which texts would be cut to nothing; how far down, in shares of the slide's height, a
title stands that is taken higher."""
_NARROW_TITLE = 640.0
"""The width below which titles are set smaller than large type."""
_CARRIED = ("ftr", "sldNum")
_LEADING, _DIGITS, _WORDS = 1.2, 1.5, 24.0
"""The height of a line and the width of a slide's number and of a usual footer, in sizes."""
_NOWHERE = Box(0, 0, 0, 0)


class _Ground(NamedTuple):
    """Where title and contents go, the plate under these where the layout's own ground is none to read on, and inks."""

    title: Rect
    canvas: Rect
    plate: Rect | None
    inks: Inks


class _Canvas(NamedTuple):
    """Where contents go, on a plate or not, in which inks; ``laid`` is what is seen of that as plain ground."""

    place: Rect
    plate: Rect | None
    laid: Tones
    inks: Inks


def content_look(choice: Choice, survey: Survey, style: Style, painted: Painted) -> Analysis:
    """How slides with content look on the layout chosen for it, which was surveyed, and what to tell of it."""
    sketch = survey.sketch
    slot, palette = _title_slot(choice), sketch.layout.palette
    settled = _settled(survey, style, drawn=not choice.is_titled)
    raised = _raised(survey) if choice.is_titled and not settled else None
    fixed = settled or (raised[1] if raised else None)
    place, plate, laid, inks = _canvas(survey, fixed, painted)
    if settled and not choice.is_titled:
        title, canvas = Rect(place.x, place.y - BAND - _UNDER_DRAWN, place.w, BAND), place
    elif raised:
        title, canvas = raised[0], place
    else:
        title, canvas = _title(survey, place, drawn=not choice.is_titled)
    ink, is_drawn = stated(palette, survey.tones(_letters(title, slot.anchor)), slot, LARGE), not choice.is_titled
    if ink is None and not settled:
        is_drawn = True
        title, canvas = _title(survey, canvas, drawn=True)
        ink = stated(palette, laid if plate else survey.tones(title), slot, LARGE)
    look = _look(choice, survey, style, slot, _Ground(title, canvas, plate, inks))
    ink, least = _read(palette, None if plate else survey.tones(_letters(title, slot.anchor)), slot, ink, title.w)
    look = replace(look, rises=look.rises and not fixed, title_ink=Ink(ink) if ink else None, title_least=least)
    look = replace(look, title_bare=is_drawn and sketch.title is not None and sketch.title.slot.is_boxed)
    return Analysis(look, tuple(notes_of(choice, look)))


def _canvas(survey: Survey, fixed: Rect | None, painted: Painted) -> _Canvas:
    """The canvas that is ``fixed``, or was found; on a plate where what is behind it is none to read on."""
    palette = survey.sketch.layout.palette
    place, plate = (fixed or survey.canvas, None) if fixed or not survey.is_crowded else _plated(survey)
    laid = plain(palette, survey.tones(place))
    inks = inks_of(palette, laid if plate else survey.tones(place), painted)
    if not inks.text:
        place, plate = _on_plate(fixed) if fixed else _plated(survey)
        inks = inks_of(palette, laid, painted)
    return _Canvas(place, plate, laid, inks)


def _read(palette: Palette, seen: Tones | None, slot: Slot, ink: str | None, wide: float) -> tuple[str | None, float]:
    """The ink of a title so ``wide`` and the points from which it is read, 0 for any: on narrow ones a clearer one."""
    shown = palette.variant(ink) if ink else slot.ink
    least = least_size(seen, shown, bold=slot.bold)
    if least and wide < _NARROW_TITLE and (shade := clear_shade(palette, seen, shown)):
        return shade, 0.0
    return ink, least


def _raised(survey: Survey) -> tuple[Rect, Rect] | None:
    """A title at the slide's head and the canvas under it, where the layout's own stands too low for a board's slides:
    across what is drawn there, but for pictures and words. None where it need or can not be."""
    sketch = survey.sketch
    usual = _plated(survey)[0] if survey.is_crowded else survey.canvas
    _, under = _title(survey, usual, drawn=False)
    if sketch.stands != "head" or under.h >= _LEAST_ROOM:
        return None
    title = Rect(under.x, _HEAD * sketch.height, under.w, BAND)
    canvas = _lowered(under._replace(y=0.0, h=under.bottom), title.bottom + _UNDER_DRAWN)
    is_clear = not any(rect.meets(place) for rect in (*sketch.pictures, *sketch.labels) for place in (title, canvas))
    return (title, canvas) if is_clear else None


def spoken_look(survey: Survey, usual: Look, style: Style, painted: Painted) -> Look | None:
    """How slides look whose title is a quote; None where that or who says it is not read there."""
    sketch, palette = survey.sketch, survey.sketch.layout.palette
    if sketch.title is None:
        return None
    slot, title = sketch.title.slot, sketch.title.text
    seen = survey.tones(title)
    ink = stated(palette, seen, slot, LARGE)
    zones = ((idx, survey.reaching(zone)) for idx, zone in speaking(sketch))
    tried = ((idx, zone, inks_of(palette, survey.tones(zone), painted)) for idx, zone in zones)
    idx, zone, inks = next((found for found in tried if found[2].text), (0, None, None))
    if ink is None or zone is None or inks is None:
        return None
    kicker = survey.kicker(title)
    shown = palette.variant(ink) if ink else slot.ink
    place = replace(_inked(usual, style, inks), title=title, canvas=zone, layout=sketch.layout.key)
    return replace(
        _titled(place, sketch, slot),
        title_ink=Ink(ink) if ink else None,
        title_least=least_size(seen, shown, bold=slot.bold),
        title_lines=max(2, int(title.h // _LINE)),
        kicker=kicker if kicker and inks.are_read(survey.tones(kicker)) else None,
        rises=False,
        plate=None,
        hangs=False,
        places=(("speaker/1", idx),),
        has_marks=sketch.has_marks,
    )


def footer_inks(survey: Survey) -> dict[str, str]:
    """The inks of a layout's footers and numbers by their idx, "" for their own: of those that are seen on pixels.

    What paints its own ground is read as its markup tells.
    """
    sketch = survey.sketch
    placed = [place for place in sketch.places if place.slot.type in _CARRIED and not place.slot.filled]
    seen = ((place, survey.tones(_written(place, sketch.scale))) for place in placed)
    return {str(place.slot.idx): _carried(survey, place, tones) for place, tones in seen if tones and place.slot.ink}


def _carried(survey: Survey, place: Place, tones: Tones) -> str:
    """The ink of a footer or number; one that stands on a logo, or on what no ink is read on, such as the edge of a
    drawing, is left out."""
    slot, palette = place.slot, survey.sketch.layout.palette
    ink = stated(palette, tones, slot, LEAST_CONTRAST)
    is_hidden = ink is None and stated(palette, tones, slot, LARGE) is None
    if survey.is_drawn_through(_written(place, survey.sketch.scale)):
        return LEFT_OUT
    if is_hidden:
        return darker_or_none(palette, tones) or LEFT_OUT
    return clearest(palette, tones, slot.ink) if ink is None else ink


def _written(place: Place, scale: float) -> Rect:
    """Where the letters of a footer stand, or the few of a number: a box for them may be far wider."""
    slot, text = place.slot, place.text
    high = min(text.h, _LEADING * slot.size * scale)
    wide = min(text.w, (_DIGITS if slot.type == "sldNum" else _WORDS) * slot.size * scale)
    across = {"r": text.w - wide, "ctr": (text.w - wide) / 2}.get(slot.align, 0.0)
    down = {"b": text.h - high, "ctr": (text.h - high) / 2}.get(slot.anchor, 0.0)
    return Rect(text.x + across, text.y + down, wide, high)


def _letters(title: Rect, anchor: str) -> Rect:
    """The part of a title's place in which two lines stand."""
    over = max(0.0, title.h - BAND)
    return Rect(title.x, title.y + {"b": over, "ctr": over / 2}.get(anchor, 0.0), title.w, title.h - over)


def _look(choice: Choice, survey: Survey, style: Style, slot: Slot, ground: _Ground) -> Look:
    sketch, canvas = choice.content, ground.canvas
    major, minor = (sketch.layout.drawn_slot(idx, _NOWHERE).family for idx in (0, 1))
    look = Look(
        layout=sketch.layout.key,
        cover=choice.cover.layout.key,
        section=choice.section.layout.key,
        height=sketch.height,
        title=ground.title,
        canvas=canvas,
        major=major,
        minor=minor,
        places=_places(sketch, _main(sketch, canvas)),
        is_weighted=is_weighted(major, minor),
        factor=factor(major, minor) * growth(sketch.height),
        plate=ground.plate,
        is_wavy=style.wave,
        route=style.route,
        hangs=ground.plate is not None or _hangs(survey, canvas),
    )
    return _headed(_titled(_inked(look, style, ground.inks), sketch, slot), sketch, survey, ground.inks)


def _inked(look: Look, style: Style, inks: Inks) -> Look:
    """The look in the inks that are read on its canvas."""
    return replace(
        look,
        accents=tuple(f"accent{n}" for n in range(1, style.accents + 1)) or (inks.accent,),
        marks=() if style.accents or inks.mark == inks.accent else (inks.mark,),
        on_mark=inks.on_mark,
        on_quiet=inks.on_quiet,
        ink=inks.text or "tx1",
        paper=Ink(style.paper) if style.paper else Ink(inks.text or "tx1", Look.paper.part),
        ground=inks.ground,
        quiet_part=inks.quiet,
    )


def _titled(look: Look, sketch: Sketch, slot: Slot) -> Look:
    """The look with titles as their placeholder has them."""
    return replace(
        look,
        anchor=slot.anchor,
        align=slot.align,
        title_size=slot.size * sketch.scale,
        title_pitch=pitch_of(slot),
        title_bold=slot.bold,
        title_caps=slot.caps,
        title_tracking=slot.tracking * sketch.scale,
        title_face=slot.family,
        title_lines=max(2, int(look.title.h // _LINE)) if sketch.stands == "side" else 2,
    )


def _headed(look: Look, sketch: Sketch, survey: Survey, inks: Inks) -> Look:
    """The look with what stands over its titles, and whether its canvas rises under a short one."""
    title = look.title
    if sketch.stands != "head":
        return replace(look, kicker=None, rises=False)
    box = sketch.title.box if sketch.title and sketch.title.slot.is_boxed else None
    above = _letters(title, look.anchor).y
    kicker = survey.kicker(sketch.band._replace(x=title.x, w=title.w, y=above) if sketch.band else title, box)
    rises = look.anchor == "t" and look.plate is None and box is None and survey.rises(sketch.band or title)
    return replace(look, kicker=kicker if kicker and inks.are_read(survey.tones(kicker)) else None, rises=rises)


def _hangs(survey: Survey, canvas: Rect) -> bool:
    """Whether marks may stand left of a canvas: there is ground, and nothing near."""
    return canvas.x >= _MARK and survey.clear.is_free(Rect(canvas.x - _MARK, canvas.y, _MARK, canvas.h))


def _title_slot(choice: Choice) -> Slot:
    if choice.is_titled and choice.content.title:
        return choice.content.title.slot
    return choice.content.layout.drawn_slot(0, _NOWHERE)


def _title(survey: Survey, canvas: Rect, *, drawn: bool) -> tuple[Rect, Rect]:
    """Where the title's letters stand, and the canvas less what the title takes of it."""
    sketch = survey.sketch
    if drawn or sketch.title is None or sketch.band is None:
        title = Rect(canvas.x, canvas.y, canvas.w, BAND)
        return title, _lowered(canvas, title.bottom + _UNDER_DRAWN)
    own, slot = sketch.title.text, sketch.title.slot
    if sketch.stands == "side":
        return own, canvas
    if panel := sketch.panel_under(own):
        return panel, _lowered(canvas, panel.bottom) if sketch.stands == "head" else canvas
    band = survey.within(survey.unobstructed(sketch.band, slot.align, canvas.right), own, slot.align)
    moves = own.h < _HOLDS or own.bottom > canvas.y + _MEETS or band != sketch.band
    title = band if moves else own
    gap = _UNDER_DRAWN if slot.anchor == "b" else 0.0
    if slot.is_boxed and sketch.stands == "head":
        return title, _lowered(canvas, sketch.title.box.bottom + _UNDER_BOX)
    return title, _lowered(canvas, title.bottom + gap) if sketch.stands == "head" else canvas


def _lowered(canvas: Rect, top: float) -> Rect:
    """The canvas from ``top`` on, if it begins higher."""
    return Rect(canvas.x, max(top, canvas.y), canvas.w, canvas.bottom - max(top, canvas.y))


def _settled(survey: Survey, style: Style, *, drawn: bool) -> Rect | None:
    """The canvas that was settled by hand: on the slide, clear of the title, no smaller than anything can stand in."""
    sketch = survey.sketch
    told = style.canvases.get(sketch.layout.key)
    if told is None:
        return None
    title, found = _title(survey, survey.canvas, drawn=drawn)
    return clipped(sketch.rect(Box(*told)), bounds(title, found, sketch.height))


def _on_plate(canvas: Rect) -> tuple[Rect, Rect]:
    """A settled canvas as a plate, and the canvas within it."""
    across, down = _PLATE_INSET
    return grown(canvas, -across, -down), canvas


def _plated(survey: Survey) -> tuple[Rect, Rect]:
    """The canvas and the plate under it where the ground does not carry text: under what the title stands on, and as
    wide as the title's box, where its edges are nearly that."""
    across, down = _PLATE_INSET
    title = survey.sketch.title
    room = _lowered(survey.emptied, _foot_of_title(survey.sketch))
    left, right = max(0.0, room.x - across), min(WIDTH, room.right + across)
    if title and max(abs(title.box.x - left), abs(title.box.right - right)) <= across:
        left, right = title.box.x, title.box.right
    x, end = max(room.x, left), min(room.right, right)
    return Rect(x, room.y + down, end - x, room.h - 2 * down), Rect(left, room.y, right - left, room.h)


def _foot_of_title(sketch: Sketch) -> float:
    """Where the bar ends that a title stands on, with air; 0 without one."""
    if sketch.title is None or sketch.stands != "head":
        return 0.0
    text = sketch.title.text
    bars = (rect for rect in sketch.drawings if rect.y <= text.y + text.h / 2 < rect.bottom < text.bottom + BAND)
    return max(
        (rect.bottom + _UNDER_DRAWN for rect in bars if rect.x < text.right and text.x < rect.right), default=0.0
    )


def _places(sketch: Sketch, main: Place | None) -> Places:
    """The placeholders that texts and tables fill: those of a layout for quotes, else its main one."""
    offer = offer_of(sketch)
    if offer:
        return offer.places
    if main is None:
        return ()
    body = (("body", main.slot.idx),)
    return (*body, ("table", main.slot.idx)) if main.slot.type == "obj" else body


def _main(sketch: Sketch, canvas: Rect) -> Place | None:
    """The placeholder that holds most of the canvas."""
    body = sketch.bodies[0] if sketch.bodies else None
    return body if body and body.text.w * body.text.h >= _BODY * canvas.w * canvas.h else None
