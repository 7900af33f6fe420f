"""Room in a row that can be had for a while: what can be cut there gives way, and nothing else moves."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint
from PySide6.QtWidgets import QHBoxLayout, QLayoutItem, QSizePolicy, QSpacerItem, QWidget

from briefing.ui.widgets.flow import FlowLayout

_SIZED = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum


class Gap:
    """The room behind the last part of ``row`` so far, ``lines`` of text high."""

    def __init__(self, row: QHBoxLayout, lines: int = 1) -> None:
        self.lines = lines
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
