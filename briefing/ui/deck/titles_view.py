"""The list of titles, edited in place; each that nobody has written yet is marked."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLabel,
    QListView,
    QStyle,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from briefing.ui.cards.model import Index
from briefing.ui.deck.titles_model import TITLE, Title, TitlesModel
from briefing.ui.document.document import Document
from briefing.ui.style.fonts import serif
from briefing.ui.style.theme import tokens
from briefing.ui.widgets import texts
from briefing.ui.widgets.forms.fields import LineEdit
from briefing.ui.widgets.forms.keeping import KeepingDelegate

_PAUSE = 150  # ms without an edit
_LEFT, _RIGHT, _TOP, _BOTTOM = 16.0, 16.0, 7.0, 8.0
_LINES = 4


class TitlesView(QWidget):
    """Says how the titles stand, and lists them."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.model = TitlesModel(document)
        self.list = QListView()
        self._told = QLabel()
        self._timer = QTimer(self)
        self._compose()
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self.refresh)
        document.changed.connect(self._follow)
        document.left.connect(self.model.forget)

    def refresh(self) -> None:
        """Show the titles as they are now."""
        self.model.refresh()
        mute = self.model.mute
        if not self.model.rowCount():
            self._told.setText(self.tr("Titles come here once a quote is picked."))
        elif mute:
            self._told.setText(self.tr("%n titles are still to be written", "", mute))
        else:
            self._told.setText(self.tr("Read alone, the titles tell the story."))

    def hear(self, quotes: Mapping[str, str]) -> None:
        """List the titles that are a quote, by its message, as the deck's slides have them."""
        self.model.hear(quotes)
        self._follow()

    def edit(self, field: str, id: str) -> None:
        """Write the title that is the text ``field`` of the theme or message ``id``."""
        rows = (self.model.index(row) for row in range(self.model.rowCount()))
        for index in rows:
            title: Title = index.data(TITLE)
            if (title.field, title.id) == (field, id):
                self.list.setCurrentIndex(index)
                self.list.edit(index)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _compose(self) -> None:
        trigger = QAbstractItemView.EditTrigger
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Delegate(self.list))
        self.list.setEditTriggers(
            trigger.DoubleClicked | trigger.SelectedClicked | trigger.EditKeyPressed | trigger.AnyKeyPressed
        )
        self.list.setWordWrap(True)  # another width gives the rows other heights, which Qt asks for only then
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setAccessibleName(self.tr("Titles of the slides"))
        self.list.setToolTip(self.tr("Double-click a title to rewrite it, or press F2"))
        self._told.setObjectName("muted")
        self._told.setWordWrap(True)
        self._told.setContentsMargins(16, 4, 16, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._told)
        column.addWidget(self.list, 1)

    def _follow(self) -> None:
        if self.isVisible():
            self._timer.start()


class _Delegate(KeepingDelegate):
    """A kicker, and the title under it in as many lines as it takes."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        title: Title = index.data(TITLE)
        width = self._view.viewport().width()
        laid = texts.lay_out(title.text, _font(), width - _LEFT - _RIGHT, _LINES)
        high = laid.lineCount() * QFontMetricsF(_font()).lineSpacing()
        return QSize(120, round(_TOP + _kicker_height() + high + _BOTTOM))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect)
        _draw_ground(painter, area, option.state)
        _draw(painter, area, index.data(TITLE), self.tr("still to be written"))
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = LineEdit("", parent)
        editor.setAccessibleName(index.data(TITLE).kicker)
        editor.setPlaceholderText(self.tr("Say in a sentence what this slide says"))
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        area: QRect = option.rect
        top = area.top() + round(_TOP + _kicker_height()) - 3
        high = max(editor.sizeHint().height(), area.bottom() - top - 2)  # no line of the old title shows below
        editor.setGeometry(area.left() + 8, top, area.width() - 16, high)


def _font() -> QFont:
    return serif(QApplication.font().pointSizeF() + 1)


def _kicker_font() -> QFont:
    return texts.sized(QApplication.font(), -1)


def _kicker_height() -> float:
    return QFontMetricsF(_kicker_font()).lineSpacing() + 2


def _draw_ground(painter: QPainter, area: QRectF, state: QStyle.StateFlag) -> None:
    colours, flag = tokens(), QStyle.StateFlag
    lit = state & (flag.State_Selected | flag.State_MouseOver)
    painter.setPen(QPen(QColor(colours.primary), 2) if state & flag.State_HasFocus else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.tint) if lit else Qt.BrushStyle.NoBrush)
    painter.setOpacity(1 if state & flag.State_Selected or not lit else 0.6)
    painter.drawRoundedRect(area.adjusted(7, 1, -7, -1), 7, 7)
    painter.setOpacity(1)


def _draw(painter: QPainter, area: QRectF, title: Title, mute: str) -> None:
    colours = tokens()
    width = area.width() - _LEFT - _RIGHT
    metrics = QFontMetricsF(_kicker_font())
    baseline = area.top() + _TOP + metrics.ascent()
    painter.setFont(_kicker_font())
    if title.is_mute:
        taken = metrics.horizontalAdvance(mute)
        painter.setPen(QColor(colours.warn))
        painter.drawText(QPointF(area.right() - _RIGHT - taken, baseline), mute)
        width -= taken + 10
    painter.setPen(QColor(colours.accent_ink(title.accent) if title.accent >= 0 else colours.muted))
    texts.elided(painter, title.kicker, QPointF(area.left() + _LEFT, baseline), width)
    laid = texts.lay_out(title.text, _font(), area.width() - _LEFT - _RIGHT, _LINES)
    ink = colours.ink if title.field and not title.is_mute else colours.muted
    texts.draw(painter, laid, QPointF(area.left() + _LEFT, area.top() + _TOP + _kicker_height()), ink)
