"""The text of an article with its quotes marked, and the legend that says what the marks mean."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from briefing.core.units import characters, units
from briefing.sources.quote_ends import End
from briefing.ui.style.theme import tokens
from briefing.ui.widgets.forms.fields import RawTextEdit

Underline = QTextCharFormat.UnderlineStyle
_UNDERLINES = (Underline.DotLine, Underline.DashUnderline, Underline.SingleUnderline)
_PENS = (Qt.PenStyle.DotLine, Qt.PenStyle.DashLine, Qt.PenStyle.SolidLine)
_FILLS = (0.06, 0.14, 0.26)
_SWATCH = 26.0
_KNOB = 5.0
"""The radius of a handle; it is taken hold of within its width around it."""


class Mark(NamedTuple):
    """A passage at ``start`` to ``end``, of ``grade`` 0 to 2; filled if it is taken."""

    start: int
    end: int
    grade: int
    is_taken: bool


class MarkedText(RawTextEdit):
    """Shows ``text``, which is read and selected with mouse or keys. ``chosen`` when Enter is pressed.

    The current passage has a handle at each end: ``dragged`` has the end that the mouse moves, the character that it is
    moved to, and a number that is the same as long as it is held.
    """

    chosen = Signal()
    dragged = Signal(End, int, int)

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._text = text
        flag = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flag.TextSelectableByMouse | flag.TextSelectableByKeyboard)
        self.setCursorWidth(2)
        self.viewport().setMouseTracking(True)
        self._span: tuple[int, int] | None = None
        self._held: End | None = None
        self._holds = 0

    def show_marks(self, marks: Sequence[Mark], current: int, cue: tuple[int, int]) -> None:
        """Mark the passages by how sure they are, the ``current`` one strongly, and the words at ``cue``."""
        found = [self._selection(mark.start, mark.end, _marked(mark, row == current)) for row, mark in enumerate(marks)]
        if cue[0] < cue[1]:
            found.append(self._selection(*cue, _cue_style()))
        self._span = (marks[current].start, marks[current].end) if 0 <= current < len(marks) else None
        self.setExtraSelections(found)
        self.viewport().update()

    def reveal(self, start: int) -> None:
        """Scroll to the character at ``start`` and put the cursor there."""
        self.setTextCursor(self._cursor(start, start))
        self.centerCursor()

    def selected_span(self) -> tuple[int, int]:
        """Start and end of the selected characters, without blanks around them."""
        cursor = self.textCursor()
        start, end = (characters(self._text, place) for place in (cursor.selectionStart(), cursor.selectionEnd()))
        words = self._text[start:end]
        return start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.chosen.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = QColor(tokens().primary)
        for end, bar in self._handles().items():
            painter.fillRect(bar, colour)
            painter.setPen(QPen(QColor(tokens().surface), 1.5))
            painter.setBrush(colour)
            painter.drawEllipse(_knob(end, bar), _KNOB, _KNOB)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held = self._handle_at(event.position()) if event.button() is Qt.MouseButton.LeftButton else None
        self._holds += 1
        if self._held is None:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is None:
            super().mouseMoveEvent(event)
            over = self._handle_at(event.position())
            self.viewport().setCursor(Qt.CursorShape.SizeHorCursor if over else Qt.CursorShape.IBeamCursor)
        else:
            place = self.cursorForPosition(event.position().toPoint()).position()
            self.dragged.emit(self._held, characters(self._text, place), self._holds)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._held is None:
            super().mouseReleaseEvent(event)
        self._held = None

    def handle(self, end: End) -> QPointF:
        """The middle of the handle at an end of the current passage, in the viewport."""
        return _knob(end, self._handles()[end])

    def _handles(self) -> dict[End, QRectF]:
        """The bar at each end of the current passage."""
        if self._span is None:
            return {}
        places = zip(End, self._span, strict=True)
        carets = ((end, self.cursorRect(self._cursor(place, place))) for end, place in places)
        return {end: QRectF(caret.left() - 1, caret.top(), 2, caret.height()) for end, caret in carets}

    def _handle_at(self, point: QPointF) -> End | None:
        """The handle under a point, the nearer of two."""
        near = {end: (_knob(end, bar) - point).manhattanLength() for end, bar in self._handles().items()}
        end = min(near, key=lambda end: near[end], default=None)
        return end if end and near[end] <= 2 * _KNOB else None

    def _selection(self, start: int, end: int, style: QTextCharFormat) -> QTextEdit.ExtraSelection:
        result = QTextEdit.ExtraSelection()
        result.cursor = self._cursor(start, end)
        result.format = style
        return result

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(units(self._text[:start]))
        cursor.setPosition(units(self._text[:end]), QTextCursor.MoveMode.KeepAnchor)
        return cursor


class Legend(QWidget):
    """Swatches drawn as the marks are, each with its word: ``words`` from the surest on, then that of the cue."""

    def __init__(self, words: Sequence[str]) -> None:
        super().__init__()
        self._words = words
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(" · ".join(words))

    def sizeHint(self) -> QSize:
        return QSize(200, round(self.fontMetrics().height() + 10))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetricsF(self.font())
        place, grades = 2.0, (2, 1, 0, None)
        for word, grade in zip(self._words, grades, strict=True):
            area = QRectF(place, 4, _SWATCH, self.height() - 10)
            _swatch(painter, area, grade)
            painter.setPen(QColor(tokens().muted))
            painter.drawText(QPointF(area.right() + 6, self.height() / 2 + metrics.capHeight() / 2 - 1), word)
            place = area.right() + 6 + metrics.horizontalAdvance(word) + 18
        painter.end()


def _knob(end: End, bar: QRectF) -> QPointF:
    """The middle of a handle's knob: over the bar at the beginning, under it at the end."""
    return QPointF(bar.center().x(), bar.top() if end is End.START else bar.bottom())


def _marked(mark: Mark, is_current: bool) -> QTextCharFormat:
    style = QTextCharFormat()
    colours = tokens()
    if is_current:
        style.setBackground(QColor(colours.mark))
        style.setForeground(QColor(colours.ink))
    elif mark.is_taken:
        style.setBackground(_faint(colours.primary, _FILLS[mark.grade]))
    style.setUnderlineStyle(_UNDERLINES[mark.grade])
    style.setUnderlineColor(QColor(colours.primary))
    return style


def _cue_style() -> QTextCharFormat:
    style = QTextCharFormat()
    style.setBackground(QColor(tokens().warn_paper))
    style.setForeground(QColor(tokens().warn))
    return style


def _swatch(painter: QPainter, area: QRectF, grade: int | None) -> None:
    colours = tokens()
    painter.fillRect(area, QColor(colours.warn_paper) if grade is None else _faint(colours.primary, _FILLS[grade]))
    if grade is None:
        return
    painter.setPen(QPen(QColor(colours.primary), 1.5, _PENS[grade]))
    painter.drawLine(area.bottomLeft(), area.bottomRight())


def _faint(colour: str, alpha: float) -> QColor:
    result = QColor(colour)
    result.setAlphaF(alpha)
    return result
