"""Lays widgets out one after the other, in as many lines as the width asks for; leaves room in a row for a while."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QSizePolicy,
    QSpacerItem,
    QWidget,
)

UNLIMITED = (1 << 24) - 1
"""Qt's own largest width and height, in pixels, which its bindings do not name."""
_APART = 6
"""Pixels between widgets in a line."""
_SIZED = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum


def in_row(*widgets: QWidget) -> QHBoxLayout:
    """``widgets`` beside one another; those to choose in take the room that is left."""
    row = QHBoxLayout()
    for widget in widgets:
        row.addWidget(widget, 1 if isinstance(widget, QComboBox) else 0)
    return row


def wrapping(*widgets: QWidget, apart: int = _APART) -> FlowLayout:
    """``widgets`` in a row that goes on in a second line where a small screen has no room for one."""
    flow = FlowLayout(apart)
    for widget in widgets:
        flow.addWidget(widget)
    return flow


class ScrolledColumn(QScrollArea):
    """Scrolls a page up and down, as wide as what is seen of it: no endless word moves the rest out of reach."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if page := self.widget():
            page.setMaximumWidth(event.size().width())
        super().resizeEvent(event)


class FlowLayout(QLayout):
    """Widgets of their preferred size, as words in a text."""

    def __init__(self, spacing: int) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        places = self._places(QRect(0, 0, width, 0))
        return max((place.bottom() + 1 for place in places), default=0)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def setGeometry(self, area: QRect) -> None:
        super().setGeometry(area)
        for item, place in zip(self._items, self._places(area), strict=True):
            item.setGeometry(place)

    def _places(self, area: QRect) -> list[QRect]:
        """Where each item goes; none is wider than the area."""
        left, top, height = area.left(), area.top(), 0
        places = []
        for item in self._items:
            size = item.sizeHint().boundedTo(QSize(area.width(), item.sizeHint().height()))
            if left > area.left() and left + size.width() > area.left() + area.width():
                left, top, height = area.left(), top + height + self.spacing(), 0
            places.append(QRect(left, top, size.width(), size.height()))
            left += size.width() + self.spacing()
            height = max(height, size.height())
        return places


class Gap:
    """Room that can be had for a while, ``lines`` of text high, behind the last part of ``row`` so far.

    Only what can be cut gives way for it; ``whole`` tells how wide that is by itself.
    """

    def __init__(self, row: QHBoxLayout, lines: int = 1, whole: Callable[[], int] = lambda: 0) -> None:
        self.lines = lines
        self.whole = whole
        self._row = row
        self._space = QSpacerItem(0, 0, *_SIZED)
        row.addSpacerItem(self._space)

    @property
    def place(self) -> QWidget:
        """The widget that has the row."""
        place = self._row.parentWidget()
        assert place
        return place

    def room(self) -> int:
        """The pixels that can be had."""
        parts = [item for at in range(self._row.count()) if (item := self._row.itemAt(at)) and item is not self._space]
        taken = sum(_needed(part) for part in parts) + self._row.spacing() * (len(parts) + 1)
        layout = self.place.layout()
        margins = layout.contentsMargins() if layout else QMargins()
        return self.place.width() - margins.left() - margins.right() - taken

    def reserve(self, width: int) -> QPoint:
        """Have ``width`` pixels free, 0 for none; their middle, in pixels of ``place``."""
        if width != self._space.sizeHint().width():
            self._space.changeSize(width, 0, *_SIZED)
            self._row.invalidate()
        if layout := self.place.layout():
            layout.activate()
        return self._space.geometry().center()


def _needed(item: QLayoutItem) -> int:
    """The width without which a part is not whole, 0 for one that may be cut."""
    part = item.widget()
    if part is None:
        return 0
    policy = part.sizePolicy()
    is_gone = part.isHidden() and not policy.retainSizeWhenHidden()
    if is_gone or policy.horizontalPolicy() is QSizePolicy.Policy.Ignored:
        return 0
    return part.childrenRect().right() if isinstance(part.layout(), FlowLayout) else part.sizeHint().width()
