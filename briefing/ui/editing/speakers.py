"""Speakers by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from briefing.core import edits
from briefing.core.model import Speaker
from briefing.ui.document import undo

if TYPE_CHECKING:
    from briefing.ui.window.main_window import MainWindow


class SpeakerEditing(QObject):
    """Carries out what is asked for the chosen speaker. ``noticed`` has a word, ``done`` one on what can be undone."""

    noticed = Signal(str)
    done = Signal(str)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._document = window.document

    def add(self) -> None:
        from briefing.ui.editing import speaker_dialog

        dialog = speaker_dialog.SpeakerDialog(self._window, Speaker("", ""))
        if dialog.exec():
            speaker = Speaker("", **dialog.values())
            after, ids = edits.add(self._document.briefing, speaker)
            self._document.edit(undo.speaker_text("add", speaker.name), after)
            self._window.side.speakers.go_to(ids[0])
        dialog.deleteLater()

    def edit(self) -> None:
        from briefing.ui.editing import speaker_dialog

        if speaker := self._chosen():
            dialog = speaker_dialog.SpeakerDialog(self._window, speaker)
            if dialog.exec():
                after = edits.change(self._document.briefing, Speaker, speaker.id, **dialog.values())
                self._document.edit(undo.speaker_text("edit", after.speaker_by_id[speaker.id].name), after)
            dialog.deleteLater()

    def delete(self) -> None:
        """Delete the chosen speaker, and say what became of their quotes."""
        if speaker := self._chosen():
            briefing = self._document.briefing
            count = sum(1 for message in briefing.messages if message.speaker == speaker.id)
            after = edits.delete(briefing, Speaker, [speaker.id])
            self._document.edit(undo.speaker_text("delete", speaker.name), after)
            words = self.tr("“{name}” deleted").format(name=speaker.name)
            without = self.tr("%n quotes are without a speaker now", "", count)
            self.done.emit(f"{words} · {without}" if count else words)

    def _chosen(self) -> Speaker | None:
        speaker = self._document.briefing.speaker_by_id.get(self._window.chosen.speaker())
        if speaker is None:
            self.noticed.emit(self.tr("Choose a speaker, or a quote of theirs, first"))
        return speaker
