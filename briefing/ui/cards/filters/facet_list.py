"""A list of facets to check: the themes as waypoints of the crossing, or plain names."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from briefing.ui.cards.filters.facets import FACET, Facet, FacetsModel
from briefing.ui.cards.model import Index
from briefing.ui.style.route import leg, waypoint
from briefing.ui.style.stamps import stamps
from briefing.ui.style.strokes import brush, pen, rounded
from briefing.ui.style.theme import tokens
from briefing.ui.widgets import texts

_COURSE = 27.0  # the middle of the course, from the left
_SWAY = 7.0
_TEXT = 50.0
_RIGHT = 16.0
_APART = 8.0
_DISC = 14.0
_BOX = 16.0
_LEAST = 28
_SLIM = 90.0
_MARKED = 42
"""All in pixels: how far the course sways to either side, where text begins, the room on its right,
that between words and count, the radius of initials, the width of a check mark with its edge,
the width from which there are words, and how far check marks reach for a click."""
_Stop = tuple[int, int]
"""A theme's stage and accent."""


class FacetList(QListView):
    """Shows all values of a facet. A click or Enter chooses one; with Ctrl, on a check mark or by Space it adds one."""

    def __init__(self, model: FacetsModel, name: str) -> None:
        super().__init__()
        self._facets = model
        self.setAccessibleName(name)
        self.setItemDelegate(FacetDelegate(self, model))
        self.setModel(model)
        self.setUniformItemSizes(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._adds = self._is_double = False
        self.clicked.connect(self._click)
        for signal in (model.rowsInserted, model.rowsRemoved):
            signal.connect(self.updateGeometry)
        model.dataChanged.connect(lambda first, last, roles: None if roles else self.updateGeometry())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self._facets.toggle(self.currentIndex())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._facets.choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Know how the click is meant that Qt tells of next."""
        point = event.position().toPoint()
        facet: Facet | None = self.indexAt(point).data(FACET) if self.indexAt(point).isValid() else None
        has_mark = bool(facet and facet.stage < 0) and self.has_words
        is_with_key = bool(
            event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        )
        self._adds = is_with_key or (has_mark and point.x() < _MARKED)
        super().mouseReleaseEvent(event)
        self._is_double = False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._is_double = True  # the first click has chosen: the second does not take that back
        super().mouseDoubleClickEvent(event)

    def _click(self, index: Index) -> None:
        if not self._is_double:
            (self._facets.toggle if self._adds else self._facets.choose)(index)

    @property
    def has_words(self) -> bool:
        """Whether it is wide enough for more than marks and initials."""
        return self.width() >= _SLIM

    def sizeHint(self) -> QSize:
        """The height that shows every row."""
        return QSize(100, self._facets.rowCount() * max(0, self.sizeHintForRow(0)))

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST, self.sizeHint().height())


class FacetDelegate(QStyledItemDelegate):
    """Draws a value: waypoint or check mark, title, note and count."""

    def __init__(self, parent: QListView, facets: FacetsModel) -> None:
        super().__init__(parent)
        self._facets = facets

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = QFontMetricsF(QApplication.font()).lineSpacing()
        if index.data(FACET).stage >= 0:
            return QSize(_LEAST, round(lines + 23))
        return QSize(_LEAST, round(lines * 2 + 9 if self._facets.has_notes else lines + 11))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        facet: Facet = index.data(FACET)
        area = QRectF(option.rect)
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _draw_ground(painter, area.adjusted(4, 1, -4, -1), facet, state)
        is_slim = area.width() < _SLIM
        if facet.stage >= 0:
            _put_course(painter, area, facet, index)
        elif is_slim:
            _draw_initials(painter, area.center(), facet)
        else:
            _put_check(painter, QPointF(_COURSE, area.center().y()), facet)
        if not is_slim:
            _draw_words(painter, area, facet)
        painter.restore()


def _draw_ground(painter: QPainter, area: QRectF, facet: Facet, state: QStyle.StateFlag) -> None:
    flag = QStyle.StateFlag
    if facet.checked or (facet.count and state & flag.State_MouseOver):
        painter.fillPath(rounded(area, 7), brush(tokens().tint))
    if state & flag.State_HasFocus:
        painter.strokePath(rounded(area, 7), pen(tokens().primary, 2))


def _put_course(painter: QPainter, area: QRectF, facet: Facet, index: Index) -> None:
    """The course, past this theme: drawn once for a row of this height, then put there."""
    before, after = _beside(index, -1), _beside(index, 1)
    row = QRectF(area.topLeft(), QSizeF(_TEXT, area.height()))
    key = "course", facet.stage, facet.accent, facet.checked, before, after
    ratio = painter.device().devicePixelRatio()
    stamps(ratio).put(painter, key, row, lambda on: _draw_course(on, row, facet, before, after))


def _draw_course(painter: QPainter, area: QRectF, facet: Facet, before: _Stop | None, after: _Stop | None) -> None:
    colours = tokens()
    here = _stop(facet.stage, area.center().y())
    painter.save()
    painter.setClipRect(area)
    colour = colours.accent(facet.accent)
    if before:
        leg(painter, _stop(before[0], here.y() - area.height()), here, colours.accent(before[1]), colour)
    if after:
        leg(painter, here, _stop(after[0], here.y() + area.height()), colour, colours.accent(after[1]))
    painter.restore()
    waypoint(painter, here, colour, filled=facet.checked, radius=7 if facet.checked else 6)


def _beside(index: Index, by: int) -> _Stop | None:
    facet: Facet | None = index.model().index(index.row() + by, 0).data(FACET)
    return (facet.stage, facet.accent) if facet else None


def _stop(stage: int, height: float) -> QPointF:
    return QPointF(_COURSE + (_SWAY if stage % 2 else -_SWAY), height)


def _put_check(painter: QPainter, centre: QPointF, facet: Facet) -> None:
    """A box, with a tick where the value is checked."""
    colours = tokens()
    edge = colours.primary if facet.checked else colours.faint if facet.count else colours.line
    box = QRectF(centre.x() - _BOX / 2, centre.y() - _BOX / 2, _BOX, _BOX)
    key, ratio = ("check", edge), painter.device().devicePixelRatio()
    stamps(ratio).put(painter, key, box, lambda on: _draw_check(on, centre, edge, checked=facet.checked))


def _draw_check(painter: QPainter, centre: QPointF, edge: str, *, checked: bool) -> None:
    colours = tokens()
    box = QRectF(centre.x() - 7, centre.y() - 7, 14, 14)
    painter.setPen(QPen(QColor(edge), 1.5))
    painter.setBrush(QColor(edge if checked else colours.panel))
    painter.drawRoundedRect(box, 4, 4)
    if checked:
        painter.setPen(QPen(QColor(colours.on_primary), 1.8))
        painter.drawPolyline([centre + QPointF(x, y) for x, y in ((-3.5, 0.2), (-1, 2.8), (3.6, -2.6))])


def _draw_initials(painter: QPainter, centre: QPointF, facet: Facet) -> None:
    """The first letters of a name, and the last ones', in a circle."""
    colours = tokens()
    painter.setPen(QPen(QColor(colours.primary if facet.checked else colours.edge), 2 if facet.checked else 1))
    painter.setBrush(QColor(colours.paper))
    painter.drawEllipse(centre, _DISC, _DISC)
    painter.setFont(texts.sized(QApplication.font(), -1.5, bold=True))
    painter.setPen(QColor(colours.muted))
    letters = [word[0].upper() for word in facet.title.split()]
    area = QRectF(centre.x() - _DISC, centre.y() - _DISC, 2 * _DISC, 2 * _DISC)
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, "".join([*letters[:1], *letters[1:][-1:]]))


def _draw_words(painter: QPainter, area: QRectF, facet: Facet) -> None:
    colours = tokens()
    live = facet.count or facet.checked
    plain = texts.sized(QApplication.font(), 0.5 if facet.stage >= 0 else 0)
    metrics = QFontMetricsF(plain)
    width = _room(area.width(), metrics, facet.count)
    title = _emphasized(plain, facet.title, width) if facet.checked else plain
    noted = facet.stage < 0 and bool(facet.note)
    baseline = area.center().y() + (-2 if noted else metrics.capHeight() / 2)
    painter.setFont(title)
    painter.setPen(QColor(colours.ink if live else colours.muted))
    texts.elided(painter, facet.title, QPointF(_TEXT, baseline), width)
    painter.setPen(QColor(colours.muted))
    count = QRectF(area.left(), area.top(), area.width() - _RIGHT, area.height())
    painter.drawText(count, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(facet.count))
    if noted:
        painter.setFont(texts.sized(QApplication.font(), -1))
        below = QPointF(_TEXT, baseline + metrics.lineSpacing() - 1)
        texts.elided(painter, facet.note, below, width)


def _room(width: float, metrics: QFontMetricsF, count: int) -> float:
    """What a row so wide leaves to the words before its ``count``."""
    return width - _TEXT - _RIGHT - _APART - metrics.horizontalAdvance(str(count))


def _emphasized(plain: QFont, words: str, width: float) -> QFont:
    """The face of a name that is chosen: bold where all of it fits then, as its ground tells that it is chosen."""
    bold = texts.sized(plain, bold=True)
    return bold if QFontMetricsF(bold).horizontalAdvance(words) <= width else plain
