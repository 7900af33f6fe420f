"""The menu bar: the declared actions, the recent files, and the choices to make in menus of their own."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QWidget

from briefing.core.characters import shown_name
from briefing.ui.common.actions import Actions
from briefing.ui.common.settings import Settings
from briefing.ui.document.filing import Filing
from briefing.ui.style.keys import literal
from briefing.ui.style.theme import Theme


class Menus(QObject):
    """Fills the menu bar of ``window``; choices are kept in the settings.

    ``language_chosen`` says that all windows are to speak another language, and which action is to be done after that.
    """

    language_chosen = Signal(str)

    def __init__(self, window: QMainWindow, actions: Actions, filing: Filing, settings: Settings, theme: Theme) -> None:
        super().__init__(window)
        self._actions = actions
        self._filing = filing
        self._settings = settings
        self._theme = theme
        menus = actions.fill(window.menuBar())
        self._recent = QMenu(self.tr("Open &recent"), window)
        self._recent.aboutToShow.connect(self._list_recent)
        menus["file"].insertMenu(actions["example"], self._recent)
        menus["view"].insertMenu(actions["picked_only"], actions.choice_menu("sort", window))
        for choice in ("appearance", "language"):
            menus["view"].addMenu(actions.choice_menu(choice, window))
        menus["window"].aboutToShow.connect(partial(self._list_windows, menus["window"]))
        menus["window"].aboutToHide.connect(partial(actions["next_window"].setEnabled, True))
        self._windows = QActionGroup(self)
        theme.changed.connect(self._follow)
        self._follow()

    def set_appearance(self, mode: str) -> None:
        """Show this window and all others "light", "dark", or as the "system" is."""
        self._settings.theme = mode
        self._theme.set_mode(mode)

    def set_language(self, language: str, then: str = "") -> None:
        """Have all windows speak ``language``, "" for the system's, then do the action ``then`` in this one."""
        if language != self._settings.language:
            self._settings.language = language
            self.language_chosen.emit(then)

    def show_next_window(self) -> None:
        """Bring the window forward that the menu of windows has below this one, after the last the first."""
        windows = _open_windows()
        at = next((row for row, window in enumerate(windows) if window is self.parent()), -1)
        bring_forward(windows[(at + 1) % len(windows)])

    def tell_windows(self) -> None:
        """Have it seen whether there is another window to go to."""
        self._actions["next_window"].setEnabled(len(_open_windows()) > 1)

    def _follow(self) -> None:
        self._actions.check("appearance", self._theme.mode)
        self._actions.check("language", self._settings.language)

    def _list_windows(self, menu: QMenu) -> None:
        """List the windows that are open, this one checked; a choice brings one forward."""
        for action in self._windows.actions():
            menu.removeAction(action)
            self._windows.removeAction(action)
            action.deleteLater()
        self.tell_windows()
        for window in _open_windows():
            title = window.windowTitle().replace("[*]", "")
            action = menu.addAction(literal(title), partial(bring_forward, window))
            action.setCheckable(True)
            action.setChecked(window is self.parent())
            self._windows.addAction(action)

    def _list_recent(self) -> None:
        self._recent.clear()
        for path in self._settings.recent():
            opening = partial(self._filing.requested.emit, path)
            self._recent.addAction(literal(shown_name(path)), opening).setToolTip(str(path))
        self._recent.addSeparator()
        self._recent.addAction(self.tr("&Clear the list"), self._settings.clear_recent)


def _open_windows() -> list[QMainWindow]:
    """The windows that are open, by their titles."""
    tops = QApplication.topLevelWidgets()
    windows = [each for each in tops if isinstance(each, QMainWindow) and each.isVisible()]
    return sorted(windows, key=lambda each: each.windowTitle().casefold())


def bring_forward(window: QWidget) -> None:
    """Have ``window`` before all others, with the keyboard."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
