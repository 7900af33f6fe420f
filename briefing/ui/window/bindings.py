"""What each action does: the declared ones of common/action_specs.py, by their id."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication

from briefing.core.queries.filters import Order
from briefing.ui.common.languages import NAMES
from briefing.ui.common.popover import Popover
from briefing.ui.editing import Editing
from briefing.ui.palette.offering import Offering
from briefing.ui.style.tokens import MODES
from briefing.ui.widgets.forms.fields import leave_field
from briefing.ui.window.help import show_about, show_keys
from briefing.ui.window.main_window import MainWindow
from briefing.ui.window.parts import Parts

Acts = Mapping[str, Callable[[], object]]


def bind_actions(window: MainWindow, parts: Parts) -> None:
    """Have the actions of ``parts`` do their work on ``window``."""
    acts = (_files(window, parts), _quotes(parts), _contents(parts.editing), _views(window, parts), _deck(parts))
    toggles = {
        "slides": parts.navigation.show_slides,
        "side": parts.panels.show_side,
        "right": parts.panels.show_right,
        "full_screen": window.fill_screen,
        "picked_only": window.filtering.set_picked_only,
        "titles": parts.navigation.show_titles,
        "checklist": parts.checking.show,
        "sorter": parts.navigation.sort_slides,
    }
    parts.actions.bind({id: act for each in acts for id, act in each.items()}, toggles)


def _with_all_typed(act: Callable[[], object]) -> None:
    """Do what concerns the whole document, or shows it anew, with the words that are being typed somewhere."""
    leave_field()
    act()


def _all_typed(acts: Acts) -> Acts:
    return {id: partial(_with_all_typed, act) for id, act in acts.items()}


def _files(window: MainWindow, parts: Parts) -> Acts:
    acts: Acts = {
        "new": window.filing.new,
        "blank": parts.welcoming.start_blank,
        "open": window.filing.ask,
        "save": window.filing.save,
        "save_as": window.filing.save_as,
        "example": parts.welcoming.open_example,
        "import": parts.importing.ask_and_import,
        "import_clipboard": parts.importing.read_clipboard,
        "resume_review": parts.importing.resume,
        "propose": parts.importing.proposing.propose,
        "export": parts.exporting.ask_and_export,
        "update_deck": parts.updating.ask_and_update,
        "present": parts.presenting.start,
        "present_from_here": lambda: parts.presenting.start(parts.middle.slide_row()),
        "deck_settings": _settings_of(window, parts),
        "use_template": parts.templating.ask_and_use,
        "preferences": partial(_show_preferences, window, parts),
        "new_window": partial(window.window_requested.emit, None),
        "undo": partial(_undo, window, parts),
        "redo": partial(_redo, window, parts),
    }
    return {**_all_typed(acts), "close_window": window.close, "quit": window.quit_requested.emit}


def _undo(window: MainWindow, parts: Parts) -> None:
    """Take back the last step, and name it: what it changes may be out of sight."""
    what = window.document.stack.undoText()
    window.document.stack.undo()
    parts.toast.say(QCoreApplication.translate("Bindings", "Undone: {what}").format(what=what))


def _redo(window: MainWindow, parts: Parts) -> None:
    what = window.document.stack.redoText()
    window.document.stack.redo()
    parts.toast.say(QCoreApplication.translate("Bindings", "Redone: {what}").format(what=what))


def _quotes(parts: Parts) -> Acts:
    quotes, shortening = parts.editing.quotes, parts.shortening
    return {
        "add_quote": quotes.add,
        "edit_quote": partial(_edit, parts),
        "duplicate": quotes.duplicate,
        "delete_quote": quotes.delete,
        "copy": parts.copying.copy,
        "copy_picture": parts.copying.copy_picture,
        "show_source": quotes.show_source,
        "select_all": parts.selection.select_all,
        "stress": quotes.stress,
        "strike": shortening.strike,
        "restore": shortening.restore,
        "clarify": shortening.clarify,
        "merge": parts.merging.ask_and_merge,
    }


def _edit(parts: Parts) -> None:
    """Edit the quotes chosen; at the head of a section its theme, as the menu there offers by the same key."""
    edit = parts.editing.themes.edit if parts.selection.is_at_section else parts.editing.quotes.edit
    edit()


def _contents(editing: Editing) -> Acts:
    return {
        "assembly": editing.assembly.edit,
        "add_theme": editing.themes.add,
        "edit_theme": editing.themes.edit,
        "delete_theme": editing.themes.delete,
        "add_speaker": editing.speakers.add,
        "edit_speaker": editing.speakers.edit,
        "delete_speaker": editing.speakers.delete,
        "edit_source": editing.sources.edit,
        "share": partial(_with_all_typed, editing.sources.share),
        "prove": editing.sources.prove,
    }


def _views(window: MainWindow, parts: Parts) -> Acts:
    navigation, filtering, grid = parts.navigation, window.filtering, window.grid
    anew: Acts = {
        **{f"appearance_{mode}": partial(parts.menus.set_appearance, mode) for mode in MODES},
        **{f"language_{language}": partial(parts.menus.set_language, language) for language in ("", *NAMES)},
        "palette": partial(_show_palette, window, parts, offering_of(window, parts)),
    }
    return {
        **_all_typed(anew),
        "find": navigation.find,
        "clear": filtering.clear,
        "detail": navigation.show_detail,
        "deck": navigation.show_deck,
        "previous": partial(grid.go, -1),
        "next": partial(grid.go, 1),
        **{f"sort_{order.value}": partial(filtering.sort, order.value) for order in Order},
        "enlarge": grid.enlarge,
        "reduce": grid.reduce,
        "usual_size": grid.show_usual_size,
        "next_window": parts.menus.show_next_window,
        "keys": partial(show_keys, window, parts.actions),
        "about": partial(show_about, window),
    }


def _deck(parts: Parts) -> Acts:
    return {
        "pick": parts.picking.toggle,
        "pick_on": parts.picking.pick_and_go_on,
        "up": partial(_step, parts, -1),
        "down": partial(_step, parts, 1),
        "remove": parts.picking.remove,
        "show_slide": partial(_show_slide, parts),
    }


def offering_of(window: MainWindow, parts: Parts) -> Offering:
    """What the palette of ``window`` has to offer."""
    return Offering(
        document=window.document,
        filtering=window.filtering,
        settings=window.settings,
        actions=parts.actions,
        boxes=parts.deck.choices,
        show_card=parts.navigation.show_card,
        show_speaker=partial(parts.navigation.go_to, "speaker"),
        open=window.filing.requested.emit,
    )


def _show_palette(window: MainWindow, parts: Parts, offering: Offering) -> None:
    from briefing.ui.palette.palette import CommandPalette  # not for the first frame

    parts.menus.tell_windows()
    palette = CommandPalette(window, offering.now())
    parts.actions["next_window"].setEnabled(True)  # its keys look for themselves
    palette.exec()
    if entry := palette.chosen:
        offering.do(entry, is_to_pick=palette.is_to_pick)
    palette.deleteLater()


def _settings_of(window: MainWindow, parts: Parts) -> Callable[[], None]:
    """What opens and closes the deck's settings, which are made when first asked for."""
    popovers: list[Popover] = []

    def toggle() -> None:
        from briefing.ui.deck.settings_panel import SettingsPanel  # not for the first frame

        if not popovers:
            panel = SettingsPanel(window.document)
            popovers.append(Popover(window, parts.middle, panel, panel.order))
            panel.left.connect(popovers[0].leave)
        popovers[0].toggle()

    return toggle


def _show_preferences(window: MainWindow, parts: Parts) -> None:
    from briefing.ui.preferences.preferences_dialog import PreferencesDialog  # not for the first frame

    dialog = PreferencesDialog(window, window.settings)
    dialog.appearance_chosen.connect(parts.menus.set_appearance)
    dialog.template_requested.connect(parts.templating.ask_and_use)
    dialog.templates_changed.connect(parts.templating.offer)
    dialog.exec()
    language = dialog.wanted_language
    dialog.deleteLater()
    if language is not None:
        parts.menus.set_language(language, then="preferences")


def _show_slide(parts: Parts) -> None:
    """Go from a card to the slide that it is on, if it is on one."""
    known = parts.previewing.document.picks
    if found := [id for id in parts.selection.ids() if id in known]:
        parts.navigation.show_slide(found[0])
    else:
        parts.toast.say(QCoreApplication.translate("Bindings", "This quote is not in the deck"))


def _step(parts: Parts, by: int) -> None:
    """Move the theme that the user is at, or the selected picks, one place up (-1) or down (1)."""
    if parts.selection.is_among_themes:
        parts.editing.themes.step(by)
    else:
        parts.picking.step(by)
