"""The foot of the window: a word on what was done, with the way back beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

_SHOWN_FOR = 12_000


class UndoBar(QWidget):
    """Says what was done, and undoes it; gone once something else is done, or after a while."""

    def __init__(self, undo: QAction) -> None:
        super().__init__()
        self._words, self._button = QLabel(), QToolButton()
        self.setObjectName("undo_bar")
        self._button.setText(self.tr("Undo"))
        self._button.setToolTip(undo.shortcut().toString(undo.shortcut().SequenceFormat.NativeText))
        self._button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._button.clicked.connect(undo.trigger)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SHOWN_FOR)
        self._timer.timeout.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._words)
        row.addWidget(self._button)
        row.addStretch(1)
        self.hide()

    @property
    def words(self) -> str:
        """What it says now, "" for nothing."""
        return self._words.text() if self.isVisible() else ""

    def say(self, words: str) -> None:
        self._words.setText(words)
        self._button.setAccessibleDescription(words)
        self.show()
        self._timer.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
