"""What a source is, who wrote it, when, and what its owner allows."""

from __future__ import annotations

from PySide6.QtWidgets import QDialogButtonBox, QLabel, QWidget

from briefing.core.model import Source
from briefing.ui.widgets.forms.choice_box import DropDown
from briefing.ui.widgets.forms.form import FormDialog


class SourceForm(FormDialog):
    """Edits what is told of ``source``; its text stays as it was read.

    ``told`` is how far its quotes are proved. ``gives_text`` says that it was left to give the text that proves them.
    """

    def __init__(self, parent: QWidget, source: Source, told: str = "") -> None:
        super().__init__(parent, self.tr("About this source"), self.tr("Save"))
        self.kind = self._kind(source.kind)
        self.add_field(self.tr("K&ind"), self.kind)
        rights, told_date = self.tr("What its owner allows, if you know"), self.tr("Such as 8 October")
        self._lines = {
            "title": self.add_line(self.tr("&Title"), source.title),
            "publisher": self.add_line(self.tr("&Outlet"), source.publisher, self.tr("Newspaper, site, association")),
            "author": self.add_line(self.tr("&Author"), source.author, beside=True),
            "date": self.add_line(self.tr("&Date"), source.date, told_date),
            "url": self.add_line(self.tr("Addr&ess"), source.url, "https://", beside=True),
            "licence": self.add_line(self.tr("&Rights"), source.licence, rights),
        }
        if told:
            self.add_field(self.tr("Its quotes"), QLabel(told))
        self.add_note(self.tr("A copy that you share leaves out the texts of the press."))
        self.gives_text = False
        self.give_text = self.buttons.addButton(self.tr("Gi&ve its text…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.give_text.setAutoDefault(False)
        self.give_text.setToolTip(self.tr("Save this, and verify its quotes with the article that you have"))
        self.give_text.setVisible(not source.text)
        self.give_text.clicked.connect(self._give)
        self.finish()

    def _kind(self, chosen: str) -> DropDown:
        kinds = {
            "": self.tr("Not stated yet"),
            "press": self.tr("From the press"),
            "minutes": self.tr("Our own minutes"),
            "recording": self.tr("A recording"),
            "other": self.tr("Something else"),
        }
        box = DropDown()
        for value, text in kinds.items():
            box.addItem(text, value)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        return box

    def _give(self) -> None:
        self.gives_text = True
        self.accept()

    def values(self) -> dict[str, str]:
        """What was written, by the fields of the source."""
        return {"kind": str(self.kind.currentData()), **{name: self.text(line) for name, line in self._lines.items()}}
