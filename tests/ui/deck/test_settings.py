"""The deck's own texts are written as they are typed, and undone like everything else, in a page over the window."""

from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from briefing.ui.common.popover import Popover
from briefing.ui.deck.narrative_choice import diagram
from briefing.ui.deck.settings_panel import SettingsPanel

LINES = ["title", "subtitle", "audience", "author", "date", "classification"]
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def settings_panel(window) -> SettingsPanel:
    """The settings, opened by their key from the cards."""
    window.grid.setFocus()
    QTest.keyClick(window.grid, Qt.Key.Key_D, CTRL | SHIFT)
    panel = window.findChild(SettingsPanel)
    assert panel.isVisible()
    return panel


def test_each_text_is_written_as_it_is_typed_and_undone_at_once(window, settings_panel):
    document = window.document
    before = document.briefing.deck
    for option in LINES:
        field = settings_panel.line(option)
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, "Neuf")
        assert getattr(document.briefing.deck, option) == "Neuf"
    assert document.stack.count() == len(LINES)
    for option in reversed(LINES):
        document.stack.undo()
        assert getattr(document.briefing.deck, option) == getattr(before, option)


def test_what_is_typed_once_the_settings_are_open_takes_the_place_of_the_title(window, settings_panel):
    window.document.set_option("title", "Old title")
    settings_panel.left.emit()
    QTest.keyClick(window.grid, Qt.Key.Key_D, CTRL | SHIFT)
    QTest.keyClicks(QApplication.focusWidget(), "New")
    assert window.document.briefing.deck.title == "New"


def test_language_and_narrative_are_taken_at_once_each_narrative_by_its_own_picture(window, settings_panel):
    deck = window.document.briefing.deck
    assert settings_panel.narrative.button("board").isChecked()
    settings_panel.narrative.button("short").click()
    settings_panel.language.setCurrentIndex(settings_panel.language.findData("en"))
    settings_panel.language.activated.emit(settings_panel.language.currentIndex())
    changed = window.document.briefing.deck
    assert (changed.narrative, changed.language) == ("short", "en")
    window.document.stack.undo()
    window.document.stack.undo()
    assert window.document.briefing.deck == deck
    pictures = [diagram(name).toImage() for name in ("board", "story", "short", "onepage")]
    assert all(one != other for place, one in enumerate(pictures) for other in pictures[:place])


def test_fields_side_by_side_stand_below_those_of_other_rows_however_long_their_names_are(window, settings_panel):
    label = next(label for label in settings_panel.findChildren(QLabel) if "slide" in label.text())
    label.setText(f"{label.text()} of the whole deck, from first to last")
    QTest.qWait(10)
    rows = (("audience", "author"), ("date", "classification"))
    assert len({tuple(settings_panel.line(field).geometry().left() for field in row) for row in rows}) == 1


def test_the_answer_is_one_sentence_on_one_line(window, settings_panel):
    settings_panel.answer.setFocus()
    settings_panel.answer.selectAll()
    QTest.keyClicks(settings_panel.answer, "Un seul")
    QTest.keyClick(settings_panel.answer, Qt.Key.Key_Return)
    QTest.keyClicks(settings_panel.answer, "cap")
    assert window.document.briefing.deck.answer == "Un seul cap"


def test_undo_works_while_it_is_open_and_shows(window, settings_panel):
    field = settings_panel.line("author")
    field.setFocus()
    QTest.keyClicks(field, "Ann")
    QTest.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert (field.text(), window.document.briefing.deck.author) == ("", "")


def test_it_is_entered_at_the_title_and_left_by_esc_and_enter_where_one_was(window, settings_panel):
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
        assert settings_panel.line("title").hasFocus()
        QTest.keyClicks(settings_panel.line("title"), "!")
        QTest.keyClick(settings_panel.line("title"), key)
        assert not settings_panel.isVisible()
        assert window.grid.hasFocus()
        window.parts.actions["deck_settings"].trigger()
    assert window.document.briefing.deck.title == "!"


def test_esc_in_the_message_leaves_it_and_keeps_the_words(window, settings_panel):
    settings_panel.answer.setFocus()
    QTest.keyClicks(settings_panel.answer, "Fin. ")
    QTest.keyClick(settings_panel.answer, Qt.Key.Key_Escape)
    assert not settings_panel.isVisible()
    assert "Fin. " in window.document.briefing.deck.answer


def test_tab_goes_round_in_it_both_ways(window, settings_panel):
    seen = []
    while (now := QApplication.focusWidget()) not in seen:
        assert settings_panel.isAncestorOf(now)
        seen.append(now)
        QTest.keyClick(now, Qt.Key.Key_Tab)
    assert {settings_panel.line(option) for option in LINES} <= set(seen)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is seen[-1]


def test_a_click_beside_it_closes_it_and_does_what_it_does(window, settings_panel):
    row = window.grid.visualRect(window.grid.model().index(0, 0))
    QTest.mouseClick(window.grid.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert not settings_panel.isVisible()
    assert window.grid.selected_ids() == [window.grid.model().id_at(0)]


def test_going_on_elsewhere_by_a_key_closes_it(window, settings_panel):
    window.parts.actions["find"].trigger()
    assert not settings_panel.isVisible()
    assert window.parts.tool_row.search.hasFocus()


def test_it_is_within_the_window_at_any_size_and_scrolls_what_does_not_fit(window, settings_panel):
    popover = window.findChild(Popover)
    for size in ((800, 560), (960, 1040), (1360, 860)):
        window.resize(*size)
        QApplication.processEvents()
        whole = popover.geometry()
        assert window.rect().contains(whole)
    settings_panel.narrative.button("onepage").setFocus()
    window.resize(800, 560)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    there = QApplication.focusWidget()
    assert popover.rect().contains(there.mapTo(popover, QPoint(there.width() // 2, there.height() // 2)))


def test_the_window_outlives_what_tab_went_through(window, settings_panel):
    """The bindings take the next widget of a focus chain for a child of the one it was asked of."""
    for _ in range(2 * len(settings_panel.order)):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    shiboken6.delete(settings_panel)
    assert shiboken6.isValid(window.parts.tool_row.search.lens)


def test_a_narrative_of_the_first_version_is_shown_by_its_new_name(window):
    box = window.parts.deck.narrative
    assert box.currentData() == "board"
    window.document.set_option("narrative", "full")
    assert box.currentData() == "story"
    window.document.set_option("narrative", "")
    assert box.currentData() == "board"
