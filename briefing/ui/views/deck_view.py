"""The list of the deck: reorder by drag, remove by Delete."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView

from briefing.ui.models.cards import IDS
from briefing.ui.models.deck import DeckModel
from briefing.ui.theme import tokens
from briefing.ui.views.deck_delegate import DeckDelegate

_NOWHERE = -2


class DeckView(QListView):
    """Shows the picks under their sections; drops land between rows, at a strong bar."""

    removed = Signal(list)
    entered_card = Signal(str)
    reached = Signal(str)

    def __init__(self, model: DeckModel) -> None:
        super().__init__()
        self._deck = model
        self._landing = _NOWHERE
        self.setAccessibleName(self.tr("Deck"))
        self._behave()
        self.setItemDelegate(DeckDelegate(self))
        self.setModel(model)
        self.selectionModel().currentChanged.connect(self._reach)
        self.activated.connect(lambda index: self.entered_card.emit(self._id_at(index)))

    def selected_ids(self) -> list[str]:
        """The selected picks in the order of the deck; a section stands for all its picks."""
        return self._deck.ids_at(index.row() for index in self.selectionModel().selectedIndexes())

    def reveal(self, id: str) -> None:
        """Bring the pick ``id`` in sight, without selecting it."""
        if (row := self._deck.row_of(id)) >= 0:
            self.scrollTo(self._deck.index(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(self.selected_ids())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_card.emit(self._id_at(self.currentIndex()))
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.dragMoveEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if not event.mimeData().hasFormat(IDS):
            event.ignore()
            return
        self._land(self.row_at(event.position().toPoint()))
        self._accept(event)
        self._scroll_near_edge(event.position().toPoint())

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._land(_NOWHERE)

    def dropEvent(self, event: QDropEvent) -> None:
        row = self.row_at(event.position().toPoint())
        self._land(_NOWHERE)
        if self._deck.dropMimeData(event.mimeData(), Qt.DropAction.CopyAction, row, 0, QModelIndex()):
            self._accept(event)
        self.setState(QAbstractItemView.State.NoState)

    def row_at(self, point: QPoint) -> int:
        """The row before which a drop at ``point`` lands."""
        index = self.indexAt(point)
        if not index.isValid():
            return self._deck.rowCount() if point.y() > 0 else 0
        return index.row() + (point.y() > self.visualRect(index).center().y())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._landing != _NOWHERE:
            self._paint_landing()

    def _behave(self) -> None:
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(20)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setMouseTracking(True)

    def _accept(self, event: QDropEvent) -> None:
        # A move would make the source view remove its rows: the edit has moved them already.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def _land(self, row: int) -> None:
        self._landing = row
        self.viewport().update()

    def _scroll_near_edge(self, point: QPoint) -> None:
        bar, reach = self.verticalScrollBar(), 28
        if point.y() < reach:
            bar.setValue(bar.value() - 12)
        elif point.y() > self.viewport().height() - reach:
            bar.setValue(bar.value() + 12)

    def _paint_landing(self) -> None:
        last = self._deck.rowCount() - 1
        row = min(self._landing, last)
        place = self.visualRect(self._deck.index(row))
        height = max(3, place.top() if self._landing <= last else place.bottom())
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens().primary))
        painter.drawRoundedRect(12, height - 2, self.viewport().width() - 24, 4, 2, 2)
        painter.drawEllipse(QPointF(24, height), 6, 6)
        painter.end()

    def _id_at(self, index: QModelIndex) -> str:
        item = self._deck.item(index.row())
        return item.ids[0] if item else ""

    def _reach(self, current: QModelIndex) -> None:
        if id := self._id_at(current):
            self.reached.emit(id)
