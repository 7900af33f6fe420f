"""The actions of a window, made as they are declared, and the menus and keys that they stand in."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from briefing.core.system.keys import keys
from briefing.ui.common.action_specs import CHOICES, MENUS, SEPARATOR, SPECS, Key, Spec
from briefing.ui.style.keys import plain, shown_key, shown_keys
from briefing.ui.style.theme import tokens

translate = QCoreApplication.translate
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
