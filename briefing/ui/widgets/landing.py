"""Lists that something is dropped on: the strong bar that shows where it lands, and what these lists have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractItemView, QListView

from briefing.ui.style.theme import tokens

_EDGE, _STEP = 28, 12
"""Pixels at the sides of a list over which it scrolls while something is moved there, and how far each time."""
Spot = TypeVar("Spot")


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


if TYPE_CHECKING:

    class _View(QListView):
        """What stands behind in the bases."""

else:

    class _View:
        """Nothing: Qt wants one base only, and that is the list view itself."""


class TakesDrops(_View, Generic[Spot]):
    """Goes before a list view in the bases of a class.

    Where a drop would land is shown while it is held there, and what is moved near an edge makes the list scroll. What
    is dropped is copied: after a move the view that it comes from would remove its rows, moved by the edit already.
    """

    _spot: Spot | None = None
    _held: tuple[QMimeData, QPoint] | None = None

    def takes(self, data: QMimeData) -> bool:
        """Whether ``data`` lands anywhere here: what is refused as it comes in is not told of any more."""
        raise NotImplementedError

    def spot_at(self, data: QMimeData, point: QPoint) -> Spot | None:
        """Where ``data`` lands when it is dropped at ``point`` of the viewport; None where it cannot."""
        raise NotImplementedError

    def drop_at(self, data: QMimeData, point: QPoint) -> bool:
        """Carry a drop out; whether something was done."""
        raise NotImplementedError

    def paint_spot(self, painter: QPainter, spot: Spot) -> None:
        """Show where a drop lands."""
        raise NotImplementedError

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.dragMoveEvent(event)
        if self.takes(event.mimeData()):
            _copy(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._hold(event.mimeData(), event.position().toPoint())
        if self._spot is None:
            event.ignore()
            return
        _copy(event)
        self._scroll_near_edge(event.position().toPoint())

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._let_go()

    def dropEvent(self, event: QDropEvent) -> None:
        data, point = event.mimeData(), event.position().toPoint()
        self._let_go()
        if self.drop_at(data, point):
            _copy(event)
        self.setState(QAbstractItemView.State.NoState)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """What is held over rows that move lands elsewhere."""
        super().scrollContentsBy(dx, dy)
        if self._held:
            self._hold(*self._held)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._spot is not None:
            painter = QPainter(self.viewport())
            self.paint_spot(painter, self._spot)
            painter.end()

    def _hold(self, data: QMimeData, point: QPoint) -> None:
        self._spot = self.spot_at(data, point)
        self._held = (data, point) if self._spot is not None else None
        self.viewport().update()

    def _scroll_near_edge(self, point: QPoint) -> None:
        room = self.viewport().rect()
        sides = (
            (self.horizontalScrollBar(), point.x(), room.width()),
            (self.verticalScrollBar(), point.y(), room.height()),
        )
        for bar, at, size in sides:
            if at < _EDGE:
                bar.setValue(bar.value() - _STEP)
            elif at > size - _EDGE:
                bar.setValue(bar.value() + _STEP)

    def _let_go(self) -> None:
        self._spot = self._held = None
        self.viewport().update()


def _copy(event: QDropEvent) -> None:
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
