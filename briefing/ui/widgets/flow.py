"""Lays widgets out one after the other, in as many lines as the width asks for."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLayout, QLayoutItem, QWidget

UNLIMITED = (1 << 24) - 1
"""Qt's own largest width and height, in pixels, which its bindings do not name."""


def in_row(*widgets: QWidget) -> QHBoxLayout:
    """``widgets`` beside one another; those to choose in take the room that is left."""
    row = QHBoxLayout()
    for widget in widgets:
        row.addWidget(widget, 1 if isinstance(widget, QComboBox) else 0)
    return row


def wrapping(*widgets: QWidget) -> FlowLayout:
    """``widgets`` in a row that goes on in a second line where a small screen has no room for one."""
    flow = FlowLayout(6)
    for widget in widgets:
        flow.addWidget(widget)
    return flow


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
