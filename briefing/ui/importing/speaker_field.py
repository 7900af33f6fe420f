"""The field that names a speaker, with the names there are to choose from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox

from briefing.ui.widgets.forms.choice_box import DropDown, complete
from briefing.ui.widgets.forms.fields import LineEdit
from briefing.ui.widgets.forms.form import narrow


class SpeakerField(DropDown):
    """A name that is typed or chosen; what is typed is completed, case apart, wherever it stands in a name."""

    def __init__(self) -> None:
        super().__init__()
        self.setLineEdit(LineEdit(parent=self))  # without a parent it would be dressed as a field of its own
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        narrow(self)
        self.setAccessibleName(self.tr("Speaker"))
        if completer := self.completer():
            complete(completer)

    def offer(self, names: Sequence[str], speaker: str) -> None:
        """The names to choose from, with this one in the field; while it is typed it is none to complete it with."""
        line = self.lineEdit()
        is_typed = line is not None and line.isModified() and line.text().strip() == speaker
        names = [name for name in names if not (is_typed and name == speaker)]
        with QSignalBlocker(self):
            if list(names) != [self.itemText(at) for at in range(self.count())]:
                typed = self.currentText()
                self.clear()
                self.addItems(list(names))
                self.setEditText(typed)
            if self.currentText().strip() != speaker:
                self.setEditText(speaker)
