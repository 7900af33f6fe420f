"""What is said to be copied is on the clipboard; another program may hold it, which Qt tells nobody."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QClipboard, QGuiApplication, QImage

from briefing.ui.common.clipboard import copy_image, copy_text
from briefing.ui.crash.crash_dialog import CrashDialog


@pytest.fixture
def is_held(qapp, monkeypatch):
    """Another program has the clipboard open, with its own text in it."""
    QGuiApplication.clipboard().setText("of another")
    monkeypatch.setattr(QClipboard, "setMimeData", lambda *_: None)
    monkeypatch.setattr(QClipboard, "setImage", lambda *_: None)


def picture() -> QImage:
    return QImage(8, 6, QImage.Format.Format_RGB32)


def test_words_and_pictures_are_copied(qapp):
    assert copy_text("« Un »\n\nDeux")
    assert copy_image(picture())


def test_nothing_is_said_to_be_copied_where_another_program_holds_the_clipboard(is_held):
    assert not copy_text("« Un »")
    assert not copy_image(picture())


def test_the_window_says_so(window, is_held):
    window.grid.setCurrentIndex(window.grid.model().index(0, 0))
    window.parts.actions["copy"].trigger()
    assert "another program holds the clipboard" in window.parts.toast.words


def test_the_report_of_a_fault_says_so(window, is_held):
    dialog = CrashDialog(window, "stack", "")
    dialog.copy_button.click()
    assert dialog.copy_button.text() == "Not copied: try again"
    dialog.deleteLater()
