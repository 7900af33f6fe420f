"""The middle of the window: the cards, or why there are none, or the slides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from briefing.ui.cards.card_grid import CardGrid
from briefing.ui.cards.filters.filtering import Filtering
from briefing.ui.common.actions import Actions
from briefing.ui.preview.previewing import Previewing
from briefing.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from briefing.ui.preview.slides_panel import SlidesPanel


class Middle(QWidget):
    """Shows one of its parts. ``foot`` is under it, and takes no room of its own.

    ``reached`` is the message whose slide the user chose; ``made`` has the slides once they are there; ``led`` as in
    Touching, the others as in SlideMenu.
    """

    reached = Signal(str)
    led = Signal(str, str)
    carded = Signal(str)
    noticed = Signal(str)
    done = Signal(str)
    made = Signal(object)

    def __init__(self, grid: CardGrid, filtering: Filtering, previewing: Previewing, actions: Actions) -> None:
        super().__init__()
        self.empty = EmptyState()
        self.slides: SlidesPanel | None = None
        self._grid = grid
        self._filtering = filtering
        self._previewing = previewing
        self._actions = actions
        self.foot = QWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._stack = QStackedLayout()
        column.addLayout(self._stack, 1)
        column.addWidget(self.foot)
        self._cards = QWidget()  # hidden in place of the grid, which loses the keys where it is hidden itself
        cards = QVBoxLayout(self._cards)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.addWidget(grid)
        self._stack.addWidget(self._cards)
        self._stack.addWidget(self.empty)
        filtering.changed.connect(self._turn)
        self._turn()

    def show_slides(self, shown: bool, message: str) -> None:
        """Show the slides, from that of ``message`` on, or the cards."""
        if shown:
            self._have_slides().show_current(message)
            self._previewing.start()
        else:
            self._previewing.pause()
        self._turn()

    def take_keys(self) -> None:
        """Have the keys go to what is shown: a card, or a slide."""
        shown = self._have_slides().large if self._previewing.is_active else self._grid
        shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def follow(self, message: str) -> None:
        """Let the slides be at ``message``."""
        if self.slides:
            self.slides.follow(message)

    def slide_row(self) -> int:
        """The slide that is shown, from 0; 0 where none is."""
        return max(0, self.slides.strip.currentIndex().row()) if self.slides else 0

    def go_to_slide(self, row: int) -> None:
        """Show slide ``row`` (from 0) large, where slides are shown."""
        if self.slides and self._previewing.is_active:
            self.slides.strip.choose(row)

    def spread_slides(self, is_grid: bool) -> None:
        """Show all slides in a grid, or one of them large."""
        self._have_slides().spread(is_grid)

    def _have_slides(self) -> SlidesPanel:
        """The slides, made when first asked for: the first frame does without."""
        if self.slides is None:
            from briefing.ui.preview.slides_panel import SlidesPanel

            self.slides = SlidesPanel(self._previewing)
            self.slides.reached.connect(self.reached)
            self.slides.touching.led.connect(self.led)
            self.slides.strip.activated.connect(lambda: self._actions["sorter"].setChecked(False))
            self.slides.menu.carded.connect(self.carded)
            self.slides.menu.noticed.connect(self.noticed)
            self.slides.drops.refused.connect(self.noticed)
            self.slides.drops.done.connect(self.done)
            self.slides.menu.share(self._actions["present_from_here"], self._actions["export"])
            self._stack.addWidget(self.slides)
            self.made.emit(self.slides)
        return self.slides

    def _turn(self) -> None:
        """Show what there is now; keys that went to cards go to what can be done without any, and back."""
        focused = self.window().focusWidget()
        had_keys = focused is self._grid or (focused is not None and self.empty.isAncestorOf(focused))
        self._show()
        if had_keys and self._stack.currentWidget() is self.empty:
            self.empty.take_keys()
        elif had_keys and self._stack.currentWidget() is self._cards:
            self._grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        if self.slides and self._previewing.is_active and self._filtering.total:
            self._stack.setCurrentWidget(self.slides)
        elif self._filtering.messages:
            self._stack.setCurrentWidget(self._cards)
        else:
            self._explain_emptiness()
            self._stack.setCurrentWidget(self.empty)

    def _explain_emptiness(self) -> None:
        if self._filtering.total:
            hint = self.tr("Other words, or fewer filters, will bring them back.")
            clear = self.tr("Clear search and filters"), self._actions["clear"].trigger
            self.empty.say(self.tr("No quote matches"), hint, clear)
        else:
            hint = self.tr("Write the key messages of an assembly yourself, or take them from an article.")
            write = self.tr("Add the first quote…"), self._actions["add_quote"].trigger
            take = self.tr("Import an article…"), self._actions["import"].trigger
            tell = self.tr("About this assembly…"), self._actions["assembly"].trigger
            example = self.tr("Open the example"), self._actions["example"].trigger
            self.empty.say(self.tr("Nothing here yet"), hint, write, take, tell, example)
