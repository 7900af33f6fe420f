"""Quotes by hand: added, edited, duplicated, deleted, each a step to undo; and shown in their source."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from briefing.core import edits
from briefing.core.edits import Draft
from briefing.core.model import Briefing, Message, Source, Span
from briefing.ui.cards.card_grid import CardGrid
from briefing.ui.cards.filters.filtering import Filtering
from briefing.ui.common.counts import counted
from briefing.ui.common.selection import Selection
from briefing.ui.document import undo
from briefing.ui.document.document import Document
from briefing.ui.document.drafts import Drafts
from briefing.ui.editing.detail_panel import DetailPanel

if TYPE_CHECKING:
    from briefing.ui.editing.dialogs import quote_dialog


class QuoteEditing(QObject):
    """Carries out what is asked for the selected quotes. ``noticed`` has a word, ``done`` one on what can be undone.

    ``drafts`` is where they are kept; ``left_over`` has the id of a quote that there is one of, "" for a new one.
    """

    noticed = Signal(str)
    left_over = Signal(str)
    done = Signal(str)

    def __init__(
        self,
        window: QWidget,
        document: Document,
        selection: Selection,
        filtering: Filtering,
        grid: CardGrid,
        detail: DetailPanel,
        drafts: Path,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._document = document
        self._selection = selection
        self._filtering = filtering
        self._grid = grid
        self._detail = detail
        self._known: Mapping[str, Message] = {}
        self._gone: dict[str, Message] = {}
        self._drafts: Drafts[quote_dialog.QuoteDialog] = Drafts("quote", document, drafts)
        document.opened.connect(self._start_over)
        document.stack.indexChanged.connect(self._follow)
        self._learn()

    def add(self) -> None:
        """Ask for quotes, and put each behind the current one."""
        dialog = self._dialog(self._proposed())
        if dialog.exec():
            self._add(dialog.draft)
        if self._drafts.end(dialog):
            self.noticed.emit(self.tr("Your draft is kept: “Add a quote” goes on with it."))

    def edit(self) -> None:
        """Ask how the selected quote is to be, or who spoke the selected ones."""
        ids = self._selected()
        if len(ids) == 1:
            self._edit_one(ids[0])
        elif ids:
            self._edit_several(ids)

    def duplicate(self) -> None:
        if ids := self._selected():
            after, copies = edits.duplicate(self._document.briefing, Message, *ids)
            self._document.edit(undo.quotes_text("duplicate", after, copies), after)
            self._reveal(copies)

    def delete(self) -> None:
        """Delete the selected quotes, without a question: they are a step away."""
        if ids := self._selected():
            deleted = counted([self._document.briefing.message_by_id[id] for id in ids])
            text = undo.quotes_text("delete", self._document.briefing, ids)
            self._document.edit(text, edits.delete(self._document.briefing, Message, frozenset(ids)))
            self.done.emit(self.tr("Deleted: {quotes}").format(quotes=deleted))

    def put_under(self, theme: str) -> None:
        """Give the selected quotes the theme ``theme``."""
        if ids := self._selected():
            self.give(ids, theme)

    def give(self, ids: list[str], theme: str) -> None:
        """Give the quotes ``ids`` the theme ``theme``, as far as they and it are there still."""
        briefing = self._document.briefing
        if theme in ("", *briefing.theme_by_id) and (ids := self._document.there(ids)):
            self._write(ids, edits.change_messages(briefing, ids, theme=theme))

    def stress(self) -> None:
        """Stress the words selected in the detail; none of the quote's words when they are stressed already."""
        message = self._document.briefing.message_by_id.get(self._detail.id)
        start, end = self._detail.selected()
        if not message or start == end:
            self.noticed.emit(self.tr("Select words of the quote first"))
            return
        words = message.quote[start:end]
        self._document.choose(message.id, "emphasis", "" if words == message.emphasis else words)

    def show_source(self) -> None:
        """Show the first selected quote where it stands in its source, if the text is at hand."""
        from briefing.ui.editing.dialogs import source_dialog

        briefing = self._document.briefing
        for id in self._selection.ids()[:1]:
            message = briefing.message_by_id[id]
            span = message.source
            source = briefing.source_by_id.get(span.id) if span else None
            if span and source and source.text:
                dialog = source_dialog.SourceDialog(self._window, source, span, message.at)
                dialog.exec()
                self._keep_recording(source, dialog.recording.text().strip())
                dialog.deleteLater()
            else:
                self.noticed.emit(self.tr("The text of this quote’s source is not in the briefing"))

    def _keep_recording(self, source: Source, recording: str) -> None:
        if recording != source.recording and source.id in self._document.briefing.source_by_id:
            after = edits.change(self._document.briefing, Source, source.id, recording=recording)
            self._document.edit(undo.recording_text(), after)

    def _selected(self) -> list[str]:
        ids = self._selection.ids()
        if not ids:
            self.noticed.emit(self.tr("Choose a quote first"))
        return ids

    def _proposed(self) -> Message:
        """A quote still without words, attributed as the current one is, under the theme looked at."""
        filter = self._filtering.filter
        near = self._document.briefing.message_by_id.get(self._grid.current_id(), Message("", ""))
        theme = next(iter(filter.themes)) if len(filter.themes) == 1 else near.theme
        speaker = next(iter(filter.speakers)) if len(filter.speakers) == 1 else ""
        return Message("", "", speaker, theme, source=Span(near.source.id, 0, 0) if near.source else None)

    def _add(self, draft: Draft) -> None:
        after, ids = edits.write(self._document.briefing, draft, after=self._grid.current_id())
        self._document.edit(undo.quotes_text("add", after, ids), after)
        self._reveal(ids)

    def _add_and_go_on(self, dialog: quote_dialog.QuoteDialog) -> None:
        self._add(dialog.draft)
        dialog.go_on(self._document.briefing)

    def _edit_one(self, id: str) -> None:
        dialog = self._dialog(self._document.briefing.message_by_id[id])
        if dialog.exec() and self._document.there([id]):
            self._write([id], edits.write(self._document.briefing, dialog.draft, id=id).briefing)
        if self._drafts.end(dialog):
            self.noticed.emit(self.tr("Your draft is kept: edit this quote to go on with it."))

    def offer_drafts(self) -> None:
        """Tell of the draft that was left last, of a quote that is there still."""
        if ids := [id for id in self._drafts.ids() if self.has_draft(id)]:
            self.left_over.emit(ids[-1])

    def has_draft(self, id: str) -> bool:
        """Whether one was left about the quote ``id``, which is there still, or about a new one."""
        return id in self._drafts.ids() and (not id or bool(self._document.there([id])))

    def keeps_draft(self) -> bool:
        """Whether a draft is offered again though the document is not saved: its file has the quote, or it is new."""
        there = self._document.in_file.message_by_id
        return self._document.path is not None and any(not id or id in there for id in self._drafts.ids())

    def resume(self, id: str) -> None:
        """Go on with the draft about the quote ``id``, "" for a new one."""
        if not id:
            self.add()
        elif self._document.there([id]):
            self._edit_one(id)

    def _dialog(self, message: Message) -> quote_dialog.QuoteDialog:
        """What ``message`` is written in: the draft of it that was left, else a new one."""
        from briefing.core.storage.records import from_data
        from briefing.ui.editing.dialogs import quote_dialog

        def make(data: Any) -> quote_dialog.QuoteDialog:
            draft = None if data is None else from_data(Draft, data)
            dialog = quote_dialog.QuoteDialog(self._window, self._document.briefing, message)
            dialog.another.connect(lambda: self._add_and_go_on(dialog))
            if draft:
                dialog.take_draft(draft)
            return dialog

        dialog = self._drafts.begin(message.id, message.quote if message.id else "", make)
        dialog.take_up(self._document.briefing)
        return dialog

    def _edit_several(self, ids: list[str]) -> None:
        from briefing.ui.editing.dialogs import attribution_dialog

        briefing = self._document.briefing
        messages = [briefing.message_by_id[id] for id in ids]
        dialog = attribution_dialog.AttributionDialog(self._window, briefing, messages)
        if dialog.exec() and (ids := self._document.there(ids)):
            self._write(ids, edits.attribute(self._document.briefing, ids, **dialog.values()))
        dialog.deleteLater()

    def _write(self, ids: list[str], after: Briefing) -> None:
        self._document.edit(undo.quotes_text("edit", after, ids), after)

    def _reveal(self, ids: tuple[str, ...]) -> None:
        """Have the new quotes in sight, whatever was looked for."""
        if not self._grid.choose(ids):
            self._filtering.clear()
            self._grid.choose(ids)

    def _tell_apart(self) -> None:
        """A quote that is changed elsewhere keeps its draft, as one that comes back; a new one of its id has none."""
        messages = self._document.briefing.message_by_id
        for id in filter(None, self._drafts.ids()):
            message, before = messages.get(id), self._known.get(id)
            if message is None and before:
                self._gone[id] = before
            elif message and not before and message != self._gone.pop(id, None):
                self._drafts.forget(id)
            elif message:
                self._drafts.renew(id, message.quote)

    def _start_over(self) -> None:
        self._gone.clear()
        self._learn()

    def _learn(self) -> None:
        self._known = self._document.briefing.message_by_id

    def _follow(self) -> None:
        """Choose the quotes that an undo or an import brought."""
        self._tell_apart()
        new = self._document.briefing.message_by_id.keys() - self._known
        self._learn()
        if new:
            self._grid.choose(tuple(new))
