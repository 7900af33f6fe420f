"""Every action by the keyboard: the palette, the sheet of keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from briefing.ui import dialogs
from briefing.ui.actions import SPECS


@pytest.fixture
def palette(window, qtbot):
    palette = dialogs.palette.CommandPalette(window, window.actions_by_id.all())
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


def test_no_two_actions_share_a_key(window):
    keys = [key.toString() for action in window.actions_by_id.all() for key in action.shortcuts() if not key.isEmpty()]
    assert len(keys) == len(set(keys))


def test_every_action_is_in_a_menu_or_the_palette_and_has_words(window):
    for spec in SPECS:
        action = window.actions_by_id[spec.id]
        assert action.text().strip()
        assert action in window.actions_by_id.all()
    assert window.actions_by_id["keys"].shortcuts()[1] == QKeySequence("?")
