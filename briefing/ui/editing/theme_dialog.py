"""A theme: its title, its headline and its colour."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from briefing.core.model import Theme
from briefing.ui.widgets.form import FormDialog
from briefing.ui.widgets.swatches import Swatches


class ThemeDialog(FormDialog):
    """Edits ``theme``, at ``stage`` of the crossing, from 0; one without an id is to be added."""

    def __init__(self, parent: QWidget, theme: Theme, stage: int) -> None:
        title = self.tr("Edit the theme") if theme.id else self.tr("Add a theme")
        super().__init__(parent, title, self.tr("Save") if theme.id else self.tr("Add"))
        self.setMinimumWidth(540)
        self.title = self.add_line(self.tr("&Title"), theme.title, self.tr("The current"), needed=True)
        hint = self.tr("What this stage tells, in one line")
        self.headline = self.add_line(self.tr("&Headline"), theme.headline, hint)
        self.swatches = Swatches(theme.colour, stage)
        self.add_field(self.tr("&Colour"), self.swatches)
        self.add_note(self.tr("In the deck it takes the template’s accent of the same number."))
        self.finish()

    def values(self) -> dict[str, Any]:
        """What was written, by the fields of the theme."""
        title, headline = self.text(self.title), self.text(self.headline)
        return {"title": title, "headline": headline, "colour": self.swatches.chosen}
