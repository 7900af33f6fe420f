"""The rows of the palette: titles of sections, and entries with what was typed marked in them, and their keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from briefing.core.queries.search import match_spans
from briefing.ui.palette.entries import Entry, Found, Kind
from briefing.ui.style.fonts import serif
from briefing.ui.style.icons import icon
from briefing.ui.style.theme import tokens

Index = QModelIndex | QPersistentModelIndex
ROW, TITLE = 38, 34
"""Pixels of height; larger where the system's font is."""
_PAD, _ICON, _TEXT = 14, 18, 46
"""Pixels: around a row's contents, the side of its picture, and where its text begins."""


class Rows(QAbstractListModel):
    """The sections in one list; an entry is had by ``entry``."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Entry | str] = []
        self.query = ""

    def show(self, sections: Sequence[Found], query: str) -> None:
        self.beginResetModel()
        self.query = query
        self._rows = []
        for section in sections:
            self._rows += [section.title, *section.entries]
        self.endResetModel()

    def entry(self, row: int) -> Entry | None:
        """The entry at ``row``; None for the title of a section."""
        found = self._rows[row] if 0 <= row < len(self._rows) else ""
        return found if isinstance(found, Entry) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        able = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return able if self.entry(index.row()) else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text if isinstance(row, Entry) else row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (row.text, row.hint, row.keys) if part) if isinstance(row, Entry) else row
        return None


class RowDelegate(QStyledItemDelegate):
    """Draws the rows of ``rows``."""

    def __init__(self, rows: Rows) -> None:
        super().__init__()
        self._rows = rows

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = QFontMetrics(option.font).height()
        least = ROW if self._rows.entry(index.row()) else TITLE
        return QSize(0, max(least, line + 16))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        entry = self._rows.entry(index.row())
        if entry is None:
            _draw_title(painter, option, str(index.data()))
        else:
            if option.state & QStyle.StateFlag.State_Selected:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(tokens().tint))
                painter.drawRoundedRect(option.rect.adjusted(6, 0, -6, 0), 6, 6)
            _draw_picture(painter, option.rect, entry)
            right = _draw_keys(painter, option, entry.keys) if entry.keys else option.rect.right() - _PAD
            _draw_words(painter, option, entry, self._rows.query, right - 12)
        painter.restore()


def _draw_title(painter: QPainter, option: QStyleOptionViewItem, text: str) -> None:
    font = QFont(option.font)
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(QColor(tokens().muted))
    area = option.rect.adjusted(_PAD, 8, -_PAD, 0)
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


def _draw_picture(painter: QPainter, row: QRect, entry: Entry) -> None:
    """The icon of an action, or the waypoint of a quote's theme."""
    place = QRect(row.left() + _PAD + 2, row.center().y() - _ICON // 2 + 1, _ICON, _ICON)
    if entry.colour:
        painter.setPen(QPen(QColor(entry.colour), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QRectF(place).center(), 5, 5)
    elif entry.icon:
        icon(entry.icon, tokens().muted).paint(painter, place)


def _draw_words(painter: QPainter, option: QStyleOptionViewItem, entry: Entry, query: str, right: int) -> None:
    colours = tokens()
    font = serif(option.font.pointSizeF() + 1) if entry.kind is Kind.QUOTES else QFont(option.font)
    x, middle = option.rect.left() + _TEXT, option.rect.center().y()
    hint_width = QFontMetrics(option.font).horizontalAdvance(entry.hint) if entry.hint else 0
    room = right - x - (min(hint_width, (right - x) // 2) + 14 if entry.hint else 0)
    bold = QFont(font)
    bold.setBold(True)  # as the matches are, which take more room
    text = QFontMetrics(bold if query else font).elidedText(entry.text, Qt.TextElideMode.ElideRight, room)
    for piece, is_match in _pieces(text, query):
        font.setBold(is_match)
        painter.setFont(font)
        painter.setPen(QColor(colours.primary if is_match else colours.ink))
        metrics = QFontMetrics(font)
        painter.drawText(x, middle + (metrics.ascent() - metrics.descent()) // 2 + 1, piece)
        x += metrics.horizontalAdvance(piece)
    if entry.hint:
        painter.setFont(option.font)
        painter.setPen(QColor(colours.muted))
        metrics = QFontMetrics(option.font)
        hint = metrics.elidedText(entry.hint, Qt.TextElideMode.ElideRight, right - x - 12)
        painter.drawText(x + 14, middle + (metrics.ascent() - metrics.descent()) // 2 + 1, hint)


def _pieces(text: str, query: str) -> list[tuple[str, bool]]:
    """``text`` in pieces that match ``query``, or not."""
    pieces, past = [], 0
    for start, end in match_spans(text, query):
        pieces += [(text[past:start], False), (text[start:end], True)]
        past = end
    return [(piece, is_match) for piece, is_match in [*pieces, (text[past:], False)] if piece]


def _draw_keys(painter: QPainter, option: QStyleOptionViewItem, keys: str) -> int:
    """A cap with the keys at the right end of a row; returns where it begins."""
    colours, metrics = tokens(), QFontMetrics(option.font)
    width, height = metrics.horizontalAdvance(keys) + 14, metrics.height() + 4
    row = option.rect
    cap = QRectF(row.right() - _PAD - width, row.center().y() - height / 2 + 0.5, width, height)
    painter.setPen(QPen(QColor(colours.edge), 1))
    painter.setBrush(QColor(colours.surface))
    painter.drawRoundedRect(cap, 4, 4)
    painter.setFont(option.font)
    painter.setPen(QColor(colours.muted))
    painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, keys)
    return int(cap.left())
