"""The field that names a speaker, with the names there are to choose from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox, QCompleter

from briefing.ui.widgets.choice_box import DropDown, dress_completions
from briefing.ui.widgets.fields import OneLine
from briefing.ui.widgets.form import narrow


class SpeakerField(DropDown):
    """A name that is typed or chosen; what is typed is completed, case apart, wherever it stands in a name."""

    def __init__(self) -> None:
        super().__init__()
        self.setEditable(True)
        self.setValidator(OneLine(self))
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        narrow(self)
        self.setAccessibleName(self.tr("Speaker"))
        completer = self.completer() or QCompleter(self)
        dress_completions(completer)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)

    def offer(self, names: Sequence[str], speaker: str) -> None:
        """The names to choose from, with this one in the field as it is being typed."""
        with QSignalBlocker(self):
            if list(names) != [self.itemText(at) for at in range(self.count())]:
                typed = self.currentText()
                self.clear()
                self.addItems(list(names))
                self.setEditText(typed)
            if self.currentText().strip() != speaker:
                self.setEditText(speaker)
