"""The themes of the crossing: put in order by drag, and given the cards that are dropped on them."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication

from briefing.ui.cards.editable_list import EditableList
from briefing.ui.cards.facets import FacetsModel
from briefing.ui.cards.model import IDS, dragged_ids
from briefing.ui.style.theme import tokens
from briefing.ui.widgets.landing import NOWHERE, paint_landing, row_at
from briefing.ui.widgets.slip import drag

THEME = "application/x-briefing-theme"


class ThemeList(EditableList):
    """``placed`` tells a theme that was dragged and the row it lands before; ``given`` messages and their new theme."""

    placed = Signal(str, int)
    given = Signal(list, str)

    def __init__(self, model: FacetsModel, name: str) -> None:
        super().__init__(model, name)
        self._pressed: QPoint | None = None
        self._landing = self._receiving = NOWHERE
        self.setAcceptDrops(True)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = point if left and self.indexAt(point).isValid() else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin to drag. The view itself drags only what is selected, and nothing ever is here."""
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        way = (event.position().toPoint() - self._pressed).manhattanLength()
        if way >= QApplication.startDragDistance():
            at, self._pressed = self._pressed, None
            self._drag(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        super().mouseReleaseEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.dragMoveEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        point = event.position().toPoint()
        landing = row_at(self, point) if event.mimeData().hasFormat(THEME) else NOWHERE
        receiving = self.indexAt(point).row() if event.mimeData().hasFormat(IDS) else NOWHERE
        self._point_out(landing, receiving)
        event.setAccepted(landing >= 0 or receiving >= 0)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._point_out(NOWHERE, NOWHERE)

    def dropEvent(self, event: QDropEvent) -> None:
        data, point = event.mimeData(), event.position().toPoint()
        self._point_out(NOWHERE, NOWHERE)
        event.acceptProposedAction()
        if data.hasFormat(THEME):
            self.placed.emit(bytes(data.data(THEME).data()).decode(), row_at(self, point))
        elif data.hasFormat(IDS) and self.indexAt(point).isValid():
            self.given.emit(dragged_ids(data), self._facets.facet(self.indexAt(point).row()).id)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._landing == self._receiving == NOWHERE:
            return
        painter = QPainter(self.viewport())
        if self._receiving >= 0:
            self._frame(painter, self._receiving)
        if self._landing >= 0:
            paint_landing(painter, self, self._landing)
        painter.end()

    def _drag(self, at: QPoint) -> None:
        theme = self._facets.facet(self.indexAt(at).row())
        data = QMimeData()
        data.setData(THEME, theme.id.encode())
        drag(self, data, theme.title, theme.accent)

    def _frame(self, painter: QPainter, row: int) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens().primary), 2))
        painter.drawRoundedRect(QRectF(self.visualRect(self._facets.index(row))).adjusted(6, 1, -6, -1), 7, 7)

    def _point_out(self, landing: int, receiving: int) -> None:
        self._landing, self._receiving = landing, receiving
        self.viewport().update()
