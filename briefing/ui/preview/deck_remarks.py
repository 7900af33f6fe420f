"""What is to be said of a deck that is shown: what changes it in words, what nobody sees at a mark only."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolButton, QToolTip

from briefing.ui.style.icons import icon
from briefing.ui.style.theme import tokens

_SIDE = 16
_BETWEEN = "  ·  "


class RemarksLine(QLabel):
    """Says sentences on one line that always has its room, so that what stands around it never moves.

    While a text of the slide is written, it says what is to be known for that.
    """

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        self._guide: Sequence[str] = ()
        self.setObjectName("muted")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(QFontMetrics(self.font()).height())

    def say(self, sentences: Sequence[str]) -> None:
        self._words = " ".join(sentences)
        self.setAccessibleName(self._words)
        self.setToolTip("\n".join(sentences))
        self._cut()

    def guide(self, parts: Sequence[str]) -> None:
        """Say ``parts`` as long as there are any, the first of them only where there is room."""
        self._guide = parts
        self._cut()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        metrics = QFontMetrics(self.font())
        lines = [_BETWEEN.join(self._guide[first:]) for first in range(len(self._guide))]
        fitting = (line for line in lines if metrics.horizontalAdvance(line) <= self.width())
        words = next(fitting, lines[-1]) if lines else self._words
        self.setText(metrics.elidedText(words, Qt.TextElideMode.ElideRight, self.width()))


class RemarksMark(QToolButton):
    """Tells all sentences where the mouse rests on it and when it is pressed; hidden while there is none."""

    def __init__(self) -> None:
        super().__init__()
        self.setAutoRaise(True)
        self.setFixedSize(QSize(_SIDE + 6, _SIDE + 6))
        self.setIconSize(QSize(_SIDE, _SIDE))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("About these slides"))
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.clicked.connect(self._tell)
        self.hide()

    def say(self, sentences: Sequence[str]) -> None:
        if sentences:
            self._dress()
        self.setToolTip("\n".join(sentences))
        self.setAccessibleDescription(" ".join(sentences))
        self.setVisible(bool(sentences))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.isVisible():
            self._dress()

    def _dress(self) -> None:
        self.setIcon(icon("about", tokens().muted))

    def _tell(self) -> None:
        QToolTip.showText(self.mapToGlobal(QPoint(0, self.height())), self.toolTip(), self)
