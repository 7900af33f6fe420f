"""What is said of an ask: its level, who answers for it, and until when."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QCompleter, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from briefing.core.dates.words import settled
from briefing.core.model import LEVELS, Message
from briefing.ui.widgets.buttons import SILENT, explain
from briefing.ui.widgets.forms.choice_box import complete
from briefing.ui.widgets.forms.fields import LineField

Write = Callable[[str, str, int], None]
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class LevelChoice(QWidget):
    """One of LEVELS at most: the level that is chosen again is taken back. ``chosen`` gives it, "" for none.

    Tab stops once, at the level that is chosen or the first; the arrow keys choose another.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        names = {"decide": self.tr("Decide"), "mandate": self.tr("Assign"), "note": self.tr("Note")}
        hints = {
            "decide": self.tr("To be decided now"),
            "mandate": self.tr("To be worked on by its owner"),
            "note": self.tr("To be noted; it is not counted as a decision"),
        }
        self._buttons = {level: self._button(names[level], hints[level]) for level in LEVELS}
        group, row = QButtonGroup(self), QHBoxLayout(self)
        group.setExclusive(False)  # of which none may be chosen
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for level, button in self._buttons.items():
            button.clicked.connect(lambda checked, level=level: self.chosen.emit(level if checked else ""))
            group.addButton(button)
            row.addWidget(button)
            button.installEventFilter(self)
        self._stop_at(LEVELS[0])

    @property
    def level(self) -> str:
        """The level that is chosen, "" for none."""
        return next((level for level, button in self._buttons.items() if button.isChecked()), "")

    def show_level(self, level: str) -> None:
        for own, button in self._buttons.items():
            button.setChecked(own == level)
        focused = (own for own, button in self._buttons.items() if button.hasFocus())
        self._stop_at(level or next(focused, LEVELS[0]))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        at = next(place for place, level in enumerate(LEVELS) if self._buttons[level] is watched)
        return self._takes(event, at)

    def _takes(self, event: QKeyEvent, at: int) -> bool:
        """Whether a key that is pressed at the level of ``at`` is one for the choice; does what it says."""
        step = _STEPS.get(Qt.Key(event.key()), 0)
        if step:
            self._choose(at + step if self.level else at)
        return bool(step)

    def _choose(self, place: int) -> None:
        level = LEVELS[min(max(place, 0), len(LEVELS) - 1)]
        self.button(level).setFocus(Qt.FocusReason.TabFocusReason)
        self.chosen.emit(level)

    def _stop_at(self, level: str) -> None:
        for own, button in self._buttons.items():
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if own == level else Qt.FocusPolicy.NoFocus)

    def button(self, level: str) -> QToolButton:
        """The button of a level."""
        return self._buttons[level]

    def _button(self, name: str, hint: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName("toggle")
        button.setText(name)
        button.setToolTip(hint)
        button.setCheckable(True)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return button


class AskFields(QWidget):
    """Edits an ask's level, owner and date; ``write`` gets the field, the text and the number of the visit.

    A date that hangs on the day it is typed ("+3 m") becomes the day it means when the field is left.
    """

    def __init__(self, write: Write, choose: Callable[[str, str], None]) -> None:
        super().__init__()
        self.language = "fr"
        self._write = write
        self.level = LevelChoice()
        self.owner = LineField(lambda text, visit: write("owner", text, visit))
        self.due = LineField(lambda text, visit: write("due", text, visit))
        self._owners = QStringListModel()
        self._complete_owner()
        self.level.chosen.connect(lambda level: choose("level", level))
        self.due.editingFinished.connect(self.settle)
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for field, name, stretch in ((self.owner, self.tr("Owner"), 3), (self.due, self.tr("By when"), 2)):
            field.setPlaceholderText(name)
            field.setAccessibleName(name)
            field.setAccessibleDescription(SILENT)
            row.addWidget(field, stretch)
        explain(self.due, self.tr("15 December, end of June, Q2 2027, or +3 m from today"))
        self.level.setAccessibleName(self.tr("Level of the ask"))
        column.addWidget(self.level)
        column.addLayout(row)

    def show_message(self, message: Message, owners: Sequence[str]) -> None:
        """Show what is said of an ask; ``owners`` may answer for it."""
        if not self.owner.hasFocus():  # what is being typed completes nothing
            self._owners.setStringList(owners)
        self.level.show_level(message.level)
        self.owner.show_text(message.owner)
        self.due.show_text(message.due)

    def _complete_owner(self) -> None:
        completer = QCompleter(self._owners, self.owner)
        complete(completer)
        completer.activated.connect(lambda name: self._write("owner", name, self.owner.visit))
        self.owner.setCompleter(completer)

    def settle(self) -> None:
        """Make of a date that hangs on today the day that it means."""
        text = self.due.text()
        found = settled(text, date.today(), self.language)
        if found != text:
            self._write("due", found, self.due.visit)
