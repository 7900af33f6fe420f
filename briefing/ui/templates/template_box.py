"""The choice of a template: each with the user's own summary slide on it, and its name beside it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen, QTextOption
from PySide6.QtWidgets import QComboBox, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from briefing.ui.cards.model import Index
from briefing.ui.style.theme import tokens
from briefing.ui.templates.template_thumbnails import SIZE
from briefing.ui.widgets.forms.choice_box import DropDown

_OWN = "…"
"""What is chosen to take a template of one's own."""
_PICTURE, _NOTE, _FAULT = (Qt.ItemDataRole.UserRole + number for number in (1, 2, 3))
_PAD, _GAP = 10, 14
_WORDS = 180
"""Pixels: around a row, between its picture and its words, and for the words at least."""
_LOW = 36
"""Pixels of a row without a picture."""


class TemplateBox(DropDown):
    """Offers templates: ``chosen`` gives the name of one, ``own_requested`` asks for one of the user's own.

    ``unfolded`` asks for pictures of those it names: the list is there at once, they come as they are drawn.
    ``tried`` has the one that is pointed at in the list, "" once none is.
    """

    unfolded = Signal(list)
    tried = Signal(str)
    chosen = Signal(str)
    own_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown = 0
        view = QListView()
        view.setUniformItemSizes(False)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setMinimumWidth(2 * _PAD + SIZE.width() + _GAP + _WORDS)
        view.setMouseTracking(True)
        self.setView(view)
        self.setItemDelegate(_TemplateDelegate(self))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setObjectName("template")
        self.setAccessibleName(self.tr("Template"))
        view.installEventFilter(self)
        view.selectionModel().currentChanged.connect(lambda now: self._try(now.row()))  # ``highlighted`` hears no keys
        self.activated.connect(self._choose)

    def offer(self, templates: Sequence[tuple[str, str]]) -> None:
        """Offer templates as (name, title), and the way to another; what was drawn of them is shown on."""
        known = {str(self.itemData(row)): self.itemData(row, _PICTURE) for row in range(self.count())}
        with QSignalBlocker(self):
            self.clear()
            for name, title in templates:
                self.addItem(title, name)
                self._tell(self.count() - 1, known.get(name), _folder(name))
            self.insertSeparator(self.count())
            self.addItem(self.tr("Use my template…"), _OWN)

    def show_template(self, name: str | None) -> None:
        """Have the template ``name`` chosen; ours for one that is not here."""
        self._shown = max(0, self.findData(name))
        self.setCurrentIndex(self._shown)

    def show_picture(self, name: str, picture: QImage) -> None:
        """Show the summary on the template ``name``."""
        self._tell(self.findData(name), picture, _folder(name))

    def show_fault(self, name: str, words: str) -> None:
        """Say why there is no picture of the template ``name``."""
        row = self.findData(name)
        self._tell(row, None, words)
        self.setItemData(row, True, _FAULT)

    def picture(self, name: str) -> QImage | None:
        """What is shown of a template, None while it is drawn."""
        picture = self.itemData(self.findData(name), _PICTURE)
        return picture if isinstance(picture, QImage) else None

    def note(self, name: str) -> str:
        """What is said of a template under its name."""
        return str(self.itemData(self.findData(name), _NOTE) or "")

    def _choose(self) -> None:
        name = str(self.currentData())
        if name == _OWN:
            self.setCurrentIndex(self._shown)
            self.own_requested.emit()
        else:
            self.chosen.emit(name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide:
            QTimer.singleShot(0, self, lambda: self.tried.emit(""))  # once what was pointed at may have been chosen
        return super().eventFilter(watched, event)

    def _try(self, row: int) -> None:
        name = self.itemData(row)
        is_one = isinstance(name, str) and name != _OWN and not self.itemData(row, _FAULT)
        if self.view().isVisible():
            self.tried.emit(name if is_one and row != self._shown else "")

    def showPopup(self) -> None:
        names = [str(self.itemData(row)) for row in range(self.count()) if self.itemData(row) not in (None, _OWN)]
        self.unfolded.emit(names)
        self.view().setCurrentIndex(self.model().index(self._shown, 0))  # Qt leaves it where Esc left it
        super().showPopup()

    def _tell(self, row: int, picture: QImage | None, note: str) -> None:
        """Does nothing of a template that is offered no more."""
        said = ", ".join(part for part in (self.itemText(row), note) if part)
        for role, value in ((_PICTURE, picture), (_NOTE, note), (_FAULT, False)):
            self.setItemData(row, value, role)
        self.setItemData(row, said, Qt.ItemDataRole.AccessibleTextRole)


def _folder(name: str) -> str:
    """Where a template of the user's own is: two may have one name."""
    path = Path(name)
    return path.parent.name if path.name != name else ""


class _TemplateDelegate(QStyledItemDelegate):
    """Draws a template as a small slide with its name beside it, other rows as words."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        if _is_separator(index):
            return QSize(0, 9)
        low = max(_LOW, option.fontMetrics.height() + 16)
        return QSize(0, low if index.data(Qt.ItemDataRole.UserRole) == _OWN else SIZE.height() + 2 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        row = option.rect
        painter.fillRect(row, QColor(tokens().surface))
        if _is_separator(index):
            painter.setPen(QColor(tokens().line))
            painter.drawLine(row.left() + _PAD, row.center().y(), row.right() - _PAD, row.center().y())
        else:
            _draw_ground(painter, option)
            text = row.adjusted(_PAD, 0, -_PAD, 0)
            if index.data(Qt.ItemDataRole.UserRole) != _OWN:
                _draw_slide(painter, QRect(row.topLeft() + _INNER, SIZE), index)
                text.setLeft(text.left() + SIZE.width() + _GAP)
            _draw_words(painter, text, option.font, index)
        painter.restore()


_INNER = QRect(_PAD, _PAD, 0, 0).topLeft()


def _is_separator(index: Index) -> bool:
    """As a QComboBox marks it."""
    return bool(index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "separator")


def _draw_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    lit = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver
    if option.state & lit:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens().tint))
        painter.drawRoundedRect(option.rect.adjusted(3, 2, -3, -2), 7, 7)


def _draw_slide(painter: QPainter, place: QRect, index: Index) -> None:
    """The picture, whole in its place; while there is none, an empty slide."""
    picture = index.data(_PICTURE)
    area = QRectF(place)
    if isinstance(picture, QImage) and not picture.isNull():
        whole = QRect(place.topLeft(), picture.size().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio))
        whole.moveCenter(place.center())
        painter.drawImage(whole, picture)
        area = QRectF(whole)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    is_missing = bool(index.data(_FAULT))
    painter.setPen(QPen(QColor(tokens().edge), 1, Qt.PenStyle.DashLine if is_missing else Qt.PenStyle.SolidLine))
    painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))


def _draw_words(painter: QPainter, area: QRect, font: QFont, index: Index) -> None:
    """The name, and under it what is said of it, as one block in the middle of ``area``."""
    strong = QFont(font)
    strong.setWeight(QFont.Weight.DemiBold if index.data(_NOTE) is not None else QFont.Weight.Normal)
    note, name = str(index.data(_NOTE) or ""), str(index.data())
    wrapped = QTextOption()
    wrapped.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    colours = tokens()
    told = [(strong, colours.ink, name), (font, colours.warn if index.data(_FAULT) else colours.muted, note)]
    high = [_height(painter, kind, area.width(), words, wrapped) for kind, _, words in told]
    top = area.top() + max(0.0, (area.height() - sum(high)) / 2)
    for (kind, ink, words), height in zip(told, high, strict=True):
        painter.setFont(kind)
        painter.setPen(QColor(ink))
        painter.drawText(QRectF(area.left(), top, area.width(), height), words, wrapped)
        top += height


def _height(painter: QPainter, font: QFont, width: int, words: str, wrapped: QTextOption) -> float:
    painter.setFont(font)
    return painter.boundingRect(QRectF(0, 0, width, 1000), words, wrapped).height() if words else 0.0
