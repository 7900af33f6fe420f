"""A document that came from elsewhere touches nothing; what is away holds nothing up; a fault stops nothing else."""

from __future__ import annotations

import io
import os
import sys
import time
from dataclasses import replace
from pathlib import Path
from threading import Event, current_thread, main_thread

import pytest
import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QProgressDialog

from briefing.core.paths import bundled_assembly, slides_templates
from briefing.core.storage import store
from briefing.core.storage.store import load, save
from briefing.ui.app import startup
from briefing.ui.app.startup import Startup
from briefing.ui.style.theme import Theme
from briefing.ui.widgets import messages
from briefing.ui.widgets.notices import short
from briefing.ui.window.assembly import assemble
from briefing.ui.window.main_window import MainWindow

BAR, AWAY = "foreign template", "file that is away"
NAMES = [
    "/etc/passwd",
    "//server.example/share/acme.potx",
    "acme.potx",
    "../acme.pptx",
    "acme",
    "n" * 5000,
    "http://server.example/a.potx",
    r"\\server.example\share\acme.potx",
]


@pytest.fixture
def touched(monkeypatch):
    """The files that anything asks the system for, however it does."""
    paths = []

    def spy(module, name):
        ask = getattr(module, name)

        def asking(path, *arguments, **named):
            paths.append(str(path))
            return ask(path, *arguments, **named)

        monkeypatch.setattr(module, name, asking)

    for name in ("stat", "lstat", "open", "scandir", "listdir", "readlink", "access"):
        spy(os, name)
    spy(io, "open")
    return paths


def received(tmp_path, cigref, template):
    file = tmp_path / "received.briefing"
    save(replace(cigref, deck=replace(cigref.deck, template=template)), file)
    return file


def test_no_path_that_a_received_document_names_is_looked_at(window, tmp_path, touched, errors, qtbot):
    file, deck = tmp_path / "received.briefing", tmp_path / "deck.pptx"
    for name in NAMES:
        text = f"format: briefing/1\nmessages:\n- id: a\n  quote: Q\ndeck:\n  picks: [a]\n  template: '{name}'\n"
        file.write_text(text, encoding="utf-8")
        assert window.filing.open(file)
        assert short(name) in window.parts.notices.words(BAR)
        window.filing.save()
        assert load(file).deck.template == name
    window.parts.actions["slides"].trigger()
    window.parts.exporting.export(deck)
    qtbot.waitUntil(deck.exists, timeout=30_000)
    window.parts.exporting.dialog.reject()
    elsewhere = [path for path in touched if Path(path).parent != tmp_path]
    for name in NAMES:
        assert not [path for path in elsewhere if Path(path).name == Path(name).name or path == name]
    assert errors == []


def test_the_template_can_be_chosen_from_the_bar_and_is_known_from_then_on(window, tmp_path, cigref, monkeypatch):
    own = tmp_path / "acme.pptx"
    own.write_bytes((slides_templates() / "sober.pptx").read_bytes())
    file = received(tmp_path, cigref, str(own))
    window.filing.open(file)
    assert window.parts.notices.isVisible()
    assert "acme.pptx" in window.parts.notices.words(BAR)
    assert not window.document.to_draw.deck.template
    window.settings.add_template(own)
    window.parts.templating.offer()
    assert not window.parts.notices.words(BAR)
    assert not window.parts.notices.isVisible()
    assert window.document.to_draw is window.document.briefing
    window.filing.open(file)
    assert not window.parts.notices.words(BAR)
    assert window.parts.deck.template.currentData() == str(own)


def test_the_bar_goes_with_another_template_and_another_document(window, tmp_path, cigref):
    file = received(tmp_path, cigref, "acme.potx")
    window.filing.open(file)
    window.document.set_option("template", "sober")
    assert not window.parts.notices.words(BAR)
    window.document.stack.setClean()
    window.filing.open(file)
    assert window.parts.notices.words(BAR)
    window.filing.open(bundled_assembly())
    assert not window.parts.notices.words(BAR)


@pytest.fixture
def started(qtbot, qapp, settings, answers, errors):
    """Start a window as the program does, on what it had open last."""
    made = []

    def start(file=None):
        window = MainWindow(settings, theme := Theme(qapp, "light"))
        made.extend([window, theme])
        Startup(window, file, time.time_ns(), lambda window: None)
        window.show()
        qtbot.waitUntil(lambda: window.parts is not None and bool(window.document.briefing.messages))
        QTest.qWait(50)
        return window

    yield start
    for each in made:
        if isinstance(each, MainWindow):
            each.document.stack.setClean()
            each.close()
        shiboken6.delete(each)


@pytest.mark.parametrize("name", ["/root/locked/acme.potx", "n" * 300, "\\\\server\\share\\a.potx", "a.potx"])
def test_no_name_of_a_template_breaks_the_start(name, started, tmp_path, cigref, monkeypatch):
    unforeseen = []
    monkeypatch.setattr(sys, "excepthook", lambda *args: unforeseen.append(args))
    window = started(received(tmp_path, cigref, name))
    assert unforeseen == []
    assert short(name) in window.parts.notices.words(BAR)


def test_what_fails_after_the_first_frame_is_told_and_stops_nothing_else(started, monkeypatch):
    from briefing.ui.crash import crash_dialog
    from briefing.ui.document.autosave import Autosave
    from briefing.ui.document.locking import Locking
    from briefing.ui.templates.templating import Templating

    told, watched = [], []
    monkeypatch.setattr(crash_dialog.CrashDialog, "open", lambda self: told.append(self))
    monkeypatch.setattr(Autosave, "watch", lambda self: watched.append("recovery"))
    monkeypatch.setattr(Locking, "watch", lambda self: 1 / 0)
    monkeypatch.setattr(Templating, "offer", lambda self: 1 / 0)
    monkeypatch.setattr(Startup, "_warm_up", lambda self: watched.append("warm"))
    started()
    assert watched == ["recovery", "warm"]
    assert told


def test_a_last_file_that_is_gone_is_named_and_the_next_one_offered(started, settings, tmp_path, cigref):
    save(cigref, tmp_path / "older.briefing")
    for name in ("older", "gone too", "gone"):
        settings.add_recent(tmp_path / f"{name}.briefing")
    window = started()
    assert window.document.is_untouched_example
    assert "gone.briefing" in window.parts.notices.words(AWAY)
    button = window.parts.notices.button(AWAY, 0)
    assert "older.briefing" in button.text()
    button.click()
    assert window.document.path == tmp_path / "older.briefing"
    assert not window.parts.notices.words(AWAY)


def test_a_file_asked_for_that_is_gone_is_named_in_a_whole_window(started, settings, errors, tmp_path, cigref):
    save(cigref, tmp_path / "older.briefing")
    settings.add_recent(tmp_path / "older.briefing")
    window = started(tmp_path / "mistyped.briefing")
    assert window.document.is_untouched_example
    assert "mistyped.briefing" in window.parts.notices.words(AWAY)
    assert "older.briefing" in window.parts.notices.button(AWAY, 0).text()
    assert errors == []


@pytest.mark.parametrize("size", [10, 2_000_000])
def test_a_file_asked_for_that_makes_no_sense_is_told_before_a_whole_window(started, monkeypatch, tmp_path, size):
    whole = []
    monkeypatch.setattr(messages, "ask_unopened", lambda parent, *_, **__: whole.append(bool(parent.parts)))
    (tmp_path / "spoiled.briefing").write_text("]" * size, encoding="utf-8")
    window = started(tmp_path / "spoiled.briefing")
    assert window.document.is_untouched_example
    assert whole == [True]


def test_a_last_file_that_has_yet_to_be_fetched_is_read_in_a_thread(started, settings, tmp_path, cigref, monkeypatch):
    threads, read = [], store._bytes
    monkeypatch.setattr(store, "_bytes", lambda path: threads.append(current_thread()) or read(path))
    monkeypatch.setattr(startup, "is_elsewhere", lambda state: True)
    save(cigref, tmp_path / "online.briefing")
    settings.add_recent(tmp_path / "online.briefing")
    window = started()
    assert window.document.path == tmp_path / "online.briefing"
    assert threads
    assert main_thread() not in threads


def test_a_dead_share_holds_up_neither_the_start_nor_the_recent_files(started, settings, tmp_path, monkeypatch):
    dead, stat = Event(), Path.stat

    def waiting(self, **named):
        if self.name == "away.briefing":
            dead.wait(20)
        return stat(self, **named)

    monkeypatch.setattr(Path, "stat", waiting)
    settings.add_recent(tmp_path / "away.briefing")
    before = time.perf_counter()
    window = started()
    assert time.perf_counter() - before < 5
    assert "does not answer" in window.parts.notices.words(AWAY)
    before = time.perf_counter()
    window.parts.menus._recent.aboutToShow.emit()
    assert window.parts.menus._recent.actions()[0].text() == "away.briefing"
    assert time.perf_counter() - before < 1
    dead.set()


def test_opening_what_does_not_answer_keeps_the_window_alive_and_can_be_given_up(window, tmp_path, monkeypatch, qtbot):
    dead, read, alive = Event(), type(window.filing)._read, []

    def waiting(self, path):
        dead.wait(20)
        return read(self, path)

    def give_up():
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QProgressDialog)
        alive.append(dialog.labelText())
        dialog.cancel()

    monkeypatch.setattr(type(window.filing), "_read", waiting)
    before = window.document.briefing
    QTimer.singleShot(400, give_up)
    assert not window.filing.open(tmp_path / "away.briefing")
    assert "away.briefing" in alive[0]
    assert window.document.briefing is before
    dead.set()


def test_a_window_can_be_assembled_without_a_share_of_templates(qapp, settings, answers, monkeypatch):
    monkeypatch.setattr(Path, "is_file", lambda self: 1 / 0)
    settings.add_template(Path("/mnt/dead/acme.potx"))
    window = MainWindow(settings, theme := Theme(qapp, "light"))
    assemble(window)
    window.parts.templating.offer()
    assert window.parts.deck.template.findData("/mnt/dead/acme.potx") >= 0
    shiboken6.delete(window)
    shiboken6.delete(theme)


def test_a_fault_of_the_file_is_told_before_a_whole_window(started, tmp_path, monkeypatch):
    file = tmp_path / "faulty.briefing"
    file.write_text("format: no such format\n", encoding="utf-8")
    told = []
    monkeypatch.setattr(messages, "ask_unopened", lambda parent, *_, **__: told.append(parent.parts is not None))
    started(file)
    assert told == [True]
