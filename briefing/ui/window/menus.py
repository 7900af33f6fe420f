"""The menu bar: the declared actions, the recent files, and the choices of theme and language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMainWindow, QMenu

from briefing.core.characters import shown_name
from briefing.core.queries.search import Order
from briefing.ui.common.actions import Actions
from briefing.ui.common.languages import NAMES
from briefing.ui.common.settings import Settings
from briefing.ui.document.filing import Filing
from briefing.ui.style.theme import MODES, Theme


class Menus(QObject):
    """Fills the menu bar of ``window``; choices are kept in the settings. ``noticed`` has a word for the user."""

    noticed = Signal(str)

    def __init__(self, window: QMainWindow, actions: Actions, filing: Filing, settings: Settings, theme: Theme) -> None:
        super().__init__(window)
        self._filing = filing
        self._settings = settings
        self._theme = theme
        menus = actions.fill(window.menuBar())
        self._recent = QMenu(self.tr("Open &recent"), window)
        self._recent.aboutToShow.connect(self._list_recent)
        menus["file"].insertMenu(actions["example"], self._recent)
        orders = QMenu(self.tr("S&ort"), window)
        orders.addActions([actions[f"sort_{order.value}"] for order in Order])
        menus["view"].insertMenu(actions["picked_only"], orders)
        menus["view"].addMenu(self._themes(window))
        menus["view"].addMenu(self._languages(window))

    def _themes(self, window: QMainWindow) -> QMenu:
        texts = (self.tr("&System"), self.tr("&Light"), self.tr("&Dark"))
        values = dict(zip(texts, MODES, strict=True))
        return _choices(QMenu(self.tr("&Theme"), window), values, self._theme.mode, self._set_theme)

    def _languages(self, window: QMainWindow) -> QMenu:
        values = {self.tr("&System"): "", **{name: language for language, name in NAMES.items()}}
        menu = QMenu(self.tr("&Language"), window)
        return _choices(menu, values, self._settings.language, self._set_language)

    def _set_theme(self, mode: str) -> None:
        self._settings.theme = mode
        self._theme.set_mode(mode)

    def _set_language(self, language: str) -> None:
        self._settings.language = language
        self.noticed.emit(self.tr("The window will speak this language from its next start on."))

    def _list_recent(self) -> None:
        self._recent.clear()
        for path in self._settings.recent():
            self._recent.addAction(shown_name(path), partial(self._filing.open, path)).setToolTip(str(path))
        self._recent.addSeparator()
        self._recent.addAction(self.tr("&Clear the list"), self._settings.clear_recent)


def _choices(menu: QMenu, values: Mapping[str, str], now: str, choose: Callable[[str], None]) -> QMenu:
    """Fill ``menu`` with values to choose one of, by their texts."""
    group = QActionGroup(menu)
    for text, value in values.items():
        action = QAction(text, group)
        action.setCheckable(True)
        action.setChecked(value == now)
        action.triggered.connect(partial(choose, value))
        menu.addAction(action)
    return menu
