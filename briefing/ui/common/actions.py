"""Every action of a window, declared once: its words, keys and icon. What it does is bound in window/bindings.py."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from briefing.core.system.keys import keys
from briefing.ui.style.keys import plain, shown_key, shown_keys
from briefing.ui.style.theme import tokens

if TYPE_CHECKING:

    def QT_TRANSLATE_NOOP(context: str, text: str) -> str: ...

else:
    from PySide6.QtCore import QT_TRANSLATE_NOOP

Key = QKeySequence.StandardKey
translate = QCoreApplication.translate


class Spec(NamedTuple):
    """An action.

    ``local`` keys work only in the parts of the window that the action was added to; several actions may share them.
    ``checkable`` is for what is turned on and off. ``choice`` names what is chosen: of the actions with the same choice
    one is checked. ``keys`` are the system's for a standard action, else one key or several, with a bar between
    ("F1|?").
    """

    id: str
    text: str
    keys: Key | str
    icon: str = ""
    checkable: bool = False
    local: bool = False
    choice: str = ""


SPECS = (
    Spec("new", QT_TRANSLATE_NOOP("Actions", "&New briefing"), Key.New, "new"),
    Spec("blank", QT_TRANSLATE_NOOP("Actions", "Start from a &blank briefing"), ""),
    Spec("open", QT_TRANSLATE_NOOP("Actions", "&Open…"), Key.Open, "open"),
    Spec("save", QT_TRANSLATE_NOOP("Actions", "&Save"), Key.Save, "save"),
    Spec("save_as", QT_TRANSLATE_NOOP("Actions", "Save &as…"), "Ctrl+Shift+S"),
    Spec("example", QT_TRANSLATE_NOOP("Actions", "Open the exa&mple"), ""),
    Spec("import", QT_TRANSLATE_NOOP("Actions", "&Import articles or transcripts…"), "Ctrl+I", "open"),
    Spec("resume_review", QT_TRANSLATE_NOOP("Actions", "Resume the re&view"), ""),
    Spec("import_clipboard", QT_TRANSLATE_NOOP("Actions", "Import from the &clipboard…"), "Ctrl+Shift+V|Ctrl+V"),
    Spec("propose", QT_TRANSLATE_NOOP("Actions", "Propose themes and &key messages…"), ""),
    Spec("assembly", QT_TRANSLATE_NOOP("Actions", "A&bout this assembly…"), ""),
    Spec("share", QT_TRANSLATE_NOOP("Actions", "S&hare a copy…"), ""),
    Spec("edit_source", QT_TRANSLATE_NOOP("Actions", "About this sou&rce…"), ""),
    Spec("prove", QT_TRANSLATE_NOOP("Actions", "&Verify with the text…"), ""),
    Spec("export", QT_TRANSLATE_NOOP("Actions", "&Export…"), "Ctrl+E", "export"),
    Spec("update_deck", QT_TRANSLATE_NOOP("Actions", "Update a dec&k…"), ""),
    Spec("deck_settings", QT_TRANSLATE_NOOP("Actions", "&Deck settings"), "Ctrl+Shift+D", "settings"),
    Spec("present", QT_TRANSLATE_NOOP("Actions", "Prese&nt"), "F5", "present"),
    Spec("present_from_here", QT_TRANSLATE_NOOP("Actions", "Present from this s&lide"), "Shift+F5"),
    Spec("titles", QT_TRANSLATE_NOOP("Actions", "T&itles of the slides"), "Ctrl+T", "titles", checkable=True),
    Spec("use_template", QT_TRANSLATE_NOOP("Actions", "U&se my template…"), ""),
    Spec("new_window", QT_TRANSLATE_NOOP("Actions", "&New window"), "Ctrl+Alt+N"),
    Spec("next_window", QT_TRANSLATE_NOOP("Actions", "Ne&xt window"), "Ctrl+Tab|Ctrl+F6"),
    Spec("close_window", QT_TRANSLATE_NOOP("Actions", "&Close this window"), "Ctrl+W|Ctrl+F4"),
    Spec("quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q"),
    Spec("undo", QT_TRANSLATE_NOOP("Actions", "&Undo"), Key.Undo, "undo"),
    Spec("redo", QT_TRANSLATE_NOOP("Actions", "&Redo"), "Ctrl+Shift+Z|Ctrl+Y", "redo"),
    Spec("add_quote", QT_TRANSLATE_NOOP("Actions", "Add a &quote…"), "Ctrl+Shift+N", "add"),
    Spec("edit_quote", QT_TRANSLATE_NOOP("Actions", "Ed&it the quote…"), "F2", "edit", local=True),
    Spec("duplicate", QT_TRANSLATE_NOOP("Actions", "D&uplicate the quote"), "Ctrl+D", "duplicate"),
    Spec("delete_quote", QT_TRANSLATE_NOOP("Actions", "Delete the qu&ote"), "Del", "delete", local=True),
    Spec("add_theme", QT_TRANSLATE_NOOP("Actions", "Add a &theme…"), "", "add"),
    Spec("edit_theme", QT_TRANSLATE_NOOP("Actions", "Edit the t&heme…"), "F2", "edit", local=True),
    Spec("delete_theme", QT_TRANSLATE_NOOP("Actions", "&Delete the theme"), "Del", "delete", local=True),
    Spec("add_speaker", QT_TRANSLATE_NOOP("Actions", "Add a &speaker…"), "", "add"),
    Spec("edit_speaker", QT_TRANSLATE_NOOP("Actions", "Edit the spea&ker…"), "F2", "edit", local=True),
    Spec("delete_speaker", QT_TRANSLATE_NOOP("Actions", "Delete the s&peaker"), "Del", "delete", local=True),
    Spec("copy", QT_TRANSLATE_NOOP("Actions", "&Copy quote"), Key.Copy, "copy"),
    Spec("copy_picture", QT_TRANSLATE_NOOP("Actions", "Copy as a &picture"), "Ctrl+Shift+C"),
    Spec("show_source", QT_TRANSLATE_NOOP("Actions", "Sho&w in its source"), "Ctrl+U", "search"),
    Spec("show_slide", QT_TRANSLATE_NOOP("Actions", "Show its sli&de"), "Ctrl+G", "slides"),
    Spec("merge", QT_TRANSLATE_NOOP("Actions", "&Merge speakers…"), "Ctrl+M"),
    Spec("select_all", QT_TRANSLATE_NOOP("Actions", "Select &all"), Key.SelectAll),
    Spec("find", QT_TRANSLATE_NOOP("Actions", "&Find"), Key.Find, "search"),
    Spec("preferences", QT_TRANSLATE_NOOP("Actions", "Prefere&nces…"), "Ctrl+,", "settings"),
    Spec("clear", QT_TRANSLATE_NOOP("Actions", "C&lear search and filters"), "Ctrl+Shift+F"),
    Spec("detail", QT_TRANSLATE_NOOP("Actions", "&Quote detail"), "Ctrl+2", "detail"),
    Spec("deck", QT_TRANSLATE_NOOP("Actions", "Deck &panel"), "Ctrl+1", "deck"),
    Spec("side", QT_TRANSLATE_NOOP("Actions", "Side &bar"), "F9", "side", checkable=True),
    Spec("right", QT_TRANSLATE_NOOP("Actions", "Deck and quote pan&els"), "Shift+F9", "right", checkable=True),
    Spec("full_screen", QT_TRANSLATE_NOOP("Actions", "&Full screen"), "F11", checkable=True),
    Spec("checklist", QT_TRANSLATE_NOOP("Actions", "Befo&re the board"), "Ctrl+4", "", checkable=True),
    Spec("slides", QT_TRANSLATE_NOOP("Actions", "&Slides"), "Ctrl+3", "slides", checkable=True),
    Spec("sorter", QT_TRANSLATE_NOOP("Actions", "All slides in a &grid"), "Ctrl+5", checkable=True),
    Spec("previous", QT_TRANSLATE_NOOP("Actions", "Pre&vious quote"), "Alt+Left", "previous"),
    Spec("next", QT_TRANSLATE_NOOP("Actions", "&Next quote"), "Alt+Right", "next"),
    Spec("picked_only", QT_TRANSLATE_NOOP("Actions", "Picked quotes &only"), "Ctrl+Shift+P", "filter", checkable=True),
    Spec("sort_file", QT_TRANSLATE_NOOP("Actions", "Sort as in the &file"), "", choice="sort"),
    Spec("sort_source", QT_TRANSLATE_NOOP("Actions", "Sort by sou&rce"), "", choice="sort"),
    Spec("sort_theme", QT_TRANSLATE_NOOP("Actions", "Sort by &theme"), "", choice="sort"),
    Spec("sort_speaker", QT_TRANSLATE_NOOP("Actions", "Sort by &speaker"), "", choice="sort"),
    Spec("sort_length", QT_TRANSLATE_NOOP("Actions", "Sort by &length"), "", choice="sort"),
    Spec("enlarge", QT_TRANSLATE_NOOP("Actions", "&Larger cards"), "Ctrl++|Ctrl+="),
    Spec("reduce", QT_TRANSLATE_NOOP("Actions", "S&maller cards"), "Ctrl+-"),
    Spec("usual_size", QT_TRANSLATE_NOOP("Actions", "Cards of &usual size"), "Ctrl+0"),
    Spec("pick", QT_TRANSLATE_NOOP("Actions", "Pick, or &take out"), "Space", "pick", local=True),
    Spec("pick_on", QT_TRANSLATE_NOOP("Actions", "Pick &and go on"), "Shift+Space", "pick", local=True),
    Spec("up", QT_TRANSLATE_NOOP("Actions", "Move &up"), "Alt+Up", "up"),
    Spec("down", QT_TRANSLATE_NOOP("Actions", "&Move down"), "Alt+Down", "down"),
    Spec("remove", QT_TRANSLATE_NOOP("Actions", "Remove &from the deck"), "Del", "unpick", local=True),
    Spec("stress", QT_TRANSLATE_NOOP("Actions", "S&tress"), "Ctrl+B", "stress"),
    Spec("strike", QT_TRANSLATE_NOOP("Actions", "&Strike out"), "Ctrl+Shift+X"),
    Spec("restore", QT_TRANSLATE_NOOP("Actions", "Restor&e"), "Ctrl+Shift+R"),
    Spec("clarify", QT_TRANSLATE_NOOP("Actions", "[Clarif&y]"), "Ctrl+Shift+B"),
    Spec("appearance_system", QT_TRANSLATE_NOOP("Actions", "As the &system"), "", choice="appearance"),
    Spec("appearance_light", QT_TRANSLATE_NOOP("Actions", "&Light"), "", choice="appearance"),
    Spec("appearance_dark", QT_TRANSLATE_NOOP("Actions", "&Dark"), "", choice="appearance"),
    Spec("language_", QT_TRANSLATE_NOOP("Actions", "As the &system"), "", choice="language"),
    Spec("language_en", QT_TRANSLATE_NOOP("Actions", "&English"), "", choice="language"),
    Spec("language_fr", QT_TRANSLATE_NOOP("Actions", "&Français"), "", choice="language"),
    Spec("keys", QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"), "F1|?", "keyboard"),
    Spec("palette", QT_TRANSLATE_NOOP("Actions", "&Command palette…"), "Ctrl+K", "search"),
    Spec("about", QT_TRANSLATE_NOOP("Actions", "&About Briefing"), "", "about"),
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
            "share",
            SEPARATOR,
            "import",
            "import_clipboard",
            "resume_review",
            "propose",
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
            "show_slide",
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
            SEPARATOR,
            "preferences",
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
            SEPARATOR,
            "edit_source",
            "prove",
        ),
    ),
    (
        "view",
        QT_TRANSLATE_NOOP("Actions", "&View"),
        (
            "deck",
            "detail",
            "slides",
            "sorter",
            "checklist",
            SEPARATOR,
            "side",
            "right",
            "full_screen",
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
        (
            "pick",
            "pick_on",
            "remove",
            SEPARATOR,
            "up",
            "down",
            SEPARATOR,
            "present",
            "present_from_here",
            SEPARATOR,
            "titles",
            "deck_settings",
            "use_template",
            "export",
            "update_deck",
        ),
    ),
    ("window", QT_TRANSLATE_NOOP("Actions", "&Window"), ("new_window", "next_window", "close_window", SEPARATOR)),
    ("help", QT_TRANSLATE_NOOP("Actions", "&Help"), ("palette", "keys", SEPARATOR, "about")),
)


CHOICES = {
    "sort": QT_TRANSLATE_NOOP("Actions", "Sor&t"),
    "appearance": QT_TRANSLATE_NOOP("Actions", "&Appearance"),
    "language": QT_TRANSLATE_NOOP("Actions", "&Window language"),
}
"""What is chosen by the actions of a ``choice``."""

_ROLES = {
    "quit": QAction.MenuRole.QuitRole,
    "about": QAction.MenuRole.AboutRole,
    "preferences": QAction.MenuRole.PreferencesRole,
}
"""Where a Mac has them; it would guess others by their texts, and take "About this assembly" for the program's."""


class Actions(QObject):
    """The actions of ``window`` by id. They do nothing until ``bind`` has said what each is to do."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._by_id = {spec.id: _make(spec, window) for spec in SPECS}
        self._group()
        for id, action in self._by_id.items():
            action.setMenuRole(_ROLES.get(id, QAction.MenuRole.NoRole))

    def __getitem__(self, id: str) -> QAction:
        return self._by_id[id]

    def bind(self, acts: Mapping[str, Callable[[], object]], toggles: Mapping[str, Callable[[bool], object]]) -> None:
        """Say what each action does: ``toggles`` those that are turned on and off, ``acts`` all others.

        Raises ValueError when an action is not bound, or what is bound is not declared, or is of the other kind.
        """
        declared = {spec.id: spec.checkable for spec in SPECS}
        bound = {**dict.fromkeys(acts, False), **dict.fromkeys(toggles, True)}
        if declared != bound:
            astray = sorted({id for id, _ in declared.items() ^ bound.items()})
            raise ValueError(f"declared and bound actions differ: {', '.join(astray)}")
        for id, act in acts.items():
            _on_trigger(self._by_id[id], act)
        for id, toggle in toggles.items():
            self._by_id[id].toggled.connect(toggle)

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

    def sheet(self) -> list[tuple[str, list[tuple[str, str]]]]:
        """The actions that have keys, as (text, keys), under the names of the menus that they are in first."""
        groups, seen = [], set[str]()
        texts = {spec.id: translate("Actions", spec.text) for spec in SPECS if spec.keys}
        for _, menu, ids in MENUS:
            own = [id for id in ids if id in texts and id not in seen]
            seen.update(own)
            if own:
                lines = [(plain(texts[id]), _keys_of(self._by_id[id], _BY_ID[id])) for id in own]
                groups.append((plain(translate("Actions", menu)), lines))
        return groups

    def choice(self, name: str) -> list[QAction]:
        """The actions of which one is chosen."""
        return [self._by_id[spec.id] for spec in SPECS if spec.choice == name]

    def choice_menu(self, name: str, parent: QWidget) -> QMenu:
        """A menu to make the choice in."""
        menu = QMenu(translate("Actions", CHOICES[name]), parent)
        menu.addActions(self.choice(name))
        return menu

    def check(self, name: str, value: str) -> None:
        """Show that ``value`` is what is chosen now."""
        self._by_id[f"{name}_{value}"].setChecked(True)

    def name(self, id: str) -> str:
        """What an action does, said without its menu around it: "Appearance: Dark"."""
        text, choice = plain(self._by_id[id].text()), _BY_ID[id].choice
        if choice in ("", "sort"):
            return text
        around = plain(translate("Actions", CHOICES[choice]))
        return translate("Actions", "{choice}: {value}").format(choice=around, value=text)

    def all(self) -> list[QAction]:
        """Every action, in the order of their declaration."""
        return list(self._by_id.values())

    def _group(self) -> None:
        """Have one action checked at a time of those that make the same choice."""
        groups: dict[str, QActionGroup] = {}
        for spec in SPECS:
            if spec.choice:
                groups.setdefault(spec.choice, QActionGroup(self)).addAction(self._by_id[spec.id])

    def _menu(self, bar: QMenuBar, text: str, ids: tuple[str, ...]) -> QMenu:
        menu = bar.addMenu(translate("Actions", text))
        for id in ids:
            if id == SEPARATOR:
                menu.addSeparator()
            else:
                menu.addAction(self._by_id[id])
        return menu


_REPEATED = {"undo", "redo", "up", "down", "previous", "next", "enlarge", "reduce"}
"""What goes on while its key is held; anything else is done once, however long that is."""
_BY_ID = {spec.id: spec for spec in SPECS}


def _keys_of(action: QAction, spec: Spec) -> str:
    """The keys of an action as the system writes them; of its standard ones, which are many, the first."""
    if isinstance(spec.keys, Key):
        return shown_key(action)
    keys = shown_keys(action)
    return translate("Actions", "{one} or {other}").format(one=keys[0], other=keys[1]) if len(keys) > 1 else keys[0]


def _make(spec: Spec, window: QWidget) -> QAction:
    action = QAction(translate("Actions", spec.text), window)
    shortcuts = spec.keys if isinstance(spec.keys, Key) else [QKeySequence(key) for key in keys(spec.keys)]
    action.setShortcuts(shortcuts)
    action.setCheckable(spec.checkable or bool(spec.choice))
    action.setIconVisibleInMenu(False)
    action.setAutoRepeat(spec.id in _REPEATED)
    if spec.local:
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    return action


def _on_trigger(action: QAction, act: Callable[[], object]) -> None:
    action.triggered.connect(lambda: act())  # without Qt's word on whether it is checked
