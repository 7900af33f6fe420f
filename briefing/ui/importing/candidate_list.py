"""The quotes found in an article, one below the other: taken or not, by whom, and how sure that is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from briefing.core.trust import Certainty, term
from briefing.sources.handles import End
from briefing.ui.style.fonts import words_font
from briefing.ui.style.theme import tokens
from briefing.ui.widgets import texts

if TYPE_CHECKING:
    from briefing.sources.review import Candidate

Index = QModelIndex | QPersistentModelIndex
_CANDIDATE = Qt.ItemDataRole.UserRole
_LEFT, _RIGHT, _PAD = 42.0, 14.0, 10.0
_LINES = 3


class CandidateList(QListWidget):
    """Candidates to take or leave: ``toggled`` has the row, for Space or a click on its box.

    ``moved`` has an end of the current one, how many steps it is to be moved, and whether by sentences: Shift with the
    arrows moves the end, Ctrl and Shift the beginning, by words, with Alt by sentences.
    """

    toggled = Signal(int)
    moved = Signal(End, int, bool)

    def __init__(self) -> None:
        super().__init__()
        self.setItemDelegate(_CandidateDelegate(self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)

    def show_candidates(self, candidates: Sequence[Candidate], words: Sequence[str]) -> None:
        """Show them in order; ``words`` are each one's for those who hear the list."""
        with QSignalBlocker(self):
            while self.count() > len(candidates):
                self.takeItem(self.count() - 1)
            while self.count() < len(candidates):
                self.addItem(QListWidgetItem())
            for row, (candidate, said) in enumerate(zip(candidates, words, strict=True)):
                item = self.item(row)
                item.setData(_CANDIDATE, candidate)
                item.setText(said)
                item.setCheckState(Qt.CheckState.Checked if candidate.is_accepted else Qt.CheckState.Unchecked)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held, steps = event.modifiers(), {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if event.key() == Qt.Key.Key_Space and self.currentRow() >= 0:
            self.toggled.emit(self.currentRow())
        elif steps and held & Qt.KeyboardModifier.ShiftModifier and self.currentRow() >= 0:
            end = End.START if held & Qt.KeyboardModifier.ControlModifier else End.STOP
            self.moved.emit(end, steps, bool(held & Qt.KeyboardModifier.AltModifier))
        else:
            super().keyPressEvent(event)


class _CandidateDelegate(QStyledItemDelegate):
    """Draws a candidate: its box, the quote, who said it, and three dots that say how sure that is."""

    def __init__(self, view: CandidateList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        candidate: Candidate = index.data(_CANDIDATE)
        width = self._view.viewport().width()
        lines = min(_LINES, texts.layout(*self._quote(candidate, width)).lineCount())
        quote = QFontMetricsF(words_font(candidate.quote.is_paraphrase, 1)).lineSpacing() * lines
        return QSize(width, round(quote + QFontMetricsF(QApplication.font()).lineSpacing() + 2 * _PAD + 6))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        candidate: Candidate = index.data(_CANDIDATE)
        area = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _ground(painter, area.adjusted(2, 1, -2, -1), option.state)
        _box(painter, area.topLeft() + QPointF(20, _PAD + 10), candidate.is_accepted)
        colours = tokens()
        ink = colours.ink if candidate.is_accepted else colours.muted
        laid = texts.layout(*self._quote(candidate, round(area.width())))
        texts.draw(painter, laid, area.topLeft() + QPointF(_LEFT, _PAD), ink)
        self._draw_foot(painter, area, candidate)
        painter.restore()

    def editorEvent(self, event: QEvent, model: object, option: QStyleOptionViewItem, index: Index) -> bool:
        if not isinstance(event, QMouseEvent) or event.type() != QEvent.Type.MouseButtonRelease:
            return False
        if event.position().x() < option.rect.left() + _LEFT:
            self._view.toggled.emit(index.row())
            return True
        return False

    def _quote(self, candidate: Candidate, width: int) -> tuple[str, QFont, float, int]:
        return (
            " ".join(candidate.quote.text.split()),
            words_font(candidate.quote.is_paraphrase, 1),
            width - _LEFT - _RIGHT,
            _LINES,
        )

    def _draw_foot(self, painter: QPainter, area: QRectF, candidate: Candidate) -> None:
        colours, quote = tokens(), candidate.quote
        baseline = area.bottom() - _PAD - 3
        name = quote.speaker or (self.tr("from the minutes") if quote.asked else self.tr("nobody known"))
        bold = texts.sized(QApplication.font(), 0, bold=bool(quote.speaker))
        painter.setFont(bold)
        painter.setPen(QColor(colours.ink if quote.speaker else colours.muted))
        room = area.width() - _LEFT - _RIGHT - 44
        texts.elided(painter, name, QPointF(area.left() + _LEFT, baseline), room)
        used = QFontMetricsF(bold).horizontalAdvance(name) + 10
        look = term(Certainty.LOOK) if candidate.doubts else ""
        kind = self.tr("paraphrase") if quote.is_reported else ""
        told = quote.asked[1:] if quote.asked else (kind, quote.role, quote.organisation)
        position = " · ".join(part for part in (look, *told) if part)
        if position and used < room - 30:
            painter.setFont(QApplication.font())
            painter.setPen(QColor(colours.muted))
            texts.elided(painter, position, QPointF(area.left() + _LEFT + used, baseline), room - used)
        _dots(painter, QPointF(area.right() - _RIGHT - 4, baseline - 4), candidate.grade)


def _ground(painter: QPainter, area: QRectF, state: QStyle.StateFlag) -> None:
    flag, colours = QStyle.StateFlag, tokens()
    is_current = bool(state & flag.State_Selected)
    painter.setPen(QPen(QColor(colours.primary), 2) if state & flag.State_HasFocus else Qt.PenStyle.NoPen)
    lit = is_current or bool(state & flag.State_MouseOver)
    painter.setBrush(QColor(colours.tint if is_current else colours.surface) if lit else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(area, 7, 7)


def _box(painter: QPainter, centre: QPointF, is_checked: bool) -> None:
    colours = tokens()
    painter.setPen(QPen(QColor(colours.primary if is_checked else colours.faint), 1.5))
    painter.setBrush(QColor(colours.primary if is_checked else colours.surface))
    painter.drawRoundedRect(QRectF(centre.x() - 8, centre.y() - 8, 16, 16), 4, 4)
    if is_checked:
        painter.setPen(QPen(QColor(colours.on_primary), 2))
        painter.drawPolyline([centre + QPointF(x, y) for x, y in ((-4, 0.3), (-1.2, 3.2), (4.2, -3))])


def _dots(painter: QPainter, last: QPointF, grade: int) -> None:
    """Three dots, filled from the left: one for unsure, three for sure."""
    colours = tokens()
    painter.setPen(QPen(QColor(colours.primary), 1.3))
    for number in range(3):
        painter.setBrush(QColor(colours.primary) if number <= grade else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(last - QPointF((2 - number) * 11, 0), 3.4, 3.4)
