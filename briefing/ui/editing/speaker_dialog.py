"""A speaker: name, role and organisation."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from briefing.core.model import Speaker
from briefing.ui.widgets.form import FormDialog


class SpeakerDialog(FormDialog):
    """Edits ``speaker``; one without an id is to be added."""

    def __init__(self, parent: QWidget, speaker: Speaker) -> None:
        title = self.tr("Edit the speaker") if speaker.id else self.tr("Add a speaker")
        super().__init__(parent, title, self.tr("Save") if speaker.id else self.tr("Add"))
        self.name = self.add_line(self.tr("&Name"), speaker.name, self.tr("First and last name"), needed=True)
        self.role = self.add_line(self.tr("&Role"), speaker.role, self.tr("CIO, chair…"))
        self.organisation = self.add_line(self.tr("&Organisation"), speaker.organisation)
        self.finish()

    def values(self) -> dict[str, Any]:
        """What was written, by the fields of the speaker."""
        lines = {"name": self.name, "role": self.role, "organisation": self.organisation}
        return {field: self.text(line) for field, line in lines.items()}
