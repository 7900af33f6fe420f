"""Where the ink of turned text lies: in pieces, none larger than what is covered."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import NamedTuple

from briefing.deck.compose.model import Rect

_QUARTER = 90.0


class Turn(NamedTuple):
    """A turn around a point, in degrees, clockwise as slides are turned."""

    x: float
    y: float
    degrees: float

    def pieces(self, place: Rect) -> Iterator[Rect]:
        """Upright places that the turned one covers: itself after quarters of a turn, else squares along its middle."""
        if not self.degrees % _QUARTER:
            yield self._about(place.x + place.w / 2, place.y + place.h / 2, *self._sides(place))
            return
        count = max(1, math.ceil(place.w / max(1.0, place.h)))
        step = place.w / count
        side = min(step, place.h)
        for number in range(count):
            yield self._about(place.x + (number + 0.5) * step, place.y + place.h / 2, side, side)

    def _sides(self, place: Rect) -> tuple[float, float]:
        return (place.w, place.h) if not self.degrees % (2 * _QUARTER) else (place.h, place.w)

    def _about(self, x: float, y: float, width: float, height: float) -> Rect:
        """A place of that size around where a point goes."""
        angle = math.radians(self.degrees)
        across, down = x - self.x, y - self.y
        middle_x = self.x + across * math.cos(angle) - down * math.sin(angle)
        middle_y = self.y + across * math.sin(angle) + down * math.cos(angle)
        return Rect(middle_x - width / 2, middle_y - height / 2, width, height)
