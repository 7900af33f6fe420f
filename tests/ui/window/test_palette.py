"""Every action by the keyboard: the palette, the sheet of keys."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from briefing.ui.common.actions import SPECS, Actions
from briefing.ui.window.bindings import bind_actions
from briefing.ui.window.palette import CommandPalette


@pytest.fixture
def palette(window, qtbot):
    palette = CommandPalette(window, window.parts.actions.all())
    qtbot.addWidget(palette)
    palette.show()
    return palette


def listed(palette) -> list[str]:
    return [palette.list.topLevelItem(row).text(0) for row in range(palette.list.topLevelItemCount())]


def test_it_lists_what_can_be_done_now(palette):
    assert "Export" in listed(palette)
    assert "Undo" not in listed(palette)


def test_a_few_letters_and_enter_do_it(window, palette):
    QTest.keyClicks(palette.field, "pick all")
    assert listed(palette) == []
    palette.field.clear()
    QTest.keyClicks(palette.field, "only picked")
    assert listed(palette) == ["Picked quotes only"]
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.filtering.filter.picked_only


def test_the_arrows_choose_while_one_types(window, palette):
    QTest.keyClicks(palette.field, "quote")
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == 1


def test_no_two_actions_share_a_key_in_one_place(window):
    everywhere = [window.parts.actions[spec.id] for spec in SPECS if not spec.local]
    for part in (
        window.grid,
        window.parts.deck.view,
        window.parts.detail,
        window.parts.side.themes,
        window.parts.side.speakers,
    ):
        actions = [*everywhere, *part.actions()]
        keys = [key.toString() for action in actions for key in action.shortcuts() if not key.isEmpty()]
        assert len(keys) == len(set(keys))


def test_every_local_key_has_its_place(window):
    parts = (
        window.grid,
        window.parts.deck.view,
        window.parts.detail,
        window.parts.side.themes,
        window.parts.side.speakers,
    )
    placed = [action for part in parts for action in part.actions()]
    assert all(window.parts.actions[spec.id] in placed for spec in SPECS if spec.local)


@pytest.fixture
def unbound(qapp):
    """Actions that nothing was bound to, and what to bind them to: a note of the ids that are done."""
    parent = QWidget()
    done = []
    acts = {spec.id: partial(done.append, spec.id) for spec in SPECS if not spec.checkable}
    toggles = {spec.id: partial(_note, done, spec.id) for spec in SPECS if spec.checkable}
    yield Actions(parent), acts, toggles, done
    parent.deleteLater()


def _note(done, id: str, on: bool) -> None:
    done.append(f"{id} {on}")


def test_every_declared_action_does_what_is_bound_to_it(unbound):
    actions, acts, toggles, done = unbound
    actions.bind(acts, toggles)
    for spec in SPECS:
        done.clear()
        actions[spec.id].trigger()
        assert done == [f"{spec.id} True" if spec.checkable else spec.id]


def test_a_declared_action_that_is_not_bound_is_an_error(unbound):
    actions, acts, toggles, _ = unbound
    del acts["save"]
    with pytest.raises(ValueError, match="save"):
        actions.bind(acts, toggles)


def test_a_binding_that_is_not_declared_is_an_error(unbound):
    actions, acts, toggles, _ = unbound
    with pytest.raises(ValueError, match="fly"):
        actions.bind({**acts, "fly": print}, toggles)


def test_what_is_turned_on_and_off_is_not_bound_as_done(unbound):
    actions, acts, toggles, _ = unbound
    del toggles["slides"]
    with pytest.raises(ValueError, match="slides"):
        actions.bind({**acts, "slides": print}, toggles)


def test_every_declared_action_of_a_window_is_bound_and_every_binding_declared(window, monkeypatch):
    bound = []
    monkeypatch.setattr(Actions, "bind", lambda self, acts, toggles: bound.extend([*acts, *toggles]))
    bind_actions(window, window.parts)
    assert sorted(bound) == sorted(spec.id for spec in SPECS)


def test_every_action_is_in_a_menu_or_the_palette_and_has_words(window):
    for spec in SPECS:
        action = window.parts.actions[spec.id]
        assert action.text().strip()
        assert action in window.parts.actions.all()
    assert window.parts.actions["keys"].shortcuts()[1] == QKeySequence("?")
