"""What the user should know of the document and may act on, above the cards: a bar each, until it is settled."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from briefing.ui.style.keys import literal
from briefing.ui.widgets.buttons import explain
from briefing.ui.widgets.texts import breakable

_MOST_OF_NAME = 60
_MOST_LINES = 2
"""Lines of words beside the choices of a bar."""

Choice = tuple[str, Callable[[], object]]
"""The text of a button, and what it does."""


class Notices(QWidget):
    """Shows a bar for each topic; what is told of one takes the place of what was."""

    def __init__(self) -> None:
        super().__init__()
        self._bars: dict[str, _Bar] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.hide()

    def tell(self, topic: str, words: str, *choices: Choice) -> None:
        """Say ``words``, with a button for each choice and one that only puts the bar away; each button does that."""
        self.withdraw(topic)
        bar = _Bar(words, choices, lambda: self.withdraw(topic))
        self._bars[topic] = bar
        self._column.addWidget(bar)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(bar, words))

    def withdraw(self, *topics: str) -> None:
        """Say no more of ``topics``."""
        for topic in topics:
            if bar := self._bars.pop(topic, None):
                bar.hide()
                bar.deleteLater()
        self.setVisible(bool(self._bars))

    def words(self, topic: str) -> str:
        """What is said of ``topic``, "" for nothing."""
        return self._bars[topic].words if topic in self._bars else ""

    def button(self, topic: str, place: int) -> QPushButton:
        """The button of the choice at ``place``. Raises KeyError or IndexError where there is none."""
        return self._bars[topic].buttons[place]


class _Bar(QFrame):
    def __init__(self, words: str, choices: tuple[Choice, ...], away: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("notice")
        self.words = words
        self.label = label = QLabel(breakable(words))
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        label.setSizePolicy(policy)
        row, self._inner, self._choices = QHBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        row.setContentsMargins(10, 6, 6, 6)
        row.setSpacing(8)
        row.addLayout(self._inner, 1)
        self._inner.addWidget(label, 1)
        self._inner.addLayout(self._choices)
        self.buttons = [self._button(text, act, away) for text, act in choices]
        for button in self.buttons:
            self._choices.addWidget(button)
        close = self._button("×", lambda: None, away)
        close.setFixedSize(QSize(28, 28))
        close.setObjectName("away")
        close.setAccessibleName(self.tr("Close this message"))
        explain(close, close.accessibleName())
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have the choices below the words where these would stand in more than two lines beside them."""
        super().resizeEvent(event)
        beside = self._inner.geometry().width() - self._choices.sizeHint().width() - self._inner.spacing()
        lines = self.label.heightForWidth(max(1, beside)) // self.label.fontMetrics().lineSpacing()
        is_below = bool(self.buttons) and lines > _MOST_LINES
        directions = QBoxLayout.Direction
        self._inner.setDirection(directions.TopToBottom if is_below else directions.LeftToRight)
        self._inner.setAlignment(self._choices, Qt.AlignmentFlag.AlignLeft if is_below else Qt.AlignmentFlag(0))

    def _button(self, text: str, act: Callable[[], object], away: Callable[[], None]) -> QPushButton:
        button = QPushButton(literal(text))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard where it was: the bar goes away

        def do() -> None:
            away()
            act()

        button.clicked.connect(do)
        return button


def short(name: str) -> str:
    """A name as a sentence can hold it: the last part of a path of any system, cut in its middle if it is long."""
    last = name.replace("\\", "/").rstrip("/").rpartition("/")[2] or name
    half = _MOST_OF_NAME // 2
    return last if len(last) <= _MOST_OF_NAME else f"{last[:half]}…{last[-half:]}"
