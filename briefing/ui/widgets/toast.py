"""A word on what was done, over the foot of its part of the window, with the way back beside it; gone after a while."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

_SAID_FOR, _DONE_FOR = 8_000, 12_000
"""Milliseconds: twice what a sentence of 15 words takes to read, and half as long again to undo."""
_ASIDE, _BELOW = 24, 18
"""Pixels left free at the sides and below."""


class Toast(QFrame):
    """Shows one word at a time over ``place``, which keeps its size: nothing moves."""

    def __init__(self, place: QWidget, undo: QAction) -> None:
        super().__init__(place)
        self._place = place
        self._words, self._button = QLabel(), QToolButton()
        self._is_of_deed = False
        self._lift = 0
        self.setObjectName("toast")
        self._words.setWordWrap(True)
        self._undo = undo
        self._offered = undo
        self._button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._button.clicked.connect(lambda: self._offered.trigger())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 10, 8)
        row.setSpacing(12)
        row.addWidget(self._words, 1)
        row.addWidget(self._button)
        place.installEventFilter(self)
        self.hide()

    @property
    def words(self) -> str:
        """What it says now, "" for nothing."""
        return "" if self.isHidden() else self._words.text()

    @property
    def deed(self) -> str:
        """What it says was done and can be undone, "" for nothing."""
        return self.words if self._is_of_deed else ""

    def say(self, words: str) -> None:
        """Show ``words``, "" for none, in the place of those before."""
        self._tell(words, None, "", shown_for=_SAID_FOR)

    def say_done(self, words: str) -> None:
        """Say what was done, with the way back beside it."""
        self._tell(words, self._undo, self.tr("Undo"), shown_for=_DONE_FOR)

    def offer(self, words: str, action: QAction, label: str) -> None:
        """Say ``words``, with a button called ``label`` that does ``action``."""
        self._tell(words, action, label, shown_for=_DONE_FOR)

    def forget_deed(self) -> None:
        """Offer no more to undo what was said: something else was done."""
        if self._is_of_deed:
            self.hide()

    def give_way(self) -> None:
        """Be no longer over what the user turns to; what was done can still be undone here."""
        if not self._is_of_deed:
            self.hide()

    def lift(self, height: int) -> None:
        """Stand over what takes up ``height`` pixels of the foot, 0 for nothing."""
        self._lift = height
        self._settle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._settle()
        return False

    def _tell(self, words: str, action: QAction | None, label: str, *, shown_for: int) -> None:
        self._is_of_deed = action is self._undo
        self._words.setText(words)
        self._button.setVisible(bool(action))
        if action:
            self._offered = action
            self._button.setText(label)
            self._button.setToolTip(action.shortcut().toString(action.shortcut().SequenceFormat.NativeText))
            self._button.setAccessibleDescription(words)
        self.setVisible(bool(words))
        if words:
            self._timer.start(shown_for)
            self._settle()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _settle(self) -> None:
        """Be in the middle of the foot, above all else there."""
        around = self._place.rect()
        most = around.width() - 2 * _ASIDE
        self._words.setMinimumWidth(0)
        wanted = self._words.fontMetrics().horizontalAdvance(self._words.text()) + 4
        rest = self.sizeHint().width() - self._words.sizeHint().width()
        self._words.setMinimumWidth(min(wanted, max(80, most - rest)))
        self.adjustSize()
        self.move((around.width() - self.width()) // 2, around.height() - self.height() - _BELOW - self._lift)
        self.raise_()
