"""The facets that filter: themes, states, speakers, organisations and sources, each value with its count."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, Qt

from briefing.core.folding import first_spellings
from briefing.core.model import Briefing
from briefing.core.queries.filters import Filter
from briefing.core.trust import State, opening, term
from briefing.ui.cards.filters.filtering import STATES, Filtering, Tally
from briefing.ui.cards.model import Index
from briefing.ui.cards.sync import sync
from briefing.ui.document.document import Document

FACET = Qt.ItemDataRole.UserRole + 1
ROOT = QModelIndex()
_IDLE = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemNeverHasChildren
_LIVE = _IDLE | Qt.ItemFlag.ItemIsEnabled
translate = QCoreApplication.translate


class Value(NamedTuple):
    """A value to filter on. ``note`` says more about it; ``stage`` and ``accent`` are -1 for what is no theme."""

    id: str
    title: str
    note: str = ""
    stage: int = -1
    accent: int = -1


@dataclass(frozen=True)
class Facet:
    """A value as it is now: how many messages it would show, and whether it is checked."""

    id: str
    title: str
    note: str
    stage: int
    accent: int
    count: int
    checked: bool


class FacetsModel(QAbstractListModel):
    """The values that ``read`` finds for one facet of a filtering, but the idle ones.

    A value without a match is disabled.
    """

    def __init__(
        self, document: Document, filtering: Filtering, name: str, title: str, read: Callable[[Briefing], list[Value]]
    ) -> None:
        super().__init__(filtering)
        self.title = title
        self.document = document
        self._filtering = filtering
        self._name = name
        self._read = read
        self._ids: list[str] = []
        self._values: dict[str, Value] = {}
        self._known: Briefing | None = None
        self._idle: frozenset[str] = frozenset()
        self._told: Tally | None = None
        filtering.changed.connect(self._sync)
        filtering.settled.connect(self._tell_counts)
        self._sync()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        facet = self.facet(index.row())
        match role:
            case _ if role == FACET:
                return facet
            case Qt.ItemDataRole.DisplayRole:
                return facet.title
            case Qt.ItemDataRole.ToolTipRole:
                return "\n".join(part for part in (facet.title, facet.note) if part)
            case Qt.ItemDataRole.AccessibleTextRole:
                count = facet.count
                return self.tr("{title}, %n cards", "", count).format(title=facet.title)
            case Qt.ItemDataRole.CheckStateRole:
                return Qt.CheckState.Checked if facet.checked else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        facet = self.facet(index.row())
        if facet.checked != (Qt.CheckState(value) == Qt.CheckState.Checked):
            self.toggle_id(facet.id)
        return True

    def toggle(self, index: Index) -> None:
        """Check or uncheck a value; one with no match stays as it is."""
        if index.isValid() and self.flags(index) & Qt.ItemFlag.ItemIsEnabled:
            self.toggle_id(self._ids[index.row()])

    def choose(self, index: Index) -> None:
        """Check a value alone, or none where it was; one with no match stays as it is."""
        if index.isValid() and self.flags(index) & Qt.ItemFlag.ItemIsEnabled:
            self._filtering.choose(self._name, self._ids[index.row()])

    @property
    def filter(self) -> Filter:
        """All that is checked now, here and elsewhere."""
        return self._filtering.filter

    def go_back(self, filter: Filter) -> None:
        """Have checked what was checked when ``filter`` was."""
        if filter != self._filtering.filter:
            self._filtering.show(filter)

    def toggle_id(self, id: str) -> None:
        self._filtering.toggle(self._name, id)

    def uncheck(self) -> None:
        """Check no value."""
        self._filtering.uncheck(self._name)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        facet = self.facet(index.row())
        return _LIVE if facet.count or facet.checked else _IDLE

    def facet(self, row: int) -> Facet:
        value, tally = self._values[self._ids[row]], self._filtering.tally(self._name)
        return Facet(*value, tally.counts.get(value.id, 0), value.id in tally.checked)

    @property
    def has_notes(self) -> bool:
        return any(value.note for value in self._values.values())

    def checked(self) -> list[Facet]:
        """The values that narrow the cards now."""
        checked = self._filtering.checked(self._name)
        return [self.facet(row) for row, id in enumerate(self._ids) if id in checked] if checked else []

    def _sync(self) -> None:
        before, self._idle = self._idle, self._filtering.idle(self._name)
        if self.document.briefing is not self._known or self._idle != before:
            self._known = self.document.briefing
            self._take({value.id: value for value in self._read(self._known) if value.id not in self._idle})

    def _tell_counts(self) -> None:
        before, self._told = self._told, self._filtering.tally(self._name)
        if self._told != before:
            self._tell([FACET, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.CheckStateRole])

    def _take(self, values: dict[str, Value]) -> None:
        old = self._values
        self._values = {**old, **values}
        sync(self, self._ids, list(values))
        self._values = values
        if values != old:
            self._tell()

    def _tell(self, roles: Sequence[int] = ()) -> None:
        """Have the values drawn anew; in their ``roles`` alone, none needs another height."""
        if self._ids:
            self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1), roles)


def facet_models(document: Document, filtering: Filtering) -> dict[str, FacetsModel]:
    """All facets by name, in the order in which they are shown."""
    facets = {
        "themes": (translate("Facets", "Themes"), _themes),
        STATES: (translate("Facets", "State"), _states),
        "speakers": (translate("Facets", "Speakers"), _speakers),
        "organisations": (translate("Facets", "Organisations"), _organisations),
        "sources": (translate("Facets", "Sources"), _sources),
    }
    return {name: FacetsModel(document, filtering, name, title, read) for name, (title, read) in facets.items()}


def _themes(briefing: Briefing) -> list[Value]:
    accents = briefing.accent_by_theme
    return [Value(t.id, t.title, t.headline, stage, accents[t.id]) for stage, t in enumerate(briefing.themes)]


def _states(briefing: Briefing) -> list[Value]:
    return [
        Value("picked_only", translate("Facets", "Picked")),
        Value("changed", opening(term(State.CHANGED, count=2))),
        Value("unrecorded", opening(term(State.UNRECORDED, count=2))),
        Value("with_takeaway", translate("Facets", "With a takeaway")),
        Value("with_ask", translate("Facets", "With an ask")),
    ]


def _speakers(briefing: Briefing) -> list[Value]:
    return [Value(speaker.id, speaker.name, speaker.position) for speaker in briefing.speakers]


def _organisations(briefing: Briefing) -> list[Value]:
    names = first_spellings(speaker.organisation for speaker in briefing.speakers if speaker.organisation)
    return [Value(name, name) for name in dict.fromkeys(names.values())]


def _sources(briefing: Briefing) -> list[Value]:
    return [
        Value(source.id, source.title or source.publisher or source.id, source.publisher) for source in briefing.sources
    ]
