"""Speakers by hand."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from briefing.core import edits
from briefing.core.model import Speaker
from briefing.ui.cards.filters.editable_list import EditableList
from briefing.ui.common.selection import Selection
from briefing.ui.document import undo
from briefing.ui.document.document import Document


class SpeakerEditing(QObject):
    """Carries out what is asked for the selected speaker, whom ``voices`` lists.

    ``noticed`` has a word for the user, ``done`` one on what can be undone.
    """

    noticed = Signal(str)
    done = Signal(str)

    def __init__(self, window: QWidget, document: Document, selection: Selection, voices: EditableList) -> None:
        super().__init__(window)
        self._window = window
        self._document = document
        self._selection = selection
        self._voices = voices

    def add(self) -> None:
        from briefing.ui.editing.dialogs import item_dialogs

        dialog = item_dialogs.SpeakerDialog(self._window, Speaker("", ""))
        if dialog.exec():
            speaker = Speaker("", **dialog.values())
            after, ids = edits.add(self._document.briefing, speaker)
            self._document.edit(undo.speaker_text("add", speaker.name), after)
            self._voices.go_to(ids[0])
        dialog.deleteLater()

    def edit(self) -> None:
        if speaker := self._selected():
            self.edit_one(speaker)

    def edit_voice_of(self, message: str) -> None:
        """The same for whoever says the message with this id."""
        briefing = self._document.briefing
        if (found := briefing.message_by_id.get(message)) and (speaker := briefing.speaker_of(found)):
            self.edit_one(speaker)

    def edit_one(self, speaker: Speaker) -> None:
        """Ask what ``speaker`` is called, and does."""
        from briefing.ui.editing.dialogs import item_dialogs

        dialog = item_dialogs.SpeakerDialog(self._window, speaker)
        if dialog.exec():
            self._change(speaker.id, **dialog.values())
        dialog.deleteLater()

    def rename(self, id: str, name: str) -> None:
        """Call the speaker ``id`` by another name."""
        self._change(id, name=name)

    def delete(self) -> None:
        """Delete the selected speaker, and say what became of their quotes."""
        if speaker := self._selected():
            briefing = self._document.briefing
            count = sum(1 for message in briefing.messages if message.speaker == speaker.id)
            after = edits.delete(briefing, Speaker, [speaker.id])
            self._document.edit(undo.speaker_text("delete", speaker.name), after)
            words = self.tr("“{name}” deleted").format(name=speaker.name)
            without = self.tr("%n quotes are without a speaker now", "", count)
            self.done.emit(f"{words} · {without}" if count else words)

    def _change(self, id: str, **values: str) -> None:
        if id in self._document.briefing.speaker_by_id:
            after = edits.change(self._document.briefing, Speaker, id, **values)
            self._document.edit(undo.speaker_text("edit", after.speaker_by_id[id].name), after)

    def _selected(self) -> Speaker | None:
        speaker = self._document.briefing.speaker_by_id.get(self._selection.speaker())
        if speaker is None:
            self.noticed.emit(self.tr("Choose a speaker, or a quote of theirs, first"))
        return speaker
