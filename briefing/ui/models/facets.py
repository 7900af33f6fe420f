"""The facets that filter: the themes of the crossing and the speakers, each with its count."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt

from briefing.ui.document import Document
from briefing.ui.filtering import Filtering
from briefing.ui.models.cards import Index
from briefing.ui.models.sync import sync

FACET = Qt.ItemDataRole.UserRole + 1
ROOT = QModelIndex()


@dataclass(frozen=True)
class Facet:
    """A value to filter on. ``note`` says more about it; ``stage`` and ``accent`` are -1 for a speaker."""

    id: str
    title: str
    note: str
    count: int
    checked: bool
    stage: int = -1
    accent: int = -1


class FacetsModel(QAbstractListModel):
    """Facets made by ``read``; checking one calls ``toggle`` with its id. A facet with no match is disabled."""

    def __init__(self, filtering: Filtering, read: Callable[[], list[Facet]], toggle: Callable[[str], None]) -> None:
        super().__init__(filtering)
        self._read = read
        self._toggle = toggle
        self._ids: list[str] = []
        self._facets: dict[str, Facet] = {}
        filtering.changed.connect(self._sync)
        self._sync()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        facet = self.facet(index.row())
        match role:
            case _ if role == FACET:
                return facet
            case Qt.ItemDataRole.DisplayRole:
                return facet.title
            case Qt.ItemDataRole.ToolTipRole:
                return facet.note
            case Qt.ItemDataRole.AccessibleTextRole:
                count = facet.count
                return self.tr("{title}, %n quotes", "", count).format(title=facet.title)
            case Qt.ItemDataRole.CheckStateRole:
                return Qt.CheckState.Checked if facet.checked else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        facet = self.facet(index.row())
        if facet.checked != (Qt.CheckState(value) == Qt.CheckState.Checked):
            self._toggle(facet.id)
        return True

    def toggle(self, index: Index) -> None:
        """Check or uncheck a facet; one with no match stays as it is."""
        if index.isValid() and self.flags(index) & Qt.ItemFlag.ItemIsEnabled:
            self._toggle(self.facet(index.row()).id)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        result = flag.ItemIsSelectable | flag.ItemIsUserCheckable | flag.ItemNeverHasChildren
        if not index.isValid():
            return flag.NoItemFlags
        facet = self.facet(index.row())
        return result | flag.ItemIsEnabled if facet.count or facet.checked else result

    def facet(self, row: int) -> Facet:
        return self._facets[self._ids[row]]

    def _sync(self) -> None:
        facets = {facet.id: facet for facet in self._read()}
        old = self._facets
        self._facets = {**old, **facets}
        sync(self, self._ids, list(facets))
        self._facets = facets
        if self._ids and old != facets:
            self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))


def themes_model(document: Document, filtering: Filtering) -> FacetsModel:
    """The themes, in the order of the crossing."""

    def read() -> list[Facet]:
        counts, checked = filtering.counts.themes, filtering.filter.themes
        accents, themes = document.briefing.accent_by_theme, document.briefing.themes
        return [
            Facet(t.id, t.title, t.headline, counts.get(t.id, 0), t.id in checked, stage, accents[t.id])
            for stage, t in enumerate(themes)
        ]

    return FacetsModel(filtering, read, filtering.toggle_theme)


def speakers_model(document: Document, filtering: Filtering) -> FacetsModel:
    """The speakers, in the order of the file."""

    def read() -> list[Facet]:
        counts, checked = filtering.counts.speakers, filtering.filter.speakers
        return [
            Facet(speaker.id, speaker.name, speaker.position, counts.get(speaker.id, 0), speaker.id in checked)
            for speaker in document.briefing.speakers
        ]

    return FacetsModel(filtering, read, filtering.toggle_speaker)
