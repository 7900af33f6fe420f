"""The command palette: any action by a few letters of its name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QHeaderView, QLineEdit, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from briefing.core.folding import fold
from briefing.ui.common.actions import Actions, plain

_WIDTH, _HEIGHT = 480, 400
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class CommandPalette(QDialog):
    """Lists the ``actions`` that can be done now; Enter or a click does the chosen one, once the palette is gone."""

    def __init__(self, parent: QWidget, actions: Sequence[QAction]) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setWindowTitle(self.tr("Command palette"))
        self.setObjectName("palette")
        self.field, self.list = QLineEdit(), QTreeWidget()
        self._actions = [action for action in actions if action.isEnabled()]
        self._compose()
        self._fill("")
        self.field.textChanged.connect(self._fill)
        self.field.installEventFilter(self)
        self.list.itemClicked.connect(lambda: self.accept())
        self.accepted.connect(self._do)
        self.resize(_WIDTH, _HEIGHT)
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        self.move(parent.mapToGlobal(QPoint((parent.width() - _WIDTH) // 2, 90)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows move in the list while one types; Enter does."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() in _MOVES:
            self.list.keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accept()
        else:
            return False
        return True

    def _compose(self) -> None:
        self.field.setPlaceholderText(self.tr("What do you want to do?"))
        self.field.setAccessibleName(self.tr("Search the actions"))
        self.list.setAccessibleName(self.tr("Actions"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setColumnCount(2)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.addWidget(self.field)
        column.addWidget(self.list)

    def _fill(self, words: str) -> None:
        wanted = fold(words).split()
        self.list.clear()
        for action in self._actions:
            text = plain(action.text())
            if all(word in fold(text) for word in wanted):
                keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                item = QTreeWidgetItem(self.list, [text, keys])
                item.setData(0, Qt.ItemDataRole.UserRole, action)
        if first := self.list.topLevelItem(0):
            self.list.setCurrentItem(first)

    def _do(self) -> None:
        if item := self.list.currentItem():
            action: QAction = item.data(0, Qt.ItemDataRole.UserRole)
            action.trigger()


def show_palette(parent: QWidget, actions: Actions) -> None:
    """Offer every action that can be done now, found by its words."""
    CommandPalette(parent, actions.all()).exec()
