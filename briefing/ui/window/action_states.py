"""Which actions can be done now, what undo and redo would do, and which choices stand."""

from __future__ import annotations

from PySide6.QtCore import QObject

from briefing.ui.cards.filters.filtering import Filtering
from briefing.ui.common.actions import Actions
from briefing.ui.document.document import Document
from briefing.ui.style.keys import literal, shown_key


class ActionStates(QObject):
    """Keeps ``actions`` true to the document and to what is looked for, from now on."""

    def __init__(self, document: Document, filtering: Filtering, actions: Actions) -> None:
        super().__init__(actions)
        self._document = document
        self._filtering = filtering
        self._actions = actions
        document.touched.connect(self._follow_document)
        filtering.changed.connect(self._follow_filter)
        self._follow_document()
        self._follow_filter()

    def _follow_document(self) -> None:
        document, actions = self._document, self._actions
        undo, redo = document.stack.undoText(), document.stack.redoText()
        actions["undo"].setEnabled(document.stack.canUndo())
        actions["undo"].setText(self.tr("&Undo: {what}").format(what=literal(undo)) if undo else self.tr("&Undo"))
        actions["redo"].setEnabled(document.stack.canRedo())
        actions["redo"].setText(self.tr("&Redo: {what}").format(what=literal(redo)) if redo else self.tr("&Redo"))
        for id in ("save", "save_as"):
            actions[id].setEnabled(bool(document.briefing.messages) or document.is_modified)
        actions["propose"].setEnabled(any(not message.theme for message in document.briefing.messages))
        actions["export"].setEnabled(bool(document.picks))
        writing = self.tr("Write the deck ({key})").format(key=shown_key(actions["export"]))
        actions["export"].setToolTip(writing if document.picks else self.tr("Pick a quote first"))

    def _follow_filter(self) -> None:
        self._actions["picked_only"].setChecked(self._filtering.filter.picked_only)
        self._actions[f"sort_{self._filtering.order.value}"].setChecked(True)
