"""The colours that a place on a drawn layout has, and how well inks are read on nearly all of them."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise

from PySide6.QtGui import QImage

from briefing.deck.compose.model import WIDTH, Rect
from briefing.deck.looks.pixels.grid import touched
from briefing.deck.ooxml.colours import Rgb, contrast, of_bytes

WORST = 0.02
"""The share of pixels that may read worse: edges of drawings, grain of photographs."""
_PIXEL = 4
"""The bytes of a pixel."""
_SEEN = 1.5
"""The contrast from which something is seen beside the colour that most of a place has."""
_EDGE = 1.25
"""The contrast of neighbours that is an edge: a glow over all of a slide's height has 1.03."""


@dataclass(frozen=True)
class Tones:
    """The colours of a place with how many pixels have them, channels from 0 to 255."""

    flat: Counter[tuple[int, int, int]]

    @cached_property
    def main(self) -> Rgb:
        """The colour that most pixels have, white for none."""
        return of_bytes(max(self.flat, key=lambda colour: self.flat[colour], default=(255, 255, 255)))

    def contrast(self, ink: Rgb, but: float = WORST, exact: int = 0) -> float:
        """The contrast that an ink has with all pixels ``but`` for that share of the worst.

        More than ``exact`` colours are judged in steps.
        """
        colours = self.flat if len(self.flat) <= exact else self._rounded
        found = sorted((contrast(ink, of_bytes(colour)), count) for colour, count in colours.items())
        left = but * sum(colours.values())
        for value, count in found:
            left -= count
            if left < 0:
                return value
        return 21.0

    @cached_property
    def _rounded(self) -> Counter[tuple[int, int, int]]:
        """The colours in 32 steps a channel, in the middle of each: contrasts move by less than screens differ."""
        found: Counter[tuple[int, int, int]] = Counter()
        for (red, green, blue), count in self.flat.items():
            found[red & 0xF8 | 4, green & 0xF8 | 4, blue & 0xF8 | 4] += count
        return found


class Pixels:
    """A picture of a whole slide, told by the colours of its places."""

    def __init__(self, picture: QImage) -> None:
        pixels = picture.convertToFormat(QImage.Format.Format_RGBX8888)  # kept: its bits do not outlive it
        self._bits = bytes(pixels.constBits())
        self._width, self._height = pixels.width(), pixels.height()
        self._points = WIDTH / self._width

    def tones(self, *places: Rect) -> Tones:
        """The colours of these places together; rows that are alike, as those of a plain ground, are counted once."""
        found: Counter[int] = Counter()
        for row, many in Counter(row for place in places for row in self._rows(place)).items():
            for value, count in Counter(memoryview(row).cast("I")).items():
                found[value] += many * count
        return Tones(Counter({_channels(value): count for value, count in found.items()}))

    def _rows(self, place: Rect) -> Iterator[bytes]:
        """The rows of pixels that a place touches, from the top."""
        cells = touched(place, self._points, self._width, self._height)
        for row in range(cells.top * self._width, cells.bottom * self._width, self._width):
            yield self._bits[(row + cells.left) * _PIXEL : (row + cells.right) * _PIXEL]

    def has_edge(self, place: Rect, least: float) -> bool:
        """Whether neighbours there, beside or below, have a contrast of ``least``."""
        rows = [memoryview(row).cast("I").tolist() for row in self._rows(place)]
        beside = {pair for row in rows for pair in pairwise(row)}
        below = {pair for upper, lower in pairwise(rows) for pair in zip(upper, lower, strict=True)}
        return any(
            contrast(of_bytes(_channels(one)), of_bytes(_channels(other))) >= least for one, other in beside | below
        )


def is_busy(pixels: Pixels, place: Rect) -> bool:
    """Whether more than one colour is seen in a place, and where they meet.

    A colour that fades into another is a ground, however far it fades.
    """
    tones = pixels.tones(place)
    other = sum(count for tone, count in tones.flat.items() if contrast(of_bytes(tone), tones.main) >= _SEEN)
    return other > WORST * tones.flat.total() and pixels.has_edge(place, _EDGE)


@lru_cache(maxsize=4096)
def _channels(value: int) -> tuple[int, int, int]:
    red, green, blue = value.to_bytes(4, sys.byteorder)[:3]
    return red, green, blue
