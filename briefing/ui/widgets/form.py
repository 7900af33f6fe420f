"""What the dialogs that ask for a few texts have in common."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefing.ui.style.fonts import serif
from briefing.ui.widgets.fields import LineEdit


class FormDialog(QDialog):
    """Fields under a heading; ``accept`` is what its button says, that works once all that is needed is there."""

    def __init__(self, parent: QWidget, title: str, accept: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(460)
        heading = QLabel(title)
        heading.setFont(serif(self.font().pointSizeF() + 5))
        heading.setWordWrap(True)
        self._texts: dict[QLineEdit, tuple[str, str]] = {}
        self.column, self.form = QVBoxLayout(self), QFormLayout()
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.setHorizontalSpacing(16)
        self.form.setVerticalSpacing(9)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.accept_button: QPushButton = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.accept_button.setText(accept)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.column.setContentsMargins(24, 20, 24, 18)
        self.column.setSpacing(14)
        self.column.addWidget(heading)
        self.column.addLayout(self.form)

    def finish(self) -> None:
        """Put the buttons under all fields, and last in the order of focus."""
        self.column.addWidget(self.buttons)

    def add_line(self, label: str, text: str, hint: str = "", *, needed: bool = False) -> QLineEdit:
        """A line to write in, under its label; it must not be blank where it is ``needed``."""
        field = self.line(text, hint)
        self.add_field(label, field)
        if needed:
            field.selectAll()
            field.textChanged.connect(lambda: self.accept_button.setEnabled(bool(field.text().strip())))
            self.accept_button.setEnabled(bool(text.strip()))
        return field

    def add_note(self, words: str) -> None:
        """Say ``words`` under the fields."""
        note = QLabel(words)
        note.setObjectName("muted")
        self.form.addRow("", note)

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

    def add_field(self, label: str, field: QWidget) -> None:
        """Put ``field`` beside its label, which names it to screen readers, too."""
        field.setAccessibleName(label.replace("&", ""))
        self.form.addRow(label, field)


def named(name: str, field: QWidget) -> QVBoxLayout:
    """``field`` under its name."""
    label = QLabel(name)
    label.setObjectName("overline")
    label.setBuddy(field)
    field.setAccessibleName(name.replace("&", ""))
    column = QVBoxLayout()
    column.setSpacing(4)
    column.addWidget(label)
    column.addWidget(field)
    return column
