"""Paths, colours, gradients and strokes of a display list → their like in Qt."""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, hypot, radians, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainterPath, QPen, QRadialGradient

from briefing.deck.render.renderer import DisplayList

_JOINS = {"round": Qt.PenJoinStyle.RoundJoin, "bevel": Qt.PenJoinStyle.BevelJoin}
_MITER = 4.0
"""The limit that SVG has where none is given, in widths of the stroke."""
_APART = 1e-4
"""How far all stops of a gradient move apart together."""


def colour(value: str) -> QColor:
    """The colour of #RRGGBB, or of #RRGGBBAA, which Qt would read the other way round."""
    return QColor(value[:7]) if len(value) < 9 else QColor(*(int(value[at : at + 2], 16) for at in (1, 3, 5, 7)))


def fades(paint: DisplayList) -> bool:
    """Whether a gradient lets through what is under it."""
    return any(colour(stop["color"]).alpha() < 255 for stop in paint.get("stops", ()))


def brush(paint: DisplayList, frame: QRectF) -> QBrush:
    """A solid colour, or a gradient that reaches the corners of ``frame``."""
    if paint["kind"] == "solid":
        return QBrush(colour(paint["color"]))
    middle, reach = frame.center(), hypot(frame.width(), frame.height()) / 2
    gradient: QLinearGradient | QRadialGradient
    if paint["gradientType"] == "linear":
        angle = radians(paint.get("angleDeg", 0.0))
        along = QPointF(cos(angle), sin(angle)) * reach
        gradient = QLinearGradient(middle - along, middle + along)
    else:
        gradient = QRadialGradient(middle, reach)
    gradient.setStops(_stops(paint["stops"]))
    return QBrush(gradient)


def _stops(stops: Sequence[DisplayList]) -> list[tuple[float, QColor]]:
    """The stops in order, none at the place of another: of those Qt would keep the last, and an edge would be none."""
    placed = [(min(1.0, max(0.0, stop["position"])), colour(stop["color"])) for stop in stops]
    placed.sort(key=lambda stop: stop[0])
    step = _APART / max(1, len(placed))
    return [(place * (1 - _APART) + step * n, ink) for n, (place, ink) in enumerate(placed)]


def pen(stroke: DisplayList, frame: QRectF) -> QPen:
    """The pen of a stroke; ``dashes`` are a dash and a gap in pixels."""
    width = stroke["width"]
    if width <= 0:
        return QPen(Qt.PenStyle.NoPen)
    ink = brush(stroke["paint"], frame) if stroke.get("paint") else QBrush(colour(stroke["color"]))
    join = _JOINS.get(stroke.get("join", ""), Qt.PenJoinStyle.SvgMiterJoin)
    drawn = QPen(ink, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, join)
    drawn.setMiterLimit(_MITER)
    dashes = stroke.get("dashes") or ((max(3.0, width * 2), max(2.0, width)) if stroke.get("dashed") else ())
    if dashes:
        drawn.setDashPattern([dash / width for dash in dashes])
    return drawn


def path(commands: Sequence[DisplayList], frame: QRectF, *, even_odd: bool = False) -> QPainterPath:
    """The path of commands whose places are shares of ``frame``."""

    def at(command: DisplayList, before: str = "") -> QPointF:
        across, down = command[f"{before}x"] * frame.width(), command[f"{before}y"] * frame.height()
        return QPointF(frame.x() + across, frame.y() + down)

    drawn = QPainterPath()
    drawn.setFillRule(Qt.FillRule.OddEvenFill if even_odd else Qt.FillRule.WindingFill)
    for command in commands:
        match command["type"]:
            case "move":
                drawn.moveTo(at(command))
            case "line":
                drawn.lineTo(at(command))
            case "quad":
                drawn.quadTo(at(command, "cp"), at(command))
            case "cubic":
                drawn.cubicTo(at(command, "cp1"), at(command, "cp2"), at(command))
            case "close":
                drawn.closeSubpath()
    return drawn


def outline(primitive: DisplayList, frame: QRectF) -> QPainterPath:
    """The outline of an image: its own, else its frame."""
    if primitive.get("path"):
        return path(primitive["path"], frame)
    drawn = QPainterPath()
    drawn.addRect(frame)
    return drawn
