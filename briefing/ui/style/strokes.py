"""Pens and brushes for what the first frame paints, and lines with round ends.

A pen of a colour, ``QPainter.setPen`` and ``setBrush``, and any name of ``Qt`` make Python's values of the 1,200 names
there: a seventh of a start. Paths that are filled or stroked with what is made here do without.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache, reduce
from itertools import pairwise
from math import atan2, degrees

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QBrush, QColor, QPainterPath, QPen


@lru_cache(maxsize=64)
def pen(colour: str, width: float = 1) -> QPen:
    """A pen for ``QPainter.strokePath``."""
    result = QPen()
    result.setColor(QColor(colour))
    result.setWidthF(width)
    return result


@lru_cache(maxsize=64)
def brush(colour: str) -> QBrush:
    """A brush for ``QPainter.fillPath``."""
    return pen(colour).brush()


def disc(centre: QPointF, radius: float) -> QPainterPath:
    """The shape of a full circle."""
    path = QPainterPath()
    path.addEllipse(centre, radius, radius)
    return path


def rounded(area: QRectF, radius: float) -> QPainterPath:
    """The shape of an area with round corners."""
    path = QPainterPath()
    path.addRoundedRect(area, radius, radius)
    return path


def segment(start: QPointF, end: QPointF) -> QPainterPath:
    """A straight line, to be stroked."""
    path = QPainterPath(start)
    path.lineTo(end)
    return path


def round_line(points: Sequence[QPointF], width: float) -> QPainterPath:
    """The shape of a line through ``points``, round at its ends and its corners, to be filled."""
    parts = [_capsule(start, end, width / 2) for start, end in pairwise(points)]
    return reduce(QPainterPath.united, parts)


def _capsule(start: QPointF, end: QPointF, radius: float) -> QPainterPath:
    way = end - start
    across = 90 - degrees(atan2(way.y(), way.x()))
    corner = QPointF(radius, radius)
    path = QPainterPath()
    path.arcMoveTo(QRectF(start - corner, start + corner), across)
    path.arcTo(QRectF(start - corner, start + corner), across, 180)
    path.arcTo(QRectF(end - corner, end + corner), across + 180, 180)
    path.closeSubpath()
    return path
