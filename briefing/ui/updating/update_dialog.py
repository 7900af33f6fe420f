"""Every change that an update would make, both texts side by side, and what of the deck would come home."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefing.core.i18n import headed
from briefing.core.trust import opening
from briefing.ui.cards.model import Index
from briefing.ui.common.jobs import Job, Work
from briefing.ui.style.fonts import serif
from briefing.ui.updating.slide_pictures import SlidePictures
from briefing.ui.widgets.forms.safe_dialog import SafeDialog, resize_within
from briefing.ui.widgets.messages import explained
from briefing.ui.widgets.texts import shortened

if TYPE_CHECKING:
    from pathlib import Path

    from briefing.core.model import Todo
    from briefing.deck.update.changes import Change
    from briefing.deck.update.comments import Comment
    from briefing.deck.update.home import Offer
    from briefing.deck.update.update import Updated

_OFFER = Qt.ItemDataRole.UserRole
_SLIDES = Qt.ItemDataRole.UserRole + 1
_TODO = Qt.ItemDataRole.UserRole + 2
_SIZE = 940, 680
_WIDTHS = (84, 250, 0, 0)
"""Pixels of the columns; 0 for those that share the rest."""
_LONGEST = 200
"""The characters of a text that a row tells, on lines that a narrow window breaks; its tooltip tells all."""
_ROOM, _LEAST = 12, 120
"""Pixels: around the rows of the list, and its least height."""
_BESIDE, _OVER = 28, 12
"""Pixels that the stylesheet and the view leave at the sides, and over and under a text."""
_MODE = QHeaderView.ResizeMode


class _Broken(QStyledItemDelegate):
    """Has rows as high as their texts are, broken into lines as wide as their columns."""

    def __init__(self, tree: QTreeWidget) -> None:
        super().__init__(tree)
        self._tree = tree

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        size = super().sizeHint(option, index)
        room = QRect(0, 0, self._tree.columnWidth(index.column()) - _BESIDE, 0)
        words = str(index.data() or "")
        high = self._tree.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, words).height()
        return QSize(size.width(), max(size.height(), high + _OVER))


class UpdateDialog(SafeDialog):
    """Runs ``look``, which gives a deck ``name``, an update of it that was not written and its offers, and shows all.

    Beside both texts of a change there are both pictures of its slide. ``kept`` are the to-dos that there are.
    """

    def __init__(self, parent: QWidget, name: str, look: Work, kept: Collection[Todo] = ()) -> None:
        super().__init__(parent)
        self._kept = kept
        title = self.tr("Update {name}").format(name=name)
        self.setWindowTitle(title)
        self._heading = QLabel(title)
        self._heading.setFont(serif(self.font().pointSizeF() + 5))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        resize_within(self, *_SIZE)
        self.words = QLabel(self.tr("Comparing the deck with the briefing…"))
        self.tree = QTreeWidget()
        self.tree.setObjectName("boxed")
        self.pictures = SlidePictures()
        self.theirs = QCheckBox(self.tr("Where both changed a text, take the briefing’s words"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._compose()
        self._is_over, self._result = False, 0
        self.job = Job(look, self)
        self.job.succeeded.connect(self._show)
        self.job.failed.connect(lambda error: self.words.setText(explained(error)))
        self.job.start()

    @property
    def taken(self) -> list[Offer]:
        """What the user takes home."""
        return self._chosen(_OFFER)

    @property
    def todos(self) -> list[Todo]:
        """The comments that the user keeps as to-dos."""
        return self._chosen(_TODO)

    def _chosen(self, role: int) -> list[Any]:
        items = (self.tree.topLevelItem(row) for row in range(self.tree.topLevelItemCount()))
        chosen = [item for item in items if item and item.checkState(0) is Qt.CheckState.Checked]
        return [item.data(0, role) for item in chosen if item.data(0, role)]

    @property
    def on_conflict(self) -> str:
        """Whose words are taken where both changed them."""
        return "briefing" if self.theirs.isChecked() else "deck"

    def done(self, result: int) -> None:
        """Be gone at once, and finished once nothing runs any more; what was still found begins nothing."""
        self._is_over = True
        self._result = result
        self.pictures.stop()
        self.hide()
        if self.job.isRunning():
            self.job.finished.connect(self._finish)
        else:
            self._finish()

    def _finish(self) -> None:
        self.job.wait()
        super().done(self._result)

    def _compose(self) -> None:
        self.words.setWordWrap(True)
        heads = (self.tr("Slide"), self.tr("Text"), self.tr("In the deck"), self.tr("In the briefing"))
        self.tree.setHeaderLabels(heads)
        self._share_columns()
        self.tree.setRootIsDecorated(False)
        self.tree.setWordWrap(True)
        self.tree.setItemDelegate(_Broken(self.tree))
        self.tree.header().sectionResized.connect(self.tree.scheduleDelayedItemsLayout)
        self.tree.setAccessibleName(self.tr("Changes"))
        self.tree.currentItemChanged.connect(self._picture)
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setText(self.tr("Update"))
        ok.setEnabled(False)
        ok.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        for widget in (self._heading, self.words, self.tree, self.pictures, self.theirs, self.buttons):
            column.addWidget(widget)
        column.setStretchFactor(self.tree, 3)
        column.setStretchFactor(self.pictures, 2)

    def _share_columns(self) -> None:
        """Have both texts share what the number of the slide and what becomes of it leave."""
        header = self.tree.header()
        header.setStretchLastSection(False)
        for column, width in enumerate(_WIDTHS):
            header.setSectionResizeMode(column, _MODE.Interactive if width else _MODE.Stretch)
            if width:
                header.resizeSection(column, width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.tree.header().resizeSection(0, max(_WIDTHS[0], self.tree.header().sectionSizeHint(0)))
        self.tree.header().resizeSection(1, min(_WIDTHS[1], self.width() // 4))
        self._fit_rows()

    def _picture(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.pictures.show_slides(*item.data(0, _SLIDES))

    def _show(self, seen: tuple[bytes, Updated, Sequence[Offer]]) -> None:
        if self._is_over:
            return
        deck, made, offers = seen
        self.pictures.give(deck, made.data)
        self._list(made, offers)
        if first := self.tree.topLevelItem(0):
            self.tree.setCurrentItem(first)
        self._fit_rows()
        self.theirs.setVisible(bool(made.conflicts))
        done = sum(change.done for change in made.changes)
        self.words.setText(self._count(done, made.backup))
        work = done or made.conflicts or made.comments or any(offer.is_sure for offer in offers)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(work))
        self.begin()

    def _list(self, made: Updated, offers: Sequence[Offer]) -> None:
        """List what may come home, what changes, then what people commented: a change that comes home only once."""
        from briefing.deck.update.changes import State
        from briefing.deck.update.home import offer_of

        after = {change.slide: change.after for change in made.changes}
        changes = [(change, offer_of(change, offers)) for change in made.changes if change.state is not State.UNCHANGED]
        told = [offer for _, offer in changes if offer and not offer.is_sure]
        for offer in offers:
            if offer not in told:
                self._offer(offer, (offer.slide, after.get(offer.slide, 0)))
        for change, said in changes:
            if said is None or not said.is_sure:
                self._change(change, said.open if said else "")
        for comment in made.comments:
            self._comment(comment, (comment.slide, after.get(comment.slide, 0)))

    def _count(self, done: int, backup: Path | None) -> str:
        """How many texts would change, and where the deck is kept as it is."""
        if not done:
            return self.tr("No text of the deck would change.")
        counted = self.tr("%n texts would change.", "", done)
        kept = self.tr("The deck as it is now is kept as “{name}”.").format(name=backup.name) if backup else ""
        return f"{counted} {kept}".rstrip()

    def _offer(self, offer: Offer, sides: tuple[int, int]) -> None:
        """List what people wrote in the deck, ticked where it may come home."""
        from briefing.deck.update.changes import text_name

        name = text_name(offer.field)
        taken = self.tr("To the briefing: {text}").format(text=name)
        item = self._row(sides, taken if offer.is_sure else headed(opening(name), offer.open), offer.new, offer.old)
        item.setData(0, _OFFER, offer)
        if offer.is_sure:
            item.setCheckState(0, Qt.CheckState.Checked)

    def _change(self, change: Change, why: str) -> None:
        """List what became of a text, and ``why`` it stays in the deck alone."""
        from briefing.deck.update.changes import sentence, text_name

        words = headed(opening(text_name(change.role)), f"{sentence(change)} {why}".rstrip())
        self._row((change.slide, change.after), words, change.deck, change.briefing)

    def _fit_rows(self) -> None:
        """Leave the pictures what the rows do not need."""
        rows = (self.tree.topLevelItem(row) for row in range(self.tree.topLevelItemCount()))
        high = sum(self.tree.visualItemRect(row).height() for row in rows if row)
        high += self.tree.header().height() + 2 * self.tree.frameWidth() + _ROOM
        self.tree.setMaximumHeight(max(high, _LEAST))

    def _comment(self, comment: Comment, slides: tuple[int, int]) -> None:
        """List a comment, to be ticked where something is left to be done."""
        author = comment.author or self.tr("somebody")
        is_kept = comment.todo in self._kept
        if comment.is_resolved:
            words = self.tr("Comment by {author}, resolved")
        elif is_kept:
            words = self.tr("Comment by {author}, already a to-do")
        else:
            words = self.tr("Keep as a to-do: comment by {author}")
        item = self._row(slides, words.format(author=author), comment.text, "")
        if not comment.is_resolved and not is_kept:
            item.setData(0, _TODO, comment.todo)
            item.setCheckState(0, Qt.CheckState.Unchecked)

    def _row(self, slides: tuple[int, int], words: str, deck: str, briefing: str) -> QTreeWidgetItem:
        lines = (shortened(text, _LONGEST) for text in (deck, briefing))
        item = QTreeWidgetItem(self.tree, [str(slides[0] or slides[1] or ""), words, *lines])
        item.setData(0, _SLIDES, slides)
        for column, text in ((1, words), (2, deck), (3, briefing)):
            item.setToolTip(column, text)
        return item
