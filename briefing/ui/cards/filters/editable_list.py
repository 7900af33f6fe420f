"""A facet list whose items can be edited: any row can be gone to, also one that has no quotes to filter."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from briefing.ui.cards.filters.facet_list import FacetList
from briefing.ui.cards.filters.facets import FacetsModel
from briefing.ui.widgets.forms.fields import NameField

_BESIDE = 40
"""Pixels from the left at which a name is written anew: over it, beside its mark."""
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class EditableList(FacetList):
    """Has a current item, that actions are about, and a context menu. A double click only renames (``renamed``)."""

    renamed = Signal(str, str)

    def __init__(self, model: FacetsModel, name: str) -> None:
        super().__init__(model, name)
        self._before = model.filter
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
        self._before = self._facets.filter
        super().mousePressEvent(event)
        self._go(self.indexAt(event.position().toPoint()).row())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        index = self.indexAt(event.position().toPoint())
        self._facets.go_back(self._before)
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton and self.has_words:
            self._rename(index.row())

    def _rename(self, row: int) -> None:
        facet, place = self._facets.facet(row), self.visualRect(self._facets.index(row))
        field = NameField(facet.title, self.viewport(), place.adjusted(_BESIDE, 0, -4, 0))
        field.setAccessibleName(self.tr("New name of {name}").format(name=facet.title))
        field.renamed.connect(partial(self.renamed.emit, facet.id))
        field.left.connect(self.setFocus)

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
