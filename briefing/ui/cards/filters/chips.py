"""What narrows the cards, at a glance, each value to be taken away."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QToolButton, QWidget

from briefing.ui.cards.filters.facets import FacetsModel
from briefing.ui.cards.filters.filtering import Filtering
from briefing.ui.style.keys import literal
from briefing.ui.widgets.buttons import explain
from briefing.ui.widgets.flow import FlowLayout

_WIDEST = 190
_MOST = 3
"""The values of one facet that have a chip each; more have one together."""


class Chips(QWidget):
    """The checked values of ``facets``. ``left`` when the user has taken the last one away by the keyboard."""

    left = Signal()

    def __init__(self, filtering: Filtering, facets: Iterable[FacetsModel]) -> None:
        super().__init__()
        self._filtering = filtering
        self._facets = tuple(facets)
        self._row = FlowLayout(6)
        self._chips: list[Chip] = []
        self._shown: list[tuple[str, list[str]]] = []
        self.setLayout(self._row)
        filtering.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        shown = [(model.title, [facet.title for facet in model.checked()]) for model in self._facets]
        if shown == self._shown:
            return
        self._shown = shown
        focused = next((at for at, chip in enumerate(self._chips) if chip.hasFocus()), -1)
        self._clear()
        for model in self._facets:
            self._add_values(model)
        if self._chips:
            name = self.tr("Clear the search and all filters")
            self._add(Chip(self.tr("Clear all"), name, self._filtering.clear))
        if focused >= 0:
            self._focus(focused)

    def _add_values(self, model: FacetsModel) -> None:
        checked = model.checked()
        if len(checked) > _MOST:
            together = self.tr("{facet}: {count}").format(facet=model.title, count=len(checked))
            self._add(self._chip(together, model.uncheck))
        else:
            for facet in checked:
                self._add(self._chip(facet.title, partial(model.toggle_id, facet.id)))

    def _chip(self, title: str, remove: Callable[[], None]) -> Chip:
        name = self.tr("Stop filtering by {value}").format(value=title)
        chip = Chip("", name, remove)
        words = chip.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, _WIDEST)
        chip.setText(f"{literal(words)}  ×")
        return chip

    def _add(self, chip: Chip) -> None:
        self._chips.append(chip)
        self._row.addWidget(chip)
        chip.show()  # now, not when the layout comes to it: it may be given the focus

    def _clear(self) -> None:
        for chip in self._chips:
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = []

    def _focus(self, place: int) -> None:
        """Have the focus stay where a chip was taken away."""
        if self._chips:
            self._chips[min(place, len(self._chips) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.left.emit()


class Chip(QToolButton):
    """A small button that takes something away, on Del as well."""

    def __init__(self, text: str, name: str, act: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("chip")
        self.setText(text)
        self.setAccessibleName(name)
        explain(self, name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(lambda: act())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.click()
        else:
            super().keyPressEvent(event)
