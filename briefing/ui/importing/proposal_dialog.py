"""Themes and key messages proposed, to be kept, renamed, merged, dropped and dragged before they count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from briefing.sources.proposing.first_briefing import Proposal, in_titles
from briefing.sources.proposing.groupings import FEWEST_QUOTES, By, Grouping
from briefing.ui.importing.reasons import point
from briefing.ui.widgets.form import FormDialog
from briefing.ui.widgets.texts import sized

if TYPE_CHECKING:
    from briefing.core.model import Briefing

_SIZE = QSize(980, 660)
_ID, _BY = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked
_Flag = Qt.ItemFlag
_QUOTE = _Flag.ItemIsEnabled | _Flag.ItemIsSelectable | _Flag.ItemIsUserCheckable | _Flag.ItemIsDragEnabled
_THEME = _Flag.ItemIsEnabled | _Flag.ItemIsSelectable | _Flag.ItemIsEditable | _Flag.ItemIsDropEnabled


class ProposalDialog(FormDialog):
    """Shows ``proposal`` for ``briefing``; ``proposal`` is then what became of it.

    A theme is renamed in place (F2), merged into the one above or dropped; a quote is dragged to another theme, and
    picked for the deck by its box.
    """

    def __init__(self, parent: QWidget, briefing: Briefing, proposal: Proposal) -> None:
        super().__init__(parent, self.tr("Themes and key messages proposed"), self.tr("Use them"))
        self.resize(_SIZE.boundedTo(parent.window().size()))
        self._briefing = briefing
        self._ranks = {id: rank for rank, id in enumerate(proposal.picks)}
        self.told, self.tree = QLabel(), _Tree()
        self.merge, self.drop = (
            QPushButton(self.tr("&Merge into the one above")),
            QPushButton(self.tr("&Drop the theme")),
        )
        self._fill(proposal)
        self._compose()
        self.tree.itemSelectionChanged.connect(self._follow)
        self.tree.itemChanged.connect(lambda *_: self._tell())
        self.tree.dropped.connect(self._tell)
        self.merge.clicked.connect(self.merge_themes)
        self.drop.clicked.connect(self.drop_theme)
        self.tree.setCurrentItem(next(iter(self._themes()), self._rest))
        self._tell()
        self._follow()

    @property
    def proposal(self) -> Proposal:
        """The themes as they are now, and the picks; what was left out has no theme."""
        found: list[Grouping] = []
        picks: list[str] = []
        for theme in self._themes():
            children = (theme.child(row) for row in range(theme.childCount()))
            quotes = [quote for quote in children if quote]
            ids = tuple(str(quote.data(0, _ID)) for quote in quotes)
            title = theme.text(0).strip()
            if ids and title:
                found.append(Grouping(title, theme.data(0, _BY), ids))
            picks += self._picked(theme)
        return Proposal(tuple(found), (*picks, *self._picked(self._rest)))

    def _picked(self, theme: QTreeWidgetItem) -> list[str]:
        """The ids of the quotes of a theme whose boxes are checked, in the order of the proposal."""
        quotes = filter(None, map(theme.child, range(theme.childCount())))
        picked = [str(quote.data(0, _ID)) for quote in quotes if quote.checkState(0) is _CHECKED]
        return sorted(picked, key=lambda one: self._ranks.get(one, len(self._ranks)))

    def merge_themes(self) -> None:
        """Give the quotes of the current theme to the one above it."""
        theme = self._current()
        above = self.tree.topLevelItem(self.tree.indexOfTopLevelItem(theme) - 1) if theme else None
        if theme and above:
            above.addChildren(theme.takeChildren())
            self._remove(theme, above)

    def drop_theme(self) -> None:
        """Leave the quotes of the current theme without one, and picked only those that were before."""
        if theme := self._current():
            quotes = theme.takeChildren()
            for quote in quotes:
                if quote.data(0, _ID) not in self._briefing.deck.picks:
                    quote.setCheckState(0, _UNCHECKED)
            self._rest.addChildren(quotes)
            self._remove(theme, self._rest)

    def _remove(self, theme: QTreeWidgetItem, then: QTreeWidgetItem) -> None:
        self.tree.takeTopLevelItem(self.tree.indexOfTopLevelItem(theme))
        then.setExpanded(True)
        self.tree.setCurrentItem(then)
        self._tell()

    def _fill(self, proposal: Proposal) -> None:
        placed = {id for one in proposal.groupings for id in one.ids}
        for grouping in proposal.groupings:
            theme = QTreeWidgetItem([grouping.title, self._why(grouping)])
            theme.setFlags(_THEME)
            theme.setFont(0, sized(self.font(), 0, bold=True))
            theme.setData(0, _BY, grouping.by)
            theme.addChildren([self._quote(id, id in proposal.picks) for id in grouping.ids])
            self.tree.addTopLevelItem(theme)
        self._rest = QTreeWidgetItem()
        self._rest.setFlags(_THEME & ~_Flag.ItemIsEditable)
        rest = [one for one in self._briefing.messages if one.id not in placed and not one.theme]
        self._rest.addChildren([self._quote(one.id, one.id in proposal.picks) for one in rest])
        self.tree.addTopLevelItem(self._rest)
        self.tree.expandAll()

    def _quote(self, id: str, is_picked: bool) -> QTreeWidgetItem:
        message = self._briefing.message_by_id[id]
        words = " ".join(message.quote.split())
        item = QTreeWidgetItem([words, ""])
        item.setFlags(_QUOTE)
        item.setData(0, _ID, id)
        item.setToolTip(0, words)
        item.setCheckState(0, _CHECKED if is_picked else _UNCHECKED)
        return item

    def _reason(self, id: str, titles: frozenset[str]) -> str:
        """Who says a quote, what makes it a key message, and whether it titles a slide though it is not picked."""
        message = self._briefing.message_by_id[id]
        speaker = self._briefing.speaker_of(message)
        told = speaker.name if speaker else "", point(message.quote, self._briefing.assembly.language)
        return " · ".join(filter(None, (*told, self.tr("quoted in a title") if id in titles else "")))

    def _why(self, grouping: Grouping) -> str:
        if grouping.by is By.PHRASE:
            return self.tr("%n quotes contain “{phrase}”", "", grouping.having).format(phrase=grouping.title)
        return {
            By.HEADING: self.tr("a heading of the text"),
            By.SPEAKER: self.tr("all by one speaker"),
            By.SOURCE: self.tr("all of one source"),
        }[grouping.by]

    def _compose(self) -> None:
        self.told.setWordWrap(True)
        self.tree.setAccessibleName(self.tr("Themes and their quotes"))
        self.tree.setHeaderLabels([self.tr("Theme, and quotes picked for the deck"), self.tr("Why")])
        self.column.insertWidget(1, self.told)
        self.column.insertWidget(2, self.tree, 1)
        self.drop.setToolTip(self.tr("Its quotes stay in the briefing, without a theme"))
        for button in (self.merge, self.drop):
            button.setAutoDefault(False)
            self.buttons.addButton(button, self.buttons.ButtonRole.ActionRole)
        self.finish()

    def _themes(self) -> list[QTreeWidgetItem]:
        items = (self.tree.topLevelItem(row) for row in range(self.tree.topLevelItemCount()))
        return [item for item in items if item and item is not self._rest]

    def _quotes(self) -> list[QTreeWidgetItem]:
        groups = [*self._themes(), self._rest]
        children = (group.child(row) for group in groups for row in range(group.childCount()))
        return [child for child in children if child]

    def _current(self) -> QTreeWidgetItem | None:
        item = self.tree.currentItem()
        item = item.parent() or item if item else None
        return None if item is self._rest else item

    def _follow(self) -> None:
        theme = self._current()
        self.merge.setEnabled(theme is not None and self.tree.indexOfTopLevelItem(theme) > 0)
        self.drop.setEnabled(theme is not None)

    def _tell(self) -> None:
        """How many themes there are, and what is left out; where nothing shares words, that."""
        themes = self._themes()
        if not themes or themes[0].data(0, _BY) in (By.SPEAKER, By.SOURCE):
            self.told.setText(self._nothing_shared())
        else:
            counts = [self.tr("%n themes proposed", "", len(themes))]
            if left := self._rest.childCount():
                counts.append(self.tr("%n quotes without a theme", "", left))
            start = self.tr("A start for you to correct.")
            self.told.setText(f"{', '.join(counts)}. {start}")
        proposal = self.proposal
        self.accept_button.setEnabled(bool(proposal.groupings))
        titles = in_titles(self._briefing, proposal)
        with QSignalBlocker(self.tree):
            self._rest.setText(0, self._rest_title())
            for quote in self._quotes():
                quote.setText(1, self._reason(str(quote.data(0, _ID)), titles))

    def _rest_title(self) -> str:
        """What the last group is called; an empty one says what it is there for."""
        if self._rest.childCount():
            return self.tr("Without a theme")
        return self.tr("Without a theme: drag here what belongs to none")

    def _nothing_shared(self) -> str:
        if len(self._briefing.messages) < FEWEST_QUOTES:
            return self.tr("These are too few quotes to propose themes: they go by speaker or source.")
        return self.tr("These quotes share too little wording to propose themes: they go by speaker or source.")


class _WholeRow(QStyledItemDelegate):
    """Has a name written over the whole height of its row: in what the row's text takes no letter is whole."""

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        editor.setGeometry(option.rect)


class _Tree(QTreeWidget):
    """Themes with their quotes, which are dragged from one to the other. ``dropped`` after that."""

    dropped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("boxed")
        self.setColumnCount(2)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.invisibleRootItem().setFlags(_Flag.ItemIsEnabled)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.setUniformRowHeights(True)
        self.setItemDelegate(_WholeRow(self))

    def dropEvent(self, event: QDropEvent) -> None:
        super().dropEvent(event)
        self.dropped.emit()
