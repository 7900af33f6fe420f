"""The strong bar that shows where a drop lands in a list."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QListView

from briefing.ui.style.theme import tokens

NOWHERE = -2


def row_at(view: QListView, point: QPoint) -> int:
    """The row of ``view`` before which a drop at ``point`` lands."""
    index = view.indexAt(point)
    if not index.isValid():
        return view.model().rowCount() if point.y() > 0 else 0
    return index.row() + (point.y() > view.visualRect(index).center().y())


def paint_landing(painter: QPainter, view: QListView, row: int) -> None:
    """Draw the bar before ``row`` of ``view``, or behind its last one."""
    last = view.model().rowCount() - 1
    place = view.visualRect(view.model().index(min(row, last), 0))
    height = max(3, place.top() if row <= last else place.bottom())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens().primary))
    painter.drawRoundedRect(12, height - 2, view.viewport().width() - 24, 4, 2, 2)
    painter.drawEllipse(QPointF(24, height), 6, 6)


def paint_frame(painter: QPainter, view: QListView) -> None:
    """Draw a frame around ``view``: what is dropped finds its own place."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(tokens().primary), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(view.viewport().rect().adjusted(3, 3, -3, -3), 7, 7)
