"""What each action does: the declared ones of common/actions.py, by their id."""

from __future__ import annotations

from functools import partial

from briefing.core.queries.search import Order
from briefing.ui.window.help import show_about, show_keys
from briefing.ui.window.main_window import MainWindow
from briefing.ui.window.palette import show_palette
from briefing.ui.window.parts import Parts


def bind_actions(window: MainWindow, parts: Parts) -> None:
    """Have the actions of ``parts`` do their work on ``window``."""
    filing, filtering, grid, stack = window.filing, window.filtering, window.grid, window.document.stack
    navigation, picking, editing, shortening = parts.navigation, parts.picking, parts.editing, parts.shortening
    parts.actions.bind(
        acts={
            "new": filing.new,
            "open": filing.ask_and_open,
            "save": filing.save,
            "save_as": filing.save_as,
            "example": filing.open_example,
            "import": parts.importing.ask_and_import,
            "import_clipboard": parts.importing.read_clipboard,
            "assembly": editing.assembly.edit,
            "export": parts.exporting.ask_and_export,
            "use_template": parts.templating.ask_and_use,
            "quit": window.close,
            "undo": stack.undo,
            "redo": stack.redo,
            "add_quote": editing.quotes.add,
            "edit_quote": editing.quotes.edit,
            "duplicate": editing.quotes.duplicate,
            "delete_quote": editing.quotes.delete,
            "add_theme": editing.themes.add,
            "edit_theme": editing.themes.edit,
            "delete_theme": editing.themes.delete,
            "add_speaker": editing.speakers.add,
            "edit_speaker": editing.speakers.edit,
            "delete_speaker": editing.speakers.delete,
            "copy": parts.copying.copy,
            "copy_picture": parts.copying.copy_picture,
            "show_source": editing.quotes.show_source,
            "merge": parts.merging.ask_and_merge,
            "select_all": parts.selection.select_all,
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
            "pick": picking.toggle,
            "pick_on": picking.pick_and_go_on,
            "up": partial(_step, parts, -1),
            "down": partial(_step, parts, 1),
            "remove": picking.remove,
            "stress": editing.quotes.stress,
            "strike": shortening.strike,
            "restore": shortening.restore,
            "clarify": shortening.clarify,
            "keys": partial(show_keys, window, parts.actions),
            "palette": partial(show_palette, window, parts.actions),
            "about": partial(show_about, window),
        },
        toggles={
            "slides": navigation.show_slides,
            "picked_only": filtering.set_picked_only,
        },
    )


def _step(parts: Parts, by: int) -> None:
    """Move the theme that the user is at, or the selected picks, one place up (-1) or down (1)."""
    if parts.selection.is_among_themes:
        parts.editing.themes.step(by)
    else:
        parts.picking.step(by)
