"""A later start hands its file to the window that is open; where that cannot be, it starts as ever."""

from __future__ import annotations

import os
import socket
import stat
import subprocess
import sys
import time
from itertools import count
from pathlib import Path
from threading import Thread

import pytest
import shiboken6
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton

from briefing import single_instance
from briefing.single_instance import GREETING, LONGEST, TAKEN, address, hand_over
from briefing.ui.app import instance_server as instances
from briefing.ui.app.instance_server import InstanceServer
from briefing.ui.app.windows import Windows
from tests.folders import own_folders
from tests.ui.conftest import click_mark, picks

ROOT = Path(__file__).parents[3]
NEW = "nos-dirigeants-demandeurs"
pytestmark = pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="the tests speak to Unix sockets")


@pytest.fixture
def place(tmp_path_factory):
    """An address that is short enough for a socket."""
    return str(tmp_path_factory.mktemp("s") / "here")


@pytest.fixture
def windows(qapp, window, qtbot):
    """The windows of a program, of which there is one."""
    windows = Windows(qapp, window.settings, window.theme)
    windows.take(window)
    yield windows
    for other in windows.all():
        if other is not window:
            other.document.stack.setClean()
            other.close()
            shiboken6.delete(other)
    shiboken6.delete(windows)


@pytest.fixture
def instance(window, windows, place):
    instance = InstanceServer(window, windows.show)
    assert instance.listen(place)
    return instance


@pytest.fixture
def hand(qtbot, place, monkeypatch):
    """Hand a file over as another process would; whether the window took it."""
    processes = count()

    def handing(file: Path | None, *, again: bool = False) -> bool:
        took: list[bool] = []
        if not again:
            monkeypatch.setattr(single_instance, "_OURS", f"process {next(processes)}")
        Thread(target=lambda: took.append(hand_over(file, place)), daemon=True).start()
        qtbot.waitUntil(lambda: bool(took))
        return took[0]

    return handing


def test_a_file_handed_over_is_opened(instance, hand, window, file, qtbot):
    assert hand(file)
    qtbot.waitUntil(lambda: window.document.path == file)


def test_a_start_that_did_not_hear_in_time_that_its_file_was_taken_has_it_shown_once(place, hand, window, file, qtbot):
    shown: list[Path | None] = []
    instance = InstanceServer(window, shown.append)
    assert instance.listen(place)
    assert hand(file)
    assert hand(file, again=True)
    assert hand(None)
    qtbot.waitUntil(lambda: None in shown)
    assert shown == [file, None]
    assert hand(file)
    qtbot.waitUntil(lambda: shown == [file, None, file])


def test_a_file_named_from_the_folder_of_the_second_start(instance, hand, window, file, qtbot, monkeypatch):
    monkeypatch.chdir(file.parent)
    assert hand(Path(file.name))
    qtbot.waitUntil(lambda: window.document.path == file)


def test_no_file_brings_the_window_forward(instance, hand, window, qtbot):
    window.showMinimized()
    assert hand(None)
    qtbot.waitUntil(lambda: not window.isMinimized())


def test_another_file_has_another_window_and_what_is_open_stays_as_it_is(instance, hand, windows, window, file, qtbot):
    click_mark(window, NEW)
    assert hand(file)
    qtbot.waitUntil(lambda: len(windows.all()) == 2)
    other = windows.all()[1]
    assert other.document.path == file
    assert window.document.path is None
    assert window.isWindowModified()
    assert hand(file)
    qtbot.waitUntil(other.isActiveWindow)
    assert len(windows.all()) == 2


def test_the_file_that_is_open_stays_as_it_is(instance, hand, window, answers, file, qtbot):
    window.filing.load(file)
    click_mark(window, NEW)
    window.showMinimized()
    assert hand(file)
    qtbot.waitUntil(lambda: not window.isMinimized())
    assert not answers["asked"]
    assert window.isWindowModified()


@pytest.fixture
def worked_in(window):
    """A window with something in it that another file does not take the place of."""
    click_mark(window, NEW)
    return window


def test_a_file_that_is_not_there_is_told_in_the_window_that_is(instance, hand, windows, worked_in, file, qtbot):
    notices, away = worked_in.parts.notices, file.with_name("later.briefing")
    worked_in.showMinimized()
    assert hand(away)
    qtbot.waitUntil(notices.isVisible)
    assert not worked_in.isMinimized()
    [told] = [label.text() for label in notices.findChildren(QLabel)]
    assert told == "“later.briefing” cannot be found: it was moved, renamed or deleted."
    assert windows.all() == [worked_in]
    file.rename(away)
    again = next(button for button in notices.findChildren(QPushButton) if button.text() == "Try again")
    again.click()
    assert [each.document.path for each in windows.all()] == [None, away]
    assert not notices.isVisible()


def test_a_file_that_cannot_be_read_leaves_no_empty_window(instance, hand, windows, worked_in, errors, file, qtbot):
    file.write_text("themes: [", "utf-8")
    assert hand(file)
    qtbot.waitUntil(lambda: bool(errors))
    assert file.name in errors[0]
    qtbot.waitUntil(lambda: windows.all() == [worked_in])
    assert NEW in picks(worked_in)


def test_a_file_handed_over_while_a_question_is_open_is_opened_once_that_is_answered(
    instance, hand, windows, window, file, qtbot
):
    other, seen = file.with_name("other.briefing"), []
    other.write_bytes(file.read_bytes())
    question = QDialog(window)

    def answer() -> None:
        assert hand(file)
        assert hand(other)
        QTest.qWait(2 * instances._PAUSE)
        seen.append((question.isVisible(), [each.document.path for each in windows.all()]))
        question.reject()

    QTimer.singleShot(0, question, answer)
    question.exec()
    assert seen == [(True, [None])]
    qtbot.waitUntil(lambda: {each.document.path for each in windows.all()} == {file, other})


def test_one_window_listens_and_only_its_user_may_speak(instance, window, place):
    assert stat.S_IMODE(Path(place).stat().st_mode) & 0o077 == 0
    assert not InstanceServer(window, print).listen(place)


def test_where_nobody_listens_nothing_is_waited_for(place):
    start = time.perf_counter()
    assert not hand_over(None, place)
    with socket.socket(socket.AF_UNIX) as gone:
        gone.bind(place)
    assert not hand_over(None, place)
    assert time.perf_counter() - start < 0.5


def test_what_a_killed_window_left_is_taken_over(window, hand, place):
    with socket.socket(socket.AF_UNIX) as gone:
        gone.bind(place)
    assert InstanceServer(window, print).listen(place)
    assert hand(None)


def test_a_window_that_hangs_is_sent_nothing(place, file):
    with socket.socket(socket.AF_UNIX) as hanging:
        hanging.bind(place)
        hanging.listen()
        assert not hand_over(file, place, patience=0.1)
        visitor, _ = hanging.accept()
        visitor.sendall(GREETING)
        visitor.settimeout(5)
        assert visitor.recv(100) == b""


def test_another_program_at_the_address_is_sent_nothing(place, file):
    with socket.socket(socket.AF_UNIX) as stranger:
        stranger.bind(place)
        stranger.listen()
        talk = Thread(target=hand_over, args=(file, place))
        talk.start()
        visitor, _ = stranger.accept()
        visitor.sendall(b"who is it?\n")
        talk.join()
        assert visitor.recv(100) == b""


def say(qtbot, place: str, words: bytes) -> bytes:
    """All that the window answers to ``words`` until it hangs up."""
    heard = bytearray()

    def talk() -> None:
        with socket.socket(socket.AF_UNIX) as visitor:
            visitor.settimeout(5)
            visitor.connect(place)
            try:
                visitor.sendall(words)
                while more := visitor.recv(1000):
                    heard.extend(more)
            except OSError:
                pass

    talking = Thread(target=talk, daemon=True)
    talking.start()
    qtbot.waitUntil(lambda: not talking.is_alive())
    return bytes(heard)


def test_what_is_no_message_is_dropped(instance, window, place, qtbot, errors):
    for words in (
        b"\n",
        b"{}\n",
        b"[]\n",
        b'{"file": "relative.briefing", "token": ""}\n',
        b'{"file": "/nul\\u0000", "token": ""}\n',
        b'{"file": 1, "token": ""}\n',
        b"[" * 30_000 + b"\n",
        b"x" * (LONGEST + 1),
    ):
        assert TAKEN not in say(qtbot, place, words), words[:50]
        assert not errors, words[:50]
        assert window.document.path is None


@settings(max_examples=30)
@given(words=st.binary(max_size=200))
def test_nothing_that_is_said_opens_or_breaks_anything(words):
    try:
        path, token, _ = instances._parsed(words)
    except (ValueError, RecursionError):
        return
    assert path is None or path.is_absolute()
    assert isinstance(token, str)


def test_a_visitor_who_says_nothing_is_sent_away(window, place, qtbot, monkeypatch):
    monkeypatch.setattr(instances, "PATIENCE", 0.05)
    instance = InstanceServer(window, print)
    assert instance.listen(place)
    assert say(qtbot, place, b"") == GREETING


def test_files_that_macos_asks_for_are_opened(window, windows, file, qtbot):
    application = QApplication.instance()
    QCoreApplication.sendEvent(application, QFileOpenEvent(str(file)))
    assert window.document.path is None
    application.open_with(windows.show)
    assert window.document.path == file
    QCoreApplication.sendEvent(application, QFileOpenEvent(str(file.with_name("other.briefing"))))
    application.open_with(lambda path: None)


def test_all_files_that_macos_asks_for_before_there_is_a_window_are_opened(qapp, file, monkeypatch):
    opened = []
    monkeypatch.setattr(qapp, "_open", None)
    for name in ("one", "two"):
        QCoreApplication.sendEvent(qapp, QFileOpenEvent(str(file.with_name(name))))
    qapp.open_with(lambda path: opened.append(path.name))
    assert opened == ["one", "two"]
    qapp.open_with(lambda path: None)


def test_where_a_window_is_to_stay_macos_quits_none(qapp, monkeypatch):
    asked = []
    monkeypatch.setattr(qapp, "_quit", lambda: bool(asked.append(1)))
    event = QEvent(QEvent.Type.Quit)
    QCoreApplication.sendEvent(qapp, event)
    assert (asked, event.isAccepted()) == ([1], False)


class Session:
    """Runs of the program that share a session, with records of their own."""

    def __init__(self, folder: Path) -> None:
        self.settings = folder / "Briefing" / "Briefing.conf"
        own = {**own_folders(folder), "XDG_RUNTIME_DIR": str(folder)}
        self.environment = {**os.environ, **own, "QT_QPA_PLATFORM": "offscreen"}
        self.started: list[subprocess.Popen] = []

    def start(self, *words: str) -> subprocess.Popen:
        self.started.append(subprocess.Popen([sys.executable, "main.py", *words], cwd=ROOT, env=self.environment))
        return self.started[-1]

    def wait_for(self, name: str) -> None:
        """Wait until a window remembers a file of this name as opened."""
        for _ in range(300):
            if self.settings.exists() and name in self.settings.read_text(encoding="utf-8"):
                return
            time.sleep(0.05)
        raise AssertionError(f"{name} was not opened")

    def wait_for_listener(self, place: Path) -> None:
        for _ in range(300):
            if place.exists():
                return
            time.sleep(0.05)
        raise AssertionError("no window listens")


@pytest.fixture
def session(tmp_path_factory):
    session = Session(tmp_path_factory.mktemp("x"))
    yield session
    for program in session.started:
        program.kill()
        program.wait()


def test_a_second_start_ends_at_once_without_loading_qt(session, file, monkeypatch):
    monkeypatch.setattr(os, "environ", session.environment)
    place = Path(address())
    first = session.start()
    session.wait_for_listener(place)
    code = "import sys; from briefing.app import main; code = main(); sys.exit(code or 'PySide6' in sys.modules)"
    second = [sys.executable, "-c", code, str(file)]
    assert subprocess.run(second, cwd=ROOT, env=session.environment, timeout=30, check=False).returncode == 0
    session.wait_for(file.name)
    assert first.poll() is None

    none = file.with_name("none.briefing")
    told = subprocess.run(
        [*second[:-1], str(none)], cwd=ROOT, env=session.environment, timeout=30, capture_output=True, check=False
    )
    assert told.returncode == 1
    assert told.stderr.decode().strip() == f"briefing: {none}: There is no such file. Check its name and folder."

    first.kill()
    first.wait()
    other = file.with_name("after.briefing")
    other.write_bytes(file.read_bytes())
    third = session.start(str(other))
    session.wait_for(other.name)
    assert third.poll() is None


def test_a_window_of_its_own_leaves_the_other_alone(session, file, monkeypatch):
    monkeypatch.setattr(os, "environ", session.environment)
    first = session.start()
    session.wait_for_listener(Path(address()))
    second = session.start("--new-window", str(file))
    session.wait_for(file.name)
    assert first.poll() is second.poll() is None


@pytest.mark.slow
def test_two_starts_at_the_same_moment_are_one_program(session, file, monkeypatch):
    monkeypatch.setattr(os, "environ", session.environment)
    other = file.with_name("other.briefing")
    other.write_bytes(file.read_bytes())
    both = [session.start(str(each)) for each in (file, other)]
    session.wait_for(file.name)
    session.wait_for(other.name)
    for _ in range(200):
        if sorted(each.poll() is None for each in both) == [False, True]:
            break
        time.sleep(0.05)
    assert sorted(str(each.poll()) for each in both) == ["0", "None"]


def test_the_address_is_of_the_user_and_the_session(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", ":0")
    one = address()
    monkeypatch.setenv("DISPLAY", "/private/tmp/:1")
    assert one != address()
    assert {Path(one).parent, Path(address()).parent} == {tmp_path}
