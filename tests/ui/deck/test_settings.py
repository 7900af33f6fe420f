"""The deck's own texts are written as they are typed, and undone like everything else."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from briefing.ui.deck.narrative_choice import diagram
from tests.ui.conftest import in_dialog

LINES = ["title", "subtitle", "audience", "author", "date", "classification"]


def test_each_text_is_written_as_it_is_typed_and_undone_at_once(window):
    document = window.document
    before = document.briefing.deck

    def drive(dialog) -> None:
        for option in LINES:
            field = dialog.line(option)
            field.setFocus()
            field.selectAll()
            QTest.keyClicks(field, "Neuf")
            assert getattr(document.briefing.deck, option) == "Neuf"

    in_dialog(window.parts.actions["deck_settings"].trigger, drive)
    assert document.stack.count() == len(LINES)
    for option in reversed(LINES):
        document.stack.undo()
        assert getattr(document.briefing.deck, option) == getattr(before, option)


def test_language_and_narrative_are_taken_at_once_each_narrative_by_its_own_picture(window):
    deck = window.document.briefing.deck

    def drive(dialog) -> None:
        assert dialog.narrative.button("board").isChecked()
        dialog.narrative.button("short").click()
        dialog.language.setCurrentIndex(dialog.language.findData("en"))
        dialog.language.activated.emit(dialog.language.currentIndex())

    in_dialog(window.parts.actions["deck_settings"].trigger, drive)
    changed = window.document.briefing.deck
    assert (changed.narrative, changed.language) == ("short", "en")
    window.document.stack.undo()
    window.document.stack.undo()
    assert window.document.briefing.deck == deck
    pictures = [diagram(name).toImage() for name in ("board", "story", "short", "onepage")]
    assert all(one != other for place, one in enumerate(pictures) for other in pictures[:place])


def test_the_answer_is_one_sentence_on_one_line(window):
    def drive(dialog) -> None:
        dialog.answer.setFocus()
        dialog.answer.selectAll()
        QTest.keyClicks(dialog.answer, "Un seul")
        QTest.keyClick(dialog.answer, Qt.Key.Key_Return)
        QTest.keyClicks(dialog.answer, "cap")

    in_dialog(window.parts.actions["deck_settings"].trigger, drive)
    assert window.document.briefing.deck.answer == "Un seul cap"


def test_undo_works_while_it_is_open_and_shows(window):
    def drive(dialog) -> None:
        field = dialog.line("author")
        field.setFocus()
        QTest.keyClicks(field, "Ann")
        QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert (field.text(), window.document.briefing.deck.author) == ("", "")

    in_dialog(window.parts.actions["deck_settings"].trigger, drive)


def test_a_narrative_of_the_first_version_is_shown_by_its_new_name(window):
    box = window.parts.deck.narrative
    assert box.currentData() == "board"
    window.document.set_option("narrative", "full")
    assert box.currentData() == "story"
    window.document.set_option("narrative", "")
    assert box.currentData() == "board"
