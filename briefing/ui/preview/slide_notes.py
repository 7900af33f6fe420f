"""What the notes of the slide that is shown say, under it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from briefing.ui.widgets.elided_label import ElidedLabel
from briefing.ui.widgets.forms.fields import RawTextEdit, text_of


class SlideNotes(QWidget):
    """The speaker notes as the exported file has them, to be read and copied."""

    def __init__(self) -> None:
        super().__init__()
        self.text = RawTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setMinimumHeight(0)
        self.text.setPlaceholderText(self.tr("This slide has no notes"))
        title, where = QLabel(self.tr("Speaker notes")), ElidedLabel()
        title.setObjectName("overline")
        where.setObjectName("muted")
        where.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        where.show_text(self.tr("on the presenter’s screen and in the file"))
        self.text.setAccessibleName(title.text())
        head, column = QHBoxLayout(), QVBoxLayout(self)
        head.addWidget(title)
        head.addWidget(where, 1)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.text, 1)

    def show_notes(self, notes: str) -> None:
        if notes != text_of(self.text):
            self.text.setPlainText(notes)
