"""Follows the selection of the cards: the bar and the panel of several quotes are there while several are selected."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from briefing.core.model import Message
from briefing.ui.bulk.changes import Changes
from briefing.ui.bulk.selection_bar import SelectionBar
from briefing.ui.bulk.several_panel import SeveralPanel
from briefing.ui.cards.card_grid import CardGrid
from briefing.ui.common.actions import Actions
from briefing.ui.document.document import Document
from briefing.ui.editing.detail_panel import DetailPanel


class Bulk(QObject):
    """``counted`` says how many cards are selected; ``led`` asks for the panel to be in sight.

    The bar and the panel are made when several are first selected.
    """

    counted = Signal(int)
    led = Signal()

    def __init__(
        self, window: QWidget, document: Document, grid: CardGrid, detail: DetailPanel, actions: Actions
    ) -> None:
        super().__init__(window)
        self._grid = grid
        self._detail = detail
        self._actions = actions
        self._changes = Changes(window, document, grid.selected_ids)
        self.bar: SelectionBar | None = None
        self.panel: SeveralPanel | None = None
        self._is_covered = False
        self._timer = QTimer(self)  # many cards change at once: they are looked at once
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._follow)
        grid.selectionModel().selectionChanged.connect(self._timer.start)
        grid.model().modelReset.connect(self._timer.start)
        document.changed.connect(self._timer.start)

    def dress(self) -> None:
        """Draw icons in the colours of the theme."""
        if self.bar:
            self.bar.dress()

    def cover(self, is_covered: bool) -> None:
        """Have no bar while something lies over the cards, of which a part of it would look out."""
        self._is_covered = is_covered
        self._follow()

    def _follow(self) -> None:
        messages = self._changes.messages()
        if len(messages) > 1:
            self._show(messages)
        elif self.bar:
            self.bar.show_messages((), 0)
            self._detail.show_several(None)
            self._grid.leave_foot(0)
        self.counted.emit(len(messages))

    def _show(self, messages: Sequence[Message]) -> None:
        if not (self.bar and self.panel):
            self.bar = SelectionBar(self._grid, self._changes, self._actions)
            self.bar.left.connect(self._leave)
            self.bar.named.connect(self._name_owner)
            self.bar.dress()
            self.panel = SeveralPanel(self._changes)
        picked = sum(message.id in self._changes.document.picks for message in messages)
        self.bar.show_messages(() if self._is_covered else messages, picked)
        self._grid.leave_foot(self.bar.covered)
        self.panel.refresh()
        self._detail.show_several(self.panel)

    def _leave(self) -> None:
        self._grid.clearSelection()
        self._grid.setFocus()

    def _name_owner(self) -> None:
        self.led.emit()
        if self.panel:
            self.panel.enter_owner()
