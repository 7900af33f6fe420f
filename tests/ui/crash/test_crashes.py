"""What nobody foresaw: told once and calmly, with a report to copy, and the work kept."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QTimer

from briefing.core import logs
from briefing.core.storage.recovery import snapshots_in
from briefing.ui.common.jobs import Job
from briefing.ui.crash import crash_dialog
from briefing.ui.crash.crashes import Crashes
from briefing.ui.widgets import messages
from tests.folders import own_folders
from tests.ui.conftest import click_mark, picks

NEW = "nos-dirigeants-demandeurs"
ROOT = Path(__file__).parents[3]
pytestmark = pytest.mark.qt_no_exception_capture


@pytest.fixture
def crashes(window, tmp_path, monkeypatch, log):
    """The window's crashes, watched, with snapshots in a folder of their own."""
    window.parts.autosave.discard()
    window.parts.autosave.folder = tmp_path / "kept"
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    window.parts.crashes.watch()
    return window.parts.crashes


def fail_in_a_slot(words: str = "of the document") -> None:
    def failing():
        raise LookupError(words)

    QTimer.singleShot(0, failing)


def shown(qtbot, crashes):
    qtbot.waitUntil(lambda: crashes.dialog is not None and crashes.dialog.isVisible())
    return crashes.dialog


def test_a_slot_that_fails_is_told_and_the_window_goes_on(window, crashes, qtbot):
    fail_in_a_slot()
    dialog = shown(qtbot, crashes)
    assert dialog.details.isHidden()
    dialog.continue_button.click()
    qtbot.waitUntil(lambda: crashes.dialog is None)
    click_mark(window, NEW)
    assert NEW in picks(window)


def test_unsaved_work_is_kept_at_once(window, crashes, qtbot):
    click_mark(window, NEW)
    fail_in_a_slot()
    dialog = shown(qtbot, crashes)
    [snapshot] = snapshots_in(window.parts.autosave.folder)
    assert NEW in snapshot.load().deck.picks
    assert "is kept" in dialog._words.text()


def test_work_that_cannot_be_kept_is_not_said_to_be(window, crashes, qtbot, tmp_path):
    (tmp_path / "kept").write_text("a file where the folder should be", "utf-8")
    click_mark(window, NEW)
    fail_in_a_slot()
    assert "could not be kept" in shown(qtbot, crashes)._words.text()


def test_the_report_can_be_copied_and_says_nothing_of_the_document(crashes, qtbot, qapp, log):
    fail_in_a_slot("Guider la traversée")
    dialog = shown(qtbot, crashes)
    dialog.details_button.click()
    assert dialog.details.isVisible()
    dialog.copy_button.click()
    report = qapp.clipboard().text()
    assert "LookupError" in report
    assert "in failing" in report
    assert all(name in report for name in ("Briefing 0.", "Python 3.", "Qt 6.", "briefing.log"))
    assert "Guider la traversée" not in report
    assert str(Path.home()) not in report
    assert "Guider la traversée" in log.text


def test_the_folder_of_the_log_can_be_opened(crashes, qtbot, monkeypatch):
    opened = []
    monkeypatch.setattr(crash_dialog, "show_in_folder", opened.append)
    fail_in_a_slot()
    shown(qtbot, crashes).folder_button.click()
    assert opened == [logs.log_file()]


def test_a_second_fault_joins_the_report_of_the_first(crashes, qtbot):
    fail_in_a_slot()
    dialog = shown(qtbot, crashes)
    QTimer.singleShot(0, lambda: {}["missing"])
    qtbot.waitUntil(lambda: "KeyError" in dialog.details.toPlainText())
    assert crashes.dialog is dialog
    assert "LookupError" in dialog.details.toPlainText()


def test_a_place_that_fails_again_and_again_is_told_once(crashes, qtbot, qapp, log):
    def failing():
        raise LookupError

    timer = QTimer()
    timer.timeout.connect(failing)
    timer.start(1)
    shown(qtbot, crashes).continue_button.click()
    with qtbot.waitSignals([timer.timeout] * 5):
        pass
    timer.stop()
    qapp.processEvents()
    assert crashes.dialog is None
    assert len([record for record in log.records if record.levelno == logging.ERROR]) == 1


def test_threads_and_jobs_are_heard_too(window, crashes, qtbot):
    thread = threading.Thread(target=lambda: {}["in a thread"])
    thread.start()
    thread.join()
    dialog = shown(qtbot, crashes)

    def work(**_):
        raise ZeroDivisionError

    job = Job(work, window)
    with qtbot.waitSignal(job.failed) as failed:
        job.start()
    job.wait()
    qtbot.waitUntil(lambda: "ZeroDivisionError" in dialog.details.toPlainText())
    assert "ZeroDivisionError" in messages.explained(failed.args[0])


def test_the_causes_of_a_fault_are_reported(crashes, qtbot):
    def failing():
        try:
            {}["first"]
        except KeyError as error:
            raise RuntimeError("second") from error

    QTimer.singleShot(0, failing)
    report = shown(qtbot, crashes).details.toPlainText()
    assert report.index("KeyError") < report.index("RuntimeError")


def test_a_window_that_is_gone_leaves_a_fault_to_the_log(window, log):
    orphan = Crashes(None, window.document, window.parts.autosave)
    shiboken6.delete(orphan)
    try:
        raise LookupError
    except LookupError as error:
        orphan.note(LookupError, error, error.__traceback__)
    assert "LookupError" in log.text


@pytest.mark.skipif(sys.platform == "win32", reason="dies otherwise")
def test_a_process_that_dies_leaves_its_stack_beside_the_log(tmp_path):
    code = "from briefing.core.logs import keep_aborts; keep_aborts(); import os; os.abort()"
    environment = {**os.environ, **own_folders(tmp_path), "PYTHONPATH": str(ROOT)}
    result = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, check=False)
    assert result.returncode != 0
    [file] = tmp_path.rglob("aborts.log")
    assert "Abort" in file.read_text(encoding="utf-8")
