"""Two windows on one file: the second says so."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from briefing.core.system.names import spelling
from briefing.ui.document import locking as module
from briefing.ui.document.document import Document
from briefing.ui.document.locking import Locking
from briefing.ui.widgets import messages

ROOT = Path(__file__).parents[3]
OTHER = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from briefing.core.model import Briefing
from briefing.ui.document.document import Document
from briefing.ui.document.locking import Locking
application, document = QCoreApplication([]), Document()
document.open(Briefing(), Path(sys.argv[1]))
locking = Locking(None, document, Path(sys.argv[2]))
locking.watch()
print("holding", flush=True)
application.exec()
"""


@pytest.fixture
def told(monkeypatch):
    """The names of the files said to be open elsewhere."""
    names: list[str] = []
    monkeypatch.setattr(messages, "tell_open_elsewhere", lambda parent, name: names.append(name))
    return names


@pytest.fixture
def open_window(cigref, tmp_path):
    """Opens a document as a window does, with locks in a folder of the test."""
    opened = []

    def opening(path: Path) -> tuple[Document, Locking]:
        document = Document()
        document.open(cigref, path)
        locking = Locking(None, document, tmp_path / "locks")
        locking.watch()
        opened.append((document, locking))
        return document, locking

    yield opening
    for _, locking in opened:
        locking.release()


def test_a_window_that_gives_way_to_the_other_at_once_says_nothing(open_window, file, told, qapp):
    open_window(file)
    _, second = open_window(file)
    second.release()
    qapp.processEvents()
    assert told == []


def test_the_second_window_says_so_once(open_window, file, told, qapp, qtbot):
    open_window(file)
    second, _ = open_window(file)
    qtbot.waitUntil(lambda: told == ["mine.briefing"])
    second.mark_saved(file, None)
    qapp.processEvents()
    assert told == ["mine.briefing"]


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_another_way_to_the_same_file_is_the_same_file(open_window, file, told, tmp_path, qtbot):
    (tmp_path / "link.briefing").symlink_to(file)
    open_window(file)
    open_window(tmp_path / "link.briefing")
    qtbot.waitUntil(lambda: told == ["link.briefing"])


def test_another_spelling_is_the_same_file_where_the_system_takes_it_for_one(
    open_window, file, told, qtbot, monkeypatch
):
    monkeypatch.setattr(module, "spelling", lambda path: spelling(path, "darwin"))
    open_window(file)
    open_window(file.with_name("MINE.briefing"))
    qtbot.waitUntil(lambda: told == ["MINE.briefing"])


def test_other_files_and_documents_without_one_are_free(open_window, file, told, qapp, tmp_path):
    open_window(file)
    open_window(tmp_path / "other.briefing")
    open_window(None)
    open_window(None)
    qapp.processEvents()
    assert told == []


def test_the_file_is_free_again_once_the_first_window_left_it(open_window, file, told, qapp, tmp_path):
    first, _ = open_window(file)
    first.mark_saved(tmp_path / "elsewhere.briefing", None)
    _, second = open_window(file)
    second.release()
    open_window(file)
    qapp.processEvents()
    assert told == []


def test_the_window_that_was_told_gets_the_file_when_the_other_left_it(open_window, file, told, qtbot):
    _, first = open_window(file)
    second, _ = open_window(file)
    first.release()
    second.mark_saved(file, None)
    open_window(file)
    qtbot.waitUntil(lambda: told == ["mine.briefing"] * 2)


def test_another_process_is_seen_until_it_dies(open_window, file, told, qapp, qtbot, tmp_path):
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", OTHER, str(file), str(tmp_path / "locks")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment, encoding="utf-8") as other:
        assert other.stdout.readline() == "holding\n"
        open_window(file)
        qtbot.waitUntil(lambda: told == ["mine.briefing"])
        other.kill()
    open_window(file)
    qapp.processEvents()
    assert told == ["mine.briefing"]


def test_where_no_lock_can_be_kept_nothing_is_said(cigref, file, told, qapp, tmp_path):
    (tmp_path / "locks").write_text("a file where the folder should be", "utf-8")
    document = Document()
    document.open(cigref, file)
    Locking(None, document, tmp_path / "locks").watch()
    qapp.processEvents()
    assert told == []


def test_a_window_that_closes_lets_the_file_go(window, file, told, open_window, qapp, tmp_path):
    window.filing.load(file)
    window.parts.locking._folder = tmp_path / "locks"
    window.parts.locking.watch()
    assert window.close()
    open_window(file)
    qapp.processEvents()
    assert told == []
