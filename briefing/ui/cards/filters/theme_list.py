"""The themes of the crossing: put in order by drag, and given the cards that are dropped on them."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QApplication

from briefing.ui.cards.dragging import dragged_ids, put_ids
from briefing.ui.cards.filters.editable_list import EditableList
from briefing.ui.cards.filters.facets import FacetsModel
from briefing.ui.style.theme import tokens
from briefing.ui.widgets.landing import TakesDrops, paint_landing, row_at
from briefing.ui.widgets.slip import drag

THEME = "application/x-briefing-theme"


class ThemeList(TakesDrops[tuple[int, bool]], EditableList):
    """``placed`` tells a theme that was dragged and the row it lands before; ``given`` messages and their new theme."""

    placed = Signal(str, int)
    given = Signal(list, str)

    def __init__(self, model: FacetsModel, name: str) -> None:
        super().__init__(model, name)
        self._pressed: QPoint | None = None
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

    def takes(self, data: QMimeData) -> bool:
        return bool(self._dragged_theme(data) or dragged_ids(data, self._facets.document))

    def spot_at(self, data: QMimeData, point: QPoint) -> tuple[int, bool] | None:
        """A row, and whether what is dropped is given to it, as quotes are; a theme lands before it.

        None where that would change nothing; over the theme beside it, a theme goes past that.
        """
        over, briefing = self.indexAt(point), self._facets.document.briefing
        if moved := self._dragged_theme(data):
            at = next(at for at in range(self._facets.rowCount()) if self._facets.facet(at).id == moved)
            row = row_at(self, point)
            other = 2 * over.row() + 1 - row if over.isValid() else row
            return next(((each, False) for each in (row, other) if each not in (at, at + 1)), None)
        ids = dragged_ids(data, self._facets.document) if over.isValid() else []
        theme = self._facets.facet(over.row()).id if ids else ""
        is_new = any(briefing.message_by_id[id].theme != theme for id in ids if id in briefing.message_by_id)
        return (over.row(), True) if is_new else None

    def drop_at(self, data: QMimeData, point: QPoint) -> bool:
        spot = self.spot_at(data, point)
        if spot is None:
            return False
        row, is_given = spot
        if is_given:
            self.given.emit(dragged_ids(data, self._facets.document), self._facets.facet(row).id)
        else:
            self.placed.emit(self._dragged_theme(data), row)
        return True

    def paint_spot(self, painter: QPainter, spot: tuple[int, bool]) -> None:
        row, is_given = spot
        if is_given:
            self._frame(painter, row)
        else:
            paint_landing(painter, self, row)

    def _dragged_theme(self, data: QMimeData) -> str:
        return next(iter(dragged_ids(data, self._facets.document, THEME)), "")

    def _drag(self, at: QPoint) -> None:
        theme = self._facets.facet(self.indexAt(at).row())
        data = QMimeData()
        put_ids(data, THEME, self._facets.document, [theme.id])
        drag(self, data, theme.title, theme.accent)

    def _frame(self, painter: QPainter, row: int) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens().primary), 2))
        painter.drawRoundedRect(QRectF(self.visualRect(self._facets.index(row))).adjusted(6, 1, -6, -1), 7, 7)
