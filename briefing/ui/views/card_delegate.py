"""Draws a card: its stage on the crossing, the quote, who said it, and the mark that picks it."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from briefing.core.search import match_spans
from briefing.ui.models.cards import CARD, Card, Index
from briefing.ui.theme import tokens
from briefing.ui.tokens import Tokens
from briefing.ui.views import texts
from briefing.ui.views.card_layout import MARK, PAD, CardLayout, Laid, Placed
from briefing.ui.views.route import waypoint

_ROUND = 10
_SHORE = 5
translate = QCoreApplication.translate


class Look(NamedTuple):
    """How the user stands to a card: what a style option's state tells, without waking all of Qt's styles at start."""

    selected: bool
    focused: bool
    hovered: bool


class CardDelegate(QStyledItemDelegate):
    """Cards of one size, that of ``layout``; ``query`` is what is marked, ``exposed`` what is to be painted of them."""

    def __init__(self, layout: CardLayout, look_of: Callable[[Index], Look]) -> None:
        super().__init__()
        self._look_of = look_of
        self.layout = layout
        self.query = ""
        self.exposed = QRect()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return self.layout.cell

    def mark_area(self, cell: QRect) -> QRect:
        """Where a click picks the card."""
        card = self.layout.card.translated(cell.topLeft())
        side = MARK + 14
        return QRect(round(card.right()) - side - PAD + 8, round(card.top()) + PAD - 8, side, side)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        card: Card = index.data(CARD)
        look = self._look_of(index)
        painter.save()
        painter.translate(option.rect.topLeft())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _draw_ground(painter, self.layout.card, tokens().accent(card.accent), look)
        inner = self.layout.inner
        exposed = QRectF(self.exposed.translated(-option.rect.topLeft()))
        if exposed.top() < inner.top() + MARK:
            centre = QPointF(inner.right() - MARK / 2, inner.top() + MARK / 2)
            _draw_mark(painter, centre, tokens().accent(card.accent), card.picked, look.hovered)
        self._draw_texts(painter, exposed, self.layout.laid(card), tokens().accent_ink(card.accent))
        painter.restore()

    def _draw_texts(self, painter: QPainter, exposed: QRectF, laid: Laid, theme_ink: str) -> None:
        colours = tokens()
        inks = (theme_ink, colours.ink, colours.ink, colours.muted)
        for placed, ink in zip((laid.theme, laid.quote, laid.name, laid.position), inks, strict=True):
            if placed.area.intersects(exposed):
                self._draw_marked(painter, placed, ink)
        if laid.warning:
            self._draw_warning(painter, laid.warning)

    def _draw_marked(self, painter: QPainter, placed: Placed, ink: str) -> None:
        marks = _marks(placed.text.text(), self.query, tokens()) if self.query else ()
        texts.draw(painter, placed.text, placed.area.topLeft(), ink, marks)

    def _draw_warning(self, painter: QPainter, box: QRectF) -> None:
        colours = tokens()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.warn_paper))
        painter.drawRoundedRect(box, 5, 5)
        painter.setFont(self.layout.warning_font)
        painter.setPen(QColor(colours.warn))
        words = "⚠ " + translate("Cards", "Differs from its source")
        descent = QFontMetricsF(self.layout.warning_font).descent()
        texts.elided(painter, words, QPointF(box.left() + 8, box.bottom() - 4 - descent), box.width() - 16)


@lru_cache(maxsize=512)
def _marks(text: str, query: str, colours: Tokens) -> texts.Marks:
    """What matches ``query`` in ``text``."""
    return texts.marks(text, match_spans(text, query), colours.mark, colours.ink)


def _draw_ground(painter: QPainter, card: QRectF, accent: str, look: Look) -> None:
    colours = tokens()
    strong = look.selected or look.focused
    edge = colours.primary if strong else colours.edge if look.hovered else colours.line
    painter.setPen(QPen(QColor(edge), 2 if strong else 1))
    painter.setBrush(QColor(colours.tint if look.selected else colours.surface))
    painter.drawRoundedRect(card, _ROUND, _ROUND)
    if look.focused:
        painter.setPen(QPen(QColor(colours.primary), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(card.adjusted(-3.5, -3.5, 3.5, 3.5), 13, 13)
    painter.fillPath(_shore(card.left(), card.top(), card.height()), QColor(accent))


@lru_cache(maxsize=4)
def _shore(left: float, top: float, height: float) -> QPainterPath:
    """The theme's colour runs along the left edge of a card, as a course passing by."""
    card, strip = QPainterPath(), QPainterPath()
    card.addRoundedRect(QRectF(left + 0.5, top + 0.5, 4 * _ROUND, height - 1), _ROUND, _ROUND)
    strip.addRect(QRectF(left, top, _SHORE, height))
    return card.intersected(strip)


def _draw_mark(painter: QPainter, centre: QPointF, colour: str, picked: bool, hovered: bool) -> None:
    colours = tokens()
    radius = MARK / 2 - 2
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
