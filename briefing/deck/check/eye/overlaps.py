"""Text on text, on the template's own text, on a logo or picture: judged by the ink of lines, as frames may overlap."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from briefing.core.diagnostics import Diagnostic
from briefing.core.i18n import translate
from briefing.deck.check.eye.pixels import Picture
from briefing.deck.check.eye.sight import Drawing, SeenLine, SeenText, Sight
from briefing.deck.compose.model import WIDTH, Rect

_ACROSS, _DOWN = 2.0, 2.0
"""The points by which ink must overlap: less is within what faces differ from the letters' assumed heights."""

_NO_LOGO = WIDTH / 2
"""The width from which a picture is no logo."""


def on_pictures(sight: Sight, picture: Picture) -> dict[SeenText, Drawing]:
    """The texts of the slide that stand on a logo or picture, and on which."""
    drawings = [drawing for drawing in sight.drawings if drawing.shape not in sight.leaving]
    texts = [text for text in _staying(sight) if text.is_own]
    found = ((text, next((on for on in drawings if _is_on(text, on, picture, sight)), None)) for text in texts)
    return {text: drawing for text, drawing in found if drawing}


def told(found: Mapping[SeenText, Drawing], slide: int) -> Iterator[Diagnostic]:
    """Every text on a logo or picture, once."""
    for text, drawing in found.items():
        what = translate("Check", "“{text}” stands on the picture “{name}”.")
        yield Diagnostic(what.format(text=text.start, name=drawing.name), slide=slide, kind="text_on_picture")


def on_texts(sight: Sight) -> Iterator[Diagnostic]:
    """Every pair of texts that overlap, and every text on the layout's own, once each."""
    pairs: set[frozenset[str]] = set()
    for upper, lower in _overlapping(sight):
        pair = frozenset(text.shape if text.is_own else text.start for text in (upper, lower))
        if pair in pairs or upper.shape == lower.shape or not (upper.is_own or lower.is_own):
            continue
        pairs.add(pair)
        number = sight.slide.number
        if upper.is_own and lower.is_own:
            what = translate("Check", "“{text}” and “{other}” stand on each other.")
            yield Diagnostic(what.format(text=upper.start, other=lower.start), slide=number, kind="text_on_text")
        else:
            own, static = (upper, lower) if upper.is_own else (lower, upper)
            what = translate("Check", "“{text}” stands on the layout’s own text “{other}”.")
            yield Diagnostic(what.format(text=own.start, other=static.start), slide=number, kind="text_on_static_text")


def _overlapping(sight: Sight) -> Iterator[tuple[SeenText, SeenText]]:
    """Pairs of texts for each pair of their lines that overlap, by a sweep down the slide."""
    lines = [(line, text) for text in _staying(sight) for line in text.lines]
    lines.sort(key=lambda entry: entry[0].place.y)
    open_: list[tuple[SeenLine, SeenText]] = []
    for line, text in lines:
        open_ = [entry for entry in open_ if entry[0].place.bottom > line.place.y + _DOWN]
        yield from ((other, text) for above, other in open_ if _lines_meet(above, line))
        open_.append((line, text))


def _staying(sight: Sight) -> list[SeenText]:
    """The texts with a letter: marks alone are drawings, and what leaves while the slide is shown makes room."""
    return [text for text in sight.texts if any(map(str.isalnum, text.words)) and text.shape not in sight.leaving]


def _lines_meet(one: SeenLine, other: SeenLine) -> bool:
    """Whether their ink does; the same words in the same place, as a layout repeats a footer, are seen as one."""
    if one.words == other.words and abs(one.place.x - other.place.x) + abs(one.place.y - other.place.y) < _DOWN:
        return False
    return any(_meet(piece, another) for piece in one.pieces for another in other.pieces)


def _meet(one: Rect, other: Rect) -> bool:
    across = min(one.right, other.right) - max(one.x, other.x)
    down = min(one.bottom, other.bottom) - max(one.y, other.y)
    return across > _ACROSS and down > _DOWN


def _is_on(text: SeenText, drawing: Drawing, picture: Picture, sight: Sight) -> bool:
    """Whether a line stands on a picture, or across the edge of a layout's drawing, and something is seen there.

    A picture of the slide's own that holds the whole text is a ground that its author chose, as is one of a cover's
    layout that is too wide for a logo; what is clear or plain where the text stands is in nobody's way.
    """
    if drawing.shape == text.shape or (drawing.is_own and not drawing.is_picture):
        return False
    crossed = [piece for line in text.lines for piece in line.pieces if _meet(piece, drawing.place)]
    is_ground = drawing.is_own or not drawing.is_picture or (sight.is_head and drawing.place.w > _NO_LOGO)
    if not crossed or (is_ground and all(_holds(drawing.place, piece) for piece in crossed)):
        return False
    return any(picture.is_busy(place.meeting(drawing.place)) for place in crossed)


def _holds(outer: Rect, inner: Rect) -> bool:
    across = outer.x <= inner.x + _ACROSS and inner.right <= outer.right + _ACROSS
    return across and outer.y <= inner.y + _DOWN and inner.bottom <= outer.bottom + _DOWN
