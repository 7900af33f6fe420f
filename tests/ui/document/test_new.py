"""A briefing from nothing, by hand: the assembly, a theme, a speaker, a quote, a deck; saved and read again."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from briefing.core.storage.store import load
from briefing.ui.widgets import files, messages
from tests.ui.conftest import in_dialog, spell

CONTROL = Qt.KeyboardModifier.ControlModifier


def button(window, words: str) -> QPushButton:
    [found] = [b for b in window.parts.middle.empty.findChildren(QPushButton) if b.text() == words and b.isVisible()]
    return found


def press(window, words: str, drive) -> None:
    in_dialog(lambda: QTest.mouseClick(button(window, words), Qt.MouseButton.LeftButton), drive)


def fill(dialog, **texts: str) -> None:
    for field, text in texts.items():
        QTest.keyClicks(getattr(dialog, field), text)
    dialog.accept_button.click()


def test_a_briefing_is_written_from_nothing_and_saved(window, answers, tmp_path):
    QTest.keyClick(window, Qt.Key.Key_N, CONTROL)
    assert window.windowTitle().startswith("New briefing")
    QTest.mouseClick(window.parts.welcoming.page.blank, Qt.MouseButton.LeftButton)
    press(window, "About this assembly…", lambda d: (d.title.clear(), fill(d, title="Assises", place="Lyon")))
    assert window.windowTitle().startswith("Assises")
    in_dialog(window.parts.actions["add_theme"].trigger, lambda d: fill(d, title="Le cap", headline="On y va"))
    in_dialog(window.parts.actions["add_speaker"].trigger, lambda d: fill(d, name="Ada Lovelace", role="DSI"))

    def write(dialog):
        assert dialog.theme.currentText() == ""
        spell(dialog.speaker, "Ada Lovelace")
        spell(dialog.theme, "Le cap")
        fill(dialog, quote="Nous passons", context="En ouverture")

    press(window, "Add the first quote…", write)
    QTest.keyClick(window.grid, Qt.Key.Key_Space)
    answers["ask_save"] = file = tmp_path / "mine.briefing"
    QTest.keyClick(window, Qt.Key.Key_S, CONTROL)
    saved = load(file)
    assert (saved.assembly.title, saved.assembly.place) == ("Assises", "Lyon")
    [message] = saved.messages
    assert (message.quote, message.context, message.source) == ("Nous passons", "En ouverture", None)
    assert (saved.speaker_of(message).role, saved.theme_of(message).headline) == ("DSI", "On y va")
    assert saved.deck.picks == (message.id,)
    assert not window.document.is_modified


def test_all_of_it_is_undone_step_by_step(window):
    window.filing.new()
    in_dialog(window.parts.actions["assembly"].trigger, lambda d: fill(d, host="Cigref"))
    in_dialog(window.parts.actions["add_quote"].trigger, lambda d: fill(d, quote="Un"))
    assert window.document.stack.undoText() == "Add quote of unknown speaker"
    window.document.stack.undo()
    assert window.document.stack.undoText() == "Describe the assembly"
    window.document.stack.undo()
    assert not window.document.is_modified


def test_unsaved_work_is_asked_about_before_a_new_briefing(window, answers):
    window.document.unpick(window.document.picks)
    answers["ask_unsaved"] = messages.Answer.CANCEL
    before = window.document.briefing
    window.parts.actions["new"].trigger()
    assert (answers["asked"], window.document.briefing) == (["ask_unsaved"], before)
    answers["ask_unsaved"] = messages.Answer.DISCARD
    window.parts.actions["new"].trigger()
    assert window.document.briefing.messages == ()


def test_a_file_is_proposed_by_the_name_of_the_assembly(window, answers, monkeypatch):
    window.filing.new()
    in_dialog(window.parts.actions["assembly"].trigger, lambda d: fill(d, title='43e/44e : "AG".'))
    proposed = []
    monkeypatch.setattr(files, "ask_save", lambda parent, path: proposed.append(path.name))
    window.filing.save()
    assert proposed == ["43e 44e AG.briefing"]
