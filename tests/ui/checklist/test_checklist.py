"""What the deck still wants is filled in place, from Enter to Enter, and counted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from briefing.core.edits import change, change_deck, change_message, keep_todos
from briefing.core.model import Theme, Todo
from briefing.core.queries.readiness import needs, readiness
from briefing.ui.checklist.checklist_panel import ChecklistPanel
from briefing.ui.document.document import Document

FIRST, CLIENT = "oui-a-une-culture-numerique", "un-client-trompe"


@pytest.fixture
def panel(qtbot, cigref):
    """The checklist of a deck that lacks a speaker, its sentence, a theme's, and of one quote all else."""
    lacking = change_message(cigref, CLIENT, speaker="", takeaway="", level="", owner="", due="")
    lacking = change(change_deck(lacking, answer=""), Theme, "client", headline="")
    document = Document()
    document.open(lacking, None)
    panel = ChecklistPanel(document)
    panel.resize(340, 900)
    qtbot.addWidget(panel)
    panel.show()
    panel.activateWindow()
    panel.enter()
    QTest.qWait(1)
    return panel


def fill(panel, words: str) -> None:
    """Write in the field that has the focus, and press Enter."""
    field = panel.focusWidget()
    assert field is not None
    QTest.keyClicks(field, words)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_from_enter_to_enter_all_is_filled_speaker_first(panel):
    document = panel.document
    assert next(key for key, row in panel.rows.items() if not row.need.is_done) == ("speaker", CLIENT)
    for words in ("Jean Neuf", "Le cap est bon", "Le client tranche", "Cela compte"):
        fill(panel, words)
    QTest.keyClick(panel.focusWidget(), Qt.Key.Key_Space)  # the first of the levels
    fill(panel, "La DSI")
    fill(panel, "+3 m")
    message, briefing = document.briefing.message_by_id[CLIENT], document.briefing
    assert briefing.speaker_of(message).name == "Jean Neuf"
    assert (briefing.deck.answer, briefing.theme_by_id["client"].headline) == ("Le cap est bon", "Le client tranche")
    assert (message.takeaway, message.level, message.owner) == ("Cela compte", "decide", "La DSI")
    assert message.due
    assert message.due != "+3 m"
    assert all(need.is_done for need in needs(briefing))
    assert document.stack.count() == 7


def press(panel, *keys: Qt.Key) -> None:
    """Keys where the focus is, one by one."""
    for key in keys:
        QTest.keyClick(panel.focusWidget(), key)


def type_where_the_focus_is(panel, words: str) -> None:
    """Each letter there, also those that QTest has no key for."""
    for letter in words:
        key = Qt.Key.Key_Space if letter == " " else ord(letter.upper())
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(panel.focusWidget(), QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter))


def at(panel, field: str):
    """The field or the level that takes the keys in the client's row."""
    return panel.rows[field, CLIENT].focus_part


def test_an_owner_typed_at_the_levels_is_whole_and_chooses_none(panel):
    document = panel.document
    at(panel, "level").setFocus()
    type_where_the_focus_is(panel, "Hélène Marchand")
    message = document.briefing.message_by_id[CLIENT]
    assert (message.owner, message.level) == ("Hélène Marchand", "")
    assert panel.focusWidget() is at(panel, "owner")


def test_enter_at_the_levels_goes_on_and_chooses_none(panel):
    at(panel, "level").setFocus()
    press(panel, Qt.Key.Key_Return)
    assert panel.focusWidget() is at(panel, "owner")
    assert not panel.document.briefing.message_by_id[CLIENT].level


def test_arrows_choose_a_level_as_one_step_and_the_row_stays_until_enter(panel):
    document, row = panel.document, panel.rows["level", CLIENT]
    row.focus_part.setFocus()
    for key, level in (
        ("Right", "decide"),
        ("Right", "mandate"),
        ("Down", "note"),
        ("Down", "note"),
        ("Up", "mandate"),
    ):
        press(panel, Qt.Key[f"Key_{key}"])
        panel.refresh()
        assert document.briefing.message_by_id[CLIENT].level == level
        assert row.field.button(level).isChecked()
        assert row.field.button(level).hasFocus()
    press(panel, Qt.Key.Key_Return)
    assert not row.field.isVisible()
    assert panel.focusWidget() is at(panel, "owner")
    document.stack.undo()
    panel.refresh()
    assert document.briefing.message_by_id[CLIENT].level == ""
    assert not any(row.field.button(level).isChecked() for level in ("decide", "mandate", "note"))


def test_a_field_shows_what_the_document_says_after_undo_redo_and_an_edit_elsewhere(panel, qtbot):
    document = panel.document
    written = {"speaker": "Jean Neuf", "takeaway": "Cela compte", "owner": "La DSI", "due": "+3 months"}
    for field, words in written.items():
        at(panel, field).setFocus()
        fill(panel, words)
        row = panel.rows[field, CLIENT]
        said = row.text()
        assert not row.field.isVisible()
        document.stack.undo()
        panel.refresh()
        assert row.field.isVisible()
        assert row.text() == ""
        document.stack.redo()
        panel.refresh()
        assert not row.field.isVisible()
        assert row.text() == said != "+3 months"
    document.write(CLIENT, "owner", "Le DAF")
    qtbot.waitUntil(lambda: panel.rows["owner", CLIENT].text() == "Le DAF")


def test_what_is_typed_is_in_the_document_at_once_and_one_step_to_undo(panel):
    document = panel.document
    before, steps = document.briefing, document.stack.count()
    names = {speaker.name for speaker in before.speakers}
    for words in ("Jean ", "Neuf"):  # a pause between them
        QTest.keyClicks(panel.focusWidget(), words)
        panel.refresh()
    message = document.briefing.message_by_id[CLIENT]
    assert document.briefing.speaker_of(message).name == "Jean Neuf"
    assert {speaker.name for speaker in document.briefing.speakers} == names | {"Jean Neuf"}
    assert panel.rows["speaker", CLIENT].field.isVisible()
    assert document.stack.count() == steps + 1
    document.stack.undo()
    assert document.briefing == before
    panel.refresh()
    QTest.keyClicks(panel.focusWidget(), "Anne")
    assert document.briefing.speaker_of(document.briefing.message_by_id[CLIENT]).name == "Anne"


def test_enter_right_after_undo_writes_nothing_again(panel):
    at(panel, "due").setFocus()
    QTest.keyClicks(panel.focusWidget(), "+3 m")
    panel.document.stack.undo()
    press(panel, Qt.Key.Key_Return)
    assert panel.document.briefing.message_by_id[CLIENT].due == ""
    assert panel.rows["due", CLIENT].text() == ""


def test_a_first_ask_stays_open_while_it_is_written(panel, cigref):
    document = panel.document
    mute = cigref
    for id in cigref.deck.picks:
        mute = change_message(mute, id, ask="", level="", owner="", due="")
    document.open(mute, None)
    panel.enter()
    field = panel.rows["ask", FIRST].field
    assert field.hasFocus()
    for words in ("Décider ", "enfin"):
        type_where_the_focus_is(panel, words)
        panel.refresh()
    document.stack.undo()
    panel.refresh()
    assert field.text() == ""
    document.stack.redo()
    panel.refresh()
    assert field.text() == "Décider enfin"
    assert field.hasFocus()
    press(panel, Qt.Key.Key_Return)
    assert document.briefing.message_by_id[FIRST].ask == "Décider enfin"
    assert panel.focusWidget() is panel.rows["level", FIRST].focus_part


def test_escape_leaves_the_field_with_its_words_and_then_the_list_for_where_one_was(window):
    document = window.document
    document.write(CLIENT, "takeaway", "")
    window.grid.setFocus()
    window.parts.actions["checklist"].trigger()
    panel = window.parts.checking.panel
    QTest.keyClicks(panel.focusWidget(), "Cela comp")
    press(panel, Qt.Key.Key_Escape)
    assert panel.isVisible()
    assert panel.hasFocus()
    assert document.briefing.message_by_id[CLIENT].takeaway == "Cela comp"
    press(window, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert window.grid.hasFocus()
    document.stack.undo()
    assert document.briefing.message_by_id[CLIENT].takeaway == ""


def test_the_panels_are_folded_again_where_they_were_before(window):
    window.parts.actions["right"].setChecked(False)
    window.grid.setFocus()
    window.parts.actions["checklist"].trigger()
    assert window.parts.right.isVisible()
    press(window, Qt.Key.Key_Escape)
    assert not window.parts.right.isVisible()
    assert window.grid.hasFocus()
    window.parts.actions["checklist"].trigger()
    window.parts.checking.panel.led.emit("message", CLIENT)
    assert window.parts.detail.isVisible()


def test_the_key_shows_the_list_again_after_the_panels_were_folded(window):
    actions = window.parts.actions
    actions["checklist"].trigger()
    actions["right"].trigger()
    assert not actions["checklist"].isChecked()
    actions["checklist"].trigger()
    assert window.parts.checking.panel.isVisible()


def test_a_name_that_only_is_proposed_is_taken_by_enter_not_by_escape(panel):
    document = panel.document
    known = document.briefing.speaker_of(document.briefing.message_by_id[FIRST]).name

    def named() -> str:
        return document.briefing.speaker_of(document.briefing.message_by_id[CLIENT]).name

    field = at(panel, "speaker")
    QTest.keyClicks(field, known[:3])
    assert field.text() == known
    press(panel, Qt.Key.Key_Escape)
    assert (named(), field.text()) == (known[:3], known[:3])
    document.stack.undo()
    panel.refresh()
    fill(panel, "")
    field.setFocus()
    fill(panel, known[:3])
    assert named() == known


def test_nothing_half_written_goes_into_another_briefing(panel, cigref):
    at(panel, "due").setFocus()
    QTest.keyClicks(panel.focusWidget(), "+3 months")
    panel.document.open(cigref, None)
    QTest.qWait(1)
    assert panel.document.briefing == cigref
    assert not panel.document.is_modified


def test_the_count_follows_and_a_done_row_is_one_line(panel):
    looks = len(readiness(panel.document.briefing).looks)
    total = len({need.field for need in needs(panel.document.briefing)}) + looks
    assert panel.count.text() == f"<b>{total - looks - 7}</b> / {total}"
    fill(panel, "Jean Neuf")
    assert panel.count.text() == f"<b>{total - looks - 6}</b> / {total}"
    row = panel.rows["speaker", CLIENT]
    assert not row.field.isVisible()
    assert row.done.text().startswith("✓")
    panel.document.stack.undo()
    panel.refresh()
    assert row.field.isVisible()


def test_enter_in_an_empty_field_writes_nothing_and_goes_on(panel):
    before = panel.document.briefing
    first = panel.focusWidget()
    QTest.keyClick(first, Qt.Key.Key_Return)
    assert panel.document.briefing is before
    assert panel.focusWidget() is not first


def test_no_row_is_like_another(panel, cigref):
    document = panel.document
    briefing = document.briefing
    for id in briefing.deck.picks:
        briefing = change_message(briefing, id, speaker="", takeaway="", owner="", due="", ask="La même demande")
    document.open(briefing, None)
    panel.enter()
    names = [row.field.accessibleName() for row in panel.rows.values()]
    headings = [(row.need.field, row.heading.text()) for row in panel.rows.values()]
    assert len(set(names)) == len(names) > 30
    assert len(set(headings)) == len(headings)


def test_a_to_do_is_shown_leads_to_its_message_and_goes_with_a_click(panel, qtbot):
    document = panel.document
    before = keep_todos(document.briefing, [Todo("<b>Revoir</b>", "Ana", CLIENT), Todo("Relire", "", "gone")])
    document.edit("x", before)
    panel.refresh()
    assert panel.todos.isVisible()
    buttons = {button.accessibleName(): button for button in panel.todos.findChildren(QPushButton)}
    assert set(buttons) == {"Show: Ana: <b>Revoir</b>", "Done: Ana: <b>Revoir</b>", "Done: Relire"}
    with qtbot.waitSignal(panel.led) as led:
        buttons["Show: Ana: <b>Revoir</b>"].click()
    assert led.args == ["message", CLIENT]
    buttons["Done: Ana: <b>Revoir</b>"].click()
    assert [todo.text for todo in document.briefing.deck.todos] == ["Relire"]
    document.stack.undo()
    assert document.briefing == before


def test_all_takeaways_that_are_missing_are_one_point(cigref):
    missing = change_message(change_message(cigref, CLIENT, takeaway=""), FIRST, takeaway="")
    found = readiness(missing)
    assert (found.left, found.points) == (1 + len(found.looks), readiness(cigref).points)
    assert len(found.needs) - found.written == 2


def test_what_is_to_be_noted_wants_neither_owner_nor_date(cigref):
    noted = change_message(cigref, CLIENT, level="note", owner="", due="")
    wanted = {(need.field, need.id) for need in needs(noted)}
    assert ("takeaway", CLIENT) in wanted
    assert not {("owner", CLIENT), ("due", CLIENT)} & wanted


def test_a_deck_that_asks_nothing_is_asked_for_one_ask(cigref):
    mute = cigref
    for id in cigref.deck.picks:
        mute = change_message(mute, id, ask="")
    assert [(need.field, need.id) for need in needs(mute) if not need.is_done] == [("ask", FIRST)]


def test_button_and_list_say_the_same_of_a_deck_that_is_only_to_be_looked_at(window):
    button = window.parts.deck.guidance
    window.parts.actions["checklist"].trigger()
    button.refresh()
    assert all(need.is_done for need in needs(window.document.briefing))
    assert button.text().startswith("Before the board · 1 point")
    assert window.parts.checking.panel.hint.text().startswith("All is written. 1 point")


def test_what_is_to_be_looked_at_of_one_source_is_one_row(panel):
    told = [label.text() for label in panel.others.findChildren(QLabel) if label.text().startswith("“Le marketing")]
    assert [words.split(": ")[1] for words in told] == [
        "state its outlet, author, date, rights\u00a0· give its text to verify its quotes (9)"
    ]
    assert panel.others.part.text() == "1"


def test_the_button_opens_the_list_over_the_panels_and_escape_closes_it(window, qtbot):
    document, panels = window.document, window.parts.right
    document.write(CLIENT, "takeaway", "")
    window.parts.deck.guidance.refresh()
    window.parts.deck.guidance.click()
    panel = window.parts.checking.panel
    assert panel.isVisible()
    assert not window.parts.deck.isVisible()
    assert QApplication.focusWidget() is panel.rows["takeaway", CLIENT].field
    for _ in range(2):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert window.parts.deck.isVisible()
    assert not window.parts.actions["checklist"].isChecked()
    window.parts.actions["checklist"].trigger()
    panel.led.emit("message", "big-data-moteur")
    assert (window.parts.detail.id, panels.shown) == ("big-data-moteur", 1)
    assert window.parts.detail.isVisible()
    assert not panel.isVisible()


def test_an_empty_deck_has_no_points_neither_on_the_button_nor_in_the_list(window):
    window.document.unpick(window.document.picks)
    window.parts.actions["checklist"].trigger()
    window.parts.deck.guidance.refresh()
    assert window.parts.deck.guidance.text() == "Before the board"
    assert not window.parts.checking.panel.count.text()
    assert window.parts.checking.panel.hint.text() == "Pick a quote first: the deck begins with it."
    assert not window.parts.checking.panel.others.isVisible()
