"""A quote where it stands in its source, and when it is said in the recording."""

from __future__ import annotations

from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from briefing.core.characters import dotted
from briefing.core.model import Source, Span
from briefing.core.recordings import clock, link_to
from briefing.core.units import units
from briefing.ui.style.fonts import serif
from briefing.ui.style.theme import tokens
from briefing.ui.widgets.forms.fields import LineEdit, RawTextEdit
from briefing.ui.widgets.forms.safe_dialog import SafeDialog
from briefing.ui.widgets.quote_label import escaped


class SourceDialog(SafeDialog):
    """Shows the text of ``source`` with ``span`` marked and in sight.

    Of a transcript it shows the time, ``at`` seconds, and asks for the recording: a web address makes the time a link,
    which is opened when it is clicked, and only then.
    """

    takes_at_once = True

    def __init__(self, parent: QWidget, source: Source, span: Span, at: float | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("The quote in its source"))
        self.resize(760, 560)
        parts = (source.title or source.id, source.publisher, self._place(span))
        self.title = title = QLabel(dotted(*parts))
        title.setFont(serif(self.font().pointSizeF() + 4))
        title.setWordWrap(True)
        self.text = RawTextEdit(source.text)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Text of the source"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.addWidget(title)
        self.moment, self.recording = QLabel(), LineEdit(source.recording)
        if at is not None:
            column.addLayout(self._moment_row(at))
        column.addWidget(self.text)
        column.addWidget(buttons)
        self._mark(source.text, span)
        self.text.setFocus()

    def _moment_row(self, at: float) -> QHBoxLayout:
        """The time, beside the field for the recording."""
        label = QLabel(self.tr("&Recording"))
        label.setBuddy(self.recording)
        self.recording.setPlaceholderText(self.tr("Web address or file of the recording"))
        self.recording.textChanged.connect(lambda: self._show_moment(at))
        self.moment.setOpenExternalLinks(True)
        self._show_moment(at)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.moment)
        row.addSpacing(12)
        row.addWidget(label)
        row.addWidget(self.recording, 1)
        return row

    def _show_moment(self, at: float) -> None:
        link = link_to(self.recording.text(), at)
        time = clock(at)
        self.moment.setText(f'<a href="{escaped(link)}">{time}</a>' if link else time)
        self.moment.setToolTip(link)

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
