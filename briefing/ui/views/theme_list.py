"""The themes of the crossing, to be put in order by drag."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
)

from briefing.ui.models.facets import FacetsModel
from briefing.ui.views.editable_list import EditableList
from briefing.ui.views.landing import NOWHERE, paint_landing, row_at

THEME = "application/x-briefing-theme"


class ThemeList(EditableList):
    """A theme is dragged to its new stage, at a strong bar; ``placed`` tells it and the row that it lands before."""

    placed = Signal(str, int)

    def __init__(self, model: FacetsModel, name: str) -> None:
        super().__init__(model, name)
        self._landing = NOWHERE
        self.setAcceptDrops(True)
        self.setDragEnabled(True)

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Drag the theme that was pressed: it is the current one, as nothing is ever selected here."""
        data = QMimeData()
        data.setData(THEME, self.current_id().encode())
        drag = QDrag(self)
        drag.setMimeData(data)
        place = self.visualRect(self.currentIndex())
        drag.setPixmap(self.viewport().grab(place))
        drag.setHotSpot(QPoint(24, place.height() // 2))
        drag.exec(Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.dragMoveEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if not event.mimeData().hasFormat(THEME):
            event.ignore()
            return
        self._land(row_at(self, event.position().toPoint()))
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._land(NOWHERE)

    def dropEvent(self, event: QDropEvent) -> None:
        self._land(NOWHERE)
        if event.mimeData().hasFormat(THEME):
            event.acceptProposedAction()
            id = bytes(event.mimeData().data(THEME).data()).decode()
            self.placed.emit(id, row_at(self, event.position().toPoint()))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._landing != NOWHERE:
            painter = QPainter(self.viewport())
            paint_landing(painter, self, self._landing)
            painter.end()

    def _land(self, row: int) -> None:
        self._landing = row
        self.viewport().update()
