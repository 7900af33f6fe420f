"""What a drop on the window would do, said over all that it counts on while something is dragged there."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QVBoxLayout, QWidget

from briefing.ui.importing.dropping import Promise
from briefing.ui.style.theme import tokens
from briefing.ui.widgets.texts import sized

_EDGE, _ROUND = 12, 12
"""Pixels: around the frame, and the radius of its corners."""
_DENSE = 225
"""How much of what is below it hides, of 255."""


class DropVeil(QWidget):
    """Lies over all of ``window`` but its menus; the pointer and what hangs on it are for what is below."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._is_kept = True
        self._words, self._kinds = (
            QLabel(),
            QLabel(self.tr("Drop a briefing, a template, articles, minutes or transcripts.")),
        )
        self._words.setFont(sized(QApplication.font(), 5, bold=True))
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._kinds.setObjectName("muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * _EDGE, 4 * _EDGE, 4 * _EDGE, 4 * _EDGE)
        column.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        for label in (self._words, self._kinds):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    @property
    def words(self) -> str:
        """What it says now, "" for nothing."""
        return "" if self.isHidden() else self._words.text()

    def tell(self, promise: Promise | None) -> None:
        """Say what a drop would do; be gone for None."""
        if promise and (centre := self._window.centralWidget()):
            self._is_kept = promise.is_kept
            self._words.setText(promise.words)
            self._kinds.setHidden(promise.is_kept)
            self.setGeometry(centre.geometry())
            self.raise_()
        self.setVisible(promise is not None)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = tokens()
        ground = QColor(colours.tint if self._is_kept else colours.warn_paper)
        ground.setAlpha(_DENSE)
        pen = QPen(QColor(colours.primary if self._is_kept else colours.warn), 2)
        if not self._is_kept:
            pen.setDashPattern([4, 3])
        painter = QPainter(self)
        painter.fillRect(self.rect(), ground)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE), _ROUND, _ROUND)
        painter.end()
