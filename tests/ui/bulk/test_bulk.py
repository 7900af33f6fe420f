"""Several quotes at once: each change is made to all of them, and undone in one step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import in_dialog, picks, resize, spell

FOUR = (1, 3, 5, 9)


@pytest.fixture
def four(window):
    ids = [window.document.briefing.messages[at].id for at in FOUR]
    window.grid.choose(ids)
    QApplication.processEvents()
    return ids


def click(button) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def choose(button, *words: str) -> None:
    """Choose in the menu of a button, and in those below it, by the words."""
    menu = button.menu()
    for word in words:
        menu.aboutToShow.emit()
        action = next(action for action in menu.actions() if action.text() == word)
        menu = action.menu()
    action.trigger()
    QApplication.processEvents()


def values(window, ids, field):
    return {getattr(window.document.briefing.message_by_id[id], field) for id in ids}


def steps(window) -> int:
    return window.document.stack.index()


def test_the_bar_is_there_while_several_are_selected(window, four):
    bar = window.parts.bulk.bar
    assert bar.isVisible()
    click(bar.close_button)
    QApplication.processEvents()
    assert (bar.isVisible(), window.grid.selected_ids(), window.focusWidget()) == (False, [], window.grid)


def test_the_bar_is_not_half_under_what_lies_over_the_cards(window, four, qtbot):
    resize(window, qtbot, 800, 560)
    bar, right = window.parts.bulk.bar, window.parts.actions["right"]
    right.setChecked(True)
    assert (bar.isVisible(), window.grid.selected_ids()) == (False, four)
    right.setChecked(False)
    assert bar.isVisible()


def test_the_last_cards_are_scrolled_past_the_bar_and_only_while_it_is_there(window, four):
    grid, bar, foot = window.grid, window.parts.bulk.bar, window.grid.verticalScrollBar()
    last = grid.model().index(grid.model().rowCount() - 1)
    longest = foot.maximum()
    foot.setValue(longest)
    assert grid.visualRect(last).bottom() < bar.y()
    foot.setValue(0)
    grid.scrollTo(last)
    assert grid.visualRect(last).bottom() < bar.y()
    grid.let_go()
    QApplication.processEvents()
    assert foot.maximum() == longest - bar.height() - 32


@pytest.mark.parametrize("is_from_the_bar", [False, True])
def test_esc_leaves_the_current_one(window, four, is_from_the_bar):
    window.filtering.set_query("e")
    QApplication.processEvents()
    bar = window.parts.bulk.bar
    (bar.theme if is_from_the_bar else window.grid).setFocus()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert window.grid.selected_ids() == [window.grid.current_id()] == [four[0]]
    assert (bar.isVisible(), window.focusWidget()) == (False, window.grid)
    assert window.parts.detail.id == four[0]
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)  # one is kept, and what is looked for stays
    assert (window.grid.selected_ids(), window.filtering.filter.query) == (four[:1], "e")


def test_esc_in_the_panel_leaves_the_field_then_the_selection(window, four):
    window.parts.bulk.panel.enter_owner()
    QTest.keyClicks(window.focusWidget(), "La DSI")
    for chosen in (four, four[:1]):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
        QApplication.processEvents()
        assert window.focusWidget() is window.grid
        assert window.grid.selected_ids() == chosen
    assert all(window.document.briefing.message_by_id[id].owner == "La DSI" for id in four)


def test_neither_the_bar_nor_the_panel_is_made_for_one(window):
    window.grid.go(1)
    QApplication.processEvents()
    assert (window.parts.bulk.bar, window.parts.bulk.panel) == (None, None)


def test_the_first_button_says_how_many_it_adds_then_takes_out(window, four):
    bar, before = window.parts.bulk.bar, picks(window)
    missing = [id for id in four if id not in before]
    assert bar.pick.text() == f"Add {len(missing)} to the deck"
    click(bar.pick)
    QApplication.processEvents()
    assert set(four) <= set(picks(window))
    assert bar.pick.text() == "Remove 4 from the deck"
    window.document.stack.undo()
    assert picks(window) == before


def test_a_theme_is_given_to_all_in_one_step(window, four):
    choose(window.parts.bulk.bar.theme, "Le cap")
    assert (values(window, four, "theme"), steps(window)) == ({"cap"}, 1)


def test_a_new_theme_is_made_where_it_is_needed_in_one_step(window, four):
    before = window.document.briefing
    in_dialog(
        lambda: choose(window.parts.bulk.bar.theme, "New theme…"),
        lambda dialog: (QTest.keyClicks(dialog.title, "Une escale"), dialog.accept_button.click()),
    )
    [id] = values(window, four, "theme")
    assert window.document.briefing.theme_by_id[id].title == "Une escale"
    window.document.stack.undo()
    assert window.document.briefing == before


def test_a_new_speaker_is_made_where_they_are_needed(window, four):
    in_dialog(
        lambda: choose(window.parts.bulk.bar.speaker, "New speaker…"),
        lambda dialog: (QTest.keyClicks(dialog.name, "Ada Lovelace"), dialog.accept_button.click()),
    )
    [id] = values(window, four, "speaker")
    assert (window.document.briefing.speaker_by_id[id].name, steps(window)) == ("Ada Lovelace", 1)


def test_a_level_and_an_owner_are_given_to_all(window, four):
    choose(window.parts.bulk.bar.level, "Note")
    choose(window.parts.bulk.bar.level, "Owner", "Bernard Duverneuil")
    assert (values(window, four, "level"), values(window, four, "owner")) == ({"note"}, {"Bernard Duverneuil"})
    assert steps(window) == 2


def test_an_owner_who_is_not_listed_is_written_in_the_panel(window, four):
    choose(window.parts.bulk.bar.level, "Owner", "Someone else…")
    assert window.focusWidget() is window.parts.bulk.panel.owner
    QTest.keyClicks(window.parts.bulk.panel.owner, "Grace Hopper")
    QTest.keyClick(window.parts.bulk.panel.owner, Qt.Key.Key_Return)
    assert (values(window, four, "owner"), steps(window)) == ({"Grace Hopper"}, 1)


def test_all_are_deleted_by_the_bar_and_come_back_by_one_undo(window, four):
    click(window.parts.bulk.bar.delete)
    assert len(window.document.briefing.messages) == 13
    window.document.stack.undo()
    assert len(window.document.briefing.messages) == 17


def test_all_are_copied_by_the_bar(window, four):
    click(window.parts.bulk.bar.copy)
    text = QApplication.clipboard().text()
    assert [window.document.briefing.message_by_id[id].quote in text for id in four] == [True] * 4


def test_the_panel_says_how_many_and_shows_what_they_share(window, four):
    window.parts.right.turn(1)
    panel = window.parts.bulk.panel
    assert panel.isVisible()
    assert (panel.theme.currentText(), panel.theme.lineEdit().placeholderText()) == (
        "",
        "Le sens, Le client, Le courant",
    )
    window.grid.choose(four[:2])
    QApplication.processEvents()
    assert (panel.theme.currentText(), panel.speaker.currentText()) == ("Le sens", "Georges Epinette")


def test_what_is_written_in_the_panel_is_one_step_and_leaving_a_field_is_none(window, four):
    window.parts.right.turn(1)
    panel = window.parts.bulk.panel
    panel.due.setFocus()
    for field in (panel.owner, panel.theme.lineEdit(), panel.speaker.lineEdit()):
        field.setFocus()
    assert steps(window) == 0
    spell(panel.speaker, "Nouvelle Voix")
    [id] = values(window, four, "speaker")
    assert (window.document.briefing.speaker_by_id[id].name, steps(window)) == ("Nouvelle Voix", 1)
    QTest.keyClicks(panel.due, "31/3/2027")
    QTest.keyClick(panel.due, Qt.Key.Key_Return)
    [due] = values(window, four, "due")
    assert ("2027" in due, steps(window)) == (True, 2)


def test_actions_mean_all_of_them_while_the_panel_has_the_keys(window, four):
    window.parts.right.turn(1)
    window.parts.bulk.panel.owner.setFocus()
    assert window.parts.selection.ids() == four


def test_keys_meant_for_one_quote_change_none_of_several(window):
    ids = [message.id for message in window.document.briefing.messages[:3]]
    window.grid.choose(ids[:1])
    window.parts.navigation.show_detail()
    before = window.document.briefing
    window.grid.choose(ids)
    QApplication.processEvents()
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_Down, Qt.Key.Key_A, Qt.Key.Key_Return):
        QTest.keyClick(window.focusWidget(), key)
    assert window.document.briefing == before


def test_one_quote_is_shown_again_once_one_is_selected(window, four):
    window.parts.right.turn(1)
    window.grid.choose(four[:1])
    QApplication.processEvents()
    assert (window.parts.bulk.panel.isVisible(), window.parts.detail.id) == (False, four[0])


def test_what_is_said_stands_under_the_bar(window, four):
    toast, bar = window.parts.toast, window.parts.bulk.bar
    toast.say("Oui " * 100)  # more than the head of the window has room for
    QApplication.processEvents()
    assert toast.geometry().top() > bar.mapTo(window, bar.rect().bottomLeft()).y()
    window.grid.choose(four[:1])
    QApplication.processEvents()
    assert toast.geometry().bottom() > window.height() - 30
