"""The themes proposed with their quotes: renamed in place, picked by their boxes, dragged from one to the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from briefing.core.model import Briefing
from briefing.sources.proposing.corrected import Corrected, Group
from briefing.sources.proposing.groupings import By, Grouping
from briefing.ui.widgets.forms.keeping import KeepingDelegate
from briefing.ui.widgets.texts import sized

_ID, _GROUP = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked
_Flag = Qt.ItemFlag
_QUOTE = _Flag.ItemIsEnabled | _Flag.ItemIsSelectable | _Flag.ItemIsUserCheckable | _Flag.ItemIsDragEnabled
_THEME = _Flag.ItemIsEnabled | _Flag.ItemIsSelectable | _Flag.ItemIsEditable | _Flag.ItemIsDropEnabled


class ProposalTree(QTreeWidget):
    """Shows a proposal for the quotes of a briefing that have no theme; ``corrected`` is what became of it.

    ``renamed``, ``picked`` and ``dragged`` say what was done to it by hand.
    """

    renamed, picked, dragged = Signal(), Signal(), Signal()

    def __init__(self) -> None:
        super().__init__()
        self._briefing = Briefing()
        self._rest = QTreeWidgetItem()
        self.setObjectName("boxed")
        self.setAccessibleName(self.tr("Themes and their quotes"))
        self.setColumnCount(2)
        self.setHeaderLabels([self.tr("Theme, and quotes picked for the deck"), self.tr("Why")])
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.invisibleRootItem().setFlags(_Flag.ItemIsEnabled)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.setUniformRowHeights(True)
        self.setItemDelegate(_WholeRow(self))
        self.itemChanged.connect(self._hear)

    @property
    def corrected(self) -> Corrected:
        """The themes and what is picked, as they are shown."""
        groups = tuple(
            Group(theme.text(0), tuple(map(_id, _quotes(theme))), theme.data(0, _GROUP).of) for theme in self._themes()
        )
        picked = (quote for theme in (*self._themes(), self._rest) for quote in _quotes(theme))
        return Corrected(groups, frozenset(_id(quote) for quote in picked if quote.checkState(0) is _CHECKED))

    @property
    def left(self) -> int:
        """How many quotes have no theme."""
        return self._rest.childCount()

    @property
    def row(self) -> int:
        """Which theme is the current one, or has the current quote; -1 for none."""
        item = self.currentItem()
        row = self.indexOfTopLevelItem(item.parent() or item) if item else -1
        return row if row < self.topLevelItemCount() - 1 else -1

    def show_corrected(self, corrected: Corrected, briefing: Briefing) -> None:
        """Show these themes; what is in none of them, and has none in ``briefing``, is shown below them all."""
        if self._briefing is briefing and self.corrected == corrected:
            return
        self._briefing = briefing
        at, id = self.row, _id(self.currentItem())
        self.ensurePolished()  # else rows keep the height they had before the style sheet
        with QSignalBlocker(self):
            self.clear()
            self.addTopLevelItems([self._theme(group, corrected) for group in corrected.groups])
            placed = {id for group in corrected.groups for id in group.ids}
            left = [one.id for one in self._briefing.messages if one.id not in placed and not one.theme]
            self._rest = QTreeWidgetItem()
            self._rest.setFlags(_THEME & ~_Flag.ItemIsEditable)
            self._rest.addChildren([self._quote(id, corrected) for id in left])
            self.addTopLevelItem(self._rest)
            self.expandAll()
        self._stand(id, at)

    def go_to(self, row: int) -> None:
        """Have the theme at ``row`` the current one; the last row is that of what has no theme."""
        if item := self.topLevelItem(min(row, self.topLevelItemCount() - 1)):
            self.setCurrentItem(item)

    def tell(self, reason: Callable[[str], str]) -> None:
        """Say beside each quote its ``reason``, and what the last group is; an empty one says what it is there for."""
        with QSignalBlocker(self):
            empty = self.tr("Without a theme: drag quotes here that belong to none")
            self._rest.setText(0, self.tr("Without a theme") if self.left else empty)
            for theme in (*self._themes(), self._rest):
                for quote in _quotes(theme):
                    quote.setText(1, reason(_id(quote)))
        self.viewport().update()

    def dropEvent(self, event: QDropEvent) -> None:
        id = _id(self.currentItem())
        super().dropEvent(event)
        self._stand(id, self.row)
        self.dragged.emit()

    def _stand(self, id: str, row: int) -> None:
        """On the quote that was the current one, else on its theme, or on what took its place."""
        rows = (theme for theme in (*self._themes(), self._rest))
        found = next((quote for theme in rows for quote in _quotes(theme) if id and _id(quote) == id), None)
        if found:
            self.setCurrentItem(found)
        else:
            self.go_to(max(row, 0))

    def _hear(self, item: QTreeWidgetItem, column: int) -> None:
        """A theme was renamed, or the box of a quote clicked; a name that says nothing is put back."""
        if column != 0:
            return
        group: Group | None = item.data(0, _GROUP)
        if group is None:
            self.picked.emit()
            return
        with QSignalBlocker(self):
            item.setText(0, item.text(0).strip() or group.title)
            item.setData(0, _GROUP, Group(item.text(0), group.ids, group.of))
        self.renamed.emit()

    def _theme(self, group: Group, corrected: Corrected) -> QTreeWidgetItem:
        theme = QTreeWidgetItem([group.title, self._why(group.of)])
        theme.setFlags(_THEME)
        theme.setFont(0, sized(self.font(), 0, bold=True))
        theme.setData(0, _GROUP, group)
        theme.addChildren([self._quote(id, corrected) for id in group.ids])
        return theme

    def _quote(self, id: str, corrected: Corrected) -> QTreeWidgetItem:
        words = " ".join(self._briefing.message_by_id[id].quote.split())
        item = QTreeWidgetItem([words, ""])
        item.setFlags(_QUOTE)
        item.setData(0, _ID, id)
        item.setToolTip(0, words)
        item.setCheckState(0, _CHECKED if id in corrected.picks else _UNCHECKED)
        return item

    def _why(self, grouping: Grouping) -> str:
        if grouping.by is By.PHRASE:
            return self.tr("%n quotes contain “{phrase}”", "", grouping.having).format(phrase=grouping.title)
        return {
            By.HEADING: self.tr("a heading of the text"),
            By.SPEAKER: self.tr("all by one speaker"),
            By.SOURCE: self.tr("all of one source"),
        }[grouping.by]

    def _themes(self) -> list[QTreeWidgetItem]:
        items = (self.topLevelItem(row) for row in range(self.topLevelItemCount()))
        return [item for item in items if item and item is not self._rest]


def _quotes(theme: QTreeWidgetItem) -> Iterator[QTreeWidgetItem]:
    return filter(None, map(theme.child, range(theme.childCount())))


def _id(quote: QTreeWidgetItem | None) -> str:
    """That of a quote; a theme has none."""
    return str(quote.data(0, _ID) or "") if quote else ""


class _WholeRow(KeepingDelegate):
    """Has a name written over the whole height of its row: in what the row's text takes no letter is whole."""

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        editor.setGeometry(option.rect)
