"""The list of the deck: reorder by drag, remove by Delete."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QMimeData, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView

from briefing.ui.deck.deck_delegate import DeckDelegate
from briefing.ui.deck.model import OWN_STAGES, DeckModel
from briefing.ui.widgets.landing import TakesDrops, paint_frame, paint_landing, row_at
from briefing.ui.widgets.slip import drag


class DeckView(TakesDrops[int], QListView):
    """Shows the picks under their sections; drops land between rows, at a strong bar, or all over it in a frame.

    Of several that are selected, Esc leaves the current one.
    """

    removed = Signal(list)
    entered_card = Signal(str)
    reached = Signal(str)

    def __init__(self, model: DeckModel) -> None:
        super().__init__()
        self._deck = model
        self.setAccessibleName(self.tr("Deck"))
        self._behave()
        self.setItemDelegate(DeckDelegate(self))
        self.setModel(model)
        self.selectionModel().currentChanged.connect(self._reach)
        self.activated.connect(lambda index: self.entered_card.emit(self._id_at(index)))

    def selected_ids(self) -> list[str]:
        """The selected picks in the order of the deck; a section stands for all its picks."""
        return self._deck.ids_at(index.row() for index in self.selectionModel().selectedIndexes())

    def section_theme(self) -> str:
        """The theme of the current row, if that is the head of a section; else ""."""
        item = self._deck.item(self.currentIndex().row())
        return item.theme.id if item and not item.message and item.theme else ""

    def reveal(self, id: str) -> None:
        """Bring the pick ``id`` in sight, without selecting it."""
        if (row := self._deck.row_of(id)) >= 0:
            self.scrollTo(self._deck.index(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(self.selected_ids())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_card.emit(self._id_at(self.currentIndex()))
        elif event.key() == Qt.Key.Key_Escape and len(self.selectedIndexes()) > 1:
            self.selectionModel().select(self.currentIndex(), QItemSelectionModel.SelectionFlag.ClearAndSelect)
        else:
            super().keyPressEvent(event)

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Drag the selected picks as a slip."""
        rows = [index.row() for index in self.selectedIndexes()]
        ids = self._deck.ids_at(rows)
        first = self._deck.item(self._deck.row_of(ids[0])) if ids else None
        if first and first.message:
            drag(self, self._deck.mimeData(self.selectedIndexes()), first.message.quote, first.accent, len(ids))

    def takes(self, data: QMimeData) -> bool:
        return self._deck.may_land(data)

    def spot_at(self, data: QMimeData, point: QPoint) -> int | None:
        """The row before which a drop lands, or OWN_STAGES."""
        over = self.indexAt(point)
        row = over.row() if over.isValid() else row_at(self, point)
        is_below = over.isValid() and row_at(self, point) > row
        return self._deck.landing_over(data, row, is_below=is_below) if self._deck.may_land(data) else None

    def drop_at(self, data: QMimeData, point: QPoint) -> bool:
        spot = self.spot_at(data, point)
        return spot is not None and self._deck.put(data, spot)

    def paint_spot(self, painter: QPainter, spot: int) -> None:
        if spot == OWN_STAGES:
            paint_frame(painter, self)
        else:
            paint_landing(painter, self, spot)

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

    def _id_at(self, index: QModelIndex) -> str:
        item = self._deck.item(index.row())
        return item.ids[0] if item else ""

    def _reach(self, current: QModelIndex) -> None:
        if id := self._id_at(current):
            self.reached.emit(id)
