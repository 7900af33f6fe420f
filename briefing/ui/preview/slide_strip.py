"""The thumbnails of all slides, in a strip."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QMimeData, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from briefing.ui.cards.model import Index
from briefing.ui.preview.model import SHOWN, Shown, SlidesModel
from briefing.ui.preview.slide_drops import Landing, SlideDrops
from briefing.ui.style.theme import tokens
from briefing.ui.widgets import texts
from briefing.ui.widgets.flow import UNLIMITED
from briefing.ui.widgets.landing import TakesDrops
from briefing.ui.widgets.slip import drag

LEAST, MOST = 160, 480
"""The width of a thumbnail in pixels: in a row under the large slide, and where few of them have all the room."""
_PAD, _FRAME = 8, 2
"""Pixels around a thumbnail, and those that the frame of the chosen one takes of them."""
STALE = 0.6
"""The opacity of a picture of an older deck."""
_EDGE = 0.28
"""The share of a thumbnail at either side where a drop lands beside it."""


class SlideStrip(TakesDrops[Landing], QListView):
    """One row of thumbnails; the arrows and a click choose the slide that is shown large.

    ``widened`` gives the device pixels that the pictures are wide.
    """

    widened = Signal(int)

    def __init__(self, model: SlidesModel) -> None:
        super().__init__()
        self._drops: SlideDrops | None = None
        self._rows = -1
        self.setAccessibleName(self.tr("Slides of the deck"))
        self._thumbnails = SlideDelegate(self)
        self.setItemDelegate(self._thumbnails)
        self.setModel(model)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        model.modelReset.connect(self._fit)
        self.spread(1)

    def spread(self, rows: int) -> None:
        """Show the slides in so many rows; 0: all of them as large as there is room for."""
        if rows == self._rows:
            return
        self._rows = rows
        is_one = rows == 1
        self.setWrapping(not is_one)
        self.setMinimumHeight(self.height_of(max(1, rows)))
        self.setMaximumHeight(self.height_of(rows) if rows else UNLIMITED)
        self._fit()
        self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)

    def row_height(self) -> int:
        """The height of one more row under the large slide, in pixels."""
        return cell_size(LEAST).height()

    def height_of(self, rows: int) -> int:
        """The height of so many rows, in pixels."""
        bar = self.horizontalScrollBar().sizeHint().height() if rows == 1 else 0
        return rows * self.row_height() + bar + 4

    def take_drops(self, drops: SlideDrops) -> None:
        """Let slides and quotes be dragged here, as ``drops`` carries it out."""
        self._drops = drops
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(False)

    def landing_at(self, point: QPoint) -> Landing:
        """Where a drop at ``point`` of the viewport lands: on a slide, or between two near their edges."""
        index = self.indexAt(point)
        if not index.isValid():
            return Landing(self.model().rowCount(), False)
        place = self.visualRect(index)
        part = (point.x() - place.left()) / max(1, place.width())
        if part < _EDGE or part > 1 - _EDGE:
            return Landing(index.row() + (part > 0.5), False)
        return Landing(index.row(), True)

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Drag the quotes of the slide, as a slip; a slide that has none of its own stays."""
        row = self.currentIndex().row()
        if self._drops and row >= 0 and (ids := self._drops.ids_at(row)):
            shown: Shown = self.currentIndex().data(SHOWN)
            drag(self, self._drops.dragged(ids), shown.slide.title, 0, len(ids))

    def takes(self, data: QMimeData) -> bool:
        return bool(self._drops and self._drops.ids_of(data))

    def spot_at(self, data: QMimeData, point: QPoint) -> Landing | None:
        """Where it lands, or beside the slide there if it cannot be on it; None where nothing would change."""
        ids = self._drops.ids_of(data) if self._drops else []
        if not (self._drops and ids):
            return None
        drops = self._drops
        return next((landing for landing in self._landings_at(point) if drops.changes(ids, landing)), None)

    def drop_at(self, data: QMimeData, point: QPoint) -> bool:
        spot = self.spot_at(data, point) or self.landing_at(point)
        return bool(self._drops and self._drops.drop(self._drops.ids_of(data), spot))

    def _landings_at(self, point: QPoint) -> list[Landing]:
        """Where a drop could land, the nearest first."""
        index, first = self.indexAt(point), self.landing_at(point)
        if not index.isValid():
            return [first]
        row, is_behind = index.row(), point.x() > self.visualRect(index).center().x()
        sides = [Landing(row + is_behind, False), Landing(row + (not is_behind), False)]
        return [first, *(side for side in sides if side != first)]

    def paint_spot(self, painter: QPainter, spot: Landing) -> None:
        painter.setPen(QPen(QColor(tokens().primary), 4))
        row, is_on = spot
        last = self.model().rowCount() - 1
        place = QRectF(self.visualRect(self.model().index(min(row, last), 0)))
        if is_on:
            painter.drawRoundedRect(place.adjusted(3, 3, -3, -3), 6, 6)
        else:
            x = place.right() if row > last else place.left()
            painter.drawLine(QPointF(x, place.top()), QPointF(x, place.bottom()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def doItemsLayout(self) -> None:
        super().doItemsLayout()
        self.scrollTo(self.currentIndex())  # laid out anew it may have left the room, which Qt keeps scrolled

    def _fit(self) -> None:
        """Have the thumbnails as large as they are to be in this room, from its left edge on or in the middle of it."""
        room, bar, bars = self.maximumViewportSize(), self.verticalScrollBar(), Qt.ScrollBarPolicy
        margins = self.viewportMargins()
        room += QSize(margins.left() + margins.right(), 0)
        count = self.model().rowCount()
        whole = 0 if self._rows else widest(room, count)
        width = whole or (LEAST if self._rows else filling(room.width() - bar.sizeHint().width()))
        is_bare = whole or self._rows == 1
        self.setVerticalScrollBarPolicy(bars.ScrollBarAlwaysOff if is_bare else bars.ScrollBarAsNeeded)
        left = room.width() - 1 - min(count, _columns(room, width)) * cell_size(width).width()
        aside = left // 2 if whole else _FRAME - _PAD
        self.setViewportMargins(aside, 0, max(0, aside), 0)
        if width != self._thumbnails.width:
            self._thumbnails.width = width
            self.scheduleDelayedItemsLayout()
        self.widened.emit(ceil(width * self.devicePixelRatioF()))

    def choose(self, row: int) -> None:
        """Make ``row`` the slide that is shown large, and bring it in sight."""
        if 0 <= row < self.model().rowCount():
            index = self.model().index(row, 0)
            self.setCurrentIndex(index)
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)


class SlideDelegate(QStyledItemDelegate):
    """A thumbnail, ``width`` pixels wide, with its number; pale while it is being drawn anew."""

    width = LEAST

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return cell_size(self.width)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        shown: Shown = index.data(SHOWN)
        cell = QRectF(option.rect)
        area = QRectF(cell.left() + _PAD, cell.top() + _PAD, self.width, _height(self.width))
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        _frame(painter, draw_slide(painter, area, shown), option.state)
        _caption(painter, QRectF(area.left(), area.bottom() + 3, self.width, cell.bottom() - area.bottom() - 3), shown)
        painter.restore()


def _height(width: int) -> int:
    return round(width * 9 / 16)


def cell_size(width: int) -> QSize:
    """The place of a thumbnail with its caption."""
    return QSize(width + 2 * _PAD, _height(width) + _under())


def _under() -> int:
    """What the place of a thumbnail is higher than it."""
    return round(2 * _PAD + QFontMetricsF(QApplication.font()).lineSpacing() + 2)


def _columns(room: QSize, width: int) -> int:
    return (room.width() - 1) // (width + 2 * _PAD)  # a row filled to the last pixel breaks a slide early


def widest(room: QSize, count: int) -> int:
    """The width of ``count`` thumbnails that are all seen in ``room``, 0 where they cannot be."""
    under = _under()
    for width in range(MOST, LEAST - 1, -1):
        columns = _columns(room, width)
        if columns and ceil(count / columns) * (_height(width) + under) <= room.height():
            return width
    return 0


def filling(across: int) -> int:
    """The width of thumbnails that fill rows ``across`` pixels wide, as many as are read."""
    return max(LEAST, (across - 1) // max(1, (across - 1) // cell_size(LEAST).width()) - 2 * _PAD)


def draw_slide(painter: QPainter, area: QRectF, shown: Shown) -> QRectF:
    """Draw the picture of a slide from a corner of ``area`` on, and give its place; what is not, or no longer, true is
    pale.
    """
    picture = shown.picture if shown.picture and not shown.picture.isNull() else None
    place = fitted(picture, area) if picture else QRectF(area)
    place.moveTopLeft(area.topLeft())
    painter.fillRect(place, QColor(tokens().line))
    if picture:
        painter.setOpacity(1.0 if shown.fresh else STALE)
        painter.drawImage(place, picture)
        painter.setOpacity(1.0)
    return place


def fitted(picture: QImage, room: QRectF) -> QRectF:
    """The largest place of the picture's shape in the middle of ``room``."""
    scale = min(room.width() / picture.width(), room.height() / picture.height())
    place = QRectF(0, 0, picture.width() * scale, picture.height() * scale)
    place.moveCenter(room.center())
    return place


def _frame(painter: QPainter, area: QRectF, state: QStyle.StateFlag) -> None:
    chosen = bool(state & QStyle.StateFlag.State_Selected)
    painter.setPen(QPen(QColor(tokens().primary if chosen else tokens().edge), 3 if chosen else 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(area)


def _caption(painter: QPainter, area: QRectF, shown: Shown) -> None:
    font = texts.sized(QApplication.font(), -1)
    painter.setFont(font)
    painter.setPen(QColor(tokens().muted))
    start = area.topLeft() + QPointF(0, QFontMetricsF(font).ascent())
    texts.elided(painter, f"{shown.number}  {shown.slide.title}", start, area.width())
