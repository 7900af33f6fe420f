"""The colours that a place on a drawn layout has, and how well inks are read on nearly all of them."""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtGui import QImage

from briefing.deck.compose.model import Rect
from briefing.deck.looks.grid import Grid
from briefing.deck.ooxml.colours import Rgb, contrast

WORST = 0.02
"""The share of pixels that may read worse: edges of drawings, grain of photographs."""
_ROUNDED = bytes(value & 0xF8 | 4 for value in range(256))
"""Channels in 32 steps, in the middle of each: contrasts move by less than they differ between screens."""


@dataclass(frozen=True)
class Tones:
    """Colours with how many pixels have them, channels from 0 to 255; ``flat`` as they are, ``rounded`` nearly so."""

    flat: Counter[tuple[int, int, int]]
    rounded: Counter[tuple[int, int, int]]

    @cached_property
    def main(self) -> Rgb:
        """The colour that most pixels have, white for none."""
        return _rgb(max(self.flat, key=lambda colour: self.flat[colour], default=(255, 255, 255)))

    def contrast(self, ink: Rgb, but: float = WORST) -> float:
        """The contrast that an ink has with all pixels ``but`` for that share of the worst."""
        found = sorted((contrast(ink, _rgb(colour)), count) for colour, count in self.rounded.items())
        left = but * sum(self.rounded.values())
        for value, count in found:
            left -= count
            if left < 0:
                return value
        return 21.0


def tones_of(picture: QImage, place: Rect) -> Tones:
    """The colours of a place in a picture of a cell a pixel."""
    cells = Grid([0] * picture.height()).outer(place)
    part = picture.copy(cells.left, cells.top, cells.right - cells.left, cells.bottom - cells.top)
    return Tones(_counted(part, rounded=False), _counted(part, rounded=True))


def _counted(picture: QImage, *, rounded: bool) -> Counter[tuple[int, int, int]]:
    pixels = picture.convertToFormat(QImage.Format.Format_RGBX8888)  # kept: its bits do not outlive it
    data = bytes(pixels.constBits())
    if rounded:
        data = data.translate(_ROUNDED)
    found = Counter(memoryview(data).cast("I"))
    return Counter({tuple(value.to_bytes(4, sys.byteorder)[:3]): count for value, count in found.items()})  # type: ignore[misc]


def _rgb(colour: tuple[int, int, int]) -> Rgb:
    red, green, blue = colour
    return red / 255, green / 255, blue / 255
