"""The cards in a grid that fills the width."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListView

from briefing.ui.models.cards import CardsModel, Index
from briefing.ui.views.card_delegate import GAP, CardDelegate, Look

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent

_NARROWEST = 246
_IDEAL = 300
_BAR = 10  # the width of a scroll bar in the stylesheet


class CardGrid(QListView):
    """Shows the cards. Space or a click on the mark asks to pick, Enter to open; the current card is announced."""

    toggled = Signal(list)
    entered_card = Signal(str)
    reached = Signal(str)

    def __init__(self, model: CardsModel) -> None:
        super().__init__()
        self._cards = model
        self._delegate = CardDelegate(self._look_of)
        self._hovered = -1
        self._kept: tuple[list[str], str, int] = ([], "", -1)
        self.setAccessibleName(self.tr("Quotes"))
        self._lay()
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        model.modelAboutToBeReset.connect(self._keep)
        model.modelReset.connect(self._restore)
        self.selectionModel().currentChanged.connect(self._reach)
        self.entered.connect(lambda index: self._hover(index.row()))
        self.viewportEntered.connect(lambda: self._hover(-1))
        self.activated.connect(lambda index: self.entered_card.emit(model.id_at(index.row())))

    def dress(self) -> None:
        """Have the scroll bar, for which there is room from the start: without the stylesheet it is broader."""
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setViewportMargins(15, 0, 4, 0)

    def selected_ids(self) -> list[str]:
        """The selected messages in the order of the grid."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self._cards.id_at(row) for row in rows]

    def current_id(self) -> str:
        return self._cards.id_at(self.currentIndex().row())

    def reveal(self, id: str) -> bool:
        """Select the card of message ``id`` and bring it in sight; False when it is filtered out."""
        row = self._cards.row_of(id)
        if row >= 0 and id != self.current_id():
            self._go(row)
        return row >= 0

    def choose(self, ids: Sequence[str]) -> bool:
        """Select those of the messages that are shown, the first of them in sight; False when none is."""
        rows = sorted(row for id in ids if (row := self._cards.row_of(id)) >= 0)
        if rows:
            self._go(rows[0])
            for row in rows[1:]:
                self.selectionModel().select(self._cards.index(row), QItemSelectionModel.SelectionFlag.Select)
        return bool(rows)

    def go(self, by: int) -> None:
        """Make the card ``by`` places further the current one."""
        row = self.currentIndex().row() + by
        if 0 <= row < self._cards.rowCount():
            self._go(row)

    def mark(self, query: str) -> None:
        """Mark what matches ``query`` in the cards."""
        if query != self._delegate.query:
            self._delegate.query = query
            self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(event.size().width())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.toggled.emit(self.selected_ids())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_card.emit(self.current_id())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self._mark_at(event)
        if row >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.toggled.emit([self._cards.id_at(row)])
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._mark_at(event) >= 0:
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        hand = Qt.CursorShape.PointingHandCursor if self._mark_at(event) >= 0 else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(hand)
        super().mouseMoveEvent(event)

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Drag the selected cards as a slip: whole cards would hide where they land."""
        from briefing.ui.views.slip import drag  # not needed for the first frame

        indexes = sorted(self.selectedIndexes(), key=lambda index: index.row())
        if indexes:
            card = self._cards.card(indexes[0].row())
            drag(self, self._cards.mimeData(indexes), card.message.quote, card.accent, len(indexes))

    def _lay(self) -> None:
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setUniformItemSizes(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(28)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setMouseTracking(True)
        self.setMinimumWidth(_NARROWEST + GAP)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setViewportMargins(15, 0, 4 + _BAR, 0)
        paper = self.palette()
        paper.setColor(paper.ColorRole.Base, paper.color(paper.ColorRole.Window))
        self.setPalette(paper)

    def _fit(self, room: int) -> None:
        """Share ``room``, the width inside the frame, out among as many columns as read well."""
        width = (room - 1) // _columns(room)
        if width != self._delegate.width:
            self._delegate.width = width
            self.setGridSize(QSize(width, self._delegate.height()))
            self.scheduleDelayedItemsLayout()

    def _mark_at(self, event: QMouseEvent) -> int:
        index = self.indexAt(event.position().toPoint())
        area = self._delegate.mark_area(self.visualRect(index))
        return index.row() if index.isValid() and area.contains(event.position().toPoint()) else -1

    def _hover(self, row: int) -> None:
        self._hovered = row

    def _look_of(self, index: Index) -> Look:
        selected = self.selectionModel().isSelected(index)
        focused = index.row() == self.currentIndex().row() and self.hasFocus()
        return Look(selected, focused, index.row() == self._hovered and self.underMouse())

    def _keep(self) -> None:
        self._kept = (self.selected_ids(), self.current_id(), self.currentIndex().row())

    def _restore(self) -> None:
        ids, current, row = self._kept
        selection = self.selectionModel()
        for id in ids:
            if (at := self._cards.row_of(id)) >= 0:
                selection.select(self._cards.index(at), QItemSelectionModel.SelectionFlag.Select)
        at = self._cards.row_of(current) if current else -1
        if at >= 0:
            selection.setCurrentIndex(self._cards.index(at), QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(self._cards.index(at))
        elif self._cards.rowCount():
            self._go(min(max(row, 0), self._cards.rowCount() - 1))
        else:
            self.reached.emit(self.current_id())

    def _go(self, row: int) -> None:
        """Go to a card. The view's own ``setCurrentIndex`` would add it to the selection while Ctrl is held."""
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self._cards.index(row), flag)
        self.scrollTo(self._cards.index(row))

    def _reach(self, current: QModelIndex) -> None:
        self.reached.emit(self._cards.id_at(current.row()))


def _columns(room: int) -> int:
    return max(1, room // _NARROWEST if room < 3 * _IDEAL else room // _IDEAL)
