"""Draws a card: its stage on the crossing, the quote, who said it, and the mark that picks it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QRegion
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from briefing.ui.cards.card_layout import MARK, PAD, CardLayout, Found, Laid
from briefing.ui.cards.model import Card, Index
from briefing.ui.cards.stamps import Look, card_stamps, draw_ground, draw_mark
from briefing.ui.style.strokes import brush, rounded
from briefing.ui.style.theme import tokens
from briefing.ui.widgets import texts

_NOTHING = Found(((), (), (), ()), "")


class CardDelegate(QStyledItemDelegate):
    """Cards of one size, that of ``layout``; ``query`` is what is marked in them.

    ``covered`` is what was painted since the frame began: whole cells, all of whose pixels are.
    """

    def __init__(self, layout: CardLayout, card_at: Callable[[int], Card], look_of: Callable[[Index], Look]) -> None:
        super().__init__()
        self._card_at = card_at
        self._look_of = look_of
        self.layout = layout
        self.query = ""
        self.begin(QRegion(), 1)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return self.layout.cell

    def mark_area(self, cell: QRect) -> QRect:
        """Where a click picks the card."""
        card = self.layout.card.translated(cell.topLeft())
        side = MARK + 14
        return QRect(round(card.right()) - side - PAD + 8, round(card.top()) + PAD - 8, side, side)

    def begin(self, exposed: QRegion, ratio: float) -> None:
        """Begin a frame in which what is ``exposed`` is painted, with ``ratio`` dots a pixel."""
        self.covered = QRegion()
        self._exposed = exposed
        self._whole = exposed.boundingRect() if exposed.rectCount() == 1 else QRect()
        self._ratio = ratio

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell: QRect = option.rect
        if not self._exposed.intersects(cell):
            return
        card = self._card_at(index.row())
        laid = self.layout.laid(card)
        found = self.layout.found(card, self.query) if self.query else _NOTHING
        painter.save()
        painter.translate(cell.topLeft())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter, card, laid, self._look_of(index))
        self._draw_texts(painter, cell.topLeft(), laid, found)
        if found.where:
            self._draw_where(painter, found.where)
        painter.restore()
        self.covered += cell

    def _draw_ground(self, painter: QPainter, card: Card, laid: Laid, look: Look) -> None:
        """All but the texts."""
        colours, layout = tokens(), self.layout
        stamp = card_stamps(layout, colours, self._ratio)
        if any(look):
            painter.fillPath(rounded(QRectF(QPointF(), layout.cell), 0), brush(colours.paper))
            draw_ground(painter, layout.card, look)
            draw_mark(painter, layout.mark, colours.accent(card.accent) if look.hovered else colours.faint)
        else:
            stamp.ground(painter)
        if card.picked:
            stamp.picked(painter, card.accent)
        stamp.shore(painter, card.accent, broken=card.message.is_paraphrase)
        stamp.state(painter, laid.state, card.state)
        if laid.doubt:
            stamp.warning(painter, laid.warning)

    def _draw_texts(self, painter: QPainter, corner: QPoint, laid: Laid, found: Found) -> None:
        """Those that are exposed of a card at ``corner``; the place of the position may be needed for other words."""
        colours = tokens()
        is_whole = self._whole.contains(QRect(corner, self.layout.cell))
        shown = laid.texts[:-1] if found.where else laid.texts
        for placed, spans in zip(shown, found.spans, strict=False):
            if is_whole or self._exposed.intersects(placed.area.toAlignedRect().translated(corner)):
                at, text = placed.area.topLeft(), placed.text
                has_ink_of_marks = placed is laid.quote or placed is laid.name
                if not spans or has_ink_of_marks:
                    texts.draw_on(painter, text, at, spans, colours.mark)
                else:
                    text.draw(painter, at, texts.marks(text.text(), spans, colours.mark, colours.ink))
        if laid.doubt:
            laid.doubt.text.draw(painter, laid.doubt.area.topLeft())

    def _draw_where(self, painter: QPainter, words: str) -> None:
        """In the place of the position, say where the card matches."""
        metrics = QFontMetricsF(self.layout.faces.warning)
        inner, height = self.layout.inner, metrics.height() + 2
        width = min(metrics.horizontalAdvance(words) + 14, inner.width())
        box = QRectF(inner.left(), inner.bottom() + 5 - height, width, height)  # clear of the name's descenders
        painter.fillPath(rounded(box, 5), brush(tokens().mark))
        baseline = QPointF(box.left() + 7, box.bottom() - 1 - metrics.descent())
        self._draw_line(painter, words, baseline, box.width() - 14, tokens().ink)

    def _draw_line(self, painter: QPainter, words: str, baseline: QPointF, width: float, ink: str) -> None:
        """One line of small words, cut to ``width``."""
        laid = texts.on_a_line(words, self.layout.faces.warning, width + texts.SLACK, ink)
        laid.draw(painter, baseline - QPointF(0, laid.lineAt(0).ascent()))
