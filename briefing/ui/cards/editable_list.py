"""A facet list whose items can be edited: any row can be gone to, also one that has no quotes to filter."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent

from briefing.ui.cards.facet_list import FacetList
from briefing.ui.cards.facets import FacetsModel

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class EditableList(FacetList):
    """Has a current item, that actions are about, and a context menu."""

    def __init__(self, model: FacetsModel, name: str) -> None:
        super().__init__(model, name)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def current_id(self) -> str:
        """The current item, "" for none."""
        row = self.currentIndex().row()
        return self._facets.facet(row).id if row >= 0 else ""

    def go_to(self, id: str) -> None:
        """Make the item ``id`` the current one, and bring it in sight."""
        rows = range(self._facets.rowCount())
        self._go(next((row for row in rows if self._facets.facet(row).id == id), -1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._go(self.indexAt(event.position().toPoint()).row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step and not event.modifiers():
            self._go(max(0, self.currentIndex().row() + step))
        else:
            super().keyPressEvent(event)

    def _go(self, row: int) -> None:
        """Go to a row. The view's own ``setCurrentIndex`` refuses one that is disabled."""
        if 0 <= row < self._facets.rowCount():
            index = self._facets.index(row)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(index)
