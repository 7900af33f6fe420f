"""What is written in a row of a list is kept, whichever key ends it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStyledItemDelegate, QWidget


class KeepingDelegate(QStyledItemDelegate):
    """Keeps on Esc, as on Enter, what is written: a step to undo."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_key = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if (
            isinstance(event, QKeyEvent)
            and is_key
            and event.key() == Qt.Key.Key_Escape
            and isinstance(watched, QWidget)
        ):
            self.commitData.emit(watched)
            self.closeEditor.emit(watched, self.EndEditHint.NoHint)
            return True
        return super().eventFilter(watched, event)
