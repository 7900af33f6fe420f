"""The thumbnails of all slides, in a strip."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
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
from briefing.ui.style.theme import tokens
from briefing.ui.widgets import texts

_WIDTH, _HEIGHT = 160, 90
_PAD = 8
STALE = 0.6
"""The opacity of a picture of an older deck."""


class SlideStrip(QListView):
    """One row of thumbnails; the arrows and a click choose the slide that is shown large."""

    def __init__(self, model: SlidesModel) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Slides of the deck"))
        self.setItemDelegate(SlideDelegate(self))
        self.setModel(model)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        height = SlideDelegate.cell().height() + self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(height + 4)

    def choose(self, row: int) -> None:
        """Make ``row`` the slide that is shown large, and bring it in sight."""
        if 0 <= row < self.model().rowCount():
            index = self.model().index(row, 0)
            self.setCurrentIndex(index)
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)


class SlideDelegate(QStyledItemDelegate):
    """A thumbnail with its number; pale while it is being drawn anew."""

    @staticmethod
    def cell() -> QSize:
        line = QFontMetricsF(QApplication.font()).lineSpacing()
        return QSize(_WIDTH + 2 * _PAD, round(_HEIGHT + 2 * _PAD + line + 2))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return self.cell()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        shown: Shown = index.data(SHOWN)
        cell = QRectF(option.rect)
        area = QRectF(cell.left() + _PAD, cell.top() + _PAD, _WIDTH, _HEIGHT)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        draw_slide(painter, area, shown)
        _frame(painter, area, option.state)
        _caption(painter, QRectF(area.left(), area.bottom() + 3, _WIDTH, cell.bottom() - area.bottom() - 3), shown)
        painter.restore()


def draw_slide(painter: QPainter, area: QRectF, shown: Shown) -> None:
    """Draw the picture of a slide; what is not, or no longer, true is pale."""
    painter.fillRect(area, QColor(tokens().line))
    if shown.picture is not None:
        painter.setOpacity(1.0 if shown.fresh else STALE)
        painter.drawImage(area, shown.picture)
        painter.setOpacity(1.0)


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
    texts.elided(painter, f"{shown.number}  {shown.slide.title}", start, _WIDTH)
