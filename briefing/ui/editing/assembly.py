"""The assembly by hand."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from briefing.core import edits
from briefing.ui.document import undo
from briefing.ui.document.document import Document


class AssemblyEditing(QObject):
    """Asks what is to be said of the assembly itself."""

    def __init__(self, window: QWidget, document: Document) -> None:
        super().__init__(window)
        self._window = window
        self._document = document

    def retitle(self, title: str) -> None:
        """Call the assembly by another title."""
        self._document.edit(undo.assembly_text(), edits.change_assembly(self._document.briefing, title=title))

    def edit(self) -> None:
        from briefing.sources.glossary import with_glossary
        from briefing.ui.editing.dialogs import assembly_dialog

        briefing = self._document.briefing
        dialog = assembly_dialog.AssemblyDialog(self._window, briefing.assembly, briefing.glossary)
        if dialog.exec():
            briefing = self._document.briefing  # quotes may have come in meanwhile
            after = with_glossary(edits.change_assembly(briefing, **dialog.values()), dialog.words())
            self._document.edit(undo.assembly_text(), after)
        dialog.deleteLater()
