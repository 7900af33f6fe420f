"""A quote where it stands in its source."""

from __future__ import annotations

from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from briefing.core.model import Source, Span
from briefing.ui.style.fonts import serif
from briefing.ui.style.theme import tokens
from briefing.ui.widgets.units import units


class SourceDialog(QDialog):
    """Shows the text of ``source`` with ``span`` marked and in sight."""

    def __init__(self, parent: QWidget, source: Source, span: Span) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("The quote in its source"))
        self.resize(760, 560)
        title = QLabel(" · ".join(part for part in (source.title, source.publisher) if part) or source.id)
        title.setFont(serif(self.font().pointSizeF() + 4))
        title.setWordWrap(True)
        self.text = QPlainTextEdit(source.text)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Text of the source"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        for widget in (title, self.text, buttons):
            column.addWidget(widget)
        self._mark(source.text, span)

    def _mark(self, text: str, span: Span) -> None:
        mark = QTextEdit.ExtraSelection()
        mark.cursor = QTextCursor(self.text.document())
        mark.cursor.setPosition(units(text[: span.start]))
        self.text.setTextCursor(mark.cursor)
        mark.cursor.setPosition(units(text[: span.end]), QTextCursor.MoveMode.KeepAnchor)
        mark.format.setBackground(QColor(tokens().mark))
        self.text.setExtraSelections([mark])
        self.text.centerCursor()
