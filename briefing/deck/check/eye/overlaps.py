"""Text on text, on the template's own text, on a logo or picture: judged by the ink of lines, as frames may overlap."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.core.diagnostics import Diagnostic
from briefing.core.i18n import translate
from briefing.deck.check.eye.pixels import Picture
from briefing.deck.check.eye.sight import Drawing, SeenLine, SeenText, Sight
from briefing.deck.compose.model import Rect

_ACROSS, _DOWN = 2.0, 2.0
"""The points by which ink must overlap: less is within what faces differ from the letters' assumed heights."""


def of_slide(sight: Sight, picture: Picture) -> Iterator[Diagnostic]:
    """Every pair of texts that overlap, and every text on a logo or picture, once each."""
    yield from _on_texts(sight)
    for text in sight.own:
        on = next((drawing for drawing in sight.drawings if _is_on(text, drawing, picture)), None)
        if on:
            what = translate("Check", "“{text}” stands on the picture “{name}”.")
            yield Diagnostic(
                what.format(text=text.start, name=on.name), slide=sight.slide.number, kind="text_on_picture"
            )


def _on_texts(sight: Sight) -> Iterator[Diagnostic]:
    told: set[tuple[str, str]] = set()
    for upper, lower in _overlapping(sight):
        pair = (upper.start if not upper.is_own else upper.shape, lower.start if not lower.is_own else lower.shape)
        if pair in told or upper.shape == lower.shape or not (upper.is_own or lower.is_own):
            continue
        told.add(pair)
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
    lines = [(line, text) for text in sight.texts for line in text.lines]
    lines.sort(key=lambda entry: entry[0].place.y)
    open_: list[tuple[SeenLine, SeenText]] = []
    for line, text in lines:
        open_ = [entry for entry in open_ if entry[0].place.bottom > line.place.y + _DOWN]
        yield from ((other, text) for above, other in open_ if _meet(above.place, line.place))
        open_.append((line, text))


def _meet(one: Rect, other: Rect) -> bool:
    across = min(one.right, other.right) - max(one.x, other.x)
    down = min(one.bottom, other.bottom) - max(one.y, other.y)
    return across > _ACROSS and down > _DOWN


def _is_on(text: SeenText, drawing: Drawing, picture: Picture) -> bool:
    """Whether a line stands on a picture, or across the edge of a layout's drawing, and something is seen there.

    A picture of the slide's own that holds the whole text is a ground that its author chose; what is clear or plain
    where the text stands is in nobody's way.
    """
    if drawing.shape == text.shape or (drawing.is_own and not drawing.is_picture):
        return False
    crossed = [line.place for line in text.lines if _meet(line.place, drawing.place)]
    if not crossed or ((drawing.is_own or not drawing.is_picture) and all(_holds(drawing.place, x) for x in crossed)):
        return False
    return any(picture.is_busy(place.meeting(drawing.place)) for place in crossed)


def _holds(outer: Rect, inner: Rect) -> bool:
    across = outer.x <= inner.x + _ACROSS and inner.right <= outer.right + _ACROSS
    return across and outer.y <= inner.y + _DOWN and inner.bottom <= outer.bottom + _DOWN
