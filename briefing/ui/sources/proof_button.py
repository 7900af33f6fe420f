"""How far the quotes are proved, said on a button that proves them."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSizePolicy, QToolButton

from briefing.core.quotes.verify import tally
from briefing.ui.document.document import Document

_RESTS = 200
"""Milliseconds without a change until quotes are counted anew."""


class ProofButton(QToolButton):
    """Shows how many quotes are in which state; a click does ``prove``."""

    def __init__(self, document: Document, prove: QAction) -> None:
        super().__init__()
        self.setAutoRaise(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._does = prove.text().replace("&", "")
        self.setToolTip(self._does)
        self.setAccessibleName(self._does)
        self.clicked.connect(prove.trigger)
        self._document = document
        self._counting = QTimer(self)
        self._counting.setSingleShot(True)
        self._counting.setInterval(_RESTS)
        self._counting.timeout.connect(self._count)
        document.changed.connect(self._counting.start)
        self._counting.start()  # not shown before it has a place

    def _count(self) -> None:
        told = tally(self._document.proved)
        self.setText(told)
        self.setToolTip(f"{told}\n{self._does}")  # there is no room for all of many states on the button
        self.setAccessibleName(f"{told}. {self._does}")
        self.setVisible(bool(told))
