"""A quote where it stands in its source."""

from __future__ import annotations

from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QTextEdit, QVBoxLayout, QWidget

from briefing.core.model import Source, Span
from briefing.ui.style.fonts import serif
from briefing.ui.style.theme import tokens
from briefing.ui.widgets.fields import RawTextEdit
from briefing.ui.widgets.units import units


class SourceDialog(QDialog):
    """Shows the text of ``source`` with ``span`` marked and in sight."""

    def __init__(self, parent: QWidget, source: Source, span: Span) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("The quote in its source"))
        self.resize(760, 560)
        parts = (source.title or source.id, source.publisher, self._place(span))
        self.title = title = QLabel(" · ".join(part for part in parts if part))
        title.setFont(serif(self.font().pointSizeF() + 4))
        title.setWordWrap(True)
        self.text = RawTextEdit(source.text)
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

    def _place(self, span: Span) -> str:
        """Page and line of the quote, as far as they are known."""
        if span.page:
            return self.tr("page {page}, line {line}").format(page=span.page, line=span.line)
        return self.tr("line {line}").format(line=span.line) if span.line else ""
