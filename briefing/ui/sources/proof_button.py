"""How far the quotes are proved, said on a button that proves them."""

from __future__ import annotations

import textwrap

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton

from briefing.core.quotes.verify import tally
from briefing.ui.document.document import Document
from briefing.ui.widgets.buttons import SILENT, explain

_RESTS = 200
"""Milliseconds without a change until quotes are counted anew."""
_MARGINS = 24
"""Pixels beside the words."""


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
        """Show what is told on one line, or on two where the button is too narrow."""
        needed, room = self.fontMetrics().horizontalAdvance(self._told), self.width() - _MARGINS
        letters = max(len(self._told) * room // max(needed, 1), 1)
        lines = textwrap.wrap(self._told, letters, max_lines=2, placeholder="…")
        self.setText("\n".join(lines) or " ")  # as high before it is told: all that is above it stays

    def _count(self) -> None:
        self._told = told = tally(self._document.proved)
        self._fit()
        self.setAccessibleDescription(SILENT)
        self.setToolTip(f"{told}\n{self._does}")  # there is no room for all of many states on the button
        self.setAccessibleName(f"{told}. {self._does}")
        self.setVisible(bool(told))
