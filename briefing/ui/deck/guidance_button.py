"""What the story still lacks, behind one quiet button; each line leads to its place."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton

from briefing.ui.document.document import Document

if TYPE_CHECKING:
    from briefing.core.diagnostics import Diagnostic

_PAUSE = 400  # ms without an edit
_SHOWN = 24
_TITLES = ("answer-missing", "headline-missing")


class GuidanceButton(QToolButton):
    """Says how many things are missing, and lists them when pressed.

    ``reached`` gives a place and the id there; the place of a title that says nothing yet is "title".
    """

    reached = Signal(str, str)

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._document = document
        self._gaps: tuple[Diagnostic, ...] = ()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self.refresh)
        self._menu = QMenu(self)
        self._menu.setToolTipsVisible(True)
        self._menu.aboutToShow.connect(self._list)
        self.setMenu(self._menu)
        self.setObjectName("guidance")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setText(self.tr("What is missing"))
        document.changed.connect(self._timer.start)
        self._timer.start()

    def refresh(self) -> None:
        """Count what is missing now."""
        from briefing.core.queries.guidance import gaps

        self._gaps = gaps(self._document.proved)
        count = len(self._gaps)
        self.setText(self.tr("%n things to complete", "", count) if count else self.tr("✓ The story is complete"))
        self.setEnabled(bool(count))

    def _list(self) -> None:
        self.refresh()
        self._menu.clear()
        for gap in self._gaps[:_SHOWN]:
            place = "title" if gap.kind in _TITLES else gap.place.value
            action = self._menu.addAction(gap.what, partial(self.reached.emit, place, gap.id))
            action.setToolTip(gap.what)
        if len(self._gaps) > _SHOWN:
            count = len(self._gaps) - _SHOWN
            self._menu.addAction(self.tr("… and %n more", "", count)).setEnabled(False)
