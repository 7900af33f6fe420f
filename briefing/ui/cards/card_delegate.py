"""Draws a card: its stage on the crossing, the quote, who said it, and the mark that picks it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPixmap, QRegion
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from briefing.ui.cards.card_layout import GAP, MARK, PAD, CardLayout, Laid
from briefing.ui.cards.model import CARD, Card, Index
from briefing.ui.cards.states import draw_state
from briefing.ui.style.route import waypoint
from briefing.ui.style.strokes import brush, disc, pen, round_line, rounded, segment
from briefing.ui.style.theme import tokens
from briefing.ui.style.tokens import Tokens
from briefing.ui.widgets import texts

_ROUND = 10
_SHORE, _DASH = 5, 6
"""Pixels: the radius of a card's corners, the width of the strip of colour along its left edge, its dashes' length."""
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
        self.exposed = QRegion()

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
        accent = tokens().accent(card.accent)
        if any(look):
            _draw_ground(painter, self.layout.card, look)
            _draw_mark(painter, self.layout.mark, accent if look.hovered else tokens().faint)
        else:
            painter.drawPixmap(0, 0, _usual(self.layout, tokens(), painter.device().devicePixelRatio()))
        if card.picked:
            _draw_picked(painter, self.layout.mark, accent)
        painter.fillPath(_shore(self.layout.card.height(), broken=card.message.is_paraphrase), brush(accent))
        exposed = self.exposed.translated(-option.rect.topLeft())
        laid = self.layout.laid(card)
        where = self.told(card, laid) if self.query else ""
        shown = laid._replace(position=laid.position._replace(area=QRectF())) if where else laid
        self._draw_texts(painter, exposed, shown, card.doubt)
        draw_state(painter, laid.state, card.state)
        if where:
            self._draw_where(painter, where)
        painter.restore()

    def told(self, card: Card, laid: Laid) -> str:
        """What is said of a card that is found though nothing on it can be marked; "" where something is."""
        if any(_marks(placed.text.text(), self.query, tokens()) for placed in laid.texts):
            return ""
        from briefing.ui.cards.matches import where_found  # not for the first frame

        return where_found(card, self.query)

    def _draw_where(self, painter: QPainter, words: str) -> None:
        """In the place of the position, say where the card matches."""
        metrics = QFontMetricsF(self.layout.warning_font)
        inner, height = self.layout.inner, metrics.height() + 4
        width = min(metrics.horizontalAdvance(words) + 14, inner.width())
        box = QRectF(inner.left(), inner.bottom() + 2 - height, width, height)
        painter.fillPath(rounded(box, 5), brush(tokens().mark))
        baseline = QPointF(box.left() + 7, box.bottom() - 2 - metrics.descent())
        self._draw_line(painter, words, baseline, box.width() - 14, tokens().ink)

    def _draw_texts(self, painter: QPainter, exposed: QRegion, laid: Laid, doubt: str) -> None:
        for placed in laid.texts:
            if exposed.intersects(placed.area.toAlignedRect()):
                marks = _marks(placed.text.text(), self.query, tokens()) if self.query else ()
                placed.text.draw(painter, placed.area.topLeft(), marks)
        if laid.warning:
            self._draw_warning(painter, laid.warning, doubt)

    def _draw_warning(self, painter: QPainter, box: QRectF, doubt: str) -> None:
        painter.fillPath(rounded(box, 5), brush(tokens().warn_paper))
        descent = QFontMetricsF(self.layout.warning_font).descent()
        baseline = QPointF(box.left() + 8, box.bottom() - 4 - descent)
        self._draw_line(painter, f"⚠ {doubt}", baseline, box.width() - 16, tokens().warn)

    def _draw_line(self, painter: QPainter, words: str, baseline: QPointF, width: float, ink: str) -> None:
        """One line of small words, cut to ``width``."""
        laid = texts.layout(words, self.layout.warning_font, width + texts.SLACK, 1, (), ink)
        laid.draw(painter, baseline - QPointF(0, laid.lineAt(0).ascent()))


@lru_cache(maxsize=512)
def _marks(text: str, query: str, colours: Tokens) -> texts.Marks:
    """What matches ``query`` in ``text``."""
    from briefing.core.queries.search import match_spans  # not for the first frame

    return texts.marks(text, match_spans(text, query), colours.mark, colours.ink)


@lru_cache(maxsize=2)
def _usual(layout: CardLayout, colours: Tokens, ratio: float) -> QPixmap:
    """What nearly all cards in sight have in common, drawn once: the ground, and the mark that picks."""
    ground = QPixmap(layout.cell * ratio)
    ground.setDevicePixelRatio(ratio)
    ground.fill(QColor(colours.paper))
    painter = QPainter(ground)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _draw_ground(painter, layout.card, Look(False, False, False))
    _draw_mark(painter, layout.mark, colours.faint)
    painter.end()
    return ground


def _draw_ground(painter: QPainter, card: QRectF, look: Look) -> None:
    colours = tokens()
    strong = look.selected or look.focused
    edge = colours.primary if strong else colours.edge if look.hovered else colours.line
    shape = rounded(card, _ROUND)
    painter.fillPath(shape, brush(colours.tint if look.selected else colours.surface))
    painter.strokePath(shape, pen(edge, 2 if strong else 1))
    if look.focused:
        painter.strokePath(rounded(card.adjusted(-3.5, -3.5, 3.5, 3.5), 13), pen(colours.primary))


@lru_cache(maxsize=4)
def _shore(height: float, *, broken: bool) -> QPainterPath:
    """The theme's colour runs along the left edge of a card, as a course passing by; ``broken`` at a paraphrase."""
    card, strip = QPainterPath(), QPainterPath()
    card.addRoundedRect(QRectF(GAP / 2 + 0.5, GAP / 2 + 0.5, 4 * _ROUND, height - 1), _ROUND, _ROUND)
    step = 2 * _DASH if broken else round(height)
    for top in range(0, round(height), step):
        strip.addRect(QRectF(GAP / 2, GAP / 2 + top, _SHORE, _DASH if broken else height))
    return card.intersected(strip)


def _draw_mark(painter: QPainter, centre: QPointF, colour: str) -> None:
    """Where a click picks: a ring with a plus."""
    stroke = pen(colour, 1.6)
    painter.strokePath(disc(centre, MARK / 2 - 2), stroke)
    painter.strokePath(segment(centre - QPointF(4.5, 0), centre + QPointF(4.5, 0)), stroke)
    painter.strokePath(segment(centre - QPointF(0, 4.5), centre + QPointF(0, 4.5)), stroke)


def _draw_picked(painter: QPainter, centre: QPointF, colour: str) -> None:
    """A waypoint with a tick, over the mark."""
    waypoint(painter, centre, colour, filled=True, radius=MARK / 2 - 2)
    painter.translate(centre)
    painter.fillPath(_tick(), brush(tokens().surface))
    painter.translate(-centre)


@cache
def _tick() -> QPainterPath:
    return round_line([QPointF(-4.6, 0.4), QPointF(-1.4, 3.8), QPointF(5.0, -3.4)], 2.2)
