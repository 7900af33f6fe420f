"""One speaker of several: asked for by an action, done as one edit."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from briefing.core import edits
from briefing.core.model import Speaker
from briefing.ui.cards.filters.editable_list import EditableList
from briefing.ui.document import undo
from briefing.ui.document.document import Document


class Merging(QObject):
    """Merges speakers of the document; ``voices`` lists them. ``noticed`` has a word when there is nothing to merge."""

    noticed = Signal(str)

    def __init__(self, window: QWidget, document: Document, voices: EditableList, action: QAction) -> None:
        super().__init__(window)
        self._window = window
        self._document = document
        self._voices = voices
        self._action = action
        document.changed.connect(self._follow)
        self._follow()

    def ask_and_merge(self, ids: Collection[str] = ()) -> None:
        """Ask which speakers are one, ``ids`` and their namesakes to begin with, and merge them."""
        from briefing.ui.editing.dialogs import merge_dialog

        dialog = merge_dialog.MergeDialog(self._window, self._document.briefing, ids or self._current())
        if dialog.exec():
            self.merge(dialog.kept, dialog.ids)
        dialog.deleteLater()

    def merge(self, kept: str, ids: Collection[str]) -> None:
        """Give the quotes of the speakers ``ids`` to ``kept``, which stays alone of them."""
        briefing = self._document.briefing
        words = undo.merge_text(briefing.speaker_by_id[kept].name)
        self._document.edit(words, edits.merge(briefing, Speaker, kept, ids))
        self.noticed.emit(self.tr("%n speakers merged", "", len(ids)))

    def _follow(self) -> None:
        self._action.setEnabled(len(self._document.briefing.speakers) > 1)

    def _current(self) -> list[str]:
        """The speaker that the user is at in the list of voices, if they are there."""
        id = self._voices.current_id() if self._voices.hasFocus() else ""
        return [id] if id else []
