"""The selected quotes on the clipboard: as words, or as a picture of the slide that the deck would have."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from briefing.deck.render.images import decoded
from briefing.ui.cards.dragging import as_cards, attributed
from briefing.ui.common.clipboard import copy_image, copy_text, held
from briefing.ui.common.counts import counted
from briefing.ui.common.jobs import Job
from briefing.ui.common.selection import Selection
from briefing.ui.document.document import Document


class Copying(QObject):
    """Copies what is selected. ``maps`` is as for an export; ``noticed`` has a word on what is on the clipboard."""

    noticed = Signal(str)

    def __init__(self, window: QWidget, document: Document, selection: Selection, maps: Path) -> None:
        super().__init__(window)
        self._document = document
        self._selection = selection
        self._maps = maps
        self._drawing: Job | None = None

    def copy(self) -> None:
        """Copy the words of the selected quotes, each with who said it; another window takes them as the cards."""
        briefing = self._document.briefing
        messages = [briefing.message_by_id[id] for id in self._selection.ids()]
        if messages:
            words = "\n\n".join(attributed(briefing, message) for message in messages)
            cards = as_cards(briefing, [message.id for message in messages])
            told = self.tr("Copied: {quotes}").format(quotes=counted(messages))
            self.noticed.emit(told if copy_text(words, cards) else held())

    def copy_picture(self) -> None:
        """Draw the slide of the first selected quote in a thread, then put it on the clipboard."""
        if ids := self._selection.ids():
            self._draw(ids[0])

    def finish(self) -> None:
        """Let a picture that is being drawn be drawn: no thread outlives the window."""
        if self._drawing:
            self._drawing.wait()

    def _draw(self, id: str) -> None:
        briefing, language, maps = self._document.to_draw, self._document.language, self._maps

        def work(**_: object) -> object:
            from briefing.deck.request import Request
            from briefing.deck.template_pictures import picture_of

            return picture_of(briefing, id, Request(language=language, maps=maps))

        self._drawing = Job(work, self)
        self._drawing.succeeded.connect(self._put)
        self._drawing.failed.connect(lambda error: self.noticed.emit(str(error)))
        self._drawing.start()

    def _put(self, png: bytes) -> None:
        is_there = copy_image(decoded(png))
        self.noticed.emit(self.tr("The slide is on the clipboard as a picture") if is_there else held())
