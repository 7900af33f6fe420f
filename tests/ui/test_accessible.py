"""What a screen reader finds: every control, card and row has a name; focus goes through all parts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

ROLE = QAccessible.Role
NAMED = {
    ROLE.Button,
    ROLE.ButtonMenu,
    ROLE.CheckBox,
    ROLE.ComboBox,
    ROLE.EditableText,
    ROLE.List,
    ROLE.ListItem,
    ROLE.MenuItem,
    ROLE.ProgressBar,
    ROLE.RadioButton,
    ROLE.Slider,
    ROLE.PageTab,
}


def walk(interface):
    yield interface
    for place in range(interface.childCount()):
        child = interface.child(place)
        if child and not child.state().invisible:
            yield from walk(child)


def unnamed(widget) -> list[str]:
    found = walk(QAccessible.queryAccessibleInterface(widget))
    return [
        f"{item.role().name} {type(item.object()).__name__} {item.rect()}"
        for item in found
        if item.role() in NAMED and not item.text(QAccessible.Text.Name).strip()
    ]


@pytest.mark.parametrize("state", ["cards", "detail", "found", "slides"])
def test_every_control_has_a_name(window, state):
    match state:
        case "detail":
            window.show_detail()
        case "found":
            window.filtering.toggle("themes", "client")
        case "slides":
            window.actions_by_id["slides"].trigger()
    assert unnamed(window) == []


def test_a_card_is_spoken_whole(window):
    interface = QAccessible.queryAccessibleInterface(window.grid)
    spoken = interface.child(0).text(QAccessible.Text.Name)
    for part in (
        "Oui à une culture numérique",
        "Georges Epinette",
        "Groupement des Mousquetaires",
        "Le sens",
        "picked",
    ):
        assert part in spoken


def test_tab_goes_through_every_part_and_comes_back(window):
    window.grid.setFocus()
    seen = []
    for _ in range(40):
        seen.append(window.focusWidget())
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        if window.focusWidget() is window.grid:
            break
    parts = (window.side.themes, window.side.speakers, window.header.search, window.deck.title, window.deck.view)
    assert all(part in seen for part in parts)
    assert window.focusWidget() is window.grid
