"""What is often drawn the same, as stamps: drawn once, then only put in its places."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import lru_cache
from math import floor

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QColor, QPainter, QPixmap

from briefing.ui.style.theme import tokens
from briefing.ui.style.tokens import Tokens

_NOTHING = QColor(0, 0, 0, 0)
_MOST = 200
"""Of stamps that are kept: more than are in use at once."""
Stamp = tuple[QPoint, QPixmap]
"""A picture, and where it is put."""


class Stamps:
    """Puts stamps on a screen with ``ratio`` dots a pixel.

    Where a pixel is no whole number of dots they would be half a dot beside what is drawn: there they are drawn, too.
    """

    def __init__(self, ratio: float) -> None:
        self._ratio = ratio
        self.is_dot_for_dot = ratio.is_integer()
        self._kept: dict[Hashable, QPixmap] = {}

    def put(self, painter: QPainter, key: Hashable, area: QRectF, draw: Callable[[QPainter], object]) -> None:
        """Put what ``draw`` draws within ``area``; by its key it is known the next time, in any area as large."""
        if self.is_dot_for_dot:
            lay_down(painter, self.placed(key, area, draw))
        else:
            draw(painter)

    def placed(self, key: Hashable, area: QRectF, draw: Callable[[QPainter], object]) -> Stamp:
        """What ``put`` lays down, for those who put it often in the same place."""
        left, top = area.x(), area.y()
        corner = QPoint(floor(left), floor(top))
        key = key, left - corner.x(), top - corner.y(), area.width(), area.height()
        if key not in self._kept:
            if len(self._kept) >= _MOST:
                self._kept.clear()
            self._kept[key] = self.drawn(area, draw)
        return corner, self._kept[key]

    def drawn(self, area: QRectF, draw: Callable[[QPainter], object], on: QColor = _NOTHING) -> QPixmap:
        """As a stamp, on the colour ``on``: on an opaque one, it is as opaque."""
        place = area.toAlignedRect()
        picture = QPixmap(place.size() * self._ratio)
        picture.setDevicePixelRatio(self._ratio)
        picture.fill(on)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-place.topLeft())
        draw(painter)
        painter.end()
        return picture


def stamps(ratio: float) -> Stamps:
    """Those in the colours now on the screen, which all parts of the window share."""
    return _stamps(tokens(), ratio)


@lru_cache(maxsize=2)
def _stamps(colours: Tokens, ratio: float) -> Stamps:
    return Stamps(ratio)


def lay_down(painter: QPainter, stamp: Stamp) -> None:
    """Dot for dot: to smooth a picture, as views ask for, takes three times as long, and changes nothing here."""
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
    painter.drawPixmap(*stamp)
