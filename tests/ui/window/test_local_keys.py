"""A key stands in a menu where it does what the menu says: Del takes a quote out of the deck there alone."""

from __future__ import annotations

import pytest

SHARED = ("edit_quote", "delete_quote", "delete_theme", "remove", "pick")


def shows_key(window, id: str) -> bool:
    """Whether the menu shows the key of the action ``id``, as it is opened now."""
    action = window.parts.actions[id]
    menu = next(each.menu() for each in window.menuBar().actions() if action in each.menu().actions())
    menu.aboutToShow.emit()
    shown = "\t" not in action.text() and bool(action.shortcut().toString())
    menu.aboutToHide.emit()
    assert "\t" not in action.text()
    return shown


@pytest.mark.parametrize("is_by_keyboard", [False, True])
def test_menus_show_del_where_it_does_what_they_say(window, is_by_keyboard):
    cards, deck = window.grid, window.parts.deck.view
    for place, shown in (
        (cards, ["edit_quote", "delete_quote", "pick"]),
        (deck, ["edit_quote", "remove"]),
        (window.parts.tool_row.search, []),
    ):
        place.setFocus()
        if is_by_keyboard:
            window.menuBar().setFocus()
        assert [id for id in SHARED if shows_key(window, id)] == shown
