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
    QSizeF,
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

from briefing.core.characters import dotted
from briefing.core.trust import Certainty, opening, term
from briefing.sources.quote_ends import End
from briefing.ui.style.fonts import words_font
from briefing.ui.style.theme import tokens
from briefing.ui.widgets import texts

if TYPE_CHECKING:
    from briefing.sources.quotes.model import Quote
    from briefing.sources.review import Candidate

Index = QModelIndex | QPersistentModelIndex
_CANDIDATE, _REASON = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_LEFT, _RIGHT, _PAD = 42.0, 14.0, 10.0
_LINES = 3
_BAR = 40.0
SURENESS = (Certainty.UNSURE, Certainty.LIKELY, Certainty.SURE)
"""By the grade of a candidate."""


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
        self.setWordWrap(True)  # another width gives the rows other heights, which Qt asks for only then

    def show_candidates(self, candidates: Sequence[Candidate], reasons: Sequence[str]) -> None:
        """Show them in order; ``reasons`` are why each has its speaker."""
        with QSignalBlocker(self):
            while self.count() > len(candidates):
                self.takeItem(self.count() - 1)
            while self.count() < len(candidates):
                self.addItem(QListWidgetItem())
            for row, (candidate, reason) in enumerate(zip(candidates, reasons, strict=True)):
                item = self.item(row)
                item.setData(_CANDIDATE, candidate)
                item.setData(_REASON, reason)
                item.setText(self._heard(candidate))
                item.setCheckState(Qt.CheckState.Checked if candidate.is_accepted else Qt.CheckState.Unchecked)
        self.viewport().update()

    def who(self, quote: Quote) -> str:
        """Who said it, in words where nobody is named."""
        return quote.speaker or (self.tr("from the minutes") if quote.asked else self.tr("unknown speaker"))

    def _heard(self, candidate: Candidate) -> str:
        """A candidate in words, for those who hear it."""
        told = (SURENESS[candidate.grade], *((Certainty.LOOK,) if candidate.doubts else ()))
        return f"{candidate.quote.text} — {self.who(candidate.quote)}, {' · '.join(map(term, told))}"

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
    """Draws a candidate: its box, the quote, who said it, how sure that is in a word and a bar, and why."""

    def __init__(self, view: CandidateList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        candidate: Candidate = index.data(_CANDIDATE)
        width = self._view.viewport().width()
        lines = min(_LINES, texts.layout(*self._quote(candidate, width)).lineCount())
        quote = QFontMetricsF(words_font(candidate.quote.is_paraphrase, 1)).lineSpacing() * lines
        told = texts.layout(*self._reason(index, width)).boundingRect().height()
        return QSize(width, round(quote + told + QFontMetricsF(QApplication.font()).lineSpacing() + 2 * _PAD + 8))

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
        told = texts.layout(*self._reason(index, round(area.width())))
        under = area.bottom() - told.boundingRect().height() - 2
        self._draw_foot(painter, QRectF(area.topLeft(), QPointF(area.right(), under)), candidate)
        texts.draw(painter, told, QPointF(area.left() + _LEFT, under - _PAD), colours.muted)
        painter.restore()

    def _reason(self, index: Index, width: int) -> tuple[str, QFont, float, int]:
        """Why it is given to its speaker, and what is to be looked at."""
        told = str(index.data(_REASON)).partition("\n")[0]
        return told, texts.sized(QApplication.font(), -0.5), width - _LEFT - _RIGHT - _BAR - 12, _LINES

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
        name, bold = self._view.who(quote), texts.sized(QApplication.font(), 0, bold=bool(quote.speaker))
        sure = opening(term(SURENESS[candidate.grade]))
        taken = _bar(painter, QPointF(area.right() - _RIGHT, baseline), sure, candidate.grade)
        room = area.width() - _LEFT - _RIGHT - taken
        painter.setFont(bold)
        painter.setPen(QColor(colours.ink if quote.speaker else colours.muted))
        texts.elided(painter, name, QPointF(area.left() + _LEFT, baseline), room)
        used = QFontMetricsF(bold).horizontalAdvance(name) + 10
        look = term(Certainty.LOOK) if candidate.doubts else ""
        kind = self.tr("paraphrase") if quote.is_reported else ""
        told = quote.asked[1:] if quote.asked else (kind, quote.role, quote.organisation)
        position = dotted(look, *told)
        if position and used < room - 30:
            painter.setFont(QApplication.font())
            painter.setPen(QColor(colours.muted))
            texts.elided(painter, position, QPointF(area.left() + _LEFT + used, baseline), room - used)


def _ground(painter: QPainter, area: QRectF, state: QStyle.StateFlag) -> None:
    flag, colours = QStyle.StateFlag, tokens()
    is_current = bool(state & flag.State_Selected)
    painter.setPen(QPen(QColor(colours.primary), 2) if state & flag.State_HasFocus else Qt.PenStyle.NoPen)
    lit = is_current or bool(state & flag.State_MouseOver)
    painter.setBrush(QColor(colours.tint if is_current else colours.surface) if lit else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(area, 7, 7)


def _box(painter: QPainter, centre: QPointF, is_checked: bool) -> None:
    colours = tokens()
    painter.setPen(QPen(QColor(colours.primary if is_checked else colours.control), 1.5))
    painter.setBrush(QColor(colours.primary if is_checked else colours.surface))
    painter.drawRoundedRect(QRectF(centre.x() - 8, centre.y() - 8, 16, 16), 4, 4)
    if is_checked:
        painter.setPen(QPen(QColor(colours.on_primary), 2))
        painter.drawPolyline([centre + QPointF(x, y) for x, y in ((-4, 0.3), (-1.2, 3.2), (4.2, -3))])


def _bar(painter: QPainter, end: QPointF, word: str, grade: int) -> float:
    """How sure it is, in a word that ends at ``end`` and a bar under it that fills; the room it takes."""
    colours, font = tokens(), texts.sized(QApplication.font(), -0.5, bold=True)
    ink = QColor((colours.warn, colours.primary, colours.ok)[grade])
    wide = QFontMetricsF(font).horizontalAdvance(word)
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(end - QPointF(wide, 0), word)
    whole = QRectF(end.x() - _BAR, end.y() + 5, _BAR, 3)
    painter.fillRect(whole, QColor(colours.line))
    painter.fillRect(QRectF(whole.topLeft(), QSizeF(_BAR * (grade + 1) / len(SURENESS), 3)), ink)
    return max(wide, _BAR) + 12
