"""The status line: a word to the user, for a while."""

from __future__ import annotations

from PySide6.QtWidgets import QStatusBar

from briefing.ui.widgets.undo_bar import UndoBar

_SHOWN_FOR = 8000
"""Milliseconds: twice what a sentence of 15 words takes to read."""


class StatusLine:
    """Shows what the parts have to say at the foot of the window."""

    def __init__(self, bar: QStatusBar, undo_bar: UndoBar) -> None:
        self._bar = bar
        self._undo_bar = undo_bar
        bar.setSizeGripEnabled(False)
        bar.addWidget(undo_bar, 1)
        undo_bar.hide()

    def say(self, words: str) -> None:
        """Show ``words``, "" for none, in the place of those before."""
        self._bar.showMessage(words, _SHOWN_FOR)

    def say_done(self, words: str) -> None:
        """Say what was done, with the way back beside it."""
        self._bar.clearMessage()
        self._undo_bar.say(words)
