"""The rows of the checklist: one for each text that the deck wants, with a field to write it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QCompleter, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from briefing.core.i18n import headed
from briefing.core.model import LEVELS
from briefing.core.queries.readiness import Need
from briefing.ui.checklist.writing import Writing
from briefing.ui.document.texts import name_of
from briefing.ui.editing.ask_fields import LevelChoice
from briefing.ui.style.fonts import serif
from briefing.ui.widgets.forms.fields import LineField, TextField, next_visit
from briefing.ui.widgets.pressing import keep_enter
from briefing.ui.widgets.texts import breakable, shortened

_CHORDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_ALT_GR = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
"""What it is on Windows: letters are typed with it."""


class WrittenLines(TextField):
    """A text of several lines that Enter ends."""

    ended = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.ended.emit()
        else:
            super().keyPressEvent(event)


class LevelKeys(LevelChoice):
    """Levels chosen by the arrow keys, from which Enter goes on, and Space with the one that has the focus.

    What is ``typed`` here is meant for a text: no text begins with a space.
    """

    ended = Signal()
    typed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.visit = next_visit()
        for level in LEVELS:
            keep_enter(self.button(level))

    def _takes(self, event: QKeyEvent, at: int) -> bool:
        if super()._takes(event, at):
            return True
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Space:
            self._choose(at)
            self.ended.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.ended.emit()
        elif _is_letter(event):
            self.typed.emit(event.text())
        else:
            return False
        return True


class Row(QWidget):
    """Asks for what ``need`` names, and shows what the document says of it.

    While somebody writes in it, as ``is_at_work`` tells, it stays open; else, once it is done, it is one line with a
    tick. ``ended`` follows Enter or a choice; ``typed`` gives what is typed where no text is.
    """

    ended = Signal()
    typed = Signal(str)

    def __init__(self, need: Need, writing: Writing, names: Sequence[str]) -> None:
        super().__init__()
        self.need = need
        self.is_at_work = False
        self._says = ""
        self._writing = writing
        self.heading = QLabel()
        self.done = QLabel()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 4)
        self._column.setSpacing(4)
        self.field = self._make(names)
        self._compose()

    @property
    def focus_part(self) -> QWidget:
        """What takes the focus."""
        return self.field.button(self.field.level or LEVELS[0]) if isinstance(self.field, LevelKeys) else self.field

    @property
    def is_text(self) -> bool:
        """Whether letters are typed in it."""
        return not isinstance(self.field, LevelKeys)

    def text(self) -> str:
        """What is written, or chosen."""
        return self.field.level if isinstance(self.field, LevelKeys) else self.field.text()

    def enter(self) -> None:
        """Begin to write here: another step to undo."""
        self.is_at_work = True
        if isinstance(self.field, LevelKeys):
            self.field.visit = next_visit()

    def leave(self) -> None:
        """End to write here: what is shown is meant, unless it was undone this moment."""
        self.is_at_work = False
        if self._writing.says(self.need) == self._says:
            self._write(self._writing.whole(self.need, self.text()))

    def type(self, letters: str) -> None:
        """Take what was typed elsewhere, as if it was typed here."""
        QApplication.sendEvent(self.field, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letters))

    def show_need(self, need: Need, says: str) -> None:
        """Show how it stands now; words that are being written are let alone while the document says the same."""
        self.need = need
        if says != self._says or not self.is_at_work:
            self._says = says
            self.show_says()
        words = shortened(need.words)
        told = f"{need.number} · {words}" if need.number else ""
        is_closed = need.is_done and not self.is_at_work
        self.heading.setText(breakable(told))
        self.heading.setVisible(bool(told) and not is_closed)
        self.field.setVisible(not is_closed)
        self.done.setText(breakable(f"✓ {told or name_of(need.field)}"))
        self.done.setVisible(is_closed)

    def show_says(self) -> None:
        """Have in the field what the document says, without what only was proposed."""
        if isinstance(self.field, LevelKeys):
            self.field.show_level(self._says)
        else:
            self.field.show_text(self._says)

    def _make(self, names: Sequence[str]) -> LevelKeys | WrittenLines | LineField:
        match self.need.field:
            case "level":
                return self._make_level()
            case "answer" | "headline" | "takeaway" | "ask":
                lines = WrittenLines(lambda text, visit: self._write(text))
                lines.ended.connect(self.ended)
                return lines
        line = LineField(lambda text, visit: self._write(text))
        line.returnPressed.connect(self.ended)
        if self.need.field in ("speaker", "owner"):
            completer = QCompleter(names, line)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
            line.setCompleter(completer)
        return line

    def _make_level(self) -> LevelKeys:
        level = LevelKeys()
        level.chosen.connect(self._choose)
        level.ended.connect(self.ended)
        level.typed.connect(self.typed)
        for button in LEVELS:
            level.button(button).clicked.connect(self.ended)
        return level

    def _compose(self) -> None:
        self.heading.setWordWrap(True)
        self.heading.setFont(serif(self.font().pointSizeF() + 0.5))
        self.done.setObjectName("done")
        self.done.setWordWrap(True)
        name = name_of(self.need.field)
        told = headed(name, f"{self.need.number}. {self.need.words}") if self.need.number else name
        self.field.setAccessibleName(told)
        if not isinstance(self.field, LevelKeys):
            self.field.setPlaceholderText(name)
        for part in (self.heading, self.field, self.done):
            self._column.addWidget(part)

    def _choose(self, level: str) -> None:
        self._write(level)
        self.show_says()

    def _write(self, text: str) -> None:
        if text != self._says:
            self._says = self._writing.write(self.need, text, self.field.visit)


def _is_letter(event: QKeyEvent) -> bool:
    """Whether the key writes something: it is no chord of keys, nor one that moves."""
    chord = event.modifiers() & _CHORDS
    return (
        bool(event.text().strip()) and event.text().isprintable() and chord in (Qt.KeyboardModifier.NoModifier, _ALT_GR)
    )


def line_with(words: str, *buttons: QPushButton) -> QWidget:
    """A line of words with buttons behind it, which say to what they belong."""
    row, label = QWidget(), QLabel(breakable(words))
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
