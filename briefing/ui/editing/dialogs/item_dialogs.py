"""The dialogs of what quotes are given to: a speaker, a theme."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from briefing.core.model import Speaker, Theme
from briefing.ui.widgets.forms.form import FormDialog
from briefing.ui.widgets.forms.swatches import Swatches


class SpeakerDialog(FormDialog):
    """Edits ``speaker``; one without an id is to be added."""

    def __init__(self, parent: QWidget, speaker: Speaker) -> None:
        title = self.tr("Edit the speaker") if speaker.id else self.tr("Add a speaker")
        super().__init__(parent, title, self.tr("Save") if speaker.id else self.tr("Add"))
        needed = self.tr("Give the speaker a name.")
        self.name = self.add_line(self.tr("&Name"), speaker.name, self.tr("First and last name"), needed=needed)
        self.role = self.add_line(self.tr("&Role"), speaker.role, self.tr("CIO, chair…"))
        self.organisation = self.add_line(self.tr("&Organisation"), speaker.organisation, beside=True)
        self.finish()

    def values(self) -> dict[str, Any]:
        """What was written, by the fields of the speaker."""
        lines = {"name": self.name, "role": self.role, "organisation": self.organisation}
        return {field: self.text(line) for field, line in lines.items()}


class ThemeDialog(FormDialog):
    """Edits ``theme``, at ``stage`` of the crossing, from 0; one without an id is to be added."""

    def __init__(self, parent: QWidget, theme: Theme, stage: int) -> None:
        title = self.tr("Edit the theme") if theme.id else self.tr("Add a theme")
        super().__init__(parent, title, self.tr("Save") if theme.id else self.tr("Add"))
        self.setMinimumWidth(540)
        needed = self.tr("Give the theme a title.")
        self.title = self.add_line(
            self.tr("&Title"), theme.title, self.tr("What it is about, in a few words"), needed=needed
        )
        hint = self.tr("What this theme says, in one line")
        self.headline = self.add_line(self.tr("&Headline"), theme.headline, hint)
        self.swatches = Swatches(theme.colour, stage)
        self.add_field(self.tr("&Colour"), self.swatches)
        self.add_note(self.tr("The deck shows it in the colours of its template, in the same order."))
        self.finish()

    def values(self) -> dict[str, Any]:
        """What was written, by the fields of the theme."""
        title, headline = self.text(self.title), self.text(self.headline)
        return {"title": title, "headline": headline, "colour": self.swatches.chosen}
