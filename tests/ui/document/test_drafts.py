"""What was begun in a dialog outlives the window and a crash, in its own document; and goes when it is settled."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from briefing.core import edits
from briefing.core.model import Assembly, Briefing, Message
from briefing.core.paths import bundled_assembly
from briefing.core.storage.drafts import DraftFolder, Kept
from briefing.core.storage.records import as_data, from_data
from briefing.core.storage.store import save
from briefing.sources.quotes.finding import find_quotes
from briefing.sources.readers import Reading
from briefing.sources.review import Review
from briefing.ui.document.document import Document
from briefing.ui.document.drafts import Drafts
from briefing.ui.importing import review_dialog
from briefing.ui.importing.review_draft import ReviewDraft
from briefing.ui.widgets.forms.safe_dialog import SafeDialog
from briefing.ui.window.assembly import assemble
from briefing.ui.window.main_window import MainWindow
from tests.ui.conftest import in_dialog

ONE, OTHER = "un-client-trompe", "big-data-moteur"
TEXT = "« Il faut des données ouvertes », insiste Anne Martin, maire de Nantes."


@pytest.fixture
def file(window, tmp_path, cigref) -> Path:
    save(cigref, tmp_path / "mine.briefing")
    window.filing.load(tmp_path / "mine.briefing")
    return tmp_path / "mine.briefing"


def edit(window, drive, id: str = ONE) -> None:
    window.grid.reveal(id)
    window.grid.setFocus()
    in_dialog(window.parts.actions["edit_quote"].trigger, drive)


def leave(words: str):
    """Write a context, and close the dialog by its title bar: it is kept."""

    def drive(dialog) -> None:
        dialog.context.setText(words)
        dialog.close()

    return drive


def begin_anew(window) -> None:
    """Have all that a new process has: nothing but what is on the disk."""
    quotes, importing = window.parts.editing.quotes, window.parts.importing
    for drafts in (quotes._drafts, importing._drafts, window.parts.templating._drafts):
        drafts._go()
        drafts._ids = None


def context(window, id: str = ONE) -> str:
    """What the dialog about a quote has, which is then cancelled by Esc, so that a draft stays one."""
    seen: list[str] = []

    def look(dialog) -> None:
        seen.append(dialog.context.text())
        dialog.close()

    edit(window, look, id)
    return seen[0]


def test_a_draft_is_there_after_a_quit_and_offered_above_the_cards(window, file):
    edit(window, leave("Au bord"))
    begin_anew(window)
    window.filing.load(file)
    window.parts.left_work.offer()
    assert "un client trompé" in window.parts.notices.words("quote draft").lower()
    seen = []

    def look(dialog) -> None:
        seen.append((dialog.context.text(), dialog.holds_changes()))
        dialog.accept_button.click()

    in_dialog(window.parts.notices.button("quote draft", 0).click, look)
    assert seen == [("Au bord", True)]
    assert window.document.briefing.message_by_id[ONE].context == "Au bord"
    window.parts.left_work.offer()
    assert window.parts.notices.words("quote draft") == ""


def test_a_draft_is_never_offered_for_another_document(window, file, tmp_path):
    edit(window, leave("Au bord"))
    shutil.copy(file, tmp_path / "copy.briefing")
    begin_anew(window)
    window.filing.load(tmp_path / "copy.briefing")
    window.parts.left_work.offer()
    assert window.parts.notices.words("quote draft") == ""
    assert context(window) != "Au bord"
    window.filing.load(file)
    assert context(window) == "Au bord"


def test_what_a_crash_closes_is_a_draft_too(window, file):
    def crash(dialog) -> None:
        dialog.context.setText("Au bord")
        drafts = window.parts.editing.quotes._drafts
        drafts.look()
        drafts._writing.join()
        drafts._open = None  # the process is gone: nothing tells how the dialog ended
        dialog.reject()

    edit(window, crash)
    begin_anew(window)
    assert context(window) == "Au bord"


@pytest.mark.parametrize("has_file", [False, True])
def test_a_draft_about_a_quote_that_was_not_saved_is_there_after_a_crash(window, file, cigref, has_file):
    """As it is after a restart: the quote comes with what is recovered."""
    path = file if has_file else None
    if has_file:
        window.document.open(cigref, file)
    else:
        window.document.open(Briefing(Assembly(document="d")), None)
    after, (new,) = edits.write(window.document.briefing, edits.Draft("Tout est dit ici"))
    window.document.edit("x", after)
    edit(window, leave("Au bord"), new)
    begin_anew(window)
    window.filing.load(file if has_file else bundled_assembly())
    window.document.recover(after, path)
    window.parts.left_work.offer()
    assert "Tout est dit ici" in window.parts.notices.words("quote draft")
    assert context(window, new) == "Au bord"


def test_a_draft_follows_its_document_to_another_file(window, file, tmp_path, answers):
    edit(window, leave("Au bord"))
    answers["ask_save"] = tmp_path / "elsewhere.briefing"
    window.parts.actions["save_as"].trigger()
    begin_anew(window)
    window.filing.load(tmp_path / "elsewhere.briefing")
    assert context(window) == "Au bord"
    window.filing.load(file)
    assert context(window) != "Au bord"


@pytest.mark.parametrize("is_reopened", [False, True])
def test_a_new_quote_of_the_same_id_has_no_draft_of_the_old_one(window, file, is_reopened):
    edit(window, leave("Au bord"))
    document = window.document
    document.edit("x", edits.delete(document.briefing, Message, frozenset([ONE])))
    if is_reopened:
        window.filing.save()
        begin_anew(window)
        window.filing.load(file)
        assert window.parts.notices.words("quote draft") == ""
    document.edit("x", edits.write(document.briefing, edits.Draft("Un client trompé")).briefing)
    assert ONE in document.briefing.message_by_id
    assert context(window) == ""


def test_a_quote_that_comes_back_has_its_draft_still(window, file):
    edit(window, leave("Au bord"))
    window.document.edit("x", edits.delete(window.document.briefing, Message, frozenset([ONE])))
    window.document.stack.undo()
    assert context(window) == "Au bord"


def test_a_quote_whose_words_are_changed_elsewhere_keeps_its_draft(window, file):
    edit(window, leave("Au bord"))
    window.document.edit("x", edits.change_message(window.document.briefing, ONE, quote="Un client trompé"))
    window.filing.save()
    begin_anew(window)
    window.filing.load(file)
    assert context(window) == "Au bord"


def test_a_review_is_taken_up_by_the_next_window(window, file, monkeypatch):
    def name(dialog) -> int:
        dialog.review = dialog.review.name(0, "Anne Martin-Leroy")
        dialog.pick.setChecked(False)
        dialog.is_draft = True
        return 0

    monkeypatch.setattr(review_dialog.ReviewDialog, "exec", name)
    window.parts.importing.review("article", Reading(TEXT), find_quotes(TEXT))
    begin_anew(window)
    window.filing.load(file)
    window.parts.left_work.offer()
    assert "article" in window.parts.notices.words("review draft")
    assert window.parts.actions["resume_review"].isEnabled()
    seen = []

    def look(dialog) -> int:
        seen.append((dialog.accepted_quotes[0].speaker, dialog.pick.isChecked(), dialog.stack.canUndo()))
        dialog.stack.undo()
        seen.append(dialog.accepted_quotes[0].speaker)
        return 1

    monkeypatch.setattr(review_dialog.ReviewDialog, "exec", look)
    window.parts.actions["resume_review"].trigger()
    assert seen == [("Anne Martin-Leroy", False, True), "Anne Martin"]
    assert not window.parts.actions["resume_review"].isEnabled()


def test_a_review_that_was_left_is_offered_on_the_first_page(window, monkeypatch):
    def leave_it(dialog) -> int:
        dialog.is_draft = True
        return 0

    window.filing.new()
    window.parts.left_work.offer()
    page = window.parts.welcoming.page
    assert page.isVisible()
    assert not page.resume.isVisible()
    monkeypatch.setattr(review_dialog.ReviewDialog, "exec", leave_it)
    window.parts.importing.review("R&D", Reading(TEXT), find_quotes(TEXT))
    assert page.resume.isVisible()
    assert page.resume.text() == "Go on with the review of “R&&D”"
    seen = []
    monkeypatch.setattr(review_dialog.ReviewDialog, "exec", lambda dialog: seen.append(dialog.file_title) or 0)
    page.resume.click()
    assert seen == ["R&D"]
    assert not page.resume.isVisible()


class Note(SafeDialog):
    """A dialog with one line."""

    offers_draft = True

    def __init__(self, data: object) -> None:
        super().__init__(None)
        self.line = QLineEdit(self)
        QVBoxLayout(self).addWidget(self.line)
        self.begin()
        if data is not None:
            self.line.setText(from_data(str, data))

    def as_draft(self) -> str:
        return self.line.text()


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["a", "b"]),
        st.sampled_from(["one", "two"]),
        st.sampled_from(["keep", "throw", "look", "quit", "crash"]),
        st.text(max_size=8),
    ),
    max_size=12,
)


@given(STEPS)
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_drafts_are_what_was_left_last_in_their_document_whatever_happens(qapp, tmp_path_factory, steps):
    folder, model = tmp_path_factory.mktemp("drafts"), {}
    document = Document()
    drafts: Drafts[Note] = Drafts("note", document, folder)
    for file, id, deed, words in steps:
        if document.path != Path(file):
            document.open(Briefing(Assembly(document=file)), Path(file))
        if deed == "quit":
            document = Document()
            document.open(Briefing(Assembly(document=file)), Path(file))
            drafts = Drafts("note", document, folder)
        note = drafts.begin(id, "", Note)
        assert note.line.text() == model.get((file, id), "")
        if deed == "crash":
            before = note.line.text()
            note.line.setText(words)
            drafts.look()
            if words != before and note.holds_changes():
                model[file, id] = words
            drafts._writing and drafts._writing.join()
            document = Document()
            drafts = Drafts("note", document, folder)
            continue
        note.line.setText(words)
        note.is_draft = deed in ("keep", "quit")
        drafts.end(note)
        if note.is_draft:
            model[file, id] = words
        else:
            model.pop((file, id), None)
        assert sorted(drafts.ids()) == sorted(one for where, one in model if where == file)


def test_a_window_that_had_the_example_at_its_start_finds_the_reviews_of_none(qapp, window, settings):
    folder = DraftFolder(settings.drafts)
    folder.keep(Kept("review", "", "x", "", as_data(ReviewDraft("article", Reading(TEXT), (), Review(()), True, True))))
    own = MainWindow(settings, window.theme)
    own.filing.load(bundled_assembly())
    parts = assemble(own)  # as at a start: the cards are there before
    parts.left_work.watch()
    assert parts.notices.words("review draft") == ""
    own.document.recover(window.document.briefing, None)
    assert own.document.name == ""
    parts.left_work.offer()
    assert "article" in parts.notices.words("review draft")
    own.document.stack.setClean()
    own.close()


def test_a_file_that_is_no_draft_is_none(window, file, settings):
    edit(window, leave("Au bord"))
    for kept in settings.drafts.iterdir():
        kept.write_text("{", encoding="utf-8")
    begin_anew(window)
    assert context(window) != "Au bord"


def test_a_draft_of_another_version_is_a_new_dialog(window, file, settings):
    edit(window, leave("Au bord"))
    for kept in settings.drafts.iterdir():
        kept.write_text(kept.read_text(encoding="utf-8").replace('"context"', '"gone"'), encoding="utf-8")
    begin_anew(window)
    assert context(window) != "Au bord"


def test_escape_out_of_a_draft_that_was_taken_up_asks(window, file):
    edit(window, leave("Au bord"))
    begin_anew(window)

    def escape(dialog) -> None:
        dialog.accept_button.setFocus()
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert dialog.question
        assert dialog.question.isVisible()

    edit(window, escape)
