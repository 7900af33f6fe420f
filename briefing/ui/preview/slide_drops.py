"""What dragging over the slides does: sections and quotes change places, a quote changes its theme."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QMimeData, QObject, Signal

from briefing.core import edits
from briefing.core.model import Briefing
from briefing.ui.cards.dragging import dragged_ids, quotes
from briefing.ui.document import undo
from briefing.ui.document.document import Document
from briefing.ui.preview.model import SlidesModel

translate = QCoreApplication.translate


class Landing(NamedTuple):
    """Where something is dropped: before slide ``row`` (from 0, the number of slides for the end), or on it."""

    row: int
    is_on: bool


class SlideDrops(QObject):
    """Carries out a drop on the slides of ``document``; ``refused`` says why one cannot be done.

    ``done`` says what became of quotes that got another theme, which a slide that is gone with them does not show.
    """

    refused = Signal(str)
    done = Signal(str)

    def __init__(self, document: Document, model: SlidesModel) -> None:
        super().__init__(model)
        self._document = document
        self._model = model

    def ids_at(self, row: int) -> list[str]:
        """The quotes that are dragged with a slide: those it shows, where they are of one theme; else none."""
        shown = self._picked(row)
        return shown if len(self._themes(shown)) == 1 else []

    def dragged(self, ids: Sequence[str]) -> QMimeData:
        """The quotes ``ids``, to be dragged."""
        return quotes(self._document, ids)

    def ids_of(self, data: QMimeData) -> list[str]:
        """The quotes of this document that are dragged."""
        return dragged_ids(data, self._document)

    def drop(self, ids: Sequence[str], landing: Landing) -> bool:
        """Put the quotes ``ids`` there; False, with a word, where they cannot be."""
        known = [id for id in ids if id in self._document.briefing.message_by_id]
        if not known:
            return False
        if not self.changes(known, landing):
            self.refused.emit(self._why(landing))
            return False
        if landing.is_on:
            self._take_under(known, landing.row)
        else:
            self._document.place(known, self._pick_before(known, landing.row))
        return True

    def changes(self, ids: Sequence[str], landing: Landing) -> bool:
        """Whether the quotes ``ids`` would not just stay as they are there."""
        before = self._document.briefing
        if landing.is_on:
            return self._under(ids, landing.row) is not before
        return self._document.placed(ids, self._pick_before(ids, landing.row)) is not before

    def _take_under(self, ids: list[str], row: int) -> None:
        after = self._under(ids, row)
        self._document.edit(undo.quotes_text("edit", after, ids), after)
        self.done.emit(self._told(after, ids))

    def _under(self, ids: Sequence[str], row: int) -> Briefing:
        """Quotes with the theme of the slide that they are dropped on, and in the deck."""
        there = self._themes(self._picked(row))
        briefing = self._document.briefing
        if len(there) != 1:
            return briefing
        return edits.pick(edits.change_messages(briefing, ids, theme=there.pop()), ids)

    def _pick_before(self, ids: Sequence[str], row: int) -> int:
        """The place of the first pick of the next slide that has some of its own, or behind all."""
        rows = range(row, self._model.rowCount())
        follower = next((found[0] for at in rows if (found := self.ids_at(at)) and found[0] not in ids), "")
        picks = self._document.picks
        return picks.index(follower) if follower else len(picks)

    def _told(self, briefing: Briefing, ids: Sequence[str]) -> str:
        theme = briefing.theme_of(briefing.message_by_id[ids[0]])
        if theme is None:
            return self.tr("%n quotes are without a theme now", "", len(ids))
        return self.tr("%n quotes are under “{theme}” now", "", len(ids)).format(theme=theme.title)

    def _picked(self, row: int) -> list[str]:
        if not 0 <= row < self._model.rowCount():
            return []
        shown = self._model.shown(row).slide.messages
        return [id for id in self._document.picks if id in shown]

    def _themes(self, ids: Sequence[str]) -> set[str]:
        return {self._document.briefing.message_by_id[id].theme for id in ids}

    def _why(self, landing: Landing) -> str:
        if not landing.is_on:
            return translate("SlideDrops", "They stay where they are: quotes of a theme stand together")
        if len(self._themes(self._picked(landing.row))) == 1:
            return translate("SlideDrops", "They are under this theme already")
        return translate("SlideDrops", "This slide is made by itself: no quote can be put on it")
