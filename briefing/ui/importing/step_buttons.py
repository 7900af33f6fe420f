"""A step back and a step on in a dialog: by two buttons and by their keys."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence, QShortcut, QUndoStack
from PySide6.QtWidgets import QPushButton, QWidget

from briefing.ui.widgets.buttons import show_as_icon
from briefing.ui.widgets.flow import in_row

_APART = 6
"""Pixels between the two."""


class StepButtons(QWidget):
    """Goes back and forth in ``stack``, also by the keys, wherever the focus of ``dialog`` is."""

    def __init__(self, dialog: QWidget, stack: QUndoStack) -> None:
        super().__init__()
        self.undo, self.redo = QPushButton(), QPushButton()
        show_as_icon(self.undo, "undo", self.tr("Undo"), "Ctrl+Z")
        show_as_icon(self.redo, "redo", self.tr("Redo"), "Ctrl+Y")
        for button, act, can, changed in (
            (self.undo, stack.undo, stack.canUndo, stack.canUndoChanged),
            (self.redo, stack.redo, stack.canRedo, stack.canRedoChanged),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(act)
            button.setEnabled(can())
            changed.connect(button.setEnabled)
        row = in_row(self.undo, self.redo)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_APART)
        self.setLayout(row)
        for key, act in (("Ctrl+Z", stack.undo), ("Ctrl+Y", stack.redo), ("Ctrl+Shift+Z", stack.redo)):
            QShortcut(QKeySequence(key), dialog, act)
