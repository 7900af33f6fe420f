"""Lays out the texts of a card: in which face each is set, and where in the card it stands."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout
from PySide6.QtWidgets import QApplication

from briefing.core.model import Message
from briefing.ui.cards.model import Card
from briefing.ui.style.fonts import serif
from briefing.ui.widgets import texts

GAP = 14
PAD = 16
MARK = 26
USUAL = 100
"""The zoom, in percent, at which texts have the system's size."""
_LINES = 6
_POSITION_LINES = 2
_SIZES = (6.5, 4.5, 3.0, 1.5)  # points above the system's font: the shorter the quote, the larger
_HOPE = 1.05  # a text longer than its lines by more than rounding and the blanks at their ends is not worth a try
_KEPT = 256


class Placed(NamedTuple):
    """A text and what it takes up of a card, from the card's corner."""

    text: QTextLayout
    area: QRectF


class Laid(NamedTuple):
    """The texts of a card. ``warning`` is where it warns of a doubt, if there is one."""

    theme: Placed
    quote: Placed
    name: Placed
    position: Placed
    warning: QRectF | None


class CardLayout:
    """Cards in cells ``width`` wide, the gap around them included, with texts at ``zoom`` percent."""

    def __init__(self, width: int, zoom: int) -> None:
        self.width = width
        self.zoom = zoom
        base = texts.sized(QApplication.font(), QApplication.font().pointSizeF() * (zoom / USUAL - 1))
        self._plain, self._strong = texts.sized(base, -0.5), texts.sized(base, bold=True)
        self._head = texts.sized(base, -0.5, bold=True)
        self.warning_font = texts.sized(base, -1, bold=True)
        self._faces = [serif(base.pointSizeF() + size * zoom / USUAL) for size in _SIZES]
        self._spacings = [QFontMetricsF(face).lineSpacing() for face in self._faces]
        quote = self._spacings[-1] * _LINES
        height = round(PAD * 2 + MARK + 12 + quote + 16 + QFontMetricsF(base).lineSpacing() * 2 + GAP)
        self.cell = QSize(width, height)
        self.card = QRectF(GAP / 2, GAP / 2, width - GAP, height - GAP)
        self.inner = self.card.adjusted(PAD + 2, PAD, -PAD, -PAD)
        self.mark = QPointF(self.inner.right() - MARK / 2, self.inner.top() + MARK / 2)
        self.laid = lru_cache(maxsize=_KEPT)(self._lay)

    def _lay(self, card: Card) -> Laid:
        position = self._above(card.position, self._plain, self.inner.bottom(), _POSITION_LINES)
        name = self._above(card.name, self._strong, position.area.top(), 1)
        bottom = name.area.top() - 10
        warning = self._warning(bottom) if card.doubt else None
        quote = self._quote(card.message, warning.top() - 8 if warning else bottom)
        return Laid(self._theme(card.theme), quote, name, position, warning)

    def _theme(self, title: str) -> Placed:
        """The theme, its capitals as high as the mark that picks the card."""
        metrics = QFontMetricsF(self._head)
        baseline = self.inner.top() + (MARK + metrics.capHeight()) / 2
        laid = texts.lay_out(title, self._head, self.inner.width() - MARK - 8, 1)
        return _placed(laid, self.inner.left(), baseline - metrics.ascent())

    def _above(self, text: str, font: QFont, bottom: float, lines: int) -> Placed:
        """``text`` ending at the height ``bottom``."""
        laid = texts.lay_out(text, font, self.inner.width(), lines)
        return _placed(laid, self.inner.left(), bottom - laid.boundingRect().height())

    def _warning(self, bottom: float) -> QRectF:
        height = QFontMetricsF(self.warning_font).height() + 6
        return QRectF(self.inner.left(), bottom - height, self.inner.width(), height)

    def _quote(self, message: Message, bottom: float) -> Placed:
        top = self.inner.top() + MARK + 10
        stressed = texts.span_of(message.quote, message.emphasis)
        return _placed(self._fitted(message.quote, bottom - top, stressed), self.inner.left(), top)

    def _fitted(self, quote: str, height: float, stressed: texts.Spans) -> QTextLayout:
        """``quote`` in the largest face in which it fits whole, else cut in the smallest."""
        width, least = self.inner.width(), self._faces[-1]
        length = _length(quote, least) / least.pointSizeF()
        for face, spacing in zip(self._faces, self._spacings, strict=True):
            lines = max(1, int(height / spacing))
            if face is not least and length * face.pointSizeF() < lines * width * _HOPE:
                laid = texts.wrapped(quote, face, width, lines, stressed)
                if laid.lineCount() <= lines:
                    return laid
        return texts.lay_out(quote, least, width, lines, stressed)


def _placed(laid: QTextLayout, left: float, top: float) -> Placed:
    return Placed(laid, laid.boundingRect().translated(left, top))


@lru_cache(maxsize=2048)
def _length(text: str, font: QFont) -> float:
    """The width of ``text`` on one line."""
    return QFontMetricsF(font).horizontalAdvance(text)
