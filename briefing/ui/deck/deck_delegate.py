"""Draws the deck as a route: a waypoint for each section, a stop for each pick."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from briefing.ui.cards.model import Index
from briefing.ui.deck.model import ITEM, Item
from briefing.ui.style.fonts import words_font
from briefing.ui.style.route import leg, waypoint
from briefing.ui.style.theme import tokens
from briefing.ui.widgets import texts

_COURSE = 24.0
_TEXT = 44.0
_RIGHT = 14.0
_LINES = 2
_MORE = 1.5
"""Points of a quote above the system's."""


class DeckDelegate(QStyledItemDelegate):
    """Sections in one line, picks in a quote of two lines and a name."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        name = QFontMetricsF(QApplication.font()).lineSpacing()
        if index.data(ITEM).message is None:
            return QSize(120, round(name + 20))
        return QSize(120, round(QFontMetricsF(words_font(False, _MORE)).lineSpacing() * _LINES + name + 17))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item: Item = index.data(ITEM)
        area = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _draw_ground(painter, area, option.state)
        _draw_course(painter, area, item, index)
        if item.message is None:
            _draw_head(painter, area, item)
        else:
            _draw_pick(painter, area, item)
        painter.restore()


def _draw_ground(painter: QPainter, area: QRectF, state: QStyle.StateFlag) -> None:
    colours = tokens()
    flag = QStyle.StateFlag
    painter.setPen(QPen(QColor(colours.primary), 2) if state & flag.State_HasFocus else Qt.PenStyle.NoPen)
    lit = state & (flag.State_Selected | flag.State_MouseOver)
    painter.setBrush(QColor(colours.tint if lit else colours.panel))
    painter.setOpacity(1 if state & flag.State_Selected or not lit else 0.6)
    painter.drawRoundedRect(area.adjusted(7, 1, -7, -1), 7, 7)
    painter.setOpacity(1)


def _draw_course(painter: QPainter, area: QRectF, item: Item, index: Index) -> None:
    here = QPointF(_COURSE, area.center().y() if item.message is None else area.top() + 19)
    colour = tokens().accent(item.accent)
    if index.row() > 0:
        leg(painter, QPointF(_COURSE, area.top()), here, _colour_at(index, -1), colour)
    if index.row() + 1 < index.model().rowCount():
        leg(painter, here, QPointF(_COURSE, area.bottom()), colour, colour)
    if item.message is None:
        waypoint(painter, here, colour, filled=True, radius=6.5)
    else:
        waypoint(painter, here, colour, filled=False, radius=3.6)


def _colour_at(index: Index, by: int) -> str:
    other: Item = index.model().index(index.row() + by, 0).data(ITEM)
    return tokens().accent(other.accent)


def _draw_head(painter: QPainter, area: QRectF, item: Item) -> None:
    colours = tokens()
    font = texts.sized(QApplication.font(), 0.5, bold=True)
    baseline = area.center().y() + QFontMetricsF(font).capHeight() / 2
    painter.setFont(font)
    painter.setPen(QColor(colours.accent_ink(item.accent)))
    title = item.theme.title if item.theme else "—"
    texts.elided(painter, title, QPointF(_TEXT, baseline), area.width() - _TEXT - _RIGHT - 30)
    painter.setFont(texts.sized(QApplication.font(), -0.5))
    painter.setPen(QColor(colours.muted))
    painter.drawText(area.adjusted(0, 0, -_RIGHT, 0), _RIGHT_MIDDLE, str(len(item.ids)))


_RIGHT_MIDDLE = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def _draw_pick(painter: QPainter, area: QRectF, item: Item) -> None:
    assert item.message is not None
    colours = tokens()
    font = words_font(item.message.is_paraphrase, _MORE)
    width = area.width() - _TEXT - _RIGHT
    laid = texts.layout(item.message.quote, font, width, _LINES)
    texts.draw(painter, laid, QPointF(_TEXT, area.top() + 8), colours.ink)
    small = texts.sized(QApplication.font(), -0.5)
    painter.setFont(small)
    painter.setPen(QColor(colours.muted))
    under = area.top() + 8 + laid.lineCount() * QFontMetricsF(font).lineSpacing()
    texts.elided(painter, item.name, QPointF(_TEXT, under + QFontMetricsF(small).ascent() + 2), width)
