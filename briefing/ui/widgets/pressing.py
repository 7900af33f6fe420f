"""Buttons that have the focus are pressed by Space and by Enter, whatever they stand in."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QDialog, QPushButton, QRadioButton, QWidget

_ENTER = Qt.Key.Key_Return, Qt.Key.Key_Enter
_OWN = "keeps_enter"


def press_by_keys(application: QApplication) -> None:
    """From now on have Enter press the button of any window that has the focus, and Space mean no shortcut there.

    What is only ticked, or chosen among others, leaves Enter to the default button of a dialog that has one.
    """
    if application.findChild(_Pressing) is None:
        _Pressing(application)


def keep_enter(button: QAbstractButton) -> None:
    """Have Enter on ``button`` mean what is done with its keys elsewhere."""
    button.setProperty(_OWN, True)


class _Pressing(QObject):
    """Follows the focus: only the button that has it is watched."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        application.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not (isinstance(event, QKeyEvent) and isinstance(watched, QAbstractButton)):
            return False
        if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Space:
            event.accept()
            return True
        is_pressed = event.type() == QEvent.Type.KeyPress and _is_enter(event) and not _leaves_enter(watched)
        if is_pressed and not event.isAutoRepeat():
            watched.click()
        return is_pressed

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(before, QAbstractButton) and shiboken6.isValid(before):
            before.removeEventFilter(self)
        if isinstance(now, QAbstractButton):
            now.installEventFilter(self)


def _is_enter(event: QKeyEvent) -> bool:
    return event.key() in _ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier


def _leaves_enter(button: QAbstractButton) -> bool:
    group, window = button.group(), button.window()
    is_choice = isinstance(button, QCheckBox | QRadioButton) or bool(group and group.exclusive())
    has_default = isinstance(window, QDialog) and any(one.isDefault() for one in window.findChildren(QPushButton))
    return bool(button.property(_OWN)) or (is_choice and has_default)
