"""Words on one line, cut where there is no room for them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy


class ElidedLabel(QLabel):
    """Ends in "…" what does not fit; the whole is its tooltip then, and what screen readers hear.

    What ``show_text`` is given as the ``end`` is never cut: the text before it gives way.
    """

    def __init__(self) -> None:
        super().__init__()
        self._text = self._end = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_text(self, text: str, end: str = "") -> None:
        self._text, self._end = text, end
        self.setAccessibleName(text + end)
        self._cut()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        metrics = self.fontMetrics()
        room = self.width() - metrics.horizontalAdvance(self._end)
        cut = metrics.elidedText(self._text, Qt.TextElideMode.ElideRight, room)
        self.setText(cut + self._end)
        self.setToolTip(self._text + self._end if cut != self._text else "")
