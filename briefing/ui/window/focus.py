"""What is selected, by where the keyboard focus of a window is."""

from __future__ import annotations

from PySide6.QtWidgets import QListView, QWidget

from briefing.core.model import Message
from briefing.ui.cards.card_grid import CardGrid
from briefing.ui.common.selection import Selection
from briefing.ui.deck.deck_panel import DeckPanel
from briefing.ui.document.document import Document
from briefing.ui.editing.detail_panel import DetailPanel
from briefing.ui.window.panes.side_panel import SidePanel


class FocusSelection(Selection):
    """The selection of the part where the focus is; that of the cards when it is in none that has one.

    A view may know for a moment what an edit has taken away: what is gone is not chosen.
    """

    def __init__(
        self, document: Document, grid: CardGrid, deck: DeckPanel, detail: DetailPanel, side: SidePanel
    ) -> None:
        self._document = document
        self._grid = grid
        self._deck = deck
        self._detail = detail
        self._side = side

    def ids(self) -> list[str]:
        known = self._document.briefing.message_by_id
        return [id for id in self._chosen() if id in known]

    def theme(self) -> str:
        theme = self._chosen_theme()
        return theme if theme in self._document.briefing.theme_by_id else ""

    def speaker(self) -> str:
        speaker = self._chosen_speaker()
        return speaker if speaker in self._document.briefing.speaker_by_id else ""

    @property
    def is_among_themes(self) -> bool:
        return _has_focus(self._side.themes)

    @property
    def is_at_section(self) -> bool:
        """Is the head of a section of the deck all that is chosen?"""
        view = self._deck.view
        return _has_focus(self._deck) and bool(view.section_theme()) and len(view.selectedIndexes()) == 1

    def select_all(self) -> None:
        """Select all quotes of the list that the user is in."""
        view: QListView = self._deck.view if _has_focus(self._deck) else self._grid
        view.selectAll()

    def _chosen(self) -> list[str]:
        if _has_focus(self._deck):
            return self._deck.view.selected_ids()
        if _has_focus(self._detail) and not self._detail.is_of_several:
            return [self._detail.id] if self._detail.id else []
        return self._grid.selected_ids()

    def _chosen_theme(self) -> str:
        if self.is_among_themes:
            return self._side.themes.current_id()
        if _has_focus(self._deck) and (theme := self._deck.view.section_theme()):
            return theme
        return next((message.theme for message in self._messages()), "")

    def _chosen_speaker(self) -> str:
        if _has_focus(self._side.speakers):
            return self._side.speakers.current_id()
        return next((message.speaker for message in self._messages()), "")

    def _messages(self) -> list[Message]:
        known = self._document.briefing.message_by_id
        return [known[id] for id in self.ids()]


def _has_focus(part: QWidget) -> bool:
    """Whether the focus is in ``part``, or would be if its window were the active one."""
    focused = part.window().focusWidget()
    return focused is not None and (focused is part or part.isAncestorOf(focused))
