"""A section of the side panel: a heading that opens and closes what is under it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QVBoxLayout, QWidget

from briefing.ui.style.strokes import pen, rounded
from briefing.ui.style.theme import tokens
from briefing.ui.widgets import texts
from briefing.ui.widgets.buttons import speak_as, tell_folded

_LEFT = 16.0
_RIGHT = 16.0
_ARROW = 3.5
_BESIDE = 15.5
"""Pixels from the end of the title to that of the arrow."""
_GAP = 8.0


class Section(QWidget):
    """Shows ``parts`` under ``title`` while it is open; ``turned`` when the user opens or closes it.

    ``left`` is the margin of its title, in pixels.
    """

    turned = Signal(bool)

    def __init__(self, title: str, *parts: QWidget, left: float = _LEFT) -> None:
        super().__init__()
        self.heading = Heading(title, left)
        self.head = QHBoxLayout()
        self._body = QWidget()
        column, body = QVBoxLayout(self), QVBoxLayout(self._body)
        for layout in (column, body):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        self.head.addWidget(self.heading, 1)
        for part in parts:
            body.addWidget(part)
        column.addLayout(self.head)
        column.addWidget(self._body)
        self.heading.clicked.connect(lambda: self._turn(not self.heading.is_open))

    def open(self, is_open: bool) -> None:
        self.heading.set_open(is_open)
        self._body.setVisible(is_open)

    def fold(self, is_folded: bool) -> None:
        """Show the parts without their heading, where there is no room for words, or with it again."""
        for at in range(self.head.count()):
            if (item := self.head.itemAt(at)) and (part := item.widget()):
                part.setVisible(not is_folded)

    def _turn(self, is_open: bool) -> None:
        self.open(is_open)
        self.turned.emit(is_open)


class Heading(QAbstractButton):
    """The title of a section, with how many values it has while they are out of sight."""

    def __init__(self, title: str, left: float) -> None:
        super().__init__()
        self.is_open = True
        self._left = left
        self._count = 0
        self.setText(title)
        speak_as(self, "fold")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.set_open(True)

    def set_open(self, is_open: bool) -> None:
        self.is_open = is_open
        self._explain()

    def set_count(self, count: int) -> None:
        self._count = count
        self._explain()

    def sizeHint(self) -> QSize:
        return QSize(100, round(QFontMetricsF(heading_font()).lineSpacing()) + 14)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            beside = min(7.0, self._left)
            ring = rounded(QRectF(self.rect()).adjusted(beside, 2, -beside, -2), 7)
            painter.strokePath(ring, pen(colours.primary, 2))
        painter.setPen(QColor(colours.ink if self.underMouse() else colours.muted))
        area = QRectF(self.rect()).adjusted(self._left, 0, -_RIGHT, 0)
        if told := self._told():
            painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, told)
        painter.setFont(heading_font())
        metrics, title = QFontMetricsF(heading_font()), self.shown()
        texts.elided(painter, title, QPointF(area.left(), area.center().y() + metrics.capHeight() / 2), self.width())
        arrow = QPointF(area.left() + metrics.horizontalAdvance(title) + _BESIDE - _ARROW, area.center().y())
        _draw_arrow(painter, arrow, is_open=self.is_open)
        painter.end()

    def shown(self) -> str:
        """The title, cut where there is no room for it beside its arrow and its count."""
        told = self._told()
        beside = _BESIDE + (self.fontMetrics().horizontalAdvance(told) + _GAP if told else 0)
        room = self.width() - self._left - _RIGHT - beside
        return QFontMetricsF(heading_font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def _told(self) -> str:
        return str(self._count) if self._count and not self.is_open else ""

    def _explain(self) -> None:
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(self.tr("%n values", "", self._count) if self._count else "")
        tell_folded(self)
        self.update()


def heading_font() -> QFont:
    """The letters of a heading, its arrow and its count."""
    return texts.sized(QApplication.font(), bold=True)


def _draw_arrow(painter: QPainter, at: QPointF, *, is_open: bool) -> None:
    """A small arrow: down for what is open, else to the right."""
    painter.setPen(QPen(painter.pen().color(), 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    points = ((-_ARROW, -1.5), (0, 2), (_ARROW, -1.5)) if is_open else ((-1.5, -_ARROW), (2, 0), (-1.5, _ARROW))
    painter.drawPolyline([at + QPointF(x, y) for x, y in points])
