"""Fields that take one of many, or by its name a new one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QStyledItemDelegate

from briefing.core.edits import Name
from briefing.ui.widgets.forms.fields import LineEdit


class DropDown(QComboBox):
    """A choice that opens. The wheel scrolls what it stands in, and never makes a choice: nobody would notice.

    A list that is wider than it, and would leave the window at the right, ends where it ends.
    """

    def showPopup(self) -> None:
        super().showPopup()
        opened = self.view().window()
        beyond = opened.frameGeometry().right() - self.mapToGlobal(self.rect().topRight()).x()
        window = self.window().geometry()
        if beyond > 0 and opened.frameGeometry().right() > window.right():
            opened.move(max(window.left(), opened.x() - beyond), opened.y())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class ChoiceBox(DropDown):
    """Offers ``items``, as (id, name), found by any part of their names; what is typed may be somebody new."""

    def __init__(self, none: str) -> None:
        super().__init__()
        self.setLineEdit(LineEdit(parent=self))  # without a parent it would be dressed as a field of its own
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(16)
        if field := self.lineEdit():
            field.setPlaceholderText(none)
        if completer := self.completer():
            complete(completer)

    def setAccessibleName(self, name: str) -> None:
        """Name the field to screen readers, which hear of the line in it first."""
        super().setAccessibleName(name)
        if field := self.lineEdit():
            field.setAccessibleName(name)

    def offer(self, items: Sequence[tuple[str, str]]) -> None:
        """Offer ``items`` instead of those before; what is written stays."""
        words = self.currentText()
        self.clear()
        for id, name in items:
            self.addItem(name, id)
        self.setCurrentIndex(-1)
        self.setEditText(words)

    def take(self, id: str) -> None:
        """Show the item ``id``; nothing for an unknown one."""
        self.setCurrentIndex(self.findData(id))
        if field := self.lineEdit():
            field.setCursorPosition(0)

    def name(self) -> Name:
        """What is chosen, or written."""
        words = self.currentText().strip()
        at = self.currentIndex() if words == self.itemText(self.currentIndex()) else self.findText(words)
        return Name(str(self.itemData(at)) if at >= 0 else "", words)


def complete(completer: QCompleter) -> None:
    """Have ``completer`` list what has the words typed in it, case apart, in rows that the stylesheet knows."""
    completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)  # first: else there is no list
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    if popup := completer.popup():
        popup.setObjectName("completions")
        popup.setItemDelegate(QStyledItemDelegate(completer))  # Qt's own for it knows no stylesheet
