"""The checklist in its place: over the panels at the right, and back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from briefing.ui.common.actions import Actions
from briefing.ui.document.document import Document

if TYPE_CHECKING:
    from briefing.ui.checklist.checklist_panel import ChecklistPanel


class Checking(QObject):
    """Has ``cover`` show the checklist, made when it is first asked for; ``led`` as in ChecklistPanel."""

    led = Signal(str, str)

    def __init__(self, document: Document, actions: Actions, cover: Callable[[QWidget | None], None]) -> None:
        super().__init__(actions)
        self._document = document
        self._actions = actions
        self._cover = cover
        self._came_from: QWidget | None = None
        self._was_folded = False
        self.panel: ChecklistPanel | None = None
        actions["right"].toggled.connect(self._follow_fold)

    def show(self, shown: bool) -> None:
        """List what the deck still wants, beginning at the first of it, or show the panels again, where one was."""
        if not shown:
            self._close()
            return
        self._came_from, self._was_folded = QApplication.focusWidget(), not self._actions["right"].isChecked()
        self._actions["right"].setChecked(True)
        panel = self._have_panel()
        self._cover(panel)
        panel.enter()

    def _close(self) -> None:
        """Have all as it was before, and the keys where they were, unless they went elsewhere meanwhile."""
        focused, before = QApplication.focusWidget(), self._came_from
        had_keys = self.panel and focused and (focused is self.panel or self.panel.isAncestorOf(focused))
        self._cover(None)
        if had_keys and self._was_folded:
            self._actions["right"].setChecked(False)
        if had_keys and before and shiboken6.isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow_fold(self, shown: bool) -> None:
        """Where the panels are folded away, the list is closed, so that its key shows it again."""
        if not shown:
            self._actions["checklist"].setChecked(False)

    def _have_panel(self) -> ChecklistPanel:
        if self.panel is None:
            from briefing.ui.checklist.checklist_panel import ChecklistPanel

            self.panel = ChecklistPanel(self._document)
            self.panel.led.connect(self.led)
            self.panel.left.connect(lambda: self._actions["checklist"].setChecked(False))
        return self.panel
