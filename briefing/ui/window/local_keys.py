"""Menus show a key only where it does what they say now: several actions share one, each in its own place."""

from __future__ import annotations

from functools import partial

import shiboken6
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QMenuBar, QWidget

_LOCAL = (Qt.ShortcutContext.WidgetShortcut, Qt.ShortcutContext.WidgetWithChildrenShortcut)
_NO_KEY = "\t"
"""What a menu shows in the place of an action's key is behind a tab in its text: here nothing."""


class LocalKeys(QObject):
    """Has the menus of the ``window`` show the keys of actions of one place while the user is there, from now on."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._place: QWidget | None = window.focusWidget()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)
        for action in window.menuBar().actions():
            if isinstance(menu := action.menu(), QMenu):
                menu.aboutToShow.connect(partial(self._tell, menu))
                menu.aboutToHide.connect(partial(self._take_back, menu))

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        if now and now.window() is self._window and not isinstance(now, QMenuBar):
            self._place = now

    def _tell(self, menu: QMenu) -> None:
        for action in menu.actions():
            if action.shortcutContext() in _LOCAL and not self._is_here(action):
                action.setText(action.text() + _NO_KEY)

    def _take_back(self, menu: QMenu) -> None:
        for action in menu.actions():
            action.setText(action.text().removesuffix(_NO_KEY))

    def _is_here(self, action: QAction) -> bool:
        place = self._place
        if not (place and shiboken6.isValid(place)):
            return False
        parts = (
            each for each in action.associatedObjects() if isinstance(each, QWidget) and not isinstance(each, QMenu)
        )
        return any(part is place or part.isAncestorOf(place) for part in parts)
