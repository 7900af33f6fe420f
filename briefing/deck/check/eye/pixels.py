"""Contrast on pixels: what is drawn under each text when all text is left out, and how well its ink is read there."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cached_property

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from briefing.core.diagnostics import Diagnostic
from briefing.core.i18n import translate
from briefing.deck.check.eye.sight import Run, SeenText, Sight
from briefing.deck.compose.model import WIDTH, Rect
from briefing.deck.looks.inks import LARGE, mixed
from briefing.deck.looks.pixels.grid import CELLS
from briefing.deck.looks.pixels.tones import Pixels, Tones, is_busy
from briefing.deck.ooxml.colours import LEAST_CONTRAST, Rgb
from briefing.deck.render.brushes import colour
from briefing.deck.render.ground import GroundPainter

_LARGE, _LARGE_BOLD = 24.0, 18.7
_FEW = 64
"""Up to so many colours each is judged as it is; more, of photographs and gradients, in steps."""
_CLOSER = 4
"""How many pixels lie across a cell where it is looked at closely: one is then 0.75 points."""
_ABOVE = 0.2
"""The share of a line's height above its capitals, and below its foot."""
_NEARLY = 0.9
"""How near to the best an ink comes on a ground on which none is read well: schemes have not always black and white."""
_EXTREMES: tuple[Rgb, Rgb] = ((0.0, 0.0, 0.0), (1.0, 1.0, 1.0))
_HAIR = 0.05
"""What sizes are rounded by."""


class Picture:
    """A slide without its texts, a pixel to a cell of the grid of ``looks``."""

    def __init__(self, painter: GroundPainter, sight: Sight) -> None:
        image, unseen = painter.painted(sight.shown, CELLS)
        self._painter, self._shown = painter, sight.shown
        self._pixels = Pixels(image)
        scale = WIDTH / float(sight.shown["width"])
        self._unseen = [_scaled(place, scale) for place in unseen]
        self._slide = Rect(0, 0, WIDTH, sight.height)

    def tones(self, places: Sequence[Rect], *, close: bool = False) -> Tones | None:
        """The colours of places; None where those of one cannot be told: off the slide, on what is not drawn.

        ``close`` looks closely, at pixels smaller than a letter: the slide is painted for it once more.
        """
        if any(self._is_untold(place) for place in places):
            return None
        pixels = self._closely if close else self._pixels
        return pixels.tones(*(place.meeting(self._slide) for place in places))

    @cached_property
    def _closely(self) -> Pixels:
        return Pixels(self._painter.painted(self._shown, CELLS * _CLOSER)[0])

    def _is_untold(self, place: Rect) -> bool:
        return not _meet(place, self._slide) or any(_meet(place, other) for other in self._unseen)

    def is_busy(self, place: Rect) -> bool:
        """Whether more than one colour is seen there, and where they meet; so is what cannot be told."""
        return self._is_untold(place) or is_busy(self._pixels, place.meeting(self._slide))


def hard_to_read(text: SeenText, picture: Picture, slide: int) -> Diagnostic | None:
    """That a text is hard to read on the pixels under it, by its worst ink."""
    least, value = min(_contrasts(text, picture), key=lambda found: found[1] / found[0], default=(1.0, 21.0))
    if value >= least:
        return None
    what = translate("Check", "“{text}” is hard to read on its background (contrast {ratio}, not {least}).")
    ratio = math.floor(value * 10) / 10
    told = what.format(text=text.start, ratio=f"{ratio:.1f}", least=f"{least:.1f}")
    return Diagnostic(told, slide=slide, kind="contrast")


def _contrasts(text: SeenText, picture: Picture) -> Iterator[tuple[float, float]]:
    """For each ink of a text: the contrast that it needs, and the one that it has on all but the worst pixels.

    Cells are coarse beside a number in a dot, so what seems hard to read is looked at closely before it is told.
    """
    styles: dict[tuple[str, float], list[Run]] = defaultdict(list)
    for line in text.lines:
        for run in line.runs:
            styles[run.ink, _needed(run)].append(run)
    for (ink, least), runs in styles.items():
        places = [run.place for run in runs]
        value = _contrast(ink, picture.tones(places))
        if value < least:
            tones = picture.tones([_inked(place) for place in places], close=True)
            value = _contrast(ink, tones)
            least = min(least, _NEARLY * _best(tones)) if text.is_footer else least
        yield least, value


def _inked(place: Rect) -> Rect:
    """Where letters mostly stand in the height of their line: above and below, a number's dot may already end."""
    return Rect(place.x, place.y + _ABOVE * place.h, place.w, (1 - 2 * _ABOVE) * place.h)


def _contrast(ink: str, tones: Tones | None) -> float:
    """The contrast of an ink as the renderer tells it, the best where nothing can be told."""
    return tones.contrast(_ink(colour(ink), tones), exact=_FEW) if tones else 21.0


def _best(tones: Tones | None) -> float:
    """The contrast of black or white, whichever reads better: a footer stands where its template says."""
    return max(tones.contrast(ink, exact=_FEW) for ink in _EXTREMES) if tones else 21.0


def _needed(run: Run) -> float:
    size = _LARGE_BOLD if run.bold else _LARGE
    return LARGE if run.size >= size - _HAIR else LEAST_CONTRAST


def _ink(ink: QColor, tones: Tones) -> Rgb:
    """The colour as it is seen, mixed with what it lets through."""
    return mixed((ink.redF(), ink.greenF(), ink.blueF()), tones.main, ink.alphaF())


def _scaled(place: QRectF, scale: float) -> Rect:
    return Rect(place.x() * scale, place.y() * scale, place.width() * scale, place.height() * scale)


def _meet(one: Rect, other: Rect) -> bool:
    return one.x < other.right and other.x < one.right and one.y < other.bottom and other.y < one.bottom
