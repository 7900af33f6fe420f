"""What a screen reader finds: every control, card and row has a name; focus goes through all parts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from tests.ui.conftest import in_dialog

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
            window.parts.navigation.show_detail()
        case "found":
            window.filtering.toggle("themes", "client")
        case "slides":
            window.parts.actions["slides"].trigger()
    assert unnamed(window) == []


@pytest.mark.parametrize(
    "action", ["add_quote", "edit_quote", "add_theme", "edit_theme", "add_speaker", "edit_speaker", "assembly"]
)
def test_every_control_of_a_dialog_has_a_name(window, action):
    window.grid.go(0)
    found = []
    in_dialog(window.parts.actions[action].trigger, lambda dialog: found.append(unnamed(dialog)))
    assert found == [[]]


def test_every_control_for_several_quotes_has_a_name(window):
    window.grid.selectAll()
    found = []
    in_dialog(window.parts.actions["edit_quote"].trigger, lambda dialog: found.append(unnamed(dialog)))
    assert found == [[]]


@pytest.mark.parametrize("action", ["add_quote", "edit_theme", "edit_speaker", "assembly"])
def test_tab_goes_through_a_dialog_from_its_first_field_to_its_buttons(window, qtbot, action):
    def walk_through(dialog):
        qtbot.waitUntil(lambda: dialog.focusWidget() is not None)
        seen.append(dialog.focusWidget())
        while len(seen) < 20:
            QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
            if dialog.focusWidget() is seen[0]:
                break
            seen.append(dialog.focusWidget())
        names.extend(type(part).__name__ for part in seen)

    window.grid.go(0)
    seen, names = [], []
    in_dialog(window.parts.actions[action].trigger, walk_through)
    assert len(names) < 20
    assert names[0].endswith(("LineEdit", "TextEdit"))
    assert names[-1] == "QPushButton"
    assert len(set(seen)) == len(seen)


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
    parts = (
        window.parts.side.themes,
        window.parts.side.speakers,
        window.parts.tool_row.search,
        window.parts.deck.title,
        window.parts.deck.view,
    )
    assert all(part in seen for part in parts)
    assert window.focusWidget() is window.grid


def test_the_quote_panel_gives_its_words_to_a_screen_reader(window):
    window.grid.reveal("un-client-trompe")
    window.parts.navigation.show_detail()
    words = window.document.briefing.message_by_id["un-client-trompe"].quote
    spoken = [
        item.text(QAccessible.Text.Name) for item in walk(QAccessible.queryAccessibleInterface(window.parts.detail))
    ]
    assert words in spoken
