"""What is being typed counts for whatever concerns the whole document, though the field has not been left yet."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from briefing.core.storage.store import load
from briefing.ui.deck.titles_model import TITLE
from briefing.ui.widgets import messages
from briefing.ui.widgets.forms.fields import LineEdit, NameField
from tests.ui.cards.test_choosing import rename

WORDS = "Autrement dit"


@pytest.fixture
def typing(window):
    """A title in the list of titles that is being written."""
    window.parts.actions["titles"].trigger()
    titles = window.parts.deck.titles
    titles.refresh()
    rows = (titles.model.index(row) for row in range(titles.model.rowCount()))
    index = next(row for row in rows if row.data(TITLE).id == "cap")
    titles.list.setCurrentIndex(index)
    titles.list.edit(index)
    field = titles.list.findChild(LineEdit)
    field.selectAll()
    QTest.keyClicks(field, WORDS)
    return field


def test_a_title_that_is_being_typed_is_saved(window, typing, tmp_path):
    path = tmp_path / "mine.briefing"
    window.document.mark_saved(path, None)
    window.parts.actions["save"].trigger()
    assert load(path).theme_by_id["cap"].headline == WORDS


def test_a_title_that_is_being_typed_is_asked_about_when_the_window_closes(window, typing, answers):
    answers["ask_unsaved"] = messages.Answer.CANCEL
    window.close()
    assert answers["asked"] == ["ask_unsaved"]
    assert window.document.briefing.theme_by_id["cap"].headline == WORDS


def test_a_name_that_is_being_typed_in_the_side_bar_is_asked_about_when_the_window_closes(window, answers):
    field = rename(window.parts.side.themes, "cap")
    QTest.keyClicks(field, WORDS)
    answers["ask_unsaved"] = messages.Answer.CANCEL
    window.close()
    QApplication.processEvents()
    assert answers["asked"] == ["ask_unsaved"]
    assert window.document.briefing.theme_by_id["cap"].title == WORDS


def test_a_name_that_is_being_typed_is_saved_by_the_key(window, tmp_path, qtbot):
    """The field claims the keys of the list that it is in, not those of the window."""
    path = tmp_path / "mine.briefing"
    window.document.mark_saved(path, None)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    field = rename(window.parts.side.themes, "cap")
    QTest.keyClicks(field, WORDS)
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClick(field, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert load(path).theme_by_id["cap"].title == WORDS


def test_two_clicks_on_the_title_of_the_assembly_select_it_whole(window):
    header = window.parts.header
    QTest.mouseClick(header.title, Qt.MouseButton.LeftButton)
    [field] = header.findChildren(NameField)
    QTest.mouseDClick(field, Qt.MouseButton.LeftButton)
    assert field.selectedText() == field.text()


def test_a_field_that_is_typed_in_stays_so_after_saving(window, tmp_path):
    window.document.mark_saved(tmp_path / "mine.briefing", None)
    search = window.parts.tool_row.search
    search.setFocus()
    QTest.keyClicks(search, "client")
    window.parts.actions["save"].trigger()
    assert QApplication.focusWidget() is search
    assert search.text() == "client"


@pytest.mark.parametrize("act", ["language_fr", "new"])
def test_a_title_that_is_being_typed_is_kept_by_whatever_shows_the_window_anew(window, typing, answers, act):
    answers["ask_unsaved"] = messages.Answer.CANCEL
    window.parts.actions[act].trigger()
    assert window.document.briefing.theme_by_id["cap"].headline == WORDS


def test_undoing_takes_back_what_is_being_typed_and_redoing_brings_it_again(window, typing):
    before = window.document.briefing.theme_by_id["cap"].headline
    window.document.set_option("title", "Le cap")
    for act, words in (("undo", before), ("redo", WORDS)):
        window.parts.actions[act].trigger()
        assert window.document.briefing.theme_by_id["cap"].headline == words


@pytest.fixture
def another(qtbot):
    """A window in front of the one that is typed in."""
    other = QWidget()
    qtbot.addWidget(other)

    def come_forward() -> None:
        other.show()
        other.activateWindow()
        qtbot.waitUntil(other.isActiveWindow)

    return come_forward


def test_a_window_behind_another_goes_on_in_another_language_with_what_is_being_typed(window, typing, another):
    another()
    document = window.give_up_document()
    assert document.briefing.theme_by_id["cap"].headline == WORDS
    document.stack.setClean()


def test_a_window_behind_another_asks_about_what_is_being_typed(window, typing, another, answers):
    another()
    answers["ask_unsaved"] = messages.Answer.CANCEL
    window.close()
    assert answers["asked"] == ["ask_unsaved"]
    assert window.document.briefing.theme_by_id["cap"].headline == WORDS
