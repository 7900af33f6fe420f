"""What the story still lacks, counted on one quiet button that opens the checklist."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSizePolicy, QToolButton

from briefing.core.characters import dotted
from briefing.ui.document.document import Document

if TYPE_CHECKING:
    from briefing.core.queries.readiness import Readiness

_PAUSE = 400  # ms without an edit


class GuidanceButton(QToolButton):
    """Says how many points are left, or that the deck is ready; pressed, it does ``check``, which shows them."""

    def __init__(self, document: Document, check: QAction) -> None:
        super().__init__()
        self._document = document
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self.refresh)
        self.setObjectName("guidance")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setText(self.tr("Before the board"))
        keys = check.shortcut().toString()
        self.setToolTip(self.tr("What the deck still lacks: fill it in here ({keys})").format(keys=keys))
        self.clicked.connect(check.trigger)
        document.changed.connect(self._timer.start)
        self._timer.start()

    def refresh(self) -> None:
        """Count what is missing now."""
        from briefing.core.queries.readiness import readiness

        found = readiness(self._document.proved)
        left = told_left(found) or self.tr("Before the board")
        self.setText(self.tr("✓ Ready for the board") if found.needs and not found.left else left)


def told_left(found: Readiness) -> str:
    """What is left before the board, or only to be looked at; "" where nothing is."""
    return _Left().told(found) if found.left else ""


class _Left(QObject):
    """The words for what is left."""

    def told(self, found: Readiness) -> str:
        """How many points are left, or only to be looked at."""
        if found.left > len(found.looks):
            left = self.tr("%n points left", "", found.left)
        else:
            left = self.tr("%n points to look at", "", found.left)
        return dotted(self.tr("Before the board"), left)
