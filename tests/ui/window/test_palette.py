"""Every action by the keyboard: the palette, the sheet of keys."""

from __future__ import annotations

from operator import attrgetter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from briefing.ui.common.actions import SPECS
from briefing.ui.window.palette import CommandPalette


@pytest.fixture
def palette(window, qtbot):
    palette = CommandPalette(window, window.actions_by_id.all())
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
    everywhere = [window.actions_by_id[spec.id] for spec in SPECS if not spec.local]
    for part in (window.grid, window.deck.view, window.detail, window.side.themes, window.side.speakers):
        actions = [*everywhere, *part.actions()]
        keys = [key.toString() for action in actions for key in action.shortcuts() if not key.isEmpty()]
        assert len(keys) == len(set(keys))


def test_every_local_key_has_its_place(window):
    parts = (window.grid, window.deck.view, window.detail, window.side.themes, window.side.speakers)
    placed = [action for part in parts for action in part.actions()]
    assert all(window.actions_by_id[spec.id] in placed for spec in SPECS if spec.local)


def test_every_slot_is_there(window):
    assert all(callable(attrgetter(spec.slot)(window)) for spec in SPECS)


def test_every_action_is_in_a_menu_or_the_palette_and_has_words(window):
    for spec in SPECS:
        action = window.actions_by_id[spec.id]
        assert action.text().strip()
        assert action in window.actions_by_id.all()
    assert window.actions_by_id["keys"].shortcuts()[1] == QKeySequence("?")
