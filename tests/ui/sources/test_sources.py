"""Sources by hand: what they are, copies for others, quotes proved against the article."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from briefing.core.model import Briefing, DeckOptions, Message, Source, Span
from briefing.core.quotes.verify import as_extracted, fingerprint, state
from briefing.core.sharing import shared
from briefing.core.storage.store import load
from briefing.core.trust import State
from briefing.ui.sources import proof_button
from briefing.ui.sources.form import SourceForm
from briefing.ui.sources.proof_button import ProofButton
from briefing.ui.widgets import files

TEXT = "The mayor said: “We will open the pool in May.” Then she left."
QUOTE = "We will open the pool in May."


def pool(kind: str = "press") -> Briefing:
    start = TEXT.index(QUOTE)
    message = as_extracted(Message("m", QUOTE, source=Span("s", start, start + len(QUOTE))))
    source = Source("s", "The pool", kind=kind, sha256=fingerprint(TEXT), text=TEXT)
    return Briefing(sources=(source,), messages=(message,))


def told(window) -> str:
    QTest.qWait(300)
    return window.findChild(ProofButton).text()


def test_the_bundled_assembly_greets_with_its_quotes_as_recorded(window):
    assert told(window) == "17 of 17 as recorded"


@pytest.mark.parametrize("width", [120, 176, 240])
def test_of_many_states_all_are_told_however_narrow_the_button_is(window, qtbot, monkeypatch, width):
    words = "3 citations sur 17 introuvables dans le texte, 12 citations sur 17 conformes à leur relevé, 2 paraphrases"
    monkeypatch.setattr(proof_button, "tally", lambda briefing: words)
    button = ProofButton(window.document, QAction("Prove"))
    qtbot.addWidget(button)
    button.resize(width, 60)
    button.show()
    qtbot.waitUntil(lambda: bool(button.text().strip()))
    assert " ".join(button.text().split("\n")) == words
    assert all(button.fontMetrics().horizontalAdvance(line) <= width for line in button.text().split("\n"))
    assert button.sizeHint().height() > button.fontMetrics().lineSpacing() * len(button.text().split("\n"))


def test_one_click_proves_the_quotes_with_the_article_and_keeps_nothing_of_it(window, tmp_path, monkeypatch):
    article = tmp_path / "article.txt"
    article.write_text(TEXT, encoding="utf-8")
    window.document.open(shared(pool()).briefing, None)
    assert told(window) == "1 of 1 as recorded"
    monkeypatch.setattr(files, "ask_proof", lambda parent: [article])
    window.findChild(ProofButton).click()
    assert told(window) == "1 of 1 verified in the text"
    assert window.grid.model().card(0).state is State.VERIFIED
    assert window.document.briefing.sources[0].text == ""
    assert not window.document.is_modified
    assert state(window.document.to_draw, window.document.to_draw.messages[0]) is State.VERIFIED
    window.document.open(shared(pool()).briefing, None)
    assert told(window) == "1 of 1 as recorded"


def test_another_text_proves_nothing_and_is_told(window, tmp_path, monkeypatch, errors):
    other = tmp_path / "other.txt"
    other.write_text("Nothing of the kind.", encoding="utf-8")
    window.document.open(shared(pool()).briefing, None)
    monkeypatch.setattr(files, "ask_proof", lambda parent: [other])
    window.parts.actions["prove"].trigger()
    assert len(errors) == 1
    assert told(window) == "1 of 1 as recorded"


def test_a_copy_to_share_is_without_the_article(window, tmp_path, monkeypatch):
    window.document.open(pool(), None)
    monkeypatch.setattr(files, "ask_share", lambda parent, proposed: tmp_path / "copy.briefing")
    window.parts.actions["share"].trigger()
    copy = load(tmp_path / "copy.briefing")
    assert copy == shared(pool()).briefing
    assert window.document.briefing.sources[0].text == TEXT


def test_what_a_source_is_can_be_said_and_undone(window, monkeypatch):
    window.document.open(pool(kind=""), None)

    def answer(dialog: SourceForm) -> int:
        dialog.kind.setCurrentIndex(dialog.kind.findData("press"))
        dialog._lines["author"].setText("Ann Ray")
        return 1

    monkeypatch.setattr(SourceForm, "exec", answer)
    window.parts.actions["edit_source"].trigger()
    [source] = window.document.briefing.sources
    assert (source.kind, source.author, source.text) == ("press", "Ann Ray", TEXT)
    window.document.stack.undo()
    assert window.document.briefing.sources[0].kind == ""


def test_what_is_to_be_told_of_a_source_leads_to_where_it_is_told_and_its_text_is_given(window, tmp_path, monkeypatch):
    article = tmp_path / "article.txt"
    article.write_text(TEXT, encoding="utf-8")
    window.document.open(replace(shared(pool()).briefing, deck=DeckOptions(picks=("m",))), None)
    monkeypatch.setattr(files, "ask_proof", lambda parent: [article])
    seen = []

    def answer(dialog: SourceForm) -> int:
        seen.extend(label.text() for label in dialog.findChildren(QLabel) if "as recorded" in label.text())
        assert not dialog.give_text.isHidden()
        dialog.give_text.click()
        return dialog.result()

    monkeypatch.setattr(SourceForm, "exec", answer)
    window.parts.checking.led.emit("source", "s")
    assert seen == ["1 of 1 as recorded"]
    assert told(window) == "1 of 1 verified in the text"
