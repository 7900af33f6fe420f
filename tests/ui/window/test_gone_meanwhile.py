"""What is taken away, or replaced, while a dialog, a panel or a field is about it: nothing fails or is mistaken."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from briefing.core import edits
from briefing.core.model import Message, Source, Speaker, Theme, Todo
from briefing.ui.checklist.checklist_panel import ChecklistPanel
from briefing.ui.preview.slide_drops import Landing
from briefing.ui.window.bindings import offering_of
from tests.ui.conftest import in_dialog, picks

CLIENT = "un-client-trompe"


def take_away(window, kind, *ids) -> None:
    """As somebody else does who saves the file without them."""
    document = window.document
    without = edits.delete(document.briefing, kind, frozenset(ids))
    document.take_in("x", without, without, None)


def put_in(window) -> None:
    """As an import does that comes to its end."""
    document = window.document
    document.edit("x", edits.add(document.briefing, Message("", "Venue entre-temps.")).briefing)


def open_other(window) -> None:
    """Another briefing whose messages and themes have the same ids."""
    window.document.open(edits.change_assembly(window.document.in_file, title="Other"), None)
    window.grid.setFocus()
    QTest.qWait(1)


def checklist(window) -> ChecklistPanel:
    window.parts.actions["checklist"].trigger()
    QTest.qWait(5)
    [panel] = window.findChildren(ChecklistPanel)
    return panel


@pytest.fixture
def slides(window, qtbot):
    window.parts.actions["slides"].trigger()
    panel = window.parts.middle.slides
    qtbot.waitUntil(lambda: panel.model.rowCount() > 3, timeout=20_000)
    return panel


def test_a_dialog_writes_in_what_the_briefing_has_become(window):
    document, parts = window.document, window.parts
    one, *several = [message.id for message in document.briefing.messages[2:5]]

    def write(dialog) -> None:
        put_in(window)
        dialog.context.setText("Écrit ensuite")
        dialog.accept_button.click()

    def agree(dialog) -> None:
        put_in(window)
        dialog.accept()

    window.grid.reveal(one)
    in_dialog(parts.editing.quotes.edit, write)
    window.grid.choose(several)
    window.grid.setFocus()
    in_dialog(parts.editing.quotes.edit, agree)
    in_dialog(parts.editing.assembly.edit, agree)
    quotes = [message.quote for message in document.briefing.messages]
    assert quotes.count("Venue entre-temps.") == 3
    assert document.briefing.message_by_id[one].context == "Écrit ensuite"


def test_a_dialog_about_what_is_gone_writes_nothing(window):
    document, parts = window.document, window.parts
    side = parts.side
    one, *several = [message.id for message in document.briefing.messages[2:5]]

    def after(kind, *ids):
        def drive(dialog) -> None:
            take_away(window, kind, *ids)
            if kind is Theme:
                dialog.findChild(QLineEdit).setText("Un cap")
            dialog.accept()

        return drive

    window.grid.reveal(one)
    in_dialog(parts.editing.quotes.edit, after(Message, one))
    window.grid.choose(several)
    window.grid.setFocus()
    in_dialog(parts.editing.quotes.edit, after(Message, *several))
    for view, act, kind in (
        (side.themes, parts.editing.themes.edit, Theme),
        (side.themes, parts.editing.themes.add, Theme),
        (side.speakers, parts.editing.speakers.edit, Speaker),
    ):
        view.setFocus()
        QTest.keyClick(view, Qt.Key.Key_Home)
        QTest.keyClick(view, Qt.Key.Key_Down)
        gone = view.current_id()
        assert gone
        in_dialog(act, after(kind, gone))
        assert gone not in getattr(document.briefing, f"{kind.__name__.lower()}_by_id")
    source = document.briefing.sources[0].id
    in_dialog(lambda: parts.editing.sources.edit_one(source), after(Source, source))
    assert not {one, *several} & document.briefing.message_by_id.keys()


def test_what_a_list_a_menu_or_a_slide_still_offers_does_nothing_once_it_is_gone(window, slides):
    document, parts = window.document, window.parts
    first, second, *_ = picks(window)
    message = document.briefing.message_by_id[second]
    row = slides.model.row_of_message(second)
    slides.strip.choose(row)
    offering = offering_of(window, parts)
    found = [entry for part in offering.now().found(message.quote[:20]) for entry in part.entries]
    entries = [entry for entry in (*found, *offering.now().fixed) if entry.id in (second, message.speaker)]
    assert len(entries) == 2
    take_away(window, Message, first, second)
    take_away(window, Speaker, message.speaker)
    take_away(window, Theme, "client")
    before = document.briefing
    for entry in entries:
        offering.do(entry, is_to_pick=False)
        offering.do(entry, is_to_pick=True)
    for place in ("theme", "speaker", "source", "message"):
        parts.checking.led.emit(place, "gone")
    for field in ("quote", "speaker"):
        parts.middle.led.emit(field, second)
    parts.middle.carded.emit(second)
    slides.strip.choose(0)
    slides.strip.choose(row)
    slides.menu.fill(QMenu(slides), None)
    for landing in (Landing(0, True), Landing(row, True), Landing(row, False)):
        slides.drops.drop([second], landing)
    parts.editing.quotes.give([second], "sens")
    parts.editing.quotes.give([picks(window)[0]], "client")
    parts.editing.themes.place("client", 0)
    assert document.briefing is before
    assert parts.detail.id in {"", *before.message_by_id}
    assert not window.filtering.filter.speakers | window.filtering.filter.themes


def test_the_checklist_asks_no_more_for_a_quote_that_is_gone(window):
    document, second = window.document, picks(window)[1]
    todo = Todo(message=second, text="Vérifier", by="Anne")
    document.edit("x", edits.keep_todos(edits.change_message(document.briefing, second, speaker=""), [todo]))
    panel = checklist(window)
    row = panel.rows["speaker", second]
    row.field.setFocus()
    take_away(window, Message, second)
    QTest.keyClicks(row.field, "Jean Neuf")
    QTest.keyClick(row.field, Qt.Key.Key_Return)
    assert "Jean Neuf" not in [speaker.name for speaker in document.briefing.speakers]
    panel.led.emit("message", second)
    document.edit("x", edits.finish_todo(document.briefing, todo))
    steps = document.stack.count()
    panel._finish(todo)
    assert document.stack.count() == steps


def test_what_was_written_for_several_is_not_written_to_their_neighbour(window):
    document = window.document
    ids = [message.id for message in document.briefing.messages[:3]]
    window.grid.choose(ids)
    QTest.qWait(1)
    window.parts.navigation.show_panel()
    panel = window.parts.bulk.panel
    panel.owner.setFocus()
    QTest.keyClicks(panel.owner, "Tous")
    take_away(window, Message, *ids)
    before = document.briefing
    QTest.keyClick(panel.owner, Qt.Key.Key_Return)
    QTest.qWait(1)
    assert document.briefing is before


def test_what_is_being_written_goes_with_its_document(window, slides):
    """A file that another program hands over is opened without any click in the window."""
    document, parts = window.document, window.parts

    def is_untouched() -> bool:
        open_other(window)
        return document.stack.count() == 0 and not document.is_modified

    slides.touching.edit(next(text for text in slides.large.texts if text.field))
    slides.touching.editor.setPlainText("Écrit ici")
    assert is_untouched()
    parts.actions["slides"].trigger()
    for rename in (parts.header._rename, lambda: parts.side.themes._rename(0)):
        rename()
        QTest.keyClicks(QApplication.focusWidget(), "Écrit ici")
        assert is_untouched()
    window.grid.reveal(CLIENT)
    parts.actions["detail"].trigger()
    due = parts.detail.asked.due
    due.selectAll()
    due.setFocus()
    QTest.keyClicks(due, "+3 m")
    assert is_untouched()
    parts.actions["titles"].trigger()
    parts.deck.titles.refresh()
    parts.deck.titles.edit("headline", "client")
    QTest.keyClicks(QApplication.focusWidget(), "Écrit ici")
    assert is_untouched()
