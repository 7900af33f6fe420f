"""Every action of the window, declared once: its words, keys, slot and icon."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from briefing.ui.icons import icon
from briefing.ui.theme import tokens

Key = QKeySequence.StandardKey
NOOP = QT_TRANSLATE_NOOP
translate = QCoreApplication.translate


class Spec(NamedTuple):
    """An action. ``slot`` names a method of the window; ``local`` keys work only where the action was added."""

    id: str
    text: str
    keys: Key | str
    slot: str
    icon: str = ""
    checkable: bool = False
    local: bool = False


SPECS = (
    Spec("open", NOOP("Actions", "&Open…"), Key.Open, "open_file", "open"),
    Spec("save", NOOP("Actions", "&Save"), Key.Save, "save_file", "save"),
    Spec("save_as", NOOP("Actions", "Save &as…"), "Ctrl+Shift+S", "save_file_as"),
    Spec("example", NOOP("Actions", "Open the &example"), "", "open_example"),
    Spec("export", NOOP("Actions", "&Export…"), "Ctrl+E", "export_deck", "export"),
    Spec("quit", NOOP("Actions", "&Quit"), "Ctrl+Q", "close"),
    Spec("undo", NOOP("Actions", "&Undo"), Key.Undo, "undo", "undo"),
    Spec("redo", NOOP("Actions", "&Redo"), Key.Redo, "redo", "redo"),
    Spec("copy", NOOP("Actions", "&Copy quote"), Key.Copy, "copy_quotes", "copy"),
    Spec("select_all", NOOP("Actions", "Select &all"), Key.SelectAll, "select_all"),
    Spec("find", NOOP("Actions", "&Find"), Key.Find, "find", "search"),
    Spec("clear", NOOP("Actions", "C&lear search and filters"), "Ctrl+Shift+F", "clear_filters"),
    Spec("detail", NOOP("Actions", "Quote &detail"), "Ctrl+2", "show_detail", "detail"),
    Spec("deck", NOOP("Actions", "Deck &panel"), "Ctrl+1", "show_deck", "deck"),
    Spec("previous", NOOP("Actions", "&Previous quote"), "Alt+Left", "show_previous", "previous"),
    Spec("next", NOOP("Actions", "&Next quote"), "Alt+Right", "show_next", "next"),
    Spec(
        "picked_only",
        NOOP("Actions", "Picked quotes &only"),
        "Ctrl+Shift+P",
        "show_picked_only",
        "filter",
        checkable=True,
    ),
    Spec("pick", NOOP("Actions", "&Pick or unpick"), "Space", "toggle_picks", "pick", local=True),
    Spec("up", NOOP("Actions", "Move &up"), "Alt+Up", "move_up", "up"),
    Spec("down", NOOP("Actions", "Move &down"), "Alt+Down", "move_down", "down"),
    Spec("remove", NOOP("Actions", "&Remove from the deck"), "Del", "remove_picks", "unpick", local=True),
    Spec("keys", NOOP("Actions", "&Keyboard shortcuts"), "F1", "show_keys", "keyboard"),
    Spec("about", NOOP("Actions", "&About Briefing"), "", "show_about", "about"),
)

SEPARATOR = ""
MENUS = (
    (
        "file",
        NOOP("Actions", "&File"),
        ("open", "example", SEPARATOR, "save", "save_as", SEPARATOR, "export", SEPARATOR, "quit"),
    ),
    ("edit", NOOP("Actions", "&Edit"), ("undo", "redo", SEPARATOR, "copy", "select_all", SEPARATOR, "find", "clear")),
    (
        "view",
        NOOP("Actions", "&View"),
        ("deck", "detail", SEPARATOR, "previous", "next", SEPARATOR, "picked_only", SEPARATOR),
    ),
    ("deck", NOOP("Actions", "&Deck"), ("pick", "remove", SEPARATOR, "up", "down", SEPARATOR, "export")),
    ("help", NOOP("Actions", "&Help"), ("keys", SEPARATOR, "about")),
)


class Actions:
    """The actions by id, connected to the slots of ``target``."""

    def __init__(self, target: QWidget) -> None:
        self._by_id = {spec.id: _make(spec, target) for spec in SPECS}
        self._by_id["quit"].setMenuRole(QAction.MenuRole.QuitRole)
        self._by_id["about"].setMenuRole(QAction.MenuRole.AboutRole)

    def __getitem__(self, id: str) -> QAction:
        return self._by_id[id]

    def dress(self) -> None:
        """Draw the icons in the colours of the theme."""
        colours = tokens()
        for spec in SPECS:
            if spec.icon:
                self._by_id[spec.id].setIcon(icon(spec.icon, colours.ink, colours.faint))

    def fill(self, bar: QMenuBar) -> dict[str, QMenu]:
        """Make the menus; they are given back by their id."""
        return {id: self._menu(bar, text, ids) for id, text, ids in MENUS}

    def sheet(self) -> list[tuple[str, str]]:
        """The actions that have keys, as (text, keys)."""
        actions = [self._by_id[spec.id] for spec in SPECS if spec.keys]
        keys = QKeySequence.SequenceFormat.NativeText
        return [(plain(action.text()), action.shortcut().toString(keys)) for action in actions]

    def _menu(self, bar: QMenuBar, text: str, ids: tuple[str, ...]) -> QMenu:
        menu = bar.addMenu(translate("Actions", text))
        for id in ids:
            if id == SEPARATOR:
                menu.addSeparator()
            else:
                menu.addAction(self._by_id[id])
        return menu


def plain(text: str) -> str:
    """The words of an action without mnemonic and dots."""
    return text.replace("&", "").removesuffix("…")


def _make(spec: Spec, target: QWidget) -> QAction:
    action = QAction(translate("Actions", spec.text), target)
    action.setShortcut(QKeySequence(spec.keys))
    action.setCheckable(spec.checkable)
    action.setIconVisibleInMenu(False)
    if spec.local:
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    _connect(action, target, spec)
    return action


def _connect(action: QAction, target: QObject, spec: Spec) -> None:
    slot = getattr(target, spec.slot)
    if spec.checkable:
        action.toggled.connect(slot)
    else:
        action.triggered.connect(lambda: slot())
