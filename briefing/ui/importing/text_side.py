"""The text of a source beside its quotes, with the buttons that change a quote by what the text has."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from briefing.core.trust import term
from briefing.ui.importing.candidate_list import SURENESS
from briefing.ui.importing.marked_text import Legend, MarkedText
from briefing.ui.style.keys import written_key
from briefing.ui.widgets.flow import wrapping


class TextSide(QWidget):
    """Shows ``words``; ``by_hand`` is of use while some of them are selected."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.text = MarkedText(words)
        self.wider, self.narrower = QPushButton(self.tr("&Widen")), QPushButton(self.tr("&Narrow"))
        self.by_hand = QPushButton(self.tr("Make a card of the &selection"))
        self.text.copyAvailable.connect(self.by_hand.setEnabled)
        self.by_hand.setEnabled(False)
        self._name_parts()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 8, 0)
        column.addWidget(self.text, 1)
        column.addWidget(Legend((*map(term, reversed(SURENESS)), self.tr("tells who speaks"))))
        column.addLayout(wrapping(self.wider, self.narrower, self.by_hand))

    def _name_parts(self) -> None:
        self.text.setAccessibleName(self.tr("Text of the source"))
        more = self.tr("Takes in a sentence ({key}). Word by word: {end} at the end, {start} at the beginning")
        less = self.tr("Leaves out a sentence ({key}). Word by word: {end} at the end, {start} at the beginning")
        keys = {"key": "Ctrl++", "end": "Shift+Right", "start": "Ctrl+Shift+Left"}
        self.wider.setToolTip(more.format_map({name: written_key(key) for name, key in keys.items()}))
        keys = {"key": "Ctrl+-", "end": "Shift+Left", "start": "Ctrl+Shift+Right"}
        self.narrower.setToolTip(less.format_map({name: written_key(key) for name, key in keys.items()}))
        self.by_hand.setToolTip(written_key("F6"))
