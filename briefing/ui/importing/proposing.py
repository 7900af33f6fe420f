"""Themes and key messages proposed for the quotes that have none, agreed to as one edit or left for later."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from briefing.core.model import Briefing
from briefing.ui.document import undo
from briefing.ui.document.document import Document
from briefing.ui.document.drafts import Drafts

if TYPE_CHECKING:
    from briefing.sources.proposing.first_briefing import Proposal
    from briefing.ui.importing.proposal_dialog import ProposalDialog

_FEWEST = 3
"""Quotes from which a proposal is made unasked; fewer are themes of one quote each."""
_ID = "themes"
"""A document has one proposal."""


class Proposing(QObject):
    """Offers a proposal. ``agreed`` says that its themes were taken, ``noticed`` has a word on one that was left.

    ``drafts`` is where that is kept; ``left_over`` says so when the document is open again.
    """

    noticed = Signal(str)
    agreed = Signal()
    left_over = Signal()

    def __init__(self, window: QWidget, document: Document, drafts: Path) -> None:
        super().__init__(window)
        self._window = window
        self._document = document
        self._drafts: Drafts[ProposalDialog] = Drafts("proposal", document, drafts)

    def propose(self) -> None:
        """Propose themes and key messages for the quotes without a theme, or go on with what was left."""
        from briefing.sources.proposing.first_briefing import proposal_for

        self._offer(proposal_for(self._document.briefing))

    def propose_first(self, before: Briefing) -> bool:
        """Propose them unasked after the first import, if there is something to propose; True where that was left."""
        from briefing.sources.proposing.first_briefing import proposal_for

        if before.themes or before.messages:
            return False
        proposal = proposal_for(self._document.briefing)
        is_enough = bool(proposal.groupings) and len(self._document.briefing.messages) >= _FEWEST
        return is_enough and self._offer(proposal)

    @property
    def has_draft(self) -> bool:
        """Whether a proposal was left, and quotes want one still."""
        return bool(self._drafts.ids()) and any(not message.theme for message in self._document.briefing.messages)

    def offer_drafts(self) -> None:
        if self.has_draft:
            self.left_over.emit()

    def _offer(self, proposal: Proposal) -> bool:
        """Show it; True, with a word, where it is kept to be taken up again."""
        from briefing.sources.proposing.first_briefing import applied

        dialog = self._drafts.begin(_ID, "", lambda data: self._made(proposal, data))
        dialog.renew(self._document.briefing)
        if dialog.exec():
            self._document.edit(undo.proposal_text(), applied(self._document.briefing, dialog.proposal))
            self.agreed.emit()
        is_left = self._drafts.end(dialog)
        if is_left:
            words = self.tr("Your themes are kept: “Propose themes and key messages” goes on with them.")
            self.noticed.emit(words)
        return is_left

    def _made(self, proposal: Proposal, data: Any) -> ProposalDialog:
        """What is proposed now, or that with what a draft kept of it."""
        from briefing.core.storage.records import from_data
        from briefing.sources.proposing.corrected import Corrected
        from briefing.ui.importing.proposal_dialog import ProposalDialog

        dialog = ProposalDialog(self._window, self._document.briefing, proposal)
        if data is not None:
            dialog.take_draft(from_data(Corrected, data))
        return dialog
