"""A button that shows its keys beside its words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QFont, QFontMetricsF, QIcon, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton

from briefing.ui.style.keys import shown_key
from briefing.ui.style.theme import tokens
from briefing.ui.widgets.texts import sized

_GAP, _PAD, _SIDE = 10, 6, 13
"""Pixels: between words and keys, within the cap around the keys, and from it to the button's edge."""


class KeyedButton(QPushButton):
    """Says ``words``, and does ``action``, whose keys are on a cap at its right."""

    def __init__(self, words: str, action: QAction, *, is_strong: bool = False) -> None:
        super().__init__(words)
        if is_strong:
            self.setObjectName("strong")
        self.setProperty("keyed", True)
        self._keys = shown_key(action)
        self.setAccessibleDescription(self._keys)
        self.clicked.connect(action.trigger)

    def set_icon(self, icon: QIcon) -> None:
        self.setIcon(icon)
        self.setIconSize(QSize(16, 16))

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(round(self._cap_width()) + _GAP, 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        colours, is_strong = tokens(), self.objectName() == "strong"
        metrics = QFontMetricsF(self._face())
        height = metrics.height() + 1
        cap = QRectF(self.width() - _SIDE - self._cap_width(), (self.height() - height) / 2, self._cap_width(), height)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._face())
        painter.setPen(QPen(QColor(colours.on_primary if is_strong else colours.edge), 1))
        painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(QColor(colours.on_primary if is_strong else colours.muted))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._keys)
        painter.end()

    def _face(self) -> QFont:
        return sized(self.font(), -1.5)

    def _cap_width(self) -> float:
        return QFontMetricsF(self._face()).horizontalAdvance(self._keys) + 2 * _PAD
