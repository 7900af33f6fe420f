"""What is shown where there is nothing to show: the crossing ahead, a sentence, and what to do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from briefing.ui.style.fonts import serif
from briefing.ui.style.route import crossing
from briefing.ui.style.stamps import stamps
from briefing.ui.style.theme import tokens

_DRAWING = QSize(250, 110)


class EmptyState(QWidget):
    """A drawing, a title, a hint and a few actions."""

    def __init__(self) -> None:
        super().__init__()
        self._title, self._hint = QLabel(), QLabel()
        self._column = QVBoxLayout()
        self._words: tuple[str, ...] = ()
        self._buttons: list[QPushButton] = []
        self._compose()

    def say(self, title: str, hint: str, *actions: tuple[str, Callable[[], object]]) -> None:
        """Show ``title`` and ``hint``, and a button for each (text, what it does)."""
        words = (title, hint, *(text for text, _ in actions))
        if words == self._words:
            return
        self._words = words
        self._title.setText(title)
        self._hint.setText(hint)
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(text, act, first=at == 0) for at, (text, act) in enumerate(actions)]

    def take_keys(self) -> None:
        """Have the keys at the first of the actions."""
        if self._buttons:
            self._buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        self._title.setFont(serif(QApplication.font().pointSizeF() + 6))  # set before, a stylesheet may lose it
        super().showEvent(event)

    def _button(self, text: str, act: Callable[[], object], *, first: bool) -> QPushButton:
        button = QPushButton(text)
        if first:
            button.setObjectName("strong")
        button.clicked.connect(lambda: act())
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        return button

    def _compose(self) -> None:
        self._hint.setObjectName("muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 24, 12)
        column.addStretch(2)
        column.addWidget(Crossing(_DRAWING), 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._title, self._hint):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addSpacing(10)
        column.addLayout(self._column)
        column.addStretch(3)


class Crossing(QWidget):
    """The course from shore to shore with its waypoints, in ``size``."""

    def __init__(self, size: QSize) -> None:
        super().__init__()
        self.setFixedSize(size)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        way = area.adjusted(28, 14, -28, -32)
        stamps(self.devicePixelRatioF()).put(painter, "crossing", area, lambda on: crossing(on, way, tokens().accents))
        painter.end()
