"""The room for the slides: one large, its notes under it, and all of them small; none of it is left empty."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from briefing.ui.preview.large_slide import LargeSlide
from briefing.ui.preview.slide_notes import SlideNotes
from briefing.ui.preview.slide_strip import SlideStrip

_LEAST, _GOOD = 92, 190
"""Pixels: notes of two lines with their title, under which they are not worth their place, and of seven."""


class SlidePage(QWidget):
    """Shares its height out: to the slide as its width asks for, of the rest to the notes, then to rows of slides."""

    def __init__(self, head: QHBoxLayout, large: LargeSlide, remarks: QWidget, strip: SlideStrip) -> None:
        super().__init__()
        self.notes = SlideNotes()
        self._head, self._large, self._remarks, self._strip = head, large, remarks, strip
        self._is_grid = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(22, 6, 20, 10)
        self._column.setSpacing(6)
        self._column.addLayout(head)
        self._column.addWidget(large, 1)
        for part in (remarks, self.notes, strip):
            self._column.addWidget(part)

    def spread(self, is_grid: bool) -> None:
        """Show all slides in a grid, or one large over the others."""
        self._is_grid = is_grid
        self._large.setVisible(not is_grid)
        self._remarks.setVisible(not is_grid)  # the mark in the head says all of it
        self._strip.spread(0 if is_grid else 1)
        self.share()

    def share(self) -> None:
        """Give each part its height."""
        if self._is_grid:
            self.notes.hide()
            return
        spare = self._spare()
        rows = 1 + max(0, spare - _GOOD) // self._strip.row_height()
        self._strip.spread(rows)
        self.notes.setVisible(spare >= _LEAST)
        left = spare + self._strip.height_of(1) - self._strip.height_of(rows)
        self.notes.setFixedHeight(max(0, left - self._column.spacing()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share()

    def _spare(self) -> int:
        """The height that a slide as wide as the page, and a row of small ones, leave."""
        margins, around = self._column.contentsMargins(), 3 * self._column.spacing()
        taken = margins.top() + margins.bottom() + around + self._strip.height_of(1)
        taken += self._head.sizeHint().height() + self._remarks.sizeHint().height()
        return self.height() - taken - self._large.height_of(self.width() - margins.left() - margins.right())
