"""Fair shortening in the detail panel: words struck out, restored, and clarified; always undoable, always provable."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from briefing.core import edits
from briefing.core.errors import BriefingError
from briefing.core.model import Briefing, Message
from briefing.core.quotes.opening import Opening
from briefing.core.quotes.proof import has_cut
from briefing.ui.document import undo
from briefing.ui.document.document import Document
from briefing.ui.editing.detail_panel import DetailPanel

if TYPE_CHECKING:
    from briefing.core.cuts.losses import Lost
    from briefing.ui.editing.dialogs.cut_dialog import CutDialog


class Shortening(QObject):
    """Carries out what the user asks for the words selected in ``panel``. ``noticed`` has a word when it cannot be."""

    noticed = Signal(str)

    def __init__(self, window: QWidget, document: Document, panel: DetailPanel) -> None:
        super().__init__(window)
        self._window = window
        self._document = document
        self._panel = panel
        self.dialog: CutDialog | None = None
        panel.keep_meaning.clicked.connect(self.confirm)
        panel.opening.chosen.connect(self.open_with)

    def strike(self) -> None:
        """Leave the selected words out of the deck, behind […]."""
        from briefing.core.quotes.shortening import strike

        if (message := self._message()) and (span := self._span()):
            self._show(message, strike(message.quote, message.shown, *span))

    def restore(self) -> None:
        """Show the selected words again, or all of them."""
        from briefing.core.quotes.shortening import restore

        if message := self._message():
            self._show(message, restore(message.quote, message.shown, *(self._span() or (0, len(message.quote)))))

    def open_with(self, opening: Opening) -> None:
        """Open the quote in this way."""
        from briefing.core.quotes.shortening import open_with

        if message := self._message():
            self._show(message, open_with(message.quote, message.shown, opening))

    def clarify(self) -> None:
        """Ask for words to put into brackets before the selection."""
        message = self._message()
        if message is None:
            return
        from briefing.ui.editing.dialogs.clarification_dialog import ClarificationDialog

        dialog = ClarificationDialog(self._window)
        if dialog.exec():
            self.insert(message, dialog.words)
        dialog.deleteLater()

    def insert(self, message: Message, words: str) -> None:
        """Put ``words`` in brackets before what is selected."""
        from briefing.core.quotes.shortening import insert

        try:
            self._show(message, insert(message.quote, message.shown, self._panel.selected()[0], words))
        except BriefingError as error:
            self.noticed.emit(str(error))

    def confirm(self) -> None:
        """Record that the user finds the meaning kept by the cuts of the quote."""
        if message := self._message():
            self._document.edit(undo.confirm_text(), self._confirmed(self._document.briefing, message))

    def _show(self, message: Message, shown: str) -> None:
        """Show the quote so; ask first where a cut swallows what it did not before, and that may turn the quote."""
        new = replace(message, shown=shown)
        if {one.words for one in _lost(new)} <= {one.words for one in _lost(message)}:
            self._document.choose(message.id, "shown", shown)
            return
        from briefing.ui.editing.dialogs.cut_dialog import CutDialog

        self.dialog = CutDialog(self._window, new)
        self.dialog.accepted.connect(lambda: self._cut(new))
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.open()

    def _cut(self, message: Message) -> None:
        after = edits.change_message(self._document.briefing, message.id, shown=message.shown)
        if self.dialog and self.dialog.is_confirmed:
            after = self._confirmed(after, message)
        self._document.edit(undo.field_text("shown"), after)

    def _confirmed(self, briefing: Briefing, message: Message) -> Briefing:
        """That the user found it so: by the author whom the briefing names, never by how they log in."""
        from datetime import datetime  # not for the first frame

        now = datetime.now().astimezone().isoformat(timespec="minutes")
        return edits.confirm(briefing, message.id, briefing.deck.author, now)

    def _message(self) -> Message | None:
        return self._document.briefing.message_by_id.get(self._panel.id)

    def _span(self) -> tuple[int, int] | None:
        start, end = self._panel.selected()
        if start == end:
            self.noticed.emit(self.tr("Select words of the quote first"))
            return None
        return start, end


def _lost(message: Message) -> tuple[Lost, ...]:
    if not has_cut(message.shown):
        return ()
    from briefing.core.cuts.losses import lost  # with the tables of words, which only cut quotes need

    return lost(message.quote, message.shown)
