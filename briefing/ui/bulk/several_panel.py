"""The panel of several quotes: which they are, and the fields that they share."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QCompleter,
    QFrame,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from briefing.core.characters import briefly, dotted
from briefing.core.model import Message
from briefing.ui.bulk.changes import Changes
from briefing.ui.editing.ask_fields import LevelChoice
from briefing.ui.editing.names import owners_of, speakers_of, themes_of
from briefing.ui.style.fonts import serif
from briefing.ui.style.theme import tokens
from briefing.ui.widgets.elided_label import ElidedLabel
from briefing.ui.widgets.flow import ScrolledColumn
from briefing.ui.widgets.forms.choice_box import ChoiceBox, complete
from briefing.ui.widgets.forms.fields import LineEdit
from briefing.ui.widgets.forms.form import named
from briefing.ui.widgets.texts import breakable, sized

_SHOWN = 4
"""The quotes that are listed; of the others, how many they are."""
_LONGEST = 90
"""The characters of a quote that two lines have room for."""


class SeveralPanel(ScrolledColumn):
    """Shows what the selected quotes share, several values in muted words; only what is written is changed."""

    def __init__(self, changes: Changes) -> None:
        super().__init__()
        self._changes = changes
        self._title, self._more = QLabel(), QLabel()
        self._quotes = [_QuoteLine() for _ in range(_SHOWN)]
        self.theme, self.speaker = ChoiceBox(""), ChoiceBox("")
        self.level = LevelChoice()
        self.owner, self.due = LineEdit(), LineEdit()
        self._shown: dict[QWidget, str] = {}
        self._ids: set[str] = set()
        self._compose()
        for box, field in ((self.theme, "theme"), (self.speaker, "speaker")):
            box.activated.connect(lambda _, field=field: self._attribute(field))
            if line := box.lineEdit():
                line.editingFinished.connect(lambda field=field: self._attribute(field))
        self.level.chosen.connect(lambda level: changes.set("level", level))
        for line, field in ((self.owner, "owner"), (self.due, "due")):
            line.editingFinished.connect(lambda line=line, field=field: self._write(line, field))

    def refresh(self) -> None:
        """Show the quotes as they are now."""
        messages, briefing = self._changes.messages(), self._changes.document.briefing
        self._ids = {message.id for message in messages}
        self._title.setText(self.tr("Change all %n", "", len(messages)))
        self._list(messages)
        self._offer(self.theme, themes_of(briefing), [message.theme for message in messages])
        self._offer(self.speaker, speakers_of(briefing), [message.speaker for message in messages])
        self.level.show_level(self._changes.common("level") or "")
        self.owner.setCompleter(_completer(owners_of(briefing), self.owner))
        for line, field in ((self.owner, "owner"), (self.due, "due")):
            self._show(line, [str(getattr(message, field)) for message in messages])

    def enter_owner(self) -> None:
        """Have the owner written."""
        self.owner.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(self.owner)

    def _compose(self) -> None:
        page = QWidget()
        page.setObjectName("detail_page")
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(10)
        for line in self._quotes:
            column.addWidget(line)
        rule = QFrame()
        rule.setObjectName("rule")
        rule.setFixedHeight(1)
        note = QLabel(self.tr("One change, one undo. Fields left empty stay as they are."))
        for label in (self._more, note):
            label.setObjectName("muted")
            label.setWordWrap(True)
        self._title.setFont(sized(QApplication.font(), bold=True))
        column.addWidget(self._more)
        column.addWidget(rule)
        column.addWidget(self._title)
        self._add_fields(column)
        column.addWidget(note)
        column.addStretch(1)
        self.setWidget(page)

    def _add_fields(self, column: QVBoxLayout) -> None:
        column.addLayout(named(self.tr("T&heme"), self.theme))
        column.addLayout(named(self.tr("S&peaker"), self.speaker))
        column.addLayout(named(self.tr("Level of the asks"), self.level))
        row = QHBoxLayout()
        row.addLayout(named(self.tr("&Owner of the asks"), self.owner))
        row.addLayout(named(self.tr("By &when"), self.due))
        column.addLayout(row)

    def _list(self, messages: Sequence[Message]) -> None:
        briefing = self._changes.document.briefing
        for at, line in enumerate(self._quotes):
            line.setVisible(at < len(messages))
            if at < len(messages):
                message = messages[at]
                speaker = briefing.speaker_of(message)
                is_picked = message.id in briefing.deck.picks
                told = (speaker.name if speaker else "", self.tr("in the deck") if is_picked else "")
                line.say(message.quote, dotted(*told), briefing.accent_by_theme.get(message.theme, -1))
        rest = len(messages) - _SHOWN
        self._more.setVisible(rest > 0)
        self._more.setText(self.tr("and %n more", "", max(0, rest)))

    def _offer(self, box: ChoiceBox, items: list[tuple[str, str]], ids: list[str]) -> None:
        """Show what all have, or in muted words what they have."""
        if box.count() != len(items) or any(box.itemText(at) != name for at, (_, name) in enumerate(items)):
            box.offer(items)
        names = dict(items)
        values = list(dict.fromkeys(ids))
        box.take(values[0] if len(values) == 1 else "")
        if line := box.lineEdit():
            line.setText(names.get(values[0], "") if len(values) == 1 else "")
            line.setPlaceholderText("" if len(values) == 1 else ", ".join(names.get(id, "–") for id in values))
        self._shown[box] = box.currentText()

    def _show(self, line: LineEdit, values: list[str]) -> None:
        common = set(values)
        line.setText(values[0] if len(common) == 1 else "")
        line.setCursorPosition(0)
        line.setPlaceholderText("" if len(common) == 1 else ", ".join(filter(None, dict.fromkeys(values))))
        self._shown[line] = line.text()

    def _attribute(self, field: str) -> None:
        box = self.theme if field == "theme" else self.speaker
        name = box.name()
        if self._is_of_these() and name.words and name.words != self._shown.get(box):
            self._shown[box] = name.words
            self._changes.attribute(**{field: name})

    def _is_of_these(self) -> bool:
        """Whether what is selected is still what is shown: other quotes are not meant."""
        return self._ids.issuperset(message.id for message in self._changes.messages())

    def _write(self, line: LineEdit, field: str) -> None:
        text = line.text().strip()
        if self._is_of_these() and text and text != self._shown.get(line):
            self._shown[line] = text
            self._changes.set(field, text)


class _QuoteLine(QWidget):
    """A quote on two lines at most, who said it, and its theme's colour at the left."""

    def __init__(self) -> None:
        super().__init__()
        self._accent = -1
        self._quote, self._note = QLabel(), ElidedLabel()
        self._quote.setFont(serif(QApplication.font().pointSizeF() + 0.5))
        self._quote.setWordWrap(True)
        self._note.setObjectName("muted")
        self._quote.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._quote)
        column.addWidget(self._note)

    def say(self, quote: str, note: str, accent: int) -> None:
        self._accent = accent
        self._quote.setText(breakable(briefly(quote, _LONGEST)))
        self._note.show_text(note)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, 0, 3, self.height(), QColor(tokens().accent(self._accent)))
        painter.end()


def _completer(names: list[str], line: LineEdit) -> QCompleter:
    completer = QCompleter(names, line)
    complete(completer)
    return completer
