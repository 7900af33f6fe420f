"""What the user looks for: the search and the checked facets, and the messages that match."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from briefing.core.model import Message
from briefing.core.search import Counts, Filter, Index
from briefing.ui.document import Document


class Filtering(QObject):
    """Keeps ``messages`` and the counts true to the document and to the filter; ``changed`` when either moved."""

    changed = Signal()

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self.filter = Filter()
        self.messages: list[Message] = []
        self.counts = Counts({}, {})
        self._document = document
        self._index = Index(document.briefing)
        document.opened.connect(self._forget)
        document.changed.connect(self._reindex)

    @property
    def total(self) -> int:
        return len(self._document.briefing.messages)

    @property
    def is_active(self) -> bool:
        return self.filter != Filter()

    def prepare(self) -> None:
        """Make the first search fast. May run in a thread."""
        self._index.prepare()

    def set_query(self, query: str) -> None:
        self._set(replace(self.filter, query=query))

    def toggle_theme(self, id: str) -> None:
        self._set(replace(self.filter, themes=self.filter.themes ^ {id}))

    def toggle_speaker(self, id: str) -> None:
        self._set(replace(self.filter, speakers=self.filter.speakers ^ {id}))

    def set_picked_only(self, picked_only: bool) -> None:
        self._set(replace(self.filter, picked_only=picked_only))

    def clear(self) -> None:
        self._set(Filter())

    def _set(self, filter: Filter) -> None:
        if filter != self.filter:
            self.filter = filter
            self._match()

    def _forget(self) -> None:
        self.filter = Filter()

    def _reindex(self) -> None:
        """Follow an edit; themes and speakers that are gone are not looked for any more."""
        briefing, filter = self._document.briefing, self.filter
        themes, speakers = filter.themes & set(briefing.theme_by_id), filter.speakers & set(briefing.speaker_by_id)
        self.filter = replace(filter, themes=themes, speakers=speakers)
        self._index = Index(self._document.briefing, self._index)
        self._match()

    def _match(self) -> None:
        self.messages = self._index.matching(self.filter)
        self.counts = self._index.counts(self.filter)
        self.changed.emit()
