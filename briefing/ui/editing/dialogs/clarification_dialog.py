"""Words in brackets that say what a quote by itself leaves open."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from briefing.ui.widgets.forms.form import FormDialog


class ClarificationDialog(FormDialog):
    """Asks for the ``words``, without their brackets."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, self.tr("Clarification"), self.tr("Insert"))
        hint = self.tr("Who “they” are, or what “it” is")
        self._line = self.add_line(
            self.tr("&Words in brackets"), "", hint, needed=self.tr("Write the words to insert.")
        )
        self.finish()

    @property
    def words(self) -> str:
        return self.text(self._line)
