"""Dialogs that lose nothing by Esc or by their title bar."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QPushButton, QWidget

from briefing.ui.widgets.buttons import SILENT
from briefing.ui.widgets.forms.form import FormDialog
from briefing.ui.widgets.pressing import press_by_keys

Standard = QDialogButtonBox.StandardButton


@pytest.fixture
def dialog(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = FormDialog(parent, "Edit", "Save")
    dialog.name = dialog.add_line("Name", "Ada")
    dialog.finish()
    dialog.show()
    dialog.name.setFocus()
    qtbot.waitUntil(dialog.isVisible)
    dialog.owner = parent  # which would take it along
    return dialog


def escape(dialog) -> None:
    QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Escape)


@pytest.mark.parametrize("gap", range(0, 60, 7))
def test_the_question_covers_rows_of_the_foot_whole_or_not_at_all(dialog, qtbot, gap):
    rows = [dialog.name, *(QLabel(f"Row {number}") for number in range(3)), dialog.buttons]
    for row in rows[1:-1]:
        dialog.column.insertWidget(dialog.column.count() - 1, row)
    dialog.column.insertSpacing(dialog.column.count() - 1, gap)
    qtbot.waitUntil(lambda: dialog.buttons.y() > rows[-2].geometry().bottom() + gap)
    dialog.ask()
    place = dialog.question.geometry()
    assert place.bottom() == dialog.height() - 1
    assert [row for row in rows if place.intersects(row.geometry()) and not place.contains(row.geometry())] == []


def test_a_button_that_comes_to_rest_leaves_the_keys_to_what_it_acts_on(dialog):
    """Else a second Space would press the button beside it."""
    once, other = QPushButton("Once"), QPushButton("Other")
    dialog.column.insertWidget(2, once)
    dialog.column.insertWidget(3, other)
    once.show()
    other.show()
    once.clicked.connect(lambda: once.setEnabled(False))
    once.setFocus()
    QTest.keyClick(once, Qt.Key.Key_Space)
    assert dialog.name.hasFocus()
    dialog.home = other
    once.setEnabled(True)
    once.setFocus()
    QTest.keyClick(once, Qt.Key.Key_Space)
    assert other.hasFocus()
    QTest.keyClick(other, Qt.Key.Key_Tab)
    assert not other.hasFocus()


def test_a_dialog_is_as_high_as_its_words_take_and_grows_with_them(dialog, qtbot):
    assert dialog.height() == dialog.layout().totalHeightForWidth(dialog.width())
    before = dialog.height()
    note = dialog.add_note("Many words " * 40)
    qtbot.waitUntil(lambda: dialog.height() > before)
    assert note.height() >= note.heightForWidth(note.width())


def test_esc_closes_a_dialog_that_nobody_wrote_in(dialog):
    escape(dialog)
    assert not dialog.isVisible()


def test_esc_leaves_the_field_then_asks_then_goes_on(dialog):
    QTest.keyClicks(dialog.name, "Lovelace")
    escape(dialog)
    assert (dialog.isVisible(), dialog.name.hasFocus(), dialog.question) == (True, False, None)
    escape(dialog)
    assert dialog.question.isVisible()
    escape(dialog)
    assert (dialog.isVisible(), dialog.question.isVisible(), dialog.name.text()) == (True, False, "LovelaceAda")
    assert dialog.name.hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_after_esc_left_a_field_no_key_keeps_what_is_written(dialog, key):
    QTest.keyClicks(dialog.name, "Lovelace")
    escape(dialog)
    QTest.keyClick(dialog.focusWidget(), key)
    assert (dialog.isVisible(), dialog.result()) == (True, 0)
    escape(dialog)
    assert dialog.question.isVisible()


def test_after_esc_left_a_field_tab_goes_on_from_there_and_enter_keeps_again(dialog):
    other = dialog.add_line("Note", "")
    QWidget.setTabOrder(dialog.name, other)
    other.show()
    QTest.keyClicks(dialog.name, "Lovelace")
    escape(dialog)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert other.hasFocus()
    QTest.keyClick(other, Qt.Key.Key_Return)
    assert dialog.result() == 1


def test_the_title_bar_asks_too_and_what_is_thrown_away_is_gone(dialog):
    QTest.keyClicks(dialog.name, "Lovelace")
    dialog.close()
    assert dialog.isVisible()
    QTest.mouseClick(dialog.question.throw_button, Qt.MouseButton.LeftButton)
    assert (dialog.isVisible(), dialog.result()) == (False, 0)


def test_what_was_written_and_taken_back_is_no_change(dialog):
    QTest.keyClicks(dialog.name, "x")
    QTest.keyClick(dialog.name, Qt.Key.Key_Backspace)
    escape(dialog)
    assert not dialog.isVisible()


def test_cancel_closes_at_once(dialog):
    QTest.keyClicks(dialog.name, "Lovelace")
    dialog.buttons.rejected.emit()
    assert not dialog.isVisible()


@pytest.fixture
def pressing(qapp):
    """Keys press buttons, as from the first window on."""
    press_by_keys(qapp)


def button_of(dialog, kind):
    return dialog.buttons.button(kind)


def test_the_default_button_stays_where_it_is_when_another_has_the_focus(dialog):
    save, cancel = (button_of(dialog, kind) for kind in (Standard.Ok, Standard.Cancel))
    cancel.setFocus()
    assert (save.isDefault(), cancel.isDefault()) == (True, False)


@pytest.mark.usefixtures("pressing")
def test_enter_presses_the_button_that_has_the_focus(dialog, qtbot):
    cancel = button_of(dialog, Standard.Cancel)
    cancel.setFocus()
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(cancel, Qt.Key.Key_Return)


@pytest.mark.usefixtures("pressing")
def test_enter_on_going_on_does_not_keep_what_was_written(dialog):
    accepted = []
    dialog.accepted.connect(lambda: accepted.append(True))
    QTest.keyClicks(dialog.name, "x")
    dialog.ask()
    QTest.keyClick(dialog.question.go_on_button, Qt.Key.Key_Return)
    assert not dialog.question.isVisible()
    assert dialog.isVisible()
    assert accepted == []


@pytest.mark.parametrize(("key", "stays"), [(Qt.Key.Key_T, False), (Qt.Key.Key_K, True)])
def test_while_it_is_asked_keys_answer_and_mean_nothing_else(qtbot, dialog, key, stays):
    for label in ("&Theme", "&Kind"):
        dialog.add_line(label, "")
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.ask()
    assert not dialog.accept_button.isEnabled()
    assert not dialog.name.isEnabled()
    QTest.keyClick(dialog, key, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: not dialog.question.isVisible())
    assert (dialog.isVisible(), dialog.result()) == (stays, 0)


def test_what_rested_while_it_was_asked_works_again_and_what_could_not_be_used_cannot(dialog):
    blank = dialog.add_line("Note", "")
    blank.setEnabled(False)
    QTest.keyClicks(dialog.name, "x")
    dialog.ask()
    QTest.mouseClick(dialog.question.go_on_button, Qt.MouseButton.LeftButton)
    assert dialog.accept_button.isEnabled()
    assert not blank.isEnabled()
    assert dialog.focusWidget() is dialog.name


def test_what_turns_the_button_off_is_said_until_it_is_there(qtbot):
    dialog = FormDialog(None, "Edit", "Save")
    qtbot.addWidget(dialog)
    title = dialog.add_line("Title", "Le sens", "Hint", needed="Give the theme a title.")
    [said] = [label for label in dialog.findChildren(QLabel) if label.text() == "Give the theme a title."]
    assert said.isHidden()
    title.setText("  ")
    assert (said.isHidden(), dialog.accept_button.isEnabled()) == (False, False)
    assert title.accessibleDescription() == "Give the theme a title."
    title.setText("La raison")
    assert (said.isHidden(), dialog.accept_button.isEnabled(), title.accessibleDescription()) == (True, True, SILENT)
