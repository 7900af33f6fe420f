"""The crossing as it is drawn everywhere: a course from shore to shore, with waypoints."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6 import QtCore
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from briefing.ui.style.strokes import brush, disc, pen
from briefing.ui.style.theme import tokens

WIDTH = 2.0
RADIUS = 6.0


def leg(painter: QPainter, start: QPointF, end: QPointF, first: str, last: str, *, faded: bool = False) -> None:
    """A stretch of the course, bent like a current, from colour ``first`` to colour ``last``."""
    from PySide6.QtGui import QLinearGradient  # its presets are a long list, which the first frame does without

    path = QPainterPath(start)
    if abs(end.y() - start.y()) >= abs(end.x() - start.x()):
        middle = (start.y() + end.y()) / 2
        path.cubicTo(QPointF(start.x(), middle), QPointF(end.x(), middle), end)
    else:
        middle = (start.x() + end.x()) / 2
        path.cubicTo(QPointF(middle, start.y()), QPointF(middle, end.y()), end)
    colours = QLinearGradient(start, end)
    colours.setColorAt(0, QColor(first))
    colours.setColorAt(1, QColor(last))
    style = QtCore.Qt.PenStyle.DotLine if faded else QtCore.Qt.PenStyle.SolidLine
    painter.setBrush(QtCore.Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colours, WIDTH, style, QtCore.Qt.PenCapStyle.RoundCap))
    painter.drawPath(path)


def waypoint(painter: QPainter, at: QPointF, colour: str, *, filled: bool, radius: float = RADIUS) -> None:
    """A stage: a ring, or a full dot once it is reached. The ring's inside takes the panel's colour."""
    ring = disc(at, radius)
    painter.fillPath(ring, brush(colour if filled else tokens().panel))
    painter.strokePath(ring, pen(colour, WIDTH))


def shore(painter: QPainter, at: QPointF, width: float, colour: str) -> None:
    """A shore: two short waves under the place where the course leaves or lands."""
    painter.setBrush(QtCore.Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colour), 1.5, QtCore.Qt.PenStyle.SolidLine, QtCore.Qt.PenCapStyle.RoundCap))
    for row, share in enumerate((1.0, 0.55)):
        painter.drawPath(_wave(QPointF(at.x() - width * share / 2, at.y() + 5 * row), width * share))


def crossing(painter: QPainter, area: QRectF, colours: Sequence[str]) -> None:
    """The whole crossing in ``area``: a dotted course from shore to shore, with a waypoint for each colour."""
    points = _course(area, len(colours))
    for at in range(1, len(points)):
        leg(painter, points[at - 1], points[at], colours[at - 1], colours[at], faded=True)
    for at, (point, colour) in enumerate(zip(points, colours, strict=True)):
        waypoint(painter, point, colour, filled=at in (0, len(colours) - 1), radius=RADIUS + 1)
    shore(painter, points[0] + QPointF(0, 18), 46, colours[0])
    shore(painter, points[-1] + QPointF(0, 18), 46, colours[-1])


def _course(area: QRectF, count: int) -> list[QPointF]:
    step = area.width() / max(1, count - 1)
    sway = [0.0 if at in (0, count - 1) else 0.32 * (-1) ** at * area.height() for at in range(count)]
    return [QPointF(area.left() + step * at, area.center().y() - sway[at]) for at in range(count)]


def _wave(start: QPointF, width: float) -> QPainterPath:
    path = QPainterPath(start)
    half = width / 4
    for bump in range(4):
        lift = -3.0 if bump % 2 == 0 else 3.0
        left = start.x() + half * bump
        path.quadTo(QPointF(left + half / 2, start.y() + lift), QPointF(left + half, start.y()))
    return path
