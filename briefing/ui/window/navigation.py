"""Leads the user from part to part of the window, and to what they look for."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from briefing.ui.cards.card_grid import CardGrid
from briefing.ui.cards.filters.filtering import Filtering
from briefing.ui.cards.tool_row import ToolRow
from briefing.ui.deck.deck_panel import DeckPanel
from briefing.ui.editing.detail_panel import DetailPanel
from briefing.ui.window.panes.middle import Middle
from briefing.ui.window.panes.right_panel import RightPanel
from briefing.ui.window.session import Place


@dataclass(frozen=True, kw_only=True)
class Navigation:
    """Knows the views, and gives them the focus and the message to show.

    ``slides``, ``titles`` and ``right_shown`` are the actions that show the slides, the titles and the right panel.
    """

    filtering: Filtering
    grid: CardGrid
    tool_row: ToolRow
    middle: Middle
    deck: DeckPanel
    detail: DetailPanel
    right: RightPanel
    slides: QAction
    titles: QAction
    right_shown: QAction

    def find(self) -> None:
        """Go to the search, which is over the cards."""
        self.slides.setChecked(False)
        self.tool_row.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.tool_row.search.selectAll()

    def show_detail(self) -> None:
        self._turn(1)
        self.detail.takeaway.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_panel(self) -> None:
        """Have the panel of the selected quotes in sight."""
        self._turn(1)

    def shorten(self, id: str) -> None:
        """Show the message ``id`` whole, its words to be selected and struck out."""
        self.reach_pick(id)
        self._turn(1)
        self.detail.enter_quote()

    def show_deck(self) -> None:
        self._turn(0)
        self.deck.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_titles(self, shown: bool) -> None:
        """List the titles of the slides in the deck panel, or the quotes again."""
        self._turn(0)
        self.deck.show_titles(shown)
        if shown and self.deck.titles:
            self.deck.titles.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_title(self, field: str, id: str) -> None:
        """Write the title that is the text ``field`` of the theme or message ``id``."""
        self.titles.setChecked(True)
        if self.deck.titles:
            self.deck.titles.edit(field, id)

    def show_slides(self, shown: bool) -> None:
        """Turn the middle between the cards, and what finds them, and the slides that would be exported."""
        self.tool_row.setVisible(not shown)
        self.middle.show_slides(shown, self.detail.id)
        self.enter()

    def enter(self) -> None:
        """Give the keys to the cards, or to the slide in their place."""
        self.middle.take_keys()

    def show_card(self, id: str) -> None:
        """Show the card of the message ``id``, whatever is looked for."""
        self.slides.setChecked(False)
        if not self.grid.reveal(id):
            self.filtering.clear()
            self.grid.reveal(id)
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_slide(self, id: str) -> None:
        """Show the slide of the message ``id``: that of its theme, or its own."""
        self.reach(id)
        self.slides.setChecked(True)
        self.middle.follow(id)

    def sort_slides(self, is_grid: bool) -> None:
        """Show all slides in a grid, to be put in order, or one of them large."""
        if is_grid:
            self.slides.setChecked(True)
        self.middle.spread_slides(is_grid)

    def reach(self, id: str) -> None:
        """Show the message ``id``, "" for none, beside the cards, and its slide if slides are shown."""
        self.detail.show_message(id)
        self.middle.follow(id)

    def reach_pick(self, id: str) -> None:
        """The same, and go to its card if it is not filtered out."""
        if not self.grid.reveal(id):
            self.reach(id)

    def go_to(self, place: str, id: str) -> None:
        """Lead to a message, to the cards of a theme or speaker, to the deck, or to the title that a theme is told by.

        The title of no theme is the deck's answer.
        """
        self.filtering.clear()
        match place:
            case "message":
                self.grid.reveal(id)
                self.reach(id)
                self.show_detail()
            case "theme":
                self.slides.setChecked(False)
                self.filtering.toggle("themes", id)
            case "speaker":
                self.slides.setChecked(False)
                self.filtering.toggle("speakers", id)
            case "title":
                self.show_title("headline" if id else "answer", id)
            case "deck":
                self._turn(0)
                self.deck.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn(self, panel: int) -> None:
        """Have the deck (0) or the detail (1) in sight, also where the panels are folded away."""
        self.right_shown.setChecked(True)
        self.right.turn(panel)

    def start_over(self) -> None:
        """Begin at the first card of another document."""
        self.detail.show_message("")
        self.grid.forget()
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def restore(self, place: Place | None) -> None:
        """Be at the current card, in the view that was left at ``place``."""
        self.reach(self.grid.current_id())
        if place:
            self.right.turn(place.panel)
            self.slides.setChecked(place.slides)
