"""Themes and key messages proposed, to be kept, renamed, merged, dropped and dragged before they count."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from briefing.core.characters import dotted
from briefing.sources.proposing.corrected import Corrected, untouched
from briefing.sources.proposing.first_briefing import Proposal, in_titles
from briefing.sources.proposing.groupings import FEWEST_QUOTES, By
from briefing.ui.document import undo
from briefing.ui.importing.proposal_tree import ProposalTree
from briefing.ui.importing.reasons import point
from briefing.ui.importing.step_buttons import StepButtons
from briefing.ui.widgets.flow import in_row
from briefing.ui.widgets.forms.form import FormDialog

if TYPE_CHECKING:
    from briefing.core.model import Briefing

_SIZE = QSize(980, 660)


class ProposalDialog(FormDialog):
    """Shows ``proposal`` for ``briefing``; ``proposal`` is then what became of it.

    A theme is renamed in place (F2), merged into the one above or dropped; a quote is dragged to another theme, and
    picked for the deck by its box. Each of these is undone, and what was left before its end can be taken up again.
    """

    offers_draft = True

    def __init__(self, parent: QWidget, briefing: Briefing, proposal: Proposal) -> None:
        super().__init__(parent, self.tr("Themes and key messages proposed"), self.tr("Use them"))
        self.resize(_SIZE.boundedTo(parent.window().size()))
        self._proposed = proposal
        self.stack = QUndoStack(self)
        self.told, self.tree, self.steps = QLabel(), ProposalTree(), StepButtons(self, self.stack)
        self.merge, self.drop = (
            QPushButton(self.tr("&Merge into the one above")),
            QPushButton(self.tr("&Drop the theme")),
        )
        self._compose()
        self._now = untouched(proposal)
        self.renew(briefing)
        self._connect()
        self.tree.setFocus()

    @property
    def proposal(self) -> Proposal:
        """The themes as they are now, and the picks; what was left out has no theme."""
        return self._now.agreed((*self._proposed.picks, *self._briefing.message_by_id))

    def as_draft(self) -> Corrected:
        return self._now

    def take_draft(self, draft: Corrected) -> None:
        """Go on with what was left: a step, which can be undone."""
        self._do(self.tr("Go on with the draft"), draft)

    def renew(self, briefing: Briefing) -> None:
        """Go on with what ``briefing`` has become: with the quotes that want a theme now, and no others."""
        self._briefing = briefing
        self._show(self._now)

    def merge_themes(self) -> None:
        """Give the quotes of the current theme to the one above it."""
        if (row := self.tree.row) > 0:
            self._do(self.tr("Merge the themes"), self._now.merge(row))
            self.tree.go_to(row - 1)

    def drop_theme(self) -> None:
        """Leave the quotes of the current theme without one, and picked only those that were before."""
        if (row := self.tree.row) >= 0:
            self._do(self.tr("Drop the theme"), self._now.drop(row, self._briefing.deck.picks))
            self.tree.go_to(len(self._now.groups))

    def _do(self, words: str, after: Corrected) -> None:
        if after != self._now:
            self.stack.push(undo.Edit(words, self._now, after, self._show))

    def _show(self, corrected: Corrected) -> None:
        self._now = corrected.among(self._briefing)
        self.tree.show_corrected(self._now, self._briefing)
        self._tell()
        self._follow()

    def _connect(self) -> None:
        for signal, words in (
            (self.tree.renamed, self.tr("Rename the theme")),
            (self.tree.picked, self.tr("Pick, or take out")),
            (self.tree.dragged, self.tr("Move quotes")),
        ):
            signal.connect(lambda words=words: self._do(words, self.tree.corrected))
        self.tree.itemSelectionChanged.connect(self._follow)
        self.merge.clicked.connect(self.merge_themes)
        self.drop.clicked.connect(self.drop_theme)

    def _compose(self) -> None:
        self.told.setWordWrap(True)
        head = in_row(self.told, self.steps)
        head.setStretch(0, 1)
        self.column.insertLayout(1, head)
        self.column.insertWidget(2, self.tree, 1)
        self.drop.setToolTip(self.tr("Its quotes stay in the briefing, without a theme"))
        for button in (self.merge, self.drop):
            button.setAutoDefault(False)
            self.buttons.addButton(button, self.buttons.ButtonRole.ActionRole)
        self.finish()

    def _follow(self) -> None:
        self.merge.setEnabled(self.tree.row > 0)
        self.drop.setEnabled(self.tree.row >= 0)

    def _tell(self) -> None:
        """How many themes there are, and what is left out; where nothing shares words, that."""
        groups, proposal = self._now.groups, self.proposal
        if not groups or groups[0].of.by in (By.SPEAKER, By.SOURCE):
            self.told.setText(self._nothing_shared())
        else:
            counts = [self.tr("%n themes proposed", "", len(groups))]
            if left := self.tree.left:
                counts.append(self.tr("%n quotes without a theme", "", left))
            start = self.tr("A start for you to correct.")
            self.told.setText(f"{', '.join(counts)}. {start}")
        self.accept_button.setEnabled(bool(proposal.groupings))
        self.tree.tell(partial(self._reason, in_titles(self._briefing, proposal)))

    def _reason(self, titles: frozenset[str], id: str) -> str:
        """Who says a quote, what makes it a key message, and whether it titles a slide though it is not picked."""
        message = self._briefing.message_by_id[id]
        speaker = self._briefing.speaker_of(message)
        told = speaker.name if speaker else "", point(message.quote, self._briefing.assembly.language)
        return dotted(*told, self.tr("quoted in a title") if id in titles else "")

    def _nothing_shared(self) -> str:
        if len(self._briefing.messages) < FEWEST_QUOTES:
            return self.tr("There are too few cards to propose themes: they are grouped by speaker or source.")
        return self.tr("These cards share too few words to propose themes: they are grouped by speaker or source.")
