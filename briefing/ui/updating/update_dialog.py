"""Every change that an update would make, both texts side by side, and what of the deck would come home."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefing.ui.common.jobs import Job, Work
from briefing.ui.widgets.messages import explained

if TYPE_CHECKING:
    from briefing.deck.update.home import Offer
    from briefing.deck.update.update import Updated

_OFFER = Qt.ItemDataRole.UserRole
_COLUMNS = 4


class UpdateDialog(QDialog):
    """Runs ``look``, which gives an update that was not written and its offers, and shows both of the deck ``name``."""

    def __init__(self, parent: QWidget, name: str, look: Work) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Update {name}").format(name=name))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.resize(900, 560)
        self.words = QLabel(self.tr("Comparing the deck with the briefing…"))
        self.tree = QTreeWidget()
        self.theirs = QCheckBox(self.tr("Where both changed a text, take the briefing’s words"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._compose()
        self.job = Job(look, self)
        self.job.succeeded.connect(self._show)
        self.job.failed.connect(lambda error: self.words.setText(explained(error)))
        self.job.start()

    @property
    def taken(self) -> list[Offer]:
        """What the user takes home."""
        items = (self.tree.topLevelItem(row) for row in range(self.tree.topLevelItemCount()))
        chosen = [item for item in items if item and item.checkState(0) is Qt.CheckState.Checked]
        return [item.data(0, _OFFER) for item in chosen if item.data(0, _OFFER)]

    @property
    def on_conflict(self) -> str:
        """Whose words are taken where both changed them."""
        return "briefing" if self.theirs.isChecked() else "deck"

    def done(self, result: int) -> None:
        """Close once nothing runs any more."""
        self.job.wait()
        super().done(result)

    def _compose(self) -> None:
        self.words.setWordWrap(True)
        heads = (self.tr("Slide"), self.tr("Text"), self.tr("In the deck"), self.tr("In the briefing"))
        self.tree.setHeaderLabels(heads)
        self.tree.setRootIsDecorated(False)
        self.tree.setWordWrap(True)
        self.tree.setAccessibleName(self.tr("Changes"))
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setText(self.tr("Update"))
        ok.setEnabled(False)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        for widget in (self.words, self.tree, self.theirs, self.buttons):
            column.addWidget(widget)
        column.setStretchFactor(self.tree, 1)

    def _show(self, seen: tuple[Updated, Sequence[Offer]]) -> None:
        from briefing.deck.update.changes import State, sentence, text_name

        made, offers = seen
        for offer in offers:
            words = " ".join(filter(None, (text_name(offer.field), offer.open)))
            item = self._row(offer.slide, self.tr("To the briefing: {text}").format(text=words), offer.new, offer.old)
            item.setData(0, _OFFER, offer)
            if offer.is_sure:
                item.setCheckState(0, Qt.CheckState.Checked)
        for change in made.changes:
            if change.state is not State.UNCHANGED:
                self._row(change.slide, f"{text_name(change.role)}: {sentence(change)}", change.deck, change.briefing)
        for comment in made.comments:
            self._row(comment.slide, self.tr("Comment by {author}").format(author=comment.author), comment.text, "")
        for column in range(_COLUMNS):
            self.tree.setColumnWidth(column, (70, 260, 260, 260)[column])
        self.theirs.setVisible(bool(made.conflicts))
        done = sum(change.done for change in made.changes)
        self.words.setText(self.tr("%n texts would change; the deck is kept as a copy first.", "", done))
        work = done or made.conflicts or any(offer.is_sure for offer in offers)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(work))

    def _row(self, slide: int, words: str, deck: str, briefing: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem(self.tree, [str(slide or ""), words, deck, briefing])
        for column, text in ((2, deck), (3, briefing)):
            item.setToolTip(column, text)
        return item
