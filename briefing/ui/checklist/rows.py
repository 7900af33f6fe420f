"""The rows of the checklist: one for each text that the deck wants, with a field to write it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from briefing.core.i18n import headed
from briefing.core.queries.readiness import Need
from briefing.ui.document.texts import name_of
from briefing.ui.editing.ask_fields import LevelChoice
from briefing.ui.style.fonts import serif
from briefing.ui.widgets.fields import LineEdit, TextField

Write = Callable[[Need, str], None]
_LONGEST = 110
"""Letters of a quote or an ask that tell it from others in two or three lines."""


class WrittenLines(TextField):
    """A text of several lines that Enter ends."""

    ended = Signal()

    def __init__(self) -> None:
        super().__init__(lambda text, visit: None)
        self.setUndoRedoEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.ended.emit()
        else:
            super().keyPressEvent(event)


class Row(QWidget):
    """Asks for what ``need`` names; ``ended`` follows Enter or a choice. Once it is done it is one line with a tick."""

    ended = Signal()

    def __init__(self, need: Need, write: Write, names: list[str]) -> None:
        super().__init__()
        self.need = need
        self._write = write
        self._heading = QLabel()
        self._done = QLabel()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 4)
        self._column.setSpacing(4)
        self.field = self._make(names)
        self._compose()
        self.show_need(need)

    @property
    def focus_part(self) -> QWidget:
        """What takes the focus."""
        return self.field.button("decide") if isinstance(self.field, LevelChoice) else self.field

    def text(self) -> str:
        """What is written."""
        if isinstance(self.field, WrittenLines):
            return self.field.text().strip()
        return self.field.text().strip() if isinstance(self.field, LineEdit) else ""

    def keep(self) -> None:
        """Write what is in the field, if anything is."""
        if not self.need.is_done and (text := self.text()):
            self._write(self.need, text)

    def show_need(self, need: Need) -> None:
        """Show how it stands now."""
        self.need = need
        words = shortened(need.words)
        told = f"{need.number} · {words}" if need.number else ""
        self._heading.setText(told)
        self._heading.setVisible(bool(told) and not need.is_done)
        self.field.setVisible(not need.is_done)
        self._done.setText(f"✓ {told or name_of(need.field)}")
        self._done.setVisible(need.is_done)

    def _make(self, names: list[str]) -> LevelChoice | WrittenLines | LineEdit:
        match self.need.field:
            case "level":
                level = LevelChoice()
                level.chosen.connect(self._choose)
                return level
            case "answer" | "headline" | "takeaway" | "ask":
                lines = WrittenLines()
                lines.ended.connect(self._end)
                return lines
        line = LineEdit()
        line.returnPressed.connect(self._end)
        if self.need.field in ("speaker", "owner"):
            completer = QCompleter(names, line)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
            line.setCompleter(completer)
        return line

    def _compose(self) -> None:
        self._heading.setWordWrap(True)
        self._heading.setFont(serif(self.font().pointSizeF() + 0.5))
        self._done.setObjectName("done")
        self._done.setWordWrap(True)
        name = name_of(self.need.field)
        told = headed(name, f"{self.need.number}. {self.need.words}") if self.need.number else name
        self.field.setAccessibleName(told)
        if isinstance(self.field, (LineEdit, QPlainTextEdit)):
            self.field.setPlaceholderText(name)
        for part in (self._heading, self.field, self._done):
            self._column.addWidget(part)

    def _choose(self, level: str) -> None:
        self._write(self.need, level)
        self.ended.emit()

    def _end(self) -> None:
        self.keep()
        self.ended.emit()


def line_with(words: str, *buttons: QPushButton) -> QWidget:
    """A line of words with buttons behind it, which say to what they belong."""
    row, label = QWidget(), QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.addWidget(label, 1)
    for button in buttons:
        button.setAccessibleName(headed(button.text(), words))
        button.setAutoDefault(False)
        line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
    return row


def shortened(words: str) -> str:
    """The start of a text, on one line."""
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST].rstrip()}…"
