"""What is done to all selected quotes, each as one step to undo."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from briefing.core import edits
from briefing.core.dates.words import settled
from briefing.core.edits import Name
from briefing.core.model import Briefing, Message, Speaker, Theme
from briefing.ui.document import undo
from briefing.ui.document.document import Document

if TYPE_CHECKING:
    from briefing.ui.editing.dialogs.item_dialogs import SpeakerDialog, ThemeDialog


class Changes:
    """Changes the messages that ``ids`` gives, in the document."""

    def __init__(self, window: QWidget, document: Document, ids: Callable[[], list[str]]) -> None:
        self._window = window
        self.document = document
        self._ids = ids

    def messages(self) -> list[Message]:
        """Those to change, in the order of the cards."""
        known = self.document.briefing.message_by_id
        return [known[id] for id in self._ids() if id in known]

    def common(self, field: str) -> str | None:
        """The value of a field that all share, None where they differ."""
        values = {str(getattr(message, field)) for message in self.messages()}
        return values.pop() if len(values) == 1 else None

    def attribute(self, **names: Name) -> None:
        """Give them a ``speaker``, a ``theme``; one that is not known yet is added."""
        self._step(edits.attribute(self.document.briefing, self._known(), **names))

    def set(self, field: str, value: str) -> None:
        """Set a text of them all; a date that hangs on today becomes the day that it means."""
        if field == "due":
            value = settled(value, date.today(), self.document.language)
        self._step(edits.change_messages(self.document.briefing, self._known(), **{field: value}))

    def toggle(self) -> None:
        """Have all in the deck; when all are, none."""
        self.document.toggle(self._known())

    def give_new_theme(self) -> None:
        """Ask for a theme, and give it to them."""
        from briefing.ui.editing.dialogs import item_dialogs

        themes = len(self.document.briefing.themes)
        self._give_new("theme", Theme, item_dialogs.ThemeDialog(self._window, Theme("", ""), themes))

    def give_new_speaker(self) -> None:
        """Ask for a speaker, and have them say the quotes."""
        from briefing.ui.editing.dialogs import item_dialogs

        self._give_new("speaker", Speaker, item_dialogs.SpeakerDialog(self._window, Speaker("", "")))

    def _give_new(self, field: str, kind: type[Theme] | type[Speaker], dialog: ThemeDialog | SpeakerDialog) -> None:
        if dialog.exec():
            after, (id,) = edits.add(self.document.briefing, kind("", **dialog.values()))
            self._step(edits.change_messages(after, self._known(), **{field: id}))
        dialog.deleteLater()

    def _known(self) -> list[str]:
        return [message.id for message in self.messages()]

    def _step(self, after: Briefing) -> None:
        if ids := self._known():
            self.document.edit(undo.quotes_text("edit", after, ids), after)
