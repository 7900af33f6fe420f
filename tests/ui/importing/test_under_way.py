"""What is asked while an article is read is asked alone; the reading goes on behind it."""

from __future__ import annotations

from threading import Event

import pytest
from PySide6.QtWidgets import QProgressDialog

from briefing.sources import bounded_reading
from briefing.ui.common.jobs import Job
from briefing.ui.importing import under_way
from briefing.ui.importing.review_dialog import ReviewDialog
from briefing.ui.widgets import messages
from briefing.ui.window.main_window import MainWindow
from tests.sources.test_to_briefing import ARTICLE


@pytest.fixture
def gate(monkeypatch):
    """No article is read before it is set."""
    gate, read = Event(), bounded_reading.read_and_find
    monkeypatch.setattr(bounded_reading, "read_and_find", lambda *given, **also: gate.wait(20) and read(*given, **also))
    monkeypatch.setattr(under_way, "_WHILE", 50)
    return gate


@pytest.mark.parametrize("ask", [MainWindow.close, lambda window: window.filing.new()])
@pytest.mark.parametrize("is_shown", [False, True])
@pytest.mark.parametrize("answer", [messages.Answer.CANCEL, messages.Answer.DISCARD])
def test_nothing_of_a_reading_covers_a_question_and_what_was_read_waits_for_its_answer(
    window, tmp_path, qtbot, monkeypatch, gate, ask, is_shown, answer
):
    happened = []

    def asked(*_):
        dialog, job = window.findChild(QProgressDialog), window.findChild(Job)
        qtbot.wait(150)
        happened.append(("asked", dialog.isVisible()))
        gate.set()
        qtbot.waitUntil(job.isFinished, timeout=20_000)
        qtbot.wait(50)
        happened.append("answered")
        return answer

    monkeypatch.setattr(messages, "ask_unsaved", asked)
    monkeypatch.setattr(ReviewDialog, "exec", lambda self: happened.append("reviewed") or 0)
    window.document.unpick(window.document.picks[:1])
    article = tmp_path / "article.txt"
    article.write_text(ARTICLE, encoding="utf-8")
    window.parts.importing.read(article)
    if is_shown:
        qtbot.waitUntil(lambda: window.findChild(QProgressDialog).isVisible(), timeout=5000)
    is_gone = ask(window) is True
    qtbot.wait(300)
    assert happened == [("asked", False), "answered", *(() if is_gone else ("reviewed",))]
    assert is_gone is (ask is MainWindow.close and answer is messages.Answer.DISCARD)


def test_a_question_answered_with_staying_shows_again_what_stops_a_reading(window, tmp_path, qtbot, monkeypatch, gate):
    monkeypatch.setattr(messages, "ask_unsaved", lambda *_: messages.Answer.CANCEL)
    window.document.unpick(window.document.picks[:1])
    article = tmp_path / "article.txt"
    article.write_text(ARTICLE, encoding="utf-8")
    window.parts.importing.read(article)
    dialog = window.findChild(QProgressDialog)
    qtbot.waitUntil(dialog.isVisible, timeout=5000)
    assert not window.close()
    assert dialog.isVisible()
    monkeypatch.setattr(ReviewDialog, "exec", lambda self: 0)
    dialog.canceled.emit()
    gate.set()
    qtbot.waitUntil(lambda: not window.parts.importing.is_reading, timeout=20_000)
