"""Brings together what this window and somebody else made of one file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from briefing.core.model import Briefing
from briefing.core.storage.stamps import Stamp
from briefing.ui.document import undo
from briefing.ui.document.document import Document


class Reconciling(QObject):
    """Merges into ``document``; what both changed is asked in ``window``."""

    def __init__(self, window: QWidget, document: Document) -> None:
        super().__init__(window)
        self._window = window
        self._document = document

    def bring_together(self, theirs: Briefing, stamp: Stamp | None) -> bool:
        """Go on with the changes of both, now that the file holds ``theirs``; False where the user leaves it."""
        made = self._merged(self._document.in_file, self._document.briefing, theirs, self._sides())
        if made is None:
            return False
        self._document.take_in(undo.bring_together_text(), made, theirs, stamp)
        return True

    def reload(self, theirs: Briefing, stamp: Stamp | None) -> None:
        """Go on with what the file holds now; what was here can be had again by undoing."""
        self._document.take_in(undo.reload_text(), theirs, theirs, stamp)

    def open_both(self, path: Path, one: Briefing, other: Briefing, names: Sequence[str], stamp: Stamp | None) -> bool:
        """Open what two people made of the file at ``path``, without a past that is known; False where it is left.

        It is not saved: the file still holds both.
        """
        made = self._merged(Briefing(), one, other, names)
        if made is None:
            return False
        self._document.open(made, path, stamp)
        self._document.stack.resetClean()
        return True

    def _merged(self, base: Briefing, mine: Briefing, theirs: Briefing, names: Sequence[str]) -> Briefing | None:
        from briefing.core.merge import merge
        from briefing.ui.document import both_sides_dialog

        made = merge(base, mine, theirs)
        taken = both_sides_dialog.ask_both_sides(self._window, made, names)
        return None if taken is None else merge(base, mine, theirs, taken).briefing

    def _sides(self) -> tuple[str, str]:
        return self.tr("Yours"), self.tr("Theirs")
