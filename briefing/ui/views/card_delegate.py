"""Draws a card: its theme's colour, the quote, who said it, and the mark that picks it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QTextLayout
from PySide6.QtWidgets import QApplication, QStyledItemDelegate, QStyleOptionViewItem

from briefing.core.search import match_spans
from briefing.ui.fonts import serif
from briefing.ui.models.cards import CARD, Card, Index
from briefing.ui.theme import tokens
from briefing.ui.views import texts
from briefing.ui.views.route import waypoint

GAP = 14
_PAD = 16
_MARK = 26
_LINES = 6
_POSITION_LINES = 2
_SIZES = (6.5, 4.5, 3.0, 1.5)  # points above the system's font: the shorter the quote, the larger
translate = QCoreApplication.translate


class Look(NamedTuple):
    """How the user stands to a card: what a style option's state tells, without waking all of Qt's styles at start."""

    selected: bool
    focused: bool
    hovered: bool


class CardDelegate(QStyledItemDelegate):
    """Cards of one size, ``cell`` wide with the gap around; ``query`` is what is marked in them."""

    def __init__(self, look_of: Callable[[Index], Look]) -> None:
        super().__init__()
        self._look_of = look_of
        self.query = ""
        self.width = 280

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self.width, self.height())

    def height(self) -> int:
        """The height of a card and its gap."""
        metrics = QFontMetricsF(QApplication.font())
        quote = QFontMetricsF(self._quote_fonts()[-1]).lineSpacing() * _LINES
        return round(_PAD * 2 + _MARK + 12 + quote + 16 + metrics.lineSpacing() * 2 + GAP)

    def mark_area(self, cell: QRect) -> QRect:
        """Where a click picks the card."""
        card = self._card_area(cell)
        side = _MARK + 14
        return QRect(round(card.right()) - side - _PAD + 8, round(card.top()) + _PAD - 8, side, side)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        card: Card = index.data(CARD)
        area = self._card_area(option.rect)
        look = self._look_of(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _ground(painter, area, card, look)
        inner = area.adjusted(_PAD + 2, _PAD, -_PAD, -_PAD)
        self._draw_head(painter, inner, card, look.hovered)
        foot = self._draw_foot(painter, inner, card)
        self._draw_quote(painter, inner.adjusted(0, _MARK + 10, 0, 0), foot, card)
        painter.restore()

    def _card_area(self, cell: QRect) -> QRectF:
        half = GAP / 2
        return QRectF(cell).adjusted(half, half, -half, -half)

    def _draw_head(self, painter: QPainter, inner: QRectF, card: Card, hovered: bool) -> None:
        colours = tokens()
        middle = inner.top() + _MARK / 2
        font = texts.sized(QApplication.font(), -0.5, bold=True)
        painter.setFont(font)
        painter.setPen(QColor(colours.accent_ink(card.accent)))
        baseline = middle + QFontMetricsF(font).capHeight() / 2
        texts.elided(painter, card.theme, QPointF(inner.left(), baseline), inner.width() - _MARK - 8)
        centre = QPointF(inner.right() - _MARK / 2, middle)
        _draw_mark(painter, centre, colours.accent(card.accent), card.picked, hovered)

    def _draw_foot(self, painter: QPainter, inner: QRectF, card: Card) -> float:
        """Draw who speaks, and give the height at which the quote must end."""
        colours = tokens()
        bold, plain = texts.sized(QApplication.font(), 0, bold=True), texts.sized(QApplication.font(), -0.5)
        name = texts.layout(card.name, bold, inner.width(), 1)
        position = texts.layout(card.position, plain, inner.width(), _POSITION_LINES)
        top = inner.bottom() - position.boundingRect().height()
        self._draw_marked(painter, position, QPointF(inner.left(), top), colours.muted)
        top -= name.boundingRect().height()
        self._draw_marked(painter, name, QPointF(inner.left(), top), colours.ink)
        top_of_foot = top - 10
        if card.altered:
            top_of_foot = _draw_warning(painter, inner, top_of_foot)
        return top_of_foot

    def _draw_marked(self, painter: QPainter, laid: QTextLayout, at: QPointF, ink: str) -> None:
        texts.draw(painter, laid, at, ink, self._spans(laid.text()), tokens().mark)

    def _draw_quote(self, painter: QPainter, inner: QRectF, bottom: float, card: Card) -> None:
        quote = card.message.quote
        font, lines = self._fitting(quote, inner.width(), bottom - inner.top())
        laid = texts.layout(quote, font, inner.width(), lines, emphasis_span(quote, card.message.emphasis))
        self._draw_marked(painter, laid, inner.topLeft(), tokens().ink)

    def _fitting(self, quote: str, width: float, height: float) -> tuple[QFont, int]:
        """The largest face in which the quote fits whole, else the smallest, and the lines there is room for."""
        font, lines = QFont(), 1
        for font in self._quote_fonts():
            lines = max(1, int(height / QFontMetricsF(font).lineSpacing()))
            if texts.fits(quote, font, width, lines):
                break
        return font, lines

    def _quote_fonts(self) -> list[QFont]:
        base = QApplication.font().pointSizeF()
        return [serif(base + size) for size in _SIZES]

    def _spans(self, text: str) -> texts.Spans:
        return tuple(match_spans(text, self.query)) if self.query else ()


def emphasis_span(quote: str, emphasis: str) -> texts.Spans:
    """Where ``emphasis`` stands in ``quote``."""
    start = quote.find(emphasis) if emphasis else -1
    return ((start, start + len(emphasis)),) if start >= 0 else ()


def _ground(painter: QPainter, area: QRectF, card: Card, look: Look) -> None:
    colours = tokens()
    strong = look.selected or look.focused
    edge = colours.primary if strong else colours.edge if look.hovered else colours.line
    painter.setPen(QPen(QColor(edge), 2 if strong else 1))
    painter.setBrush(QColor(colours.tint if look.selected else colours.surface))
    painter.drawRoundedRect(area, 10, 10)
    if look.focused:
        painter.setPen(QPen(QColor(colours.primary), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area.adjusted(-3.5, -3.5, 3.5, 3.5), 13, 13)
    _draw_shore(painter, area, colours.accent(card.accent))


def _draw_shore(painter: QPainter, area: QRectF, colour: str) -> None:
    """The theme's colour along the left edge, as a course passing by."""
    clip = QPainterPath()
    clip.addRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
    painter.save()
    painter.setClipPath(clip)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRect(QRectF(area.left(), area.top(), 5, area.height()))
    painter.restore()


def _draw_mark(painter: QPainter, centre: QPointF, colour: str, picked: bool, hovered: bool) -> None:
    colours = tokens()
    radius = _MARK / 2 - 2
    if picked:
        waypoint(painter, centre, colour, filled=True, radius=radius)
        painter.setPen(
            QPen(
                QColor(colours.surface), 2.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
            )
        )
        painter.drawPolyline([centre + QPointF(x, y) for x, y in ((-4.6, 0.4), (-1.4, 3.8), (5.0, -3.4))])
        return
    painter.setPen(QPen(QColor(colour if hovered else colours.faint), 1.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(centre, radius, radius)
    painter.drawLine(centre - QPointF(4.5, 0), centre + QPointF(4.5, 0))
    painter.drawLine(centre - QPointF(0, 4.5), centre + QPointF(0, 4.5))


def _draw_warning(painter: QPainter, inner: QRectF, bottom: float) -> float:
    colours = tokens()
    font = texts.sized(QApplication.font(), -1, bold=True)
    metrics = QFontMetricsF(font)
    height = metrics.height() + 6
    box = QRectF(inner.left(), bottom - height, inner.width(), height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.warn_paper))
    painter.drawRoundedRect(box, 5, 5)
    painter.setFont(font)
    painter.setPen(QColor(colours.warn))
    words = "⚠ " + translate("Cards", "Differs from its source")
    texts.elided(painter, words, QPointF(box.left() + 8, box.bottom() - 4 - metrics.descent()), box.width() - 16)
    return bottom - height - 8
