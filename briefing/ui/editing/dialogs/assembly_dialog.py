"""What is said of the assembly itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from briefing.core.model import Assembly
from briefing.ui.widgets.forms.choice_box import DropDown
from briefing.ui.widgets.forms.form import FormDialog


class AssemblyDialog(FormDialog):
    """Edits the title, the host, the place, the date and the language of ``assembly``, and its ``glossary``."""

    def __init__(self, parent: QWidget, assembly: Assembly, glossary: Sequence[str] = ()) -> None:
        super().__init__(parent, self.tr("About this assembly"), self.tr("Save"))
        self.title = self.add_line(self.tr("&Title"), assembly.title, self.tr("Annual assembly of the association"))
        self.host = self.add_line(self.tr("&Host"), assembly.host, self.tr("Who invited"))
        self.place = self.add_line(self.tr("&Place"), assembly.place, self.tr("Where it was held"), beside=True)
        self.date = self.add_line(self.tr("&Date"), assembly.date, self.tr("Such as 8 October"))
        self.language = DropDown()
        self.language.addItem(self.tr("French"), "fr")
        self.language.addItem(self.tr("English"), "en")
        self.language.setCurrentIndex(max(0, self.language.findData(assembly.language[:2])))
        self.add_field(self.tr("&Language of the quotes"), self.language, beside=True)
        self.glossary = self.add_line(
            self.tr("&Glossary"), ", ".join(glossary), self.tr("Names, products, acronyms as they are spelled")
        )
        self.add_note(self.tr("Where a transcript misspells one, its right spelling is given beside it, in brackets."))
        self.finish()

    def words(self) -> list[str]:
        """The words of the glossary."""
        return [word for part in self.glossary.text().split(",") if (word := part.strip())]

    def values(self) -> dict[str, str]:
        """What was written, by the fields of the assembly."""
        lines = {"title": self.title, "host": self.host, "place": self.place, "date": self.date}
        values = {name: self.text(line) for name, line in lines.items()}
        return {**values, "language": str(self.language.currentData())}
