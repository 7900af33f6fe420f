"""Lays out the texts of a card: in which face each is set, and where in the card it stands."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout
from PySide6.QtWidgets import QApplication

from briefing.core.model import Message
from briefing.ui.cards.model import Card
from briefing.ui.cards.states import STATE_MARK
from briefing.ui.style.fonts import serif
from briefing.ui.style.theme import tokens
from briefing.ui.style.tokens import Tokens
from briefing.ui.widgets import texts

GAP = 14
PAD = 16
MARK = 26
USUAL = 100
"""The zoom, in percent, at which texts have the system's size."""
_LINES, _LINES_SMALL = 4, 5
"""Of a quote, on cards of the usual size and larger, and on smaller ones, which are narrower."""
_LEADING = 0.25
"""The part of a line under its letters: the last one may hang so far into the room before what is below."""
_MORE = 2.25  # points above the system's font
_KEPT = 256
"""What is kept of cards."""


class Placed(NamedTuple):
    """A text and what it takes up of a card, from the card's corner."""

    text: QTextLayout
    area: QRectF


class Laid(NamedTuple):
    """The texts of a card. ``state`` is the centre of its state's mark, at the end of the name.

    ``doubt`` is what it warns of, if there is something, in the box ``warning``.
    """

    theme: Placed
    quote: Placed
    name: Placed
    position: Placed
    state: QPointF
    doubt: Placed | None
    warning: QRectF

    @property
    def texts(self) -> tuple[Placed, Placed, Placed, Placed]:
        return self.theme, self.quote, self.name, self.position


class Found(NamedTuple):
    """What matches a query in the texts of a card: of each its parts; and ``where`` the rest is, in words."""

    spans: tuple[texts.Spans, ...]
    where: str


class Faces(NamedTuple):
    """Those of cards at one zoom; ``spacing`` is that of the lines of a quote, ``lines`` that of other texts."""

    plain: QFont
    strong: QFont
    head: QFont
    warning: QFont
    quote: QFont
    reported: QFont
    spacing: float
    lines: float


def _faces(zoom: int) -> Faces:
    usual = QApplication.font()
    base = texts.sized(usual, usual.pointSizeF() * (zoom / USUAL - 1))
    quote = serif(base.pointSizeF() + _MORE * zoom / USUAL)
    return Faces(
        texts.sized(base, -0.5),
        texts.sized(base, bold=True),
        texts.sized(base, -0.5, bold=True),
        texts.sized(base, -1, bold=True),
        quote,
        texts.sized(base, _MORE * zoom / USUAL),
        QFontMetricsF(quote).lineSpacing(),
        QFontMetricsF(base).lineSpacing(),
    )


class CardLayout:
    """Cards in cells ``width`` wide, the gap around them included, with texts at ``zoom`` percent."""

    def __init__(self, width: int, zoom: int) -> None:
        self.width = width
        self.zoom = zoom
        self.faces = _faces(zoom)
        quote = self.faces.spacing * (_LINES if zoom >= USUAL else _LINES_SMALL)
        height = round(PAD * 2 + MARK + 12 + quote + 16 + self.faces.lines * 2 + GAP)
        self.cell = QSize(width, height)
        self.card = QRectF(GAP / 2, GAP / 2, width - GAP, height - GAP)
        self.inner = self.card.adjusted(PAD + 2, PAD, -PAD, -PAD)
        self.mark = QPointF(self.inner.right() - MARK / 2, self.inner.top() + MARK / 2)
        self._laid = lru_cache(maxsize=_KEPT)(self._lay)
        self.found = lru_cache(maxsize=_KEPT)(self._find)

    def laid(self, card: Card) -> Laid:
        """The texts of ``card`` in the colours now on the screen."""
        return self._laid(card, tokens())

    def _lay(self, card: Card, colours: Tokens) -> Laid:
        position = self._above(card.position, self.faces.plain, self.inner.bottom(), colours.muted)
        name = self._above(card.name, self.faces.strong, position.area.top(), colours.ink, STATE_MARK + 6)
        state = QPointF(self.inner.right() - STATE_MARK / 2, name.area.center().y())
        bottom = name.area.top() - 10
        warning = self._warning(bottom) if card.doubt else QRectF()
        doubt = self._lay_doubt(card.doubt, warning.bottom(), colours.warn) if card.doubt else None
        quote = self._quote(card.message, warning.top() - 8 if card.doubt else bottom, colours.ink)
        theme = self._lay_theme(card.theme, colours.accent_ink(card.accent))
        return Laid(theme, quote, name, position, state, doubt, warning)

    def _lay_theme(self, title: str, ink: str) -> Placed:
        """The theme, its capitals as high as the mark that picks the card."""
        metrics = QFontMetricsF(self.faces.head)
        baseline = self.inner.top() + (MARK + metrics.capHeight()) / 2
        laid = texts.on_a_line(title, self.faces.head, self.inner.width() - MARK - 8, ink)
        return _placed(laid, self.inner.left(), baseline - metrics.ascent())

    def _above(self, text: str, font: QFont, bottom: float, ink: str, beside: float = 0) -> Placed:
        """``text`` on one line that ends at the height ``bottom``, with so much room ``beside`` it."""
        laid = texts.on_a_line(text, font, self.inner.width() - beside, ink)
        return _placed(laid, self.inner.left(), bottom - laid.boundingRect().height())

    def _warning(self, bottom: float) -> QRectF:
        height = QFontMetricsF(self.faces.warning).height() + 6
        return QRectF(self.inner.left(), bottom - height, self.inner.width(), height)

    def _lay_doubt(self, doubt: str, bottom: float, ink: str) -> Placed:
        """In a box of a warning that ends at the height ``bottom``; else what is before its colon."""
        width = self.inner.width() - 16
        is_whole = texts.advance(f"⚠ {doubt}", self.faces.warning) <= width
        words = doubt if is_whole else doubt.partition(":")[0].rstrip()
        laid = texts.on_a_line(f"⚠ {words}", self.faces.warning, width + texts.SLACK, ink)
        baseline = bottom - 4 - QFontMetricsF(self.faces.warning).descent()
        return _placed(laid, self.inner.left() + 8, baseline - laid.lineAt(0).ascent())

    def _quote(self, message: Message, bottom: float, ink: str) -> Placed:
        top = self.inner.top() + MARK + 10
        stressed = texts.span_of(message.quote, message.emphasis)
        face = self.faces.reported if message.is_paraphrase else self.faces.quote
        lines = max(1, int((bottom - top) / self.faces.spacing + _LEADING))
        laid = texts.lay_out(message.quote, face, self.inner.width(), lines, stressed, ink)
        return _placed(laid, self.inner.left(), top)

    def _find(self, card: Card, query: str) -> Found:
        from briefing.core.queries.search import match_spans, unmatched  # not for the first frame
        from briefing.ui.cards.matches import where_found

        shown = [text.text() for text, _ in self.laid(card).texts]
        spans = tuple(match_spans(text, query) for text in shown)
        seen = [text[start:end] for text, found in zip(shown, spans, strict=True) for start, end in found]
        unseen = unmatched(seen, query)
        return Found(spans, where_found(card, unseen) if unseen else "")


def _placed(laid: QTextLayout, left: float, top: float) -> Placed:
    return Placed(laid, laid.boundingRect().translated(left, top))
