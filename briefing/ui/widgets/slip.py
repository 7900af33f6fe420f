"""What hangs on the pointer while something is dragged: a slip of it, small enough to see where it lands."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QDrag, QFontMetricsF, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from briefing.ui.style.fonts import serif
from briefing.ui.style.theme import tokens
from briefing.ui.widgets import texts

_WIDTH, _STACK = 210.0, 4.0
_LINES = 2
_BELOW = QPoint(-16, -14)


def drag(source: QWidget, data: QMimeData, words: str, accent: int, count: int = 1) -> None:
    """Drag ``data`` until it is dropped: ``count`` items, the first of which says ``words`` and has ``accent``."""
    moving = QDrag(source)
    moving.setMimeData(data)
    moving.setPixmap(slip(words, count, tokens().accent(accent), source.devicePixelRatioF()))
    moving.setHotSpot(_BELOW)
    moving.exec(Qt.DropAction.CopyAction)


def slip(words: str, count: int, colour: str, ratio: float) -> QPixmap:
    """A card in small, on a stack when there are several, with their count."""
    laid = texts.layout(words, serif(QApplication.font().pointSizeF() + 1), _WIDTH - 26, _LINES)
    height = laid.boundingRect().height() + 16
    card = QRectF(1, 9, _WIDTH, height)
    behind = _STACK if count > 1 else 0
    picture = QPixmap(round((_WIDTH + 12) * ratio), round((height + 18) * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for offset in (behind, 0) if behind else (0,):
        _draw_card(painter, card.translated(offset, offset), colour)
    texts.draw(painter, laid, card.topLeft() + QPointF(15, 8), tokens().ink)
    if count > 1:
        _draw_count(painter, card.topRight() + QPointF(-12, 0), count)
    painter.end()
    return picture


def _draw_card(painter: QPainter, area: QRectF, colour: str) -> None:
    painter.setPen(QPen(QColor(tokens().edge), 1))
    painter.setBrush(QColor(tokens().surface))
    painter.drawRoundedRect(area, 6, 6)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(QRectF(area.left() + 5, area.top() + 7, 3, area.height() - 14), 1.5, 1.5)


def _draw_count(painter: QPainter, centre: QPointF, count: int) -> None:
    font = texts.sized(QApplication.font(), 0, bold=True)
    width = max(18.0, QFontMetricsF(font).horizontalAdvance(str(count)) + 10)
    badge = QRectF(centre.x() - width / 2, centre.y() - 9, width, 18)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens().primary))
    painter.drawRoundedRect(badge, 9, 9)
    painter.setPen(QColor(tokens().on_primary))
    painter.setFont(font)
    painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(count))
