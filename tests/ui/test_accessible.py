"""What a screen reader finds: every control, card and row has a name and a state; focus goes through all parts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget

from briefing.ui.palette.palette import CommandPalette
from briefing.ui.present.desk import Desk
from briefing.ui.present.stage import Stage
from briefing.ui.widgets.section import Heading
from tests.ui.conftest import in_dialog

ROLE, DESCRIPTION = QAccessible.Role, QAccessible.Text.Description
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


ACTING = {
    ROLE.Button,
    ROLE.ButtonMenu,
    ROLE.CheckBox,
    ROLE.ComboBox,
    ROLE.EditableText,
    ROLE.List,
    ROLE.PageTab,
    ROLE.RadioButton,
}


def faults(widget: QWidget) -> list[str]:
    """What a screen reader or a keyboard misses in ``widget``: names, states, a way by Tab."""
    found = unnamed(widget)
    for item in walk(QAccessible.queryAccessibleInterface(widget)):
        part, state = item.object(), item.state()
        told = f"{item.role().name} {type(part).__name__} “{item.text(QAccessible.Text.Name)}”"
        if not isinstance(part, QWidget) or item.role() not in ACTING or not part.isEnabled():
            continue
        if not part.focusPolicy() & Qt.FocusPolicy.TabFocus and not has_keys_elsewhere(part):
            found.append(f"out of reach: {told}")
        is_told = state.selectable if item.role() is ROLE.PageTab else state.checkable
        if isinstance(part, QAbstractButton) and part.isCheckable() != bool(is_told):
            found.append(f"not told as one to check: {told}")
        if repeats(item):
            found.append(f"its name twice: {told}")
    return found


def repeats(item) -> bool:
    """Whether its description says its name again."""
    name, words = (item.text(kind).strip().rstrip("…").lower() for kind in (QAccessible.Text.Name, DESCRIPTION))
    return bool(name and words) and (words.startswith(name) or name.startswith(words))


def has_keys_elsewhere(part: QWidget) -> bool:
    """Whether it belongs to a field or a group that Tab reaches, or is a list that follows the keys of one."""
    is_in_group = any(one.focusPolicy() & Qt.FocusPolicy.TabFocus for one in group_of(part))
    return is_in_group or isinstance(part.parentWidget(), QComboBox | QLineEdit | CommandPalette)


def is_stop(part: QWidget) -> bool:
    """Whether Tab is to come to it."""
    by_tab = bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus) and not part.focusProxy()
    return by_tab and part.isVisible() and part.isEnabled()


def name_of(part: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name)


def group_of(part: QWidget) -> list[QAbstractButton]:
    group = part.group() if isinstance(part, QAbstractButton) else None
    return group.buttons() if group else []


def missed(window: QWidget) -> list[str]:
    """What Tab does not come to on its way round; of a group it comes to one button, and arrows to the others."""
    stops = [part for part in window.findChildren(QWidget) if is_stop(part)]
    stops[0].setFocus(Qt.FocusReason.TabFocusReason)
    seen = set()
    while (part := window.focusWidget()) not in seen:
        seen.update({part, *group_of(part)})
        QTest.keyClick(part, Qt.Key.Key_Tab)
    return [f"{type(part).__name__} “{part.accessibleName()}”" for part in stops if part not in seen]


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


def test_every_control_of_a_dialog_has_a_name(window):
    window.grid.go(0)
    for action in ("add_quote", "edit_quote", "add_theme", "edit_theme", "add_speaker", "edit_speaker", "assembly"):
        found = []
        in_dialog(window.parts.actions[action].trigger, lambda dialog, found=found: found.append(faults(dialog)))
        assert found == [[]], action


def test_every_control_for_several_quotes_has_a_name(window):
    window.grid.selectAll()
    found = []
    in_dialog(window.parts.actions["edit_quote"].trigger, lambda dialog: found.append(unnamed(dialog)))
    assert found == [[]]


def test_tab_goes_through_a_dialog_from_its_first_field_to_its_buttons(window, qtbot):
    window.grid.go(0)
    for action in ("add_quote", "edit_theme", "edit_speaker", "assembly"):
        _tab_goes_through(window, qtbot, action)


def _tab_goes_through(window, qtbot, action: str) -> None:
    def walk_through(dialog):
        qtbot.waitUntil(lambda: dialog.focusWidget() is not None)
        seen.append(dialog.focusWidget())
        while len(seen) < 20:
            QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
            if dialog.focusWidget() is seen[0]:
                break
            seen.append(dialog.focusWidget())
        names.extend(type(part).__name__ for part in seen)

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


def test_the_panels_at_the_right_are_tabs_one_of_which_is_selected(window):
    window.resize(1100, 800)
    tabs = [
        item for item in walk(QAccessible.queryAccessibleInterface(window.parts.right)) if item.role() is ROLE.PageTab
    ]
    picks = len(window.document.picks)
    assert [item.text(QAccessible.Text.Name) for item in tabs] == [f"Deck · {picks}", "Quote"]
    assert [bool(item.state().selected) for item in tabs] == [True, False]
    tabs[1].actionInterface().doAction("Press")
    assert [bool(item.state().selected) for item in tabs] == [False, True]


def test_a_section_of_the_side_bar_is_expanded_or_collapsed(window):
    heading = window.parts.side.findChild(Heading)
    assert heading is not None
    face = QAccessible.queryAccessibleInterface(heading)
    assert (bool(face.state().expanded), bool(face.state().collapsed)) == (True, False)
    face.actionInterface().doAction("Press")
    assert (bool(face.state().expanded), bool(face.state().collapsed)) == (False, True)
    assert face.state().expandable
    assert face.text(DESCRIPTION).endswith("values")


ROOMS = {
    "cards": lambda window: None,
    "detail": lambda window: window.parts.navigation.show_detail(),
    "filtered": lambda window: window.filtering.toggle("themes", "client"),
    "several": lambda window: window.grid.choose(list(window.document.picks[:3])),
    "checklist": lambda window: window.parts.actions["checklist"].trigger(),
    "sorter": lambda window: window.parts.actions["sorter"].trigger(),
    "welcome": lambda window: window.parts.actions["new"].trigger(),
    "titles": lambda window: window.parts.actions["titles"].trigger(),
}


@pytest.mark.slow
@pytest.mark.parametrize("room", ROOMS)
def test_every_control_of_a_room_has_name_and_state_and_is_reached_by_tab(window, room):
    ROOMS[room](window)
    QApplication.processEvents()
    assert faults(window) == []
    assert missed(window) == []


@pytest.mark.parametrize("action", ["preferences", "palette"])
def test_preferences_and_palette_are_named_and_reached(window, action):
    found = []
    in_dialog(window.parts.actions[action].trigger, lambda dialog: found.append(faults(dialog) + missed(dialog)))
    assert found == [[]]


def test_the_stage_and_the_desk_say_which_slide_is_shown(qtbot):
    stage, desk = Stage(), Desk()
    qtbot.addWidget(stage)
    qtbot.addWidget(desk)
    stage.show_picture(None, "Le cap")
    desk.show_place(2, 9, "Le cap", "Dire bonjour")
    spoken = [name_of(stage), name_of(desk), name_of(desk.current), name_of(desk.next), name_of(desk.notes)]
    assert spoken == ["Le cap", "Presenter’s view", "Le cap", "Next", "Speaker notes"]
    assert QAccessible.queryAccessibleInterface(desk.notes).text(QAccessible.Text.Value) == "Dire bonjour"
