"""Saving while something else holds the file: the window lives on, says what it waits for, and closes only then."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QProgressDialog

from briefing.core.storage import temporaries
from briefing.core.storage.store import load, save
from briefing.ui.widgets import files, waiting
from briefing.ui.widgets.messages import Answer
from tests.ui.conftest import click_mark

NEW = "nos-dirigeants-demandeurs"


@pytest.fixture
def held(monkeypatch):
    """Nothing can be put in the place of a file until this is set."""
    free = threading.Event()
    put, gui = temporaries.put_in_place, threading.current_thread()

    def put_once_free(made, target):
        assert threading.current_thread() is not gui
        if not free.wait(0.01):
            raise PermissionError(13, "held")
        put(made, target)

    monkeypatch.setattr(temporaries, "put_in_place", put_once_free)
    monkeypatch.setattr(waiting, "_UNSEEN", 0.01)
    monkeypatch.setattr(temporaries, "_PAUSE", 0.01)
    yield free
    free.set()


@pytest.fixture
def mine(window, tmp_path, cigref):
    save(cigref, tmp_path / "mine.briefing")
    window.filing.load(tmp_path / "mine.briefing")
    click_mark(window, NEW)
    return tmp_path / "mine.briefing"


def _while_waiting(act):
    """Call ``act`` with the dialog that says what is waited for, once it is there."""
    seen = []

    def look():
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QProgressDialog):
            seen.append(dialog.labelText())
            act(dialog)
        else:
            QTimer.singleShot(5, look)

    QTimer.singleShot(0, look)
    return seen


def test_a_file_that_is_held_is_saved_once_it_is_free_and_the_window_lives_meanwhile(window, mine, held):
    seen = _while_waiting(lambda _: held.set())
    assert window.filing.save()
    assert seen == ["Saving “mine.briefing”…"]
    assert NEW in load(mine).deck.picks
    assert not window.isWindowModified()


def test_closing_waits_for_the_save(window, mine, held, answers):
    answers["ask_unsaved"] = Answer.SAVE
    still_open = []
    _while_waiting(lambda _: (still_open.append(window.isVisible()), held.set()))
    window.show()
    assert window.close()
    assert still_open == [True]
    assert NEW in load(mine).deck.picks


def test_a_save_that_is_given_up_is_not_taken_for_one_and_keeps_the_window(window, mine, held, answers, qtbot):
    answers["ask_unsaved"] = Answer.SAVE
    _while_waiting(lambda dialog: dialog.cancel())
    window.show()
    assert not window.close()
    assert window.isWindowModified()
    held.set()  # it comes to an end all the same
    qtbot.waitUntil(lambda: NEW in load(mine).deck.picks)
    window.parts.watching.look()
    qtbot.waitUntil(lambda: not window.isWindowModified())


def test_a_backup_is_saved_as_the_file_that_it_is_of_and_stays_as_it_was(window, tmp_path, cigref, monkeypatch):
    original, backup = tmp_path / "mine.briefing", tmp_path / "mine.briefing.bak2"
    save(cigref, backup)
    before = backup.read_bytes()
    original.write_text("format: briefing/1\nassembly: [", encoding="utf-8")
    window.filing.load(backup)
    click_mark(window, NEW)
    asked = []
    monkeypatch.setattr(files, "ask_save", lambda _, path: asked.append(path) or path)
    assert window.filing.save()
    assert asked == [original]
    assert NEW in load(original).deck.picks
    assert backup.read_bytes() == before
    assert window.document.path == original
