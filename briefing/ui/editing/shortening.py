"""Fair shortening in the detail panel: words struck out, restored, and clarified; always undoable, always provable."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QInputDialog, QWidget

from briefing.core.errors import BriefingError
from briefing.core.model import Message
from briefing.core.quotes.opening import Opening
from briefing.ui.document.document import Document
from briefing.ui.editing.detail_panel import DetailPanel


class Shortening(QObject):
    """Carries out what the user asks for the words selected in ``panel``. ``noticed`` has a word when it cannot be."""

    noticed = Signal(str)

    def __init__(self, window: QWidget, document: Document, panel: DetailPanel) -> None:
        super().__init__(window)
        self._window = window
        self._document = document
        self._panel = panel
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
        words, given = QInputDialog.getText(self._window, self.tr("Clarification"), self.tr("Words in brackets:"))
        if given:
            self.insert(message, words)

    def insert(self, message: Message, words: str) -> None:
        """Put ``words`` in brackets before what is selected."""
        from briefing.core.quotes.shortening import insert

        try:
            self._show(message, insert(message.quote, message.shown, self._panel.selected()[0], words))
        except BriefingError as error:
            self.noticed.emit(str(error))

    def _show(self, message: Message, shown: str) -> None:
        self._document.choose(message.id, "shown", shown)

    def _message(self) -> Message | None:
        return self._document.briefing.message_by_id.get(self._panel.id)

    def _span(self) -> tuple[int, int] | None:
        start, end = self._panel.selected()
        if start == end:
            self.noticed.emit(self.tr("Select words of the quote first"))
            return None
        return start, end
