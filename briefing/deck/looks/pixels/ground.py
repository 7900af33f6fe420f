"""The ground of a drawn layout: what is plain enough to write on, found by a flood of small steps in colour.

Neighbours that differ by a little belong together, so gradients, watermarks and texture are ground; bars, logos and
panels end it. No colour need be known beforehand.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

from PySide6.QtGui import QImage, QPainter

from briefing.deck.looks.pixels.grid import CELLS, Cells, Grid

_STEP = 10
"""The most that neighbours of one ground differ in a channel, of 255: set on 49 designed templates."""
_SEEDS = 14, 10
_ENOUGH = 0.5
"""The share of the window from which a region is surely the largest."""
_SPECK = 3
"""The cells in a line from which something is in the way; fewer are noise."""
_FULL = (1 << CELLS) - 1
_OVER = bytes(int(value > _STEP) for value in range(256))
_NEARLY = bytes(int(value > 24) for value in range(256))
_DIGITS = bytes([48, 49]) + bytes(254)


class Ground:
    """The regions of one picture. ``rows`` of a region are those of a grid, a set bit belonging to it."""

    def __init__(self, picture: QImage) -> None:
        self.height = picture.height()
        across = [~row & _FULL >> 1 for row in _differing(picture, 1, 0)]
        self._across = [_doublings(row) for row in across]
        self._down = [~row & _FULL for row in _differing(picture, 0, 1)]

    def largest(self, window: Cells) -> list[int]:
        """The region with most cells in the window, from seeds all over it."""
        best, most = [0] * self.height, 0
        seen = [0] * self.height
        for x, y in _seeds(window):
            if seen[y] >> x & 1:
                continue
            region = self.region(x, y)
            seen = [one | other for one, other in zip(seen, region, strict=True)]
            size = sum((row & window.bits).bit_count() for row in region[window.top : window.bottom])
            if size > most:
                best, most = region, size
            if most > _ENOUGH * window.area:
                break
        return best

    def region(self, x: int, y: int) -> list[int]:
        """All that the cell is connected with."""
        rows = [0] * self.height
        waiting = deque([(y, 1 << x)])
        while waiting:
            place, bits = waiting.popleft()
            if not bits & ~rows[place]:
                continue
            rows[place] = filled = _spread(rows[place] | bits, self._across[place])
            if place > 0:
                waiting.append((place - 1, filled & self._down[place - 1]))
            if place + 1 < self.height:
                waiting.append((place + 1, filled & self._down[place]))
        return rows


def clear_of(region: Sequence[int], margin: int) -> Grid:
    """The cells that lie ``margin`` cells and more from what is not of the region, specks forgiven."""
    taken = _without_specks([~row & _FULL for row in region])
    wide = [_widened(row, margin) for row in taken]
    grown = []
    for y in range(len(wide)):
        row = 0
        for near in wide[max(0, y - margin) : y + margin + 1]:
            row |= near
        grown.append(~row & _FULL)
    return Grid(grown)


def alike(one: QImage, other: QImage) -> float:
    """The share of pixels in which two pictures of one size are nearly the same."""
    flags = _differences(one, other, (0, 0), _NEARLY)
    return 1 - sum(flags) / len(flags)


def _differing(picture: QImage, right: int, down: int) -> list[int]:
    """Rows whose bits tell the cells that differ from their neighbour to the right, or below."""
    flat = _differences(picture, picture, (right, down), _OVER).translate(_DIGITS)
    wide = picture.width()
    return [int(flat[start : start + wide][::-1], 2) for start in range(0, len(flat), wide)]


def _differences(one: QImage, other: QImage, shift: tuple[int, int], over: bytes) -> bytes:
    """A byte a pixel: 1 where ``one`` differs from ``other`` moved left and up, by what ``over`` marks."""
    shifted = QImage(one)
    painter = QPainter(shifted)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.drawImage(-shift[0], -shift[1], other)
    painter.end()
    pixels = shifted.convertToFormat(QImage.Format.Format_RGB888)  # kept: its bits do not outlive it
    data = bytes(pixels.constBits()).translate(over)
    joined = 0
    for channel in range(3):
        joined |= int.from_bytes(data[channel::3], "big")
    return joined.to_bytes(one.width() * one.height(), "big")


def _doublings(links: int) -> list[int]:
    """For steps of 1, 2, 4, … cells: from which cells one gets so far by links alone."""
    found = []
    step = 1
    while links:
        found.append(links)
        links &= links >> step
        step *= 2
    return found


def _spread(row: int, links: Sequence[int]) -> int:
    """The row with all that its set cells are linked to."""
    for power, linked in enumerate(links):
        row |= (row & linked) << (1 << power)
    for power, linked in enumerate(links):
        row |= row >> (1 << power) & linked
    return row


def _without_specks(rows: Sequence[int]) -> list[int]:
    """The cells that stand in a line of _SPECK, across or down."""
    across = [_opened(row) for row in rows]
    none = [0] * (_SPECK - 1)
    padded = [*none, *rows, *none]
    runs = [padded[y] & padded[y + 1] & padded[y + 2] for y in range(len(padded) - _SPECK + 1)]
    return [row | runs[y] | runs[y + 1] | runs[y + 2] for y, row in enumerate(across)]


def _opened(row: int) -> int:
    runs = row & row >> 1 & row >> 2
    return runs | runs << 1 | runs << 2


def _widened(row: int, margin: int) -> int:
    for _ in range(margin):
        row |= row << 1 | row >> 1
    return row & _FULL


def _seeds(window: Cells) -> list[tuple[int, int]]:
    across, down = _SEEDS
    wide, high = window.right - window.left, window.bottom - window.top
    return [
        (window.left + (2 * x + 1) * wide // (2 * across), window.top + (2 * y + 1) * high // (2 * down))
        for y in range(down)
        for x in range(across)
        if wide > 0 and high > 0
    ]
