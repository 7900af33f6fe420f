"""Every action of the window, declared once: its words, keys, slot and icon."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from briefing.ui.style.theme import tokens

if TYPE_CHECKING:

    def QT_TRANSLATE_NOOP(context: str, text: str) -> str: ...

else:
    from PySide6.QtCore import QT_TRANSLATE_NOOP

Key = QKeySequence.StandardKey
translate = QCoreApplication.translate


class Spec(NamedTuple):
    """An action. ``slot`` is a method of the window, or of a part of it, such as "filtering.sort".

    ``local`` keys work only in the parts of the window that the action was added to; several actions may share them.
    ``choice`` is what the slot is given: of the actions with the same slot and a choice, one is checked.
    ``keys`` are the system's for a standard action, else one key or several, with a bar between ("F1|?").
    """

    id: str
    text: str
    keys: Key | str
    slot: str
    icon: str = ""
    checkable: bool = False
    local: bool = False
    choice: str = ""


SPECS = (
    Spec("new", QT_TRANSLATE_NOOP("Actions", "&New briefing"), Key.New, "filing.new", "new"),
    Spec("open", QT_TRANSLATE_NOOP("Actions", "&Open…"), Key.Open, "open_file", "open"),
    Spec("save", QT_TRANSLATE_NOOP("Actions", "&Save"), Key.Save, "save_file", "save"),
    Spec("save_as", QT_TRANSLATE_NOOP("Actions", "Save &as…"), "Ctrl+Shift+S", "save_file_as"),
    Spec("example", QT_TRANSLATE_NOOP("Actions", "Open the &example"), "", "open_example"),
    Spec("import", QT_TRANSLATE_NOOP("Actions", "&Import an article…"), "Ctrl+I", "import_article", "open"),
    Spec(
        "import_clipboard",
        QT_TRANSLATE_NOOP("Actions", "Import the &clipboard’s text…"),
        "Ctrl+Shift+V",
        "import_clipboard",
    ),
    Spec("assembly", QT_TRANSLATE_NOOP("Actions", "A&bout this assembly…"), "", "editing.assembly.edit"),
    Spec("export", QT_TRANSLATE_NOOP("Actions", "&Export…"), "Ctrl+E", "export_deck", "export"),
    Spec("use_template", QT_TRANSLATE_NOOP("Actions", "Use my &template…"), "", "use_template"),
    Spec("quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q", "close"),
    Spec("undo", QT_TRANSLATE_NOOP("Actions", "&Undo"), Key.Undo, "undo", "undo"),
    Spec("redo", QT_TRANSLATE_NOOP("Actions", "&Redo"), "Ctrl+Shift+Z|Ctrl+Y", "redo", "redo"),
    Spec("add_quote", QT_TRANSLATE_NOOP("Actions", "Add a &quote…"), "Ctrl+Shift+N", "editing.quotes.add", "add"),
    Spec(
        "edit_quote", QT_TRANSLATE_NOOP("Actions", "Ed&it the quote…"), "F2", "editing.quotes.edit", "edit", local=True
    ),
    Spec(
        "duplicate",
        QT_TRANSLATE_NOOP("Actions", "D&uplicate the quote"),
        "Ctrl+D",
        "editing.quotes.duplicate",
        "duplicate",
    ),
    Spec(
        "delete_quote",
        QT_TRANSLATE_NOOP("Actions", "Delete the qu&ote"),
        "Del",
        "editing.quotes.delete",
        "delete",
        local=True,
    ),
    Spec("add_theme", QT_TRANSLATE_NOOP("Actions", "Add a &theme…"), "", "editing.themes.add", "add"),
    Spec(
        "edit_theme", QT_TRANSLATE_NOOP("Actions", "Edit the t&heme…"), "F2", "editing.themes.edit", "edit", local=True
    ),
    Spec(
        "delete_theme",
        QT_TRANSLATE_NOOP("Actions", "Delete the the&me"),
        "Del",
        "editing.themes.delete",
        "delete",
        local=True,
    ),
    Spec("add_speaker", QT_TRANSLATE_NOOP("Actions", "Add a &speaker…"), "", "editing.speakers.add", "add"),
    Spec(
        "edit_speaker",
        QT_TRANSLATE_NOOP("Actions", "Edit the spea&ker…"),
        "F2",
        "editing.speakers.edit",
        "edit",
        local=True,
    ),
    Spec(
        "delete_speaker",
        QT_TRANSLATE_NOOP("Actions", "Delete the s&peaker"),
        "Del",
        "editing.speakers.delete",
        "delete",
        local=True,
    ),
    Spec("copy", QT_TRANSLATE_NOOP("Actions", "&Copy quote"), Key.Copy, "copy_quotes", "copy"),
    Spec("copy_picture", QT_TRANSLATE_NOOP("Actions", "Copy as a &picture"), "Ctrl+Shift+C", "copy_picture"),
    Spec("show_source", QT_TRANSLATE_NOOP("Actions", "Show in its so&urce"), "Ctrl+U", "show_source", "search"),
    Spec("merge", QT_TRANSLATE_NOOP("Actions", "&Merge speakers…"), "Ctrl+M", "merge_speakers"),
    Spec("select_all", QT_TRANSLATE_NOOP("Actions", "Select &all"), Key.SelectAll, "select_all"),
    Spec("find", QT_TRANSLATE_NOOP("Actions", "&Find"), Key.Find, "search", "search"),
    Spec("clear", QT_TRANSLATE_NOOP("Actions", "C&lear search and filters"), "Ctrl+Shift+F", "clear_filters"),
    Spec("detail", QT_TRANSLATE_NOOP("Actions", "Quote &detail"), "Ctrl+2", "show_detail", "detail"),
    Spec("deck", QT_TRANSLATE_NOOP("Actions", "Deck &panel"), "Ctrl+1", "show_deck", "deck"),
    Spec("slides", QT_TRANSLATE_NOOP("Actions", "&Slides"), "Ctrl+3", "show_slides", "slides", checkable=True),
    Spec("previous", QT_TRANSLATE_NOOP("Actions", "&Previous quote"), "Alt+Left", "show_previous", "previous"),
    Spec("next", QT_TRANSLATE_NOOP("Actions", "&Next quote"), "Alt+Right", "show_next", "next"),
    Spec(
        "picked_only",
        QT_TRANSLATE_NOOP("Actions", "Picked quotes &only"),
        "Ctrl+Shift+P",
        "show_picked_only",
        "filter",
        checkable=True,
    ),
    Spec("sort_file", QT_TRANSLATE_NOOP("Actions", "Sort as in the &file"), "", "filtering.sort", choice="file"),
    Spec("sort_source", QT_TRANSLATE_NOOP("Actions", "Sort by sou&rce"), "", "filtering.sort", choice="source"),
    Spec("sort_theme", QT_TRANSLATE_NOOP("Actions", "Sort by &theme"), "", "filtering.sort", choice="theme"),
    Spec("sort_speaker", QT_TRANSLATE_NOOP("Actions", "Sort by &speaker"), "", "filtering.sort", choice="speaker"),
    Spec("sort_length", QT_TRANSLATE_NOOP("Actions", "Sort by &length"), "", "filtering.sort", choice="length"),
    Spec("enlarge", QT_TRANSLATE_NOOP("Actions", "&Larger cards"), "Ctrl++|Ctrl+=", "grid.enlarge"),
    Spec("reduce", QT_TRANSLATE_NOOP("Actions", "S&maller cards"), "Ctrl+-", "grid.reduce"),
    Spec("usual_size", QT_TRANSLATE_NOOP("Actions", "Cards of &usual size"), "Ctrl+0", "grid.show_usual_size"),
    Spec("pick", QT_TRANSLATE_NOOP("Actions", "&Pick or unpick"), "Space", "toggle_picks", "pick", local=True),
    Spec(
        "pick_on", QT_TRANSLATE_NOOP("Actions", "Pick and go &on"), "Shift+Space", "pick_and_go_on", "pick", local=True
    ),
    Spec("up", QT_TRANSLATE_NOOP("Actions", "Move &up"), "Alt+Up", "move_up", "up"),
    Spec("down", QT_TRANSLATE_NOOP("Actions", "Move &down"), "Alt+Down", "move_down", "down"),
    Spec("remove", QT_TRANSLATE_NOOP("Actions", "&Remove from the deck"), "Del", "remove_picks", "unpick", local=True),
    Spec("stress", QT_TRANSLATE_NOOP("Actions", "S&tress"), "Ctrl+B", "editing.quotes.stress", "stress"),
    Spec("strike", QT_TRANSLATE_NOOP("Actions", "&Strike out"), "Ctrl+Shift+X", "strike_words"),
    Spec("restore", QT_TRANSLATE_NOOP("Actions", "&Restore words"), "Ctrl+Shift+R", "restore_words"),
    Spec("clarify", QT_TRANSLATE_NOOP("Actions", "[&Clarify]"), "Ctrl+Shift+B", "clarify_words"),
    Spec("keys", QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"), "F1|?", "show_keys", "keyboard"),
    Spec("palette", QT_TRANSLATE_NOOP("Actions", "&Command palette…"), "Ctrl+K", "show_palette", "search"),
    Spec("about", QT_TRANSLATE_NOOP("Actions", "&About Briefing"), "", "show_about", "about"),
)

SEPARATOR = ""
MENUS = (
    (
        "file",
        QT_TRANSLATE_NOOP("Actions", "&File"),
        (
            "new",
            "open",
            "example",
            SEPARATOR,
            "save",
            "save_as",
            SEPARATOR,
            "import",
            "import_clipboard",
            "export",
            SEPARATOR,
            "quit",
        ),
    ),
    (
        "edit",
        QT_TRANSLATE_NOOP("Actions", "&Edit"),
        (
            "undo",
            "redo",
            SEPARATOR,
            "copy",
            "copy_picture",
            "show_source",
            "select_all",
            SEPARATOR,
            "stress",
            "strike",
            "restore",
            "clarify",
            SEPARATOR,
            "merge",
            SEPARATOR,
            "find",
            "clear",
        ),
    ),
    (
        "assembly",
        QT_TRANSLATE_NOOP("Actions", "&Assembly"),
        (
            "assembly",
            SEPARATOR,
            "add_quote",
            "edit_quote",
            "duplicate",
            "delete_quote",
            SEPARATOR,
            "add_theme",
            "edit_theme",
            "delete_theme",
            SEPARATOR,
            "add_speaker",
            "edit_speaker",
            "delete_speaker",
        ),
    ),
    (
        "view",
        QT_TRANSLATE_NOOP("Actions", "&View"),
        (
            "deck",
            "detail",
            "slides",
            SEPARATOR,
            "previous",
            "next",
            SEPARATOR,
            "picked_only",
            SEPARATOR,
            "enlarge",
            "reduce",
            "usual_size",
            SEPARATOR,
        ),
    ),
    (
        "deck",
        QT_TRANSLATE_NOOP("Actions", "&Deck"),
        ("pick", "pick_on", "remove", SEPARATOR, "up", "down", SEPARATOR, "use_template", "export"),
    ),
    ("help", QT_TRANSLATE_NOOP("Actions", "&Help"), ("palette", "keys", SEPARATOR, "about")),
)


class Actions:
    """The actions by id, connected to the slots of ``target`` and its parts."""

    def __init__(self, target: QWidget) -> None:
        self._by_id = {spec.id: _make(spec, target) for spec in SPECS}
        self._group(target)
        self._by_id["quit"].setMenuRole(QAction.MenuRole.QuitRole)
        self._by_id["about"].setMenuRole(QAction.MenuRole.AboutRole)

    def __getitem__(self, id: str) -> QAction:
        return self._by_id[id]

    def dress(self) -> None:
        """Draw the icons in the colours of the theme."""
        from briefing.ui.style.icons import icon

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

    def all(self) -> list[QAction]:
        """Every action, in the order of their declaration."""
        return list(self._by_id.values())

    def _group(self, target: QWidget) -> None:
        """Have one action checked at a time of those that choose for the same slot."""
        groups: dict[str, QActionGroup] = {}
        for spec in SPECS:
            if spec.choice:
                groups.setdefault(spec.slot, QActionGroup(target)).addAction(self._by_id[spec.id])

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
    keys = spec.keys if isinstance(spec.keys, Key) else [QKeySequence(key) for key in spec.keys.split("|")]
    action.setShortcuts(keys)
    action.setCheckable(spec.checkable or bool(spec.choice))
    action.setIconVisibleInMenu(False)
    if spec.local:
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setAutoRepeat(False)
    _connect(action, target, spec)
    return action


def _connect(action: QAction, target: QObject, spec: Spec) -> None:
    slot = attrgetter(spec.slot)  # looked up when it is called for: some parts are made after the actions
    if spec.choice:
        action.triggered.connect(lambda: slot(target)(spec.choice))
    elif spec.checkable:
        action.toggled.connect(lambda on: slot(target)(on))
    else:
        action.triggered.connect(lambda: slot(target)())
