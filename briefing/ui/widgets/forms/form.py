"""What the dialogs that ask for a few texts have in common."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from briefing.ui.style.fonts import serif
from briefing.ui.widgets.buttons import SILENT
from briefing.ui.widgets.forms.fields import LineEdit
from briefing.ui.widgets.forms.safe_dialog import SafeDialog


class FormDialog(SafeDialog):
    """Fields under a heading; ``accept`` is what its button says, that works once all that is needed is there."""

    def __init__(self, parent: QWidget, title: str, accept: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(460)
        heading = QLabel(title)
        heading.setFont(serif(self.font().pointSizeF() + 5))
        heading.setWordWrap(True)
        self._texts: dict[QLineEdit, tuple[str, str]] = {}
        self.column, self._fields, self._row = QVBoxLayout(self), QVBoxLayout(), QHBoxLayout()
        self._fields.setSpacing(12)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.accept_button: QPushButton = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.accept_button.setText(accept)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.column.setContentsMargins(24, 20, 24, 18)
        self.column.setSpacing(14)
        self.column.addWidget(heading)
        self.column.addLayout(self._fields)

    def finish(self) -> None:
        """Put the buttons under all fields, and last in the order of focus."""
        self.column.addWidget(self.buttons)

    def add_line(self, label: str, text: str, hint: str = "", *, needed: str = "", beside: bool = False) -> QLineEdit:
        """A line to write in, under its label. With ``needed`` it must not be blank, and these words say so if it is
        emptied.
        """
        field = self.line(text, hint)
        self.add_field(label, field, beside=beside)
        if needed:
            field.selectAll()
            lack = self.add_note(needed)
            lack.hide()
            field.textChanged.connect(lambda: self._want(field, lack))
            self.accept_button.setEnabled(bool(text.strip()))
        return field

    def add_note(self, words: str) -> QLabel:
        """Say ``words`` under the fields."""
        note = QLabel(words)
        note.setObjectName("muted")
        note.setWordWrap(True)
        self._fields.addWidget(note)
        return note

    def _want(self, field: QLineEdit, lack: QLabel) -> None:
        is_there = bool(field.text().strip())
        self.accept_button.setEnabled(is_there)
        lack.setHidden(is_there)
        field.setAccessibleDescription(SILENT if is_there else lack.text())

    def line(self, text: str, hint: str = "") -> QLineEdit:
        """A line to write in, still to be placed."""
        field = LineEdit(text)
        field.setPlaceholderText(hint)
        field.setCursorPosition(0)
        self._texts[field] = text, field.text()
        return field

    def text(self, field: QLineEdit) -> str:
        """What is in a line; where nobody touched it, its very text, such as ends of lines that a line cannot show."""
        text, shown = self._texts[field]
        return text if field.text() == shown else field.text().strip()

    def add_field(self, label: str, field: QWidget, *after: QWidget, beside: bool = False) -> None:
        """Put ``field`` under its label, which names it to screen readers, too; what goes with it ``after`` it.

        It shares the row of the field before where it is to stand ``beside`` it.
        """
        if not beside:
            self._row = QHBoxLayout()
            self._row.setSpacing(12)
            self._fields.addLayout(self._row)
        self._row.addLayout(named(label, field, *after), 1)


def named(name: str, field: QWidget, *after: QWidget) -> QVBoxLayout:
    """``field`` under its name, and ``after`` it what goes with it."""
    label = QLabel(name)
    label.setObjectName("overline")
    label.setBuddy(field)
    field.setAccessibleName(name.replace("&", ""))
    column = QVBoxLayout()
    column.setSpacing(4)
    column.addWidget(label)
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(field, 1)
    for part in after:
        row.addWidget(part)
    column.addLayout(row)
    return column


def narrow(choice: QComboBox) -> None:
    """Let a choice be narrower than its longest words."""
    choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    choice.setMinimumContentsLength(6)  # letters: more would push the edge of a panel out of the window
    choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
