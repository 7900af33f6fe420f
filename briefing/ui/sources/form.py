"""What a source is, who wrote it, when, and what its owner allows."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QComboBox, QWidget

from briefing.core.model import Source
from briefing.ui.widgets.form import FormDialog


class SourceForm(FormDialog):
    """Edits what is told of ``source``; its text stays as it was read."""

    def __init__(self, parent: QWidget, source: Source) -> None:
        super().__init__(parent, self.tr("About this source"), self.tr("Save"))
        self.kind = QComboBox()
        kinds = {
            "": self.tr("Not said yet"),
            "press": self.tr("Of the press"),
            "minutes": self.tr("Our own minutes"),
            "recording": self.tr("A recording"),
            "other": self.tr("Something else"),
        }
        for value, text in kinds.items():
            self.kind.addItem(text, value)
        self.kind.setCurrentIndex(max(0, self.kind.findData(source.kind)))
        self.add_field(self.tr("What it &is"), self.kind)
        self._lines = {
            "title": self.add_line(self.tr("&Title"), source.title),
            "publisher": self.add_line(self.tr("&Outlet"), source.publisher, self.tr("Newspaper, site, association")),
            "author": self.add_line(self.tr("&Author"), source.author),
            "date": self.add_line(self.tr("&Date"), source.date, self.tr("As it is told, such as 8 October")),
            "url": self.add_line(self.tr("A&ddress"), source.url, "https://"),
            "licence": self.add_line(self.tr("&Rights"), source.licence, self.tr("What its owner allows, if you know")),
        }
        self.add_note(self.tr("A copy that you share is without the text of what is of the press."))
        self.finish()

    def values(self) -> dict[str, Any]:
        """What was written, by the fields of the source."""
        return {"kind": str(self.kind.currentData()), **{name: self.text(line) for name, line in self._lines.items()}}
