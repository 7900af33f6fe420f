"""From an article to cards: found, reviewed by hand, added as one step."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from threading import Event, Timer

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QProgressDialog, QToolButton

from briefing.core.model import Briefing
from briefing.core.units import units
from briefing.sources import extract
from briefing.sources.quotes.finding import find_quotes
from briefing.sources.readers import Reading
from briefing.sources.to_briefing import imported
from briefing.ui.common.clipboard import CARDS
from briefing.ui.common.jobs import Job
from briefing.ui.editing.dialogs import source_dialog
from briefing.ui.importing import review_dialog
from briefing.ui.importing.proposal_dialog import ProposalDialog
from tests.sources.test_to_briefing import ARTICLE
from tests.ui.conftest import in_dialog, shown


@pytest.fixture
def dialog(window, qtbot):
    reading = Reading(f"😀 {ARTICLE}", "Un article", "", "")
    names = [speaker.name for speaker in window.document.briefing.speakers]
    dialog = review_dialog.ReviewDialog(window, reading, find_quotes(reading.text), names)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.mark.parametrize("is_for_good", [False, True])
def test_of_several_files_no_other_is_read_once_that_is_stopped_or_the_window_goes(
    window, tmp_path, qtbot, monkeypatch, is_for_good
):
    read, is_read = [], Event()

    def slowly(sources, progress):
        for source in sources:
            read.append(Path(source).name)
            yield is_read.wait(20)

    monkeypatch.setattr(extract, "extract_all", slowly)
    importing, before = window.parts.importing, window.document.briefing
    importing.read(tmp_path / "first.txt", tmp_path / "second.txt")
    qtbot.waitUntil(lambda: bool(read))
    Timer(0.05, is_read.set).start()
    importing.finish() if is_for_good else window.findChild(QProgressDialog).canceled.emit()
    qtbot.waitUntil(lambda: not importing.is_reading)
    assert (read, window.document.briefing is before) == (["first.txt"], True)


def test_several_articles_are_no_part_of_the_example_and_what_is_not_sure_is_told(window, tmp_path, qtbot, monkeypatch):
    monkeypatch.setattr(ProposalDialog, "exec", lambda self: 0)
    articles = [tmp_path / "first.txt", tmp_path / "second.txt"]
    articles[0].write_text(ARTICLE, encoding="utf-8")
    articles[1].write_text("On entend : « Personne ne sait qui a dit cela un jour. »\n", encoding="utf-8")
    assert window.document.is_untouched_example
    window.parts.importing.read(*articles)
    qtbot.waitUntil(lambda: len(window.document.briefing.messages) == 2, timeout=20_000)
    assert window.parts.toast.deed == "Added: 2 quotes. 1 left aside: import a file alone to review its quotes."
    window.parts.actions["undo"].trigger()
    assert not window.document.briefing.messages


def test_what_is_given_while_an_article_is_read_is_read_after_it(window, tmp_path, qtbot, monkeypatch, errors):
    """As by a double click on several files, each handed over by itself."""
    reviewed = []
    monkeypatch.setattr(review_dialog.ReviewDialog, "exec", lambda self: reviewed.append(self.file_title) or 0)
    for name in ("first", "second", "last"):
        (tmp_path / f"{name}.txt").write_text(ARTICLE + name, encoding="utf-8")
    (tmp_path / "empty.txt").touch()
    for name in ("first", "empty", "second"):
        window.parts.importing.read(tmp_path / f"{name}.txt")
    qtbot.waitUntil(lambda: reviewed == ["first", "second"], timeout=30_000)
    assert [error.splitlines()[0] for error in errors] == ["“empty.txt” could not be read"]
    window.parts.importing.read(tmp_path / "last.txt")
    qtbot.waitUntil(lambda: reviewed[2:] == ["last"], timeout=30_000)


def test_an_import_that_fails_beyond_all_foresight_bars_none_after_it(window, tmp_path, qtbot, monkeypatch):
    reviewed = []

    def fail_once(self):
        reviewed.append(self.file_title)
        if len(reviewed) == 1:
            raise KeyError("unforeseen")
        return 0

    monkeypatch.setattr(review_dialog.ReviewDialog, "exec", fail_once)
    for name in ("first", "second"):
        (tmp_path / f"{name}.txt").write_text(ARTICLE + name, encoding="utf-8")
    with qtbot.captureExceptions() as caught:
        for name in ("first", "second"):
            window.parts.importing.read(tmp_path / f"{name}.txt")
        qtbot.waitUntil(lambda: reviewed == ["first", "second"], timeout=30_000)
    assert [kind for kind, *_ in caught] == [KeyError]


def test_sure_quotes_are_accepted_and_the_current_one_is_shown_in_the_text(dialog):
    assert [quote.speaker for quote in dialog.accepted_quotes] == ["Jeanne Ferrand", "Bernard Duverneuil"]
    marked = [selection.cursor.selectedText() for selection in dialog.text.extraSelections()]
    assert marked == [*(quote.text for quote in dialog.accepted_quotes), "explique"]


def test_a_quote_is_rejected_and_a_speaker_put_right(dialog):
    dialog.toggle(0)
    dialog.list.setCurrentRow(1)
    dialog.speaker.setEditText("B. Duverneuil")
    assert [(quote.speaker, quote.text) for quote in dialog.accepted_quotes] == [("B. Duverneuil", "Il faut partager")]


def test_any_passage_becomes_a_card(dialog):
    place = dialog._plain.index("directrice des données")
    cursor = QTextCursor(dialog.text.document())
    cursor.setPosition(units(dialog._plain[:place]))
    cursor.setPosition(units(dialog._plain[:place]) + 10, QTextCursor.MoveMode.KeepAnchor)
    dialog.text.setTextCursor(cursor)
    dialog.by_hand.click()
    dialog.speaker.setEditText("Paul Neuf")
    quote = next(quote for quote in dialog.accepted_quotes if quote.speaker == "Paul Neuf")
    assert quote.text == "directrice" == dialog._plain[quote.start : quote.end]


def test_an_article_becomes_cards_in_one_step(window, tmp_path, qtbot, monkeypatch):
    monkeypatch.setattr(review_dialog.ReviewDialog, "exec", lambda self: 1)
    article = tmp_path / "article.txt"
    article.write_text(ARTICLE, encoding="utf-8")
    window.parts.importing.read(article)
    qtbot.waitUntil(lambda: len(shown(window)) == 2, timeout=20_000)
    assert window.parts.actions["undo"].text() == "&Undo: Import 2 quotes"
    assert window.document.picks == tuple(shown(window))
    assert window.document.briefing.assembly.title
    assert len(window.document.briefing.assembly.document) == 16
    window.document.stack.undo()
    assert shown(window) == []


def test_a_briefing_one_works_on_grows_by_an_article(window, tmp_path, qtbot, monkeypatch):
    monkeypatch.setattr(review_dialog.ReviewDialog, "exec", lambda self: 1)
    window.document.unpick(window.document.picks[:1])
    before = window.document.picks
    article = tmp_path / "article.txt"
    article.write_text(ARTICLE, encoding="utf-8")
    window.parts.importing.read(article)
    qtbot.waitUntil(lambda: len(shown(window)) == 19, timeout=20_000)
    assert window.document.picks == before
    window.document.stack.undo()
    assert len(shown(window)) == 17


def test_the_same_article_twice_is_folded_and_said(window, tmp_path, qtbot, monkeypatch):
    monkeypatch.setattr(review_dialog.ReviewDialog, "exec", lambda self: self.target.setCurrentIndex(0) or 1)
    noticed = []
    window.parts.importing.noticed.connect(noticed.append)
    article = tmp_path / "article.txt"
    article.write_text(ARTICLE, encoding="utf-8")
    window.parts.importing.read(article)
    qtbot.waitUntil(lambda: len(window.document.briefing.messages) == 19, timeout=20_000)
    before = window.document.briefing
    qtbot.waitUntil(lambda: not window.parts.importing.is_reading, timeout=20_000)
    window.parts.importing.read(article)
    qtbot.waitUntil(lambda: any("there already" in words for words in noticed), timeout=20_000)
    assert window.document.briefing == before
    assert "Nothing was added." in window.parts.toast.words


def test_what_was_taken_is_told_and_stays_told_once_it_is_there(window, tmp_path, qtbot, monkeypatch):
    monkeypatch.setattr(review_dialog.ReviewDialog, "exec", lambda self: self.target.setCurrentIndex(0) or 1)
    article = tmp_path / "article.txt"
    twice = "« Le cap est fixé pour les trois ans à venir », a redit Paul Dupont."
    article.write_text(f"{ARTICLE}\n{twice}\n\nPlus tard.\n\n{twice}", encoding="utf-8")
    window.parts.importing.read(article)
    qtbot.waitUntil(lambda: "already" in window.parts.toast.deed, timeout=20_000)
    taken = len(window.document.briefing.messages) - 17
    assert window.parts.toast.deed.startswith(f"Added: {taken} quotes.")


def test_the_window_closes_while_an_article_is_read(window, tmp_path):
    article = tmp_path / "article.txt"
    article.write_text(ARTICLE * 400, encoding="utf-8")
    window.parts.importing.read(article)
    job = window.parts.importing.findChild(Job)
    assert window.close()
    assert job.isFinished()
    QTest.qWait(50)


@pytest.mark.parametrize("form", ["files", "page"])
def test_copied_files_and_pages_are_articles_too(window, tmp_path, qapp, qtbot, monkeypatch, form):
    monkeypatch.setattr(review_dialog.ReviewDialog, "exec", lambda self: 1)
    article, data = tmp_path / "article.txt", QMimeData()
    article.write_text(ARTICLE, encoding="utf-8")
    if form == "files":
        data.setUrls([QUrl.fromLocalFile(str(article))])
    else:
        data.setHtml("".join(f"<p>{line}</p>" for line in ARTICLE.splitlines()))
    qapp.clipboard().setMimeData(data)
    window.parts.actions["import_clipboard"].trigger()
    qtbot.waitUntil(lambda: len(shown(window)) == 2, timeout=20_000)


def test_cards_copied_in_one_window_are_the_same_in_another(window, qapp, cigref):
    window.grid.setCurrentIndex(window.grid.model().index(0, 0))
    window.parts.actions["copy"].trigger()
    window.document.open(Briefing(), None)
    window.parts.actions["import_clipboard"].trigger()
    [message] = window.document.briefing.messages
    assert replace(message, verbatim="") == replace(cigref.messages[0], verbatim="")
    assert window.document.briefing.speaker_of(message) == cigref.speaker_of(cigref.messages[0])
    assert re.fullmatch(r"Added: 1 quotes?\.", window.parts.toast.words)
    assert window.document.stack.count() == 1
    window.parts.actions["import_clipboard"].trigger()
    assert re.fullmatch(r"Nothing was added\. 1 quotes? (?:was|were) there already\.", window.parts.toast.words)


def test_cards_on_the_clipboard_that_are_none_are_told(window, qapp, errors):
    data = QMimeData()
    data.setData(CARDS, b"messages: [")
    qapp.clipboard().setMimeData(data)
    window.parts.importing.read_clipboard()
    assert errors


def test_a_clipboard_without_text_is_no_error(window, qapp):
    qapp.clipboard().clear()
    window.parts.actions["import_clipboard"].trigger()
    assert window.parts.toast.words.startswith("There is no text on the clipboard")


def test_the_clipboard_is_an_article_too(window, qapp, qtbot, monkeypatch):
    monkeypatch.setattr(review_dialog.ReviewDialog, "exec", lambda self: 1)
    qapp.clipboard().setText(ARTICLE)
    window.parts.importing.read_clipboard()
    qtbot.waitUntil(lambda: len(shown(window)) == 2, timeout=20_000)


def test_a_quote_is_shown_where_it_stands(window, qtbot, cigref):
    briefing = imported(cigref, "article", Reading(ARTICLE, "Un article", "", ""), find_quotes(ARTICLE)).briefing
    message = briefing.messages[-1]
    dialog = source_dialog.SourceDialog(window, briefing.source_by_id[message.source.id], message.source)
    qtbot.addWidget(dialog)
    [mark] = dialog.text.extraSelections()
    assert mark.cursor.selectedText() == message.quote


def test_a_source_without_its_text_says_so(window):
    window.parts.editing.quotes.show_source()
    assert "not in the briefing" in window.parts.toast.words


def test_what_cannot_be_read_is_explained(window, tmp_path, qtbot, errors):
    binary = tmp_path / "binary.txt"
    binary.write_bytes(bytes(range(256)) * 40)
    window.parts.importing.read(binary)
    qtbot.waitUntil(lambda: bool(errors), timeout=20_000)
    assert "binary.txt" in errors[0]


def test_a_draft_is_offered_again_with_its_text_and_from_the_menu(window, qapp, qtbot, monkeypatch):
    shown_reviews = []

    def leave(dialog):
        shown_reviews.append(dialog)
        dialog.toggle(0)
        dialog.is_draft = True
        return 0

    monkeypatch.setattr(review_dialog.ReviewDialog, "exec", leave)
    resume = window.parts.actions["resume_review"]
    assert not resume.isEnabled()
    qapp.clipboard().setText(ARTICLE)
    window.parts.importing.read_clipboard()
    qtbot.waitUntil(resume.isEnabled, timeout=20_000)
    qtbot.waitUntil(lambda: not window.parts.importing.is_reading, timeout=20_000)
    window.parts.importing.read_clipboard()
    qtbot.waitUntil(lambda: len(shown_reviews) == 2, timeout=20_000)
    assert shown_reviews[0] is shown_reviews[1]
    monkeypatch.setattr(review_dialog.ReviewDialog, "exec", lambda self: 1)
    resume.trigger()
    assert len(shown(window)) == 2
    assert not resume.isEnabled()


CLOSINGS = {
    "Esc": lambda dialog: QTest.keyClick(dialog.list, Qt.Key.Key_Escape),
    "title bar": lambda dialog: dialog.close(),
    "button": lambda dialog: dialog.buttons.button(QDialogButtonBox.StandardButton.Close).click(),
}


@pytest.mark.parametrize("close", CLOSINGS.values(), ids=CLOSINGS.keys())
def test_a_review_that_nobody_touched_is_kept_however_it_is_closed_and_goes_once_it_is_thrown_away(window, close):
    found = "Un article", Reading(ARTICLE, "Un article", "", ""), find_quotes(ARTICLE)
    importing, resume = window.parts.importing, window.parts.actions["resume_review"]
    in_dialog(lambda: importing.review(*found), close)
    assert window.parts.toast.words == "The review of “Un article” is kept: File, Resume the review."
    assert resume.isEnabled()

    def throw(dialog):
        dialog.list.setFocus()
        QTest.keyClick(dialog.list, Qt.Key.Key_Escape)
        QTest.mouseClick(dialog.question.throw_button, Qt.MouseButton.LeftButton)

    in_dialog(resume.trigger, throw)
    assert not resume.isEnabled()


def test_a_crash_leaves_a_review_that_nobody_touched(window):
    found = "Un article", Reading(ARTICLE, "Un article", "", ""), find_quotes(ARTICLE)
    importing = window.parts.importing

    def crash(dialog):
        importing._drafts.look()
        importing._drafts._writing.join()
        importing._drafts._open = None  # the process is gone
        dialog.reject()

    in_dialog(lambda: importing.review(*found), crash)
    importing._drafts._go()
    importing._drafts._ids = None
    assert importing.has_draft


def test_what_minutes_record_and_report_becomes_asks_and_paraphrases_as_one_step(window, qapp, qtbot, monkeypatch):
    minutes = (
        "Minutes of the board\n\nPresent: Jane Porter (Chair), Ruth Lind\n\nMs Porter noted that the roof leaks.\n\n"
        "It was resolved to sell the barn. The motion carried 4-1.\n\n"
        "ACTION: Ruth Lind to find a buyer by 30 April 2026."
    )
    monkeypatch.setattr(review_dialog.ReviewDialog, "exec", lambda self: self.target.setCurrentIndex(0) or 1)
    qapp.clipboard().setText(minutes)
    before = window.document.briefing
    window.parts.importing.read_clipboard()
    qtbot.waitUntil(lambda: len(window.document.briefing.messages) == len(before.messages) + 3, timeout=20_000)
    told, resolved, task = window.document.briefing.messages[-3:]
    assert {message.kind for message in (told, resolved, task)} == {"paraphrase"}
    assert (window.document.briefing.speaker_of(told).name, told.ask) == ("Jane Porter", "")
    assert (resolved.level, resolved.context, resolved.ask[:26]) == ("note", "4-1", "It was resolved to sell th")
    assert (task.level, task.owner, task.due) == ("mandate", "Ruth Lind", "30 April 2026")
    window.document.stack.undo()
    assert window.document.briefing == before


@pytest.fixture
def reviewed(window, tmp_path, qtbot, monkeypatch):
    """The speakers of what was accepted in each review, of which the first was thrown away."""
    (tmp_path / "article.txt").write_text(ARTICLE, encoding="utf-8")
    seen = []

    def throw_first(dialog):
        seen.append([quote.speaker for quote in dialog.accepted_quotes])
        if len(seen) == 1:
            dialog.toggle(0)
            dialog.ask()
            dialog.question.throw_button.click()
        return 0

    monkeypatch.setattr(review_dialog.ReviewDialog, "exec", throw_first)
    window.parts.importing.read(tmp_path / "article.txt")
    words = "The review of “article” was thrown away."
    qtbot.waitUntil(lambda: window.parts.toast.words == words, timeout=20_000)
    return seen


def test_a_review_that_was_thrown_away_can_be_taken_back(window, reviewed):
    assert not window.parts.actions["resume_review"].isEnabled()
    window.parts.toast.findChild(QToolButton).click()
    assert reviewed == [["Jeanne Ferrand", "Bernard Duverneuil"], ["Bernard Duverneuil"]]
    window.parts.importing.back.trigger()  # once
    assert len(reviewed) == 2


def test_what_was_thrown_away_of_another_document_stays_away(window, reviewed, tmp_path):
    window.document.open(Briefing(), tmp_path / "other.briefing")
    window.parts.importing.back.trigger()
    assert len(reviewed) == 1
