"""How far the quotes are proved, said on a button that proves them."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton

from briefing.core.quotes.verify import tally
from briefing.ui.document.document import Document
from briefing.ui.widgets.buttons import SILENT, explain
from briefing.ui.widgets.texts import wrapped

_RESTS = 200
"""Milliseconds without a change until quotes are counted anew."""
_MARGINS, _LEAST = 24, 80
"""Pixels beside the words, and for them while the button has no place yet."""


class ProofButton(QToolButton):
    """Shows how many quotes are in which state; a click does ``prove``."""

    def __init__(self, document: Document, prove: QAction) -> None:
        super().__init__()
        self.setAutoRaise(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._does = prove.text().replace("&", "")
        self.setAccessibleName(self._does)
        explain(self, self._does)
        self.clicked.connect(prove.trigger)
        self._document = document
        self._told = ""
        self._counting = QTimer(self)
        self._counting.setSingleShot(True)
        self._counting.setInterval(_RESTS)
        self._counting.timeout.connect(self._count)
        document.changed.connect(self._counting.start)
        self._counting.start()  # not shown before it has a place

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show all that is told, on as many lines as it takes here."""
        room = max(self.width() - _MARGINS, _LEAST)
        laid = wrapped(self._told, self.font(), room, len(self._told))
        lines = (laid.lineAt(row) for row in range(laid.lineCount()))
        shown = (self._told[line.textStart() : line.textStart() + line.textLength()].strip() for line in lines)
        self.setText("\n".join(shown) or " ")  # as high before it is told: all that is above it stays

    def _count(self) -> None:
        self._told = told = tally(self._document.proved)
        self._fit()
        self.setAccessibleDescription(SILENT)
        self.setToolTip(f"{told}\n{self._does}")
        self.setAccessibleName(f"{told}. {self._does}")
        self.setVisible(bool(told))
