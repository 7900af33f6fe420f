"""Picking by the actions: the selected quotes into the deck, out of it, up and down in it."""

from __future__ import annotations

from briefing.ui.cards.card_grid import CardGrid
from briefing.ui.common.selection import Selection
from briefing.ui.deck.deck_view import DeckView
from briefing.ui.document.document import Document


class Picking:
    """Carries out what is asked for the selected quotes; ``grid`` and ``deck`` list all of them and the picks."""

    def __init__(self, document: Document, selection: Selection, grid: CardGrid, deck: DeckView) -> None:
        self._document = document
        self._selection = selection
        self._grid = grid
        self._deck = deck

    def toggle(self) -> None:
        self._document.toggle(self._selection.ids())

    def pick_and_go_on(self) -> None:
        """Pick the selected quotes, if they are not yet, and go on to the next card."""
        self._document.pick(self._selection.ids())
        self._grid.go(1)

    def pick_all(self) -> None:
        self._document.pick([message.id for message in self._document.briefing.messages])

    def remove(self) -> None:
        self._document.unpick(self._selection.ids())

    def step(self, by: int) -> None:
        """Move the selected picks one place up (-1) or down (1)."""
        ids = self._selection.ids()
        self._document.step(ids, by)
        if ids:
            self._deck.reveal(ids[0] if by < 0 else ids[-1])
