"""The quotes found in an article, to be accepted, rejected and put right before they become cards."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from briefing.ui.fonts import serif
from briefing.ui.theme import tokens
from briefing.ui.views.units import characters, units

if TYPE_CHECKING:
    from briefing.sources.quotes import Quote
    from briefing.sources.readers import Reading

_SURE = 0.7
"""The confidence from which a quote is accepted unless the user says otherwise."""


class ReviewDialog(QDialog):
    """Shows the text of ``reading`` beside its ``quotes``. Space accepts or rejects the current one."""

    def __init__(self, parent: QWidget, reading: Reading, quotes: Sequence[Quote], speakers: Sequence[str]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Quotes of the article"))
        self.resize(1120, 680)
        self._quotes = list(quotes)
        self._plain = reading.text
        self.text, self.list = QPlainTextEdit(reading.text), QListWidget()
        self.speaker, self.reason = QComboBox(), QLabel()
        self.by_hand = QPushButton(self.tr("Make a card of the &selection"))
        self.keep_text = QCheckBox(self.tr("&Keep the article’s text, so that quotes can be verified anywhere"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._compose(reading.title, speakers)
        self._fill()
        self._connect()
        self.list.setCurrentRow(0)
        self.list.setFocus()

    @property
    def accepted_quotes(self) -> list[Quote]:
        """The quotes that are checked, in the order of the text, each with the speaker the user left it."""
        rows = range(self.list.count())
        kept = [self._quotes[row] for row in rows if self.list.item(row).checkState() is Qt.CheckState.Checked]
        return sorted(kept, key=lambda quote: quote.start)

    def _compose(self, title: str, speakers: Sequence[str]) -> None:
        head = QLabel(title or self.tr("Article"))
        head.setFont(serif(self.font().pointSizeF() + 5))
        head.setWordWrap(True)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Text of the article"))
        self.list.setObjectName("choices")
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Quotes found"))
        self.speaker.setEditable(True)
        self.speaker.setAccessibleName(self.tr("Speaker"))
        if field := self.speaker.lineEdit():
            field.setAccessibleName(self.tr("Speaker"))
        self.speaker.addItems(list(dict.fromkeys([*speakers, *(q.speaker for q in self._quotes if q.speaker)])))
        self.reason.setObjectName("muted")
        self.reason.setWordWrap(True)
        self.keep_text.setChecked(True)
        form, side = QFormLayout(), QWidget()
        form.addRow(self.tr("S&peaker"), self.speaker)
        column, left = QVBoxLayout(self), QVBoxLayout(side)
        for widget in (self.list, self.reason):
            left.addWidget(widget)
        left.addLayout(form)
        left.addWidget(self.by_hand)
        parts = QSplitter()
        parts.addWidget(self.text)
        parts.addWidget(side)
        parts.setSizes([600, 480])
        column.setContentsMargins(22, 18, 22, 16)
        column.addWidget(head)
        column.addWidget(parts, 1)
        column.addWidget(self.keep_text)
        column.addWidget(self.buttons)

    def _fill(self) -> None:
        for quote in self._quotes:
            self._add(quote, accepted=bool(quote.speaker) and quote.confidence >= _SURE)
        self._highlight()

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._show)
        self.speaker.editTextChanged.connect(self._name)
        self.by_hand.clicked.connect(self._take_selection)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _add(self, quote: Quote, *, accepted: bool) -> None:
        item = QListWidgetItem(self._line(quote), self.list)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if accepted else Qt.CheckState.Unchecked)

    def _line(self, quote: Quote) -> str:
        speaker = quote.speaker or self.tr("nobody known")
        return f"{quote.text}\n— {speaker} · {round(quote.confidence * 100)} %"

    def _show(self, row: int) -> None:
        if row < 0:
            return
        quote = self._quotes[row]
        self.reason.setText(quote.reason)
        self.speaker.setEditText(quote.speaker)
        cursor = self._cursor(quote)
        cursor.setPosition(cursor.selectionStart())
        self.text.setTextCursor(cursor)
        self.text.centerCursor()
        self._highlight()

    def _name(self, name: str) -> None:
        row = self.list.currentRow()
        if row >= 0 and name.strip() != self._quotes[row].speaker:
            self._quotes[row] = replace(self._quotes[row], speaker=name.strip())
            self.list.item(row).setText(self._line(self._quotes[row]))

    def _take_selection(self) -> None:
        """Make a card of the selected passage, said by nobody until the user names somebody."""
        from briefing.sources.quotes import Quote

        cursor = self.text.textCursor()
        start = characters(self._plain, cursor.selectionStart())
        end = characters(self._plain, cursor.selectionEnd())
        words = self._plain[start:end].strip()
        if not words:
            return
        start = self._plain.index(words, start)
        self._quotes.append(Quote(words, start, start + len(words), confidence=1.0, reason=self.tr("Chosen by hand")))
        self._add(self._quotes[-1], accepted=True)
        self.list.setCurrentRow(self.list.count() - 1)
        self.speaker.setFocus()

    def _highlight(self) -> None:
        """Mark every quote in the text: the current one strongly, the others by how sure they are."""
        marks = []
        for row, quote in enumerate(self._quotes):
            mark = QTextEdit.ExtraSelection()
            colour = QColor(tokens().mark if row == self.list.currentRow() else tokens().tint)
            colour.setAlphaF(1.0 if row == self.list.currentRow() else 0.4 + 0.6 * quote.confidence)
            mark.cursor = self._cursor(quote)
            mark.format.setBackground(colour)
            marks.append(mark)
        self.text.setExtraSelections(marks)

    def _cursor(self, quote: Quote) -> QTextCursor:
        cursor = QTextCursor(self.text.document())
        cursor.setPosition(units(self._plain[: quote.start]))
        cursor.setPosition(units(self._plain[: quote.end]), QTextCursor.MoveMode.KeepAnchor)
        return cursor
