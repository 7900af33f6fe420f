"""The pieces of cards that are often drawn the same, as stamps."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import cache, lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPixmap

from briefing.core.trust import State
from briefing.ui.cards.card_layout import GAP, MARK, CardLayout
from briefing.ui.cards.states import STATE_MARK, draw_state
from briefing.ui.style.route import waypoint
from briefing.ui.style.stamps import Stamp, Stamps, lay_down, stamps
from briefing.ui.style.strokes import brush, disc, pen, round_line, rounded, segment
from briefing.ui.style.theme import tokens
from briefing.ui.style.tokens import Tokens

_ROUND = 10
_SHORE, _DASH = 5, 6
"""Pixels: the radius of a card's corners, the width of the strip of colour along its left edge, its dashes' length."""
_CORNER = QPoint()
_END, _SPARE = 64, 48
"""Pixels: the right end of a card, with its corners and its mark, and how much wider a picture of grounds is than the
cards that it is made for."""
_Part = tuple[QPoint, QRect]


class Look(NamedTuple):
    """How the user stands to a card: what a style option's state tells, without waking all of Qt's styles at start."""

    selected: bool
    focused: bool
    hovered: bool


class CardStamps:
    """Puts those of cards of ``layout``, in the colours now on the screen: its own where they are as wide as a card."""

    def __init__(self, layout: CardLayout, ratio: float) -> None:
        self._layout = layout
        self._shared, self._own = stamps(ratio), Stamps(ratio)
        self._placed: dict[Hashable, Stamp] = {}
        self._ground, self._ends = _grounds(layout.cell.height(), tokens(), ratio).of(layout)

    def ground(self, painter: QPainter) -> None:
        """What nearly all cards in sight have in common: the ground, and the mark that picks."""
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        for at, part in self._ends:
            painter.drawPixmap(at, self._ground, part)

    def shore(self, painter: QPainter, accent: int, *, broken: bool) -> None:
        """The theme's colour along the left edge of a card, as a course passing by; ``broken`` at a paraphrase."""
        height, key = self._layout.card.height(), ("shore", accent, broken)
        area = QRectF(GAP / 2, GAP / 2, _SHORE, height)
        self._put(painter, key, key, area, lambda on: _draw_shore(on, height, accent, broken=broken))

    def picked(self, painter: QPainter, accent: int) -> None:
        """A waypoint with a tick, over the mark."""
        centre, key = self._layout.mark, ("picked", accent)
        self._put(painter, key, key, _around(centre, MARK), lambda on: _draw_picked(on, centre, accent))

    def state(self, painter: QPainter, centre: QPointF, state: State) -> None:
        here = state, centre.x(), centre.y()
        self._put(painter, here, state, _around(centre, STATE_MARK), lambda on: draw_state(on, centre, state))

    def warning(self, painter: QPainter, box: QRectF) -> None:
        """The ground of a warning."""
        here = "warning", box.top(), box.height()
        self._put(painter, here, "", box, lambda on: on.fillPath(rounded(box, 5), brush(tokens().warn_paper)))

    def _put(
        self, painter: QPainter, here: Hashable, key: Hashable, area: QRectF, draw: Callable[[QPainter], object]
    ) -> None:
        """Put what ``key`` tells among all stamps, "" for one of this layout alone; ``here`` tells its place, too."""
        if not self._shared.is_dot_for_dot:
            draw(painter)
            return
        if here not in self._placed:
            self._placed[here] = (self._shared if key else self._own).placed(key, area, draw)
        lay_down(painter, self._placed[here])


class _Grounds:
    """The grounds of cards of one height, as a picture wider than any so far: of a narrower card it has both ends.

    While a window is dragged, one picture does for many widths; where a pixel is no whole number of dots, for one.
    """

    def __init__(self, ratio: float) -> None:
        self._ratio = ratio
        self._width = 0
        self._picture = QPixmap()

    def of(self, layout: CardLayout) -> tuple[QPixmap, list[_Part]]:
        """The picture, and the parts of it that make a card of ``layout``: where each is put, and its dots."""
        width, height, ratio = layout.width, layout.cell.height(), self._ratio
        if not ratio.is_integer():
            self._draw(layout, 0)
            return self._picture, [(_CORNER, self._picture.rect())]
        if width > self._width:
            self._draw(layout, _SPARE)
        dots, end = round(ratio), min(_END, width)
        left = QRect(0, 0, (width - end) * dots, height * dots)
        right = QRect((self._width - end) * dots, 0, end * dots, height * dots)
        return self._picture, [(_CORNER, left), (QPoint(width - end, 0), right)]

    def _draw(self, layout: CardLayout, spare: int) -> None:
        """Have a picture ``spare`` pixels wider than cards of ``layout``."""
        self._width = layout.width + spare

        def draw(painter: QPainter) -> None:
            draw_ground(painter, layout.card.adjusted(0, 0, spare, 0), Look(False, False, False))
            draw_mark(painter, layout.mark + QPointF(spare, 0), tokens().faint)

        area = QRectF(0, 0, self._width, layout.cell.height())
        self._picture = Stamps(self._ratio).drawn(area, draw, QColor(tokens().paper))


@lru_cache(maxsize=2)
def _grounds(height: int, colours: Tokens, ratio: float) -> _Grounds:
    """Those of cards of ``height`` in ``colours``, which are the ones now on the screen."""
    return _Grounds(ratio)


@lru_cache(maxsize=2)
def card_stamps(layout: CardLayout, colours: Tokens, ratio: float) -> CardStamps:
    """Those of cards of ``layout`` in ``colours``, which are the ones now on the screen."""
    return CardStamps(layout, ratio)


def draw_ground(painter: QPainter, card: QRectF, look: Look) -> None:
    """Draw what a card stands on: its surface and edge, and a ring where it has the focus."""
    colours = tokens()
    strong = look.selected or look.focused
    edge = colours.primary if strong else colours.edge if look.hovered else colours.line
    shape = rounded(card, _ROUND)
    painter.fillPath(shape, brush(colours.tint if look.selected else colours.surface))
    painter.strokePath(shape, pen(edge, 2 if strong else 1))
    if look.focused:
        painter.strokePath(rounded(card.adjusted(-3.5, -3.5, 3.5, 3.5), 13), pen(colours.primary))


def draw_mark(painter: QPainter, centre: QPointF, colour: str) -> None:
    """Where a click picks: a ring with a plus."""
    stroke = pen(colour, 1.6)
    painter.strokePath(disc(centre, MARK / 2 - 2), stroke)
    painter.strokePath(segment(centre - QPointF(4.5, 0), centre + QPointF(4.5, 0)), stroke)
    painter.strokePath(segment(centre - QPointF(0, 4.5), centre + QPointF(0, 4.5)), stroke)


def _draw_picked(painter: QPainter, centre: QPointF, accent: int) -> None:
    waypoint(painter, centre, tokens().accent(accent), filled=True, radius=MARK / 2 - 2)
    painter.translate(centre)
    painter.fillPath(_tick(), brush(tokens().surface))
    painter.translate(-centre)


@cache
def _tick() -> QPainterPath:
    return round_line([QPointF(-4.6, 0.4), QPointF(-1.4, 3.8), QPointF(5.0, -3.4)], 2.2)


def _draw_shore(painter: QPainter, height: float, accent: int, *, broken: bool) -> None:
    painter.fillPath(_course(height, broken=broken), brush(tokens().accent(accent)))


@lru_cache(maxsize=4)
def _course(height: float, *, broken: bool) -> QPainterPath:
    """The left edge of a card ``height`` high, in dashes or whole."""
    card, strip = QPainterPath(), QPainterPath()
    card.addRoundedRect(QRectF(GAP / 2 + 0.5, GAP / 2 + 0.5, 4 * _ROUND, height - 1), _ROUND, _ROUND)
    step = 2 * _DASH if broken else round(height)
    for top in range(0, round(height), step):
        strip.addRect(QRectF(GAP / 2, GAP / 2 + top, _SHORE, _DASH if broken else height))
    return card.intersected(strip)


def _around(centre: QPointF, side: float) -> QRectF:
    return QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
