"""What was begun in dialogs when a document was open before, offered again above its cards."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer

from briefing.ui.document.document import Document
from briefing.ui.editing.quotes import QuoteEditing
from briefing.ui.importing.importing import Importing
from briefing.ui.templates.templating import Templating
from briefing.ui.widgets.notices import Notices, short

_REVIEW, _QUOTE, _THEMES = "review draft", "quote draft", "themes draft"
"""The topics of bars about one."""


class LeftWork(QObject):
    """Tells of the review, the quote, the themes and the map that were left last, from ``watch`` on."""

    def __init__(
        self, document: Document, notices: Notices, importing: Importing, quotes: QuoteEditing, templating: Templating
    ) -> None:
        super().__init__(document)
        self._document = document
        self._notices = notices
        self._importing, self._quotes = importing, quotes
        self._quote = ""
        self._proposing = importing.proposing
        self._rooms = (importing, self._proposing, quotes, templating)
        importing.left_over.connect(self._tell_review)
        self._proposing.left_over.connect(self._tell_themes)
        quotes.left_over.connect(self._tell_quote)
        document.changed.connect(self._follow)

    def watch(self) -> None:
        """Offer it now, and whenever a document is opened."""
        self.offer()
        self._document.opened.connect(lambda: QTimer.singleShot(0, self, self.offer))

    def offer(self) -> None:
        self._notices.withdraw(_REVIEW, _QUOTE, _THEMES)
        for room in self._rooms:
            room.offer_drafts()

    def _tell_review(self, title: str) -> None:
        words = self.tr("The review of “{name}” was left before its end.").format(name=short(title))
        self._notices.tell(_REVIEW, words, (self.tr("Go on"), self._importing.resume))

    def _tell_themes(self) -> None:
        words = self.tr("You left the proposed themes before using them.")
        self._notices.tell(_THEMES, words, (self.tr("Go on"), self._proposing.propose))

    def _tell_quote(self, id: str) -> None:
        message = self._document.briefing.message_by_id.get(id)
        told = self.tr("A new quote was left half written.")
        if message:
            told = self.tr("The quote “{words}” was left half edited.").format(words=short(message.quote))
        self._quote = id
        self._notices.tell(_QUOTE, told, (self.tr("Go on"), partial(self._quotes.resume, id)))

    def _follow(self) -> None:
        """Say no more of a quote that is gone, nor of what was taken up."""
        if self._notices.words(_QUOTE) and not self._quotes.has_draft(self._quote):
            self._notices.withdraw(_QUOTE)
        if self._notices.words(_REVIEW) and not self._importing.has_draft:
            self._notices.withdraw(_REVIEW)
        if self._notices.words(_THEMES) and not self._proposing.has_draft:
            self._notices.withdraw(_THEMES)
