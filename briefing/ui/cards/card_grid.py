"""The cards in a grid that fills the width."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6 import QtCore
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QRect, Signal
from PySide6.QtGui import QColor, QPainter, QRegion
from PySide6.QtWidgets import QAbstractItemView, QListView

from briefing.ui.cards.card_delegate import CardDelegate
from briefing.ui.cards.card_layout import GAP, USUAL, CardLayout
from briefing.ui.cards.model import CardsModel, Index
from briefing.ui.cards.stamps import Look
from briefing.ui.style.theme import tokens

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent, QWheelEvent

ZOOMS = (70, 80, 90, USUAL, 115, 130, 150, 175, 200)
_NARROWEST = 246
"""Pixels of a cell at the usual zoom, the gap included: 33 letters of the quote a line."""
_NARROWEST_SMALL = 210
"""The same, of the zooms below the usual: 25 letters, so that one step back shows four cards a row, not three, in a
window as large as the first."""
_BAR = 10
"""The pixels of a scroll bar's width in the stylesheet."""
_NO_BAR = 1
"""Qt's ScrollBarAlwaysOff: no name of ``Qt`` is asked for before the first frame (see strokes.py)."""
_Hint = QAbstractItemView.ScrollHint
_NOTCH = 120
"""A step of a wheel, in eighths of a degree, as Qt has it."""


class _Place(NamedTuple):
    """Where the user is: what is selected, the current card, its row, and its height in the viewport if in sight."""

    selected: list[str]
    current: str = ""
    row: int = -1
    top: int | None = None


class CardGrid(QListView):
    """Shows the cards. Space or a click on the mark asks to pick, Enter to open; the current card is announced. Of
    several that are selected, Esc leaves the current one.

    Where the user is outlives other filters and orders: cards that are filtered out come back selected and current, as
    they were, unless the user has turned to other cards meanwhile.
    """

    toggled = Signal(list)
    entered_card = Signal(str)
    reached = Signal(str)
    painted = Signal()

    def __init__(self, model: CardsModel, zoom: int = USUAL) -> None:
        super().__init__()
        self._cards = model
        self._delegate = CardDelegate(CardLayout(_NARROWEST, zoom), model.card, self._look_of)
        self._is_dressed = False
        self._hovered = -1
        self._covered = self._in_row = 0
        self._place = _Place([])
        self._restored: tuple[list[str], str] | None = None
        self._sight = QtCore.QPersistentModelIndex()
        """What stays in sight in all steps of a change of size that are not painted."""
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
        """Have what the first frame does without: a scroll bar, in the stylesheet, and scrolling by moving the pixels,
        for which all of the viewport is painted here. To ask for the viewport wakes every class of widgets."""
        self._is_dressed = True
        self.setVerticalScrollBarPolicy(QtCore.Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        bar = self.verticalScrollBar()
        bar.setSingleStep(28)
        bar.rangeChanged.connect(lambda least, most: bar.setEnabled(least < most))  # where all is in sight, no handle
        bar.setEnabled(bar.minimum() < bar.maximum())
        self.setContextMenuPolicy(QtCore.Qt.ContextMenuPolicy.CustomContextMenu)
        self.setViewportMargins(15, 0, 4, 0)
        self.viewport().setAttribute(QtCore.Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @property
    def zoom(self) -> int:
        """The size of the texts, in percent of the usual."""
        return self._delegate.layout.zoom

    def enlarge(self) -> None:
        self._zoom_to(min((zoom for zoom in ZOOMS if zoom > self.zoom), default=self.zoom))

    def reduce(self) -> None:
        self._zoom_to(max((zoom for zoom in ZOOMS if zoom < self.zoom), default=self.zoom))

    def show_usual_size(self) -> None:
        self._zoom_to(USUAL)

    def leave_foot(self, covered: int) -> None:
        """Have the last cards scrolled past what lies over the foot, ``covered`` pixels high; 0 for nothing."""
        if covered != self._covered:
            self._covered = covered
            self.updateGeometries()

    def selected_ids(self) -> list[str]:
        """The selected messages in the order of the grid."""
        selection = self.selectionModel().selection()
        parts = [selection.at(place) for place in range(selection.count())]
        rows = sorted(row for part in parts for row in range(part.top(), part.bottom() + 1))
        return [self._cards.id_at(row) for row in rows]

    def current_id(self) -> str:
        return self._cards.id_at(self.currentIndex().row())

    def forget(self) -> None:
        """Be nowhere: other messages are to come."""
        self._restored = None
        self.clearSelection()
        self.setCurrentIndex(QModelIndex())

    def enter(self) -> None:
        """Take the focus, and the card shown as the user's own."""
        self._restored = None
        self.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)
        if not self.currentIndex().isValid():
            self.go(1)

    def reveal(self, id: str) -> bool:
        """Select the card of message ``id`` and bring it in sight; False when it is filtered out."""
        row = self._cards.row_of(id)
        if row >= 0 and id != self.current_id():
            self._go(row)
        return row >= 0

    def choose(self, ids: Sequence[str]) -> bool:
        """Select those of the messages that are shown, the first of them in sight; False when none is."""
        if rows := self._cards.rows_of(ids):
            self._go(rows[0])
            self._select(rows)
        return bool(rows)

    def let_go(self) -> None:
        """Of several that are selected, leave the current one."""
        if len(self.selected_ids()) > 1:
            self._go(max(0, self.currentIndex().row()))

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

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cards, and what is between and below them; where a pixel is no whole number of dots, under them."""
        region, ratio = event.region(), self.devicePixelRatioF()
        if self._is_dressed and not ratio.is_integer():
            self._fill(region)
        self._delegate.begin(region, ratio)
        super().paintEvent(event)
        self._sight = QtCore.QPersistentModelIndex()
        if self._is_dressed and ratio.is_integer():
            self._fill(region - self._delegate.covered)
        self.painted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._sight = self._sight if self._sight.isValid() else QtCore.QPersistentModelIndex(self._seen())
        super().resizeEvent(event)
        self._fit(event.size().width(), self.zoom, self.model().index(self._sight.row(), 0))

    def updateGeometries(self) -> None:
        super().updateGeometries()
        if self._covered:
            least = self.contentsSize().height() + self._covered - self.viewport().height()
            self.verticalScrollBar().setMaximum(max(0, least))

    def scrollTo(self, index: Index, hint: _Hint = _Hint.EnsureVisible) -> None:
        super().scrollTo(index, hint)
        hidden = self.visualRect(index).bottom() - self.viewport().height() + self._covered if self._covered else 0
        if hidden > 0:
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + hidden)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._restored = None
        if event.key() == QtCore.Qt.Key.Key_Space and not event.modifiers():
            self.toggled.emit(self.selected_ids())
        elif event.key() in (QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter):
            self.entered_card.emit(self.current_id())
        elif event.key() == QtCore.Qt.Key.Key_Escape and len(self.selected_ids()) > 1:
            self.let_go()
            self.setFocus()  # the bar of several, which goes, may have it
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._restored = None
        row = self._mark_at(event)
        if row >= 0 and event.button() == QtCore.Qt.MouseButton.LeftButton:
            self.toggled.emit([self._cards.id_at(row)])
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._mark_at(event) >= 0:
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        shape = QtCore.Qt.CursorShape
        self.viewport().setCursor(shape.PointingHandCursor if self._mark_at(event) >= 0 else shape.ArrowCursor)
        super().mouseMoveEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() != QtCore.Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
        elif event.angleDelta().y() >= _NOTCH:
            self.enlarge()
        elif event.angleDelta().y() <= -_NOTCH:
            self.reduce()

    def startDrag(self, actions: QtCore.Qt.DropAction) -> None:
        """Drag the selected cards as a slip: whole cards would hide where they land."""
        from briefing.ui.widgets.slip import drag  # not needed for the first frame

        indexes = sorted(self.selectedIndexes(), key=lambda index: index.row())
        if indexes:
            card = self._cards.card(indexes[0].row())
            drag(self, self._cards.mimeData(indexes), card.message.quote, card.accent, len(indexes))

    def _fill(self, region: QRegion) -> None:
        painter = QPainter(self.viewport())
        painter.setClipRegion(region)
        painter.fillRect(region.boundingRect(), QColor(tokens().paper))
        painter.end()

    def _lay(self) -> None:
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setUniformItemSizes(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setProperty("verticalScrollBarPolicy", _NO_BAR)
        self.setProperty("horizontalScrollBarPolicy", _NO_BAR)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setMinimumWidth(_NARROWEST + GAP)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setViewportMargins(15, 0, 4 + _BAR, 0)
        paper = self.palette()
        paper.setColor(paper.ColorRole.Base, QColor(tokens().paper))
        self.setPalette(paper)

    def _zoom_to(self, zoom: int) -> None:
        self._fit(self.viewport().width(), zoom, self._seen())

    def _fit(self, room: int, zoom: int, seen: QModelIndex) -> None:
        """Share ``room``, the width inside the frame, out among as many columns as read well at ``zoom``.

        The card at ``seen`` comes in sight whole if rows hold other cards then; else all stays where it is.
        """
        columns = _columns(room, zoom)
        width = (room - 1) // columns
        if (width, zoom) != (self._delegate.layout.width, self.zoom):
            moves = (columns, zoom) != (self._in_row, self.zoom)
            self._in_row = columns
            self._delegate.layout = CardLayout(width, zoom)
            self.setGridSize(self._delegate.layout.cell)
            self.scheduleDelayedItemsLayout()
            self.executeDelayedItemsLayout()  # left to the timer, all would be painted once more
            if moves:
                self.scrollTo(seen)

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
        """Before the rows change: remember where the user is, unless it is where they were put."""
        current, selected, id = self.currentIndex(), self.selected_ids(), self.current_id()
        if self._restored != (selected, id):
            self._place = _Place(selected, id, current.row())
        if self._place.current == id:
            self._place = self._place._replace(top=self._top_in_sight(current))

    def _restore(self) -> None:
        place, count = self._place, self._cards.rowCount()
        at = self._cards.row_of(place.current)
        if at >= 0:
            self._select(self._cards.rows_of(place.selected))
            index = self._cards.index(at)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self._scroll(index, place.top)
        elif count:
            self._go(min(max(place.row, 0), count - 1))
        else:
            self.reached.emit("")
        self._restored = self.selected_ids(), self.current_id()

    def _select(self, rows: list[int]) -> None:
        selection = QItemSelection()
        for first, last in _runs(rows):
            selection.select(self._cards.index(first), self._cards.index(last))
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.Select)

    def _go(self, row: int) -> None:
        """Go to a card. The view's own ``setCurrentIndex`` would add it to the selection while Ctrl is held."""
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self._cards.index(row), flag)
        self.scrollTo(self._cards.index(row))

    def _seen(self) -> QModelIndex:
        """The current card if it is in sight, else the first that is."""
        current = self.currentIndex()
        return current if self._top_in_sight(current) is not None else self.indexAt(QPoint(GAP, GAP))

    def _top_in_sight(self, index: QModelIndex) -> int | None:
        """The height at which the card of ``index`` is seen, None when it is not."""
        area = self.visualRect(index)
        return area.top() if area.isValid() and area.intersects(QRect(QPoint(), self.maximumViewportSize())) else None

    def _scroll(self, index: QModelIndex, top: int | None) -> None:
        """Have the card of ``index`` at the height ``top``, as far in sight as it was; else whole in sight."""
        if top is not None:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.visualRect(index).top() - top)
        if self.visualRect(index).top() != top:
            self.scrollTo(index)

    def _reach(self, current: QModelIndex) -> None:
        self._sight = QtCore.QPersistentModelIndex()
        self.reached.emit(self._cards.id_at(current.row()))


def _columns(room: int, zoom: int) -> int:
    narrowest = _NARROWEST if zoom >= USUAL else _NARROWEST_SMALL
    return max(1, room * USUAL // (narrowest * zoom))


def _runs(rows: list[int]) -> Iterable[tuple[int, int]]:
    """Rows that follow each other, as first and last."""
    start = 0
    for place in range(1, len(rows) + 1):
        if place == len(rows) or rows[place] != rows[place - 1] + 1:
            yield rows[start], rows[place - 1]
            start = place
