"""The place where sources are dropped, and what else may be done with them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from briefing.ui.style.theme import tokens
from briefing.ui.widgets.empty_state import Crossing
from briefing.ui.widgets.texts import sized

_ROUND, _HEIGHT = 12, 276
"""Pixels: the radius of its corners, and how high it is at least."""


class DropZone(QWidget):
    """A frame to drop files in, over ``buttons``. Drops on all of the window count: this only says so."""

    def __init__(self, *buttons: QPushButton) -> None:
        super().__init__()
        self._is_lit = False
        self._title = QLabel(self.tr("Drop an article, minutes or a transcript here"))
        self._kinds = QLabel(self.tr("Word, PDF, web page, text, e-mail, .vtt or .srt; several at once"))
        self.setMinimumHeight(_HEIGHT)
        self._compose(buttons)

    @property
    def is_lit(self) -> bool:
        """Whether it says that what is over the window can be dropped."""
        return self._is_lit

    def light(self, is_lit: bool) -> None:
        """Say that what is over the window can be dropped, or no more."""
        self._is_lit = is_lit
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(colours.tint if self._is_lit else colours.panel))
        pen = QPen(QColor(colours.primary), 2) if self._is_lit else QPen(QColor(colours.control), 1)
        if not self._is_lit:
            pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _ROUND, _ROUND)
        painter.end()

    def _compose(self, buttons: tuple[QPushButton, ...]) -> None:
        self._title.setFont(sized(QApplication.font(), 2, bold=True))
        self._kinds.setObjectName("muted")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 24)
        column.setSpacing(4)
        column.addStretch(1)
        column.addWidget(Crossing(QSize(380, 118)), 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._title, self._kinds):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addSpacing(12)
        column.addLayout(row)
        column.addStretch(1)
