"""The deck: the picks in order under their sections."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, Qt

from briefing.core.model import Message, Theme
from briefing.core.queries.outline import Section, sections
from briefing.ui.cards.dragging import IDS, dragged_ids, quotes
from briefing.ui.cards.model import Index
from briefing.ui.cards.sync import sync
from briefing.ui.document.document import Document

ITEM = Qt.ItemDataRole.UserRole + 1
ROOT = QModelIndex()
SECTION = "application/x-briefing-section"
"""The format, besides IDS, of a whole section that is dragged."""
OWN_STAGES = -3


class Item(NamedTuple):
    """A row of the deck: a picked message with its ``number``, or the head of a section when ``message`` is none."""

    theme: Theme | None
    accent: int
    ids: tuple[str, ...]
    message: Message | None = None
    name: str = ""
    number: int = 0


class DeckModel(QAbstractListModel):
    """Sections and picks in one list; rows move one by one, so that selections stay on their quotes."""

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self._document = document
        self._keys: list[str] = []
        self._items: dict[str, Item] = {}
        document.changed.connect(self._sync)
        self._sync()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._keys)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        item = self.item(index.row()) if index.isValid() else None
        if item is None:
            return None
        match role:
            case _ if role == ITEM:
                return item
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return _words(item)
            case Qt.ItemDataRole.ToolTipRole if item.message:
                return item.message.quote
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.ItemIsDropEnabled
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsDragEnabled | flag.ItemNeverHasChildren

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        return [IDS]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = quotes(self._document, self.ids_at(index.row() for index in indexes))
        if not any(item.message for index in indexes if (item := self.item(index.row()))):
            data.setData(SECTION, b"1")
        return data

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Put the dropped quotes where ``landing`` says (at the end for -1), picking those that are not picked yet."""
        return self.put(data, self.landing(data, row if row >= 0 else self.rowCount()))

    def put(self, data: QMimeData, landing: int) -> bool:
        """Put what is dropped before the row ``landing``, or where its themes stand for OWN_STAGES."""
        ids = self._dragged(data)
        if ids and landing == OWN_STAGES:
            self._document.pick(ids)
        elif ids:
            self._document.place(ids, self.pick_row(landing), self._theme_given(data, landing))
        return bool(ids)

    def landing_over(self, data: QMimeData, over: int, *, is_below: bool) -> int | None:
        """Where lands what is held over the upper or lower half of the row ``over``; None where it would stay.

        Over what is beside it, it goes past that: on this side of it it stands already.
        """
        edges = [*self._heads(), self.rowCount()] if data.hasFormat(SECTION) else range(self.rowCount() + 1)
        above = max((at for at in edges if at <= over), default=0)
        below = min((at for at in edges if at > over), default=over)
        nearest = sorted((above, below), key=lambda at: abs(at - over - is_below))
        landings = (self.landing(data, at) for at in nearest)
        return next((landing for landing in landings if self._moves(data, landing)), None)

    def _moves(self, data: QMimeData, landing: int) -> bool:
        """Whether what is dragged would not just stay where it is."""
        ids = self._dragged(data)
        if landing == OWN_STAGES:
            return not set(ids) <= set(self._document.picks)
        placed = self._document.placed(ids, self.pick_row(landing), self._theme_given(data, landing))
        return placed is not self._document.briefing

    def _theme_given(self, data: QMimeData, landing: int) -> str | None:
        return None if data.hasFormat(SECTION) or not self.rowCount() else self._theme_above(landing)

    def _heads(self) -> list[int]:
        return [at for at in range(self.rowCount()) if not self._items[self._keys[at]].message]

    def landing(self, data: QMimeData, row: int) -> int:
        """The row before which what is dropped before ``row`` lands.

        A section lands beside sections. Quotes land in the section there, whose theme they get; but cards that are not
        in the deck, and have other themes, find the stages of these: OWN_STAGES.
        """
        if data.hasFormat(SECTION):
            return min([*self._heads(), self.rowCount()], key=lambda at: abs(at - row))
        row, ids = max(row, min(1, self.rowCount())), self._dragged(data)
        known = self._document.briefing.message_by_id
        is_of_there = {known[id].theme for id in ids} == {self._theme_above(row)}
        return row if is_of_there or set(ids) <= set(self._document.picks) else OWN_STAGES

    def may_land(self, data: QMimeData) -> bool:
        """Whether quotes of this document are dragged."""
        return bool(self._dragged(data))

    def _dragged(self, data: QMimeData) -> list[str]:
        known = self._document.briefing.message_by_id
        return [id for id in dragged_ids(data, self._document) if id in known]

    def _theme_above(self, row: int) -> str:
        """The theme of the section in which a quote lands before ``row``."""
        item = self.item(row - 1)
        return item.theme.id if item and item.theme else ""

    def item(self, row: int) -> Item | None:
        return self._items[self._keys[row]] if 0 <= row < len(self._keys) else None

    def ids_at(self, rows: Iterable[int]) -> list[str]:
        """The picks at ``rows``, in the order of the deck.

        The head of a section stands for all its picks; but not beside picks, where a range may just have run over it.
        """
        items = [item for row in rows if (item := self.item(row))]
        picks = [item for item in items if item.message]
        found = {id for item in picks or items for id in item.ids}
        return [id for id in self._document.picks if id in found]

    def row_of(self, id: str) -> int:
        """The row of the pick ``id``, -1 when it is not picked."""
        return self._keys.index(id) if id in self._items else -1

    def pick_row(self, row: int) -> int:
        """How many picks come before ``row``; all of them for -1."""
        ahead = self._keys if row < 0 else self._keys[:row]
        return sum(1 for key in ahead if self._items[key].message)

    def _sync(self) -> None:
        items = self._outline()
        old, keys = self._items, list(items)
        self._items = {**old, **items}
        sync(self, self._keys, keys)
        self._items = items
        for row, key in enumerate(keys):
            if key in old and old[key] != items[key]:
                self.dataChanged.emit(self.index(row), self.index(row))

    def _outline(self) -> dict[str, Item]:
        items: dict[str, Item] = {}
        number = 0
        for section in sections(self._document.briefing):
            head = self._head(section)
            items[f"section {head.theme.id if head.theme else ''}"] = head
            for message in section.messages:
                number += 1
                items[message.id] = self._pick(head, message, number)
        return items

    def _head(self, section: Section) -> Item:
        accents = self._document.briefing.accent_by_theme
        accent = accents.get(section.theme.id, -1) if section.theme else -1
        return Item(section.theme, accent, tuple(message.id for message in section.messages))

    def _pick(self, head: Item, message: Message, number: int) -> Item:
        speaker = self._document.briefing.speaker_of(message)
        return Item(head.theme, head.accent, (message.id,), message, speaker.name if speaker else "", number)


def _words(item: Item) -> str:
    if item.message is None:
        return item.theme.title if item.theme else ""
    return ". ".join(part for part in (str(item.number), item.message.quote, item.name) if part)
