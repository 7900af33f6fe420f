"""What is being typed counts for whatever concerns the whole document, though the field has not been left yet."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from briefing.core.storage.store import load
from briefing.ui.deck.titles_model import TITLE
from briefing.ui.widgets import messages
from briefing.ui.widgets.fields import LineEdit
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


def test_a_field_that_is_typed_in_stays_so_after_saving(window, tmp_path):
    window.document.mark_saved(tmp_path / "mine.briefing", None)
    search = window.parts.tool_row.search
    search.setFocus()
    QTest.keyClicks(search, "client")
    window.parts.actions["save"].trigger()
    assert QApplication.focusWidget() is search
    assert search.text() == "client"
