"""A field of several lines that gives its text away as it stands."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QPlainTextEdit


class RawTextEdit(QPlainTextEdit):
    """Copies, cuts and drags what is selected with its no-break spaces, which Qt would make plain ones."""

    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        data.setText(self.textCursor().selectedText().replace("\u2029", "\n").replace("\u2028", "\n"))
        return data
