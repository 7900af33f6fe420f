"""A Word template for memos: given where templates are given, used by every memo, and taken back in the preferences."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from briefing.ui.preferences.preferences_dialog import PreferencesDialog
from briefing.ui.widgets import files

OURS = "ours.dotx"


@pytest.fixture
def word(tmp_path):
    """A company's Word template, with a header that tells it."""
    path = tmp_path / OURS
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Bonduval SA"
    document.add_paragraph("What was there")
    document.save(str(path))
    return path


def drop(window, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    window.dropEvent(QDropEvent(QPointF(9, 9), copy, data, left, Qt.KeyboardModifier.NoModifier))


def choose(window, path: Path, monkeypatch) -> None:
    monkeypatch.setattr(files, "ask_template", lambda parent: path)
    window.parts.actions["use_template"].trigger()


def memo_of(window, answers, qtbot, path: Path):
    answers["ask_export"] = path
    window.parts.exporting.ask_and_export()
    dialog = window.parts.exporting.dialog
    qtbot.waitUntil(lambda: bool(dialog.words) and not dialog.is_running, timeout=30_000)
    words = dialog.words
    dialog.reject()
    return words


@pytest.mark.parametrize("is_dropped", [True, False])
def test_a_word_template_is_taken_for_all_memos(window, word, answers, qtbot, tmp_path, monkeypatch, is_dropped):
    before = window.document.briefing
    if is_dropped:
        drop(window, word)
    else:
        choose(window, word, monkeypatch)
    QTest.qWait(1)
    assert OURS in window.parts.toast.words
    assert window.document.briefing is before  # the deck keeps its own
    memo_of(window, answers, qtbot, tmp_path / "memo.docx")
    made = docx.Document(str(tmp_path / "memo.docx"))
    assert made.sections[0].header.paragraphs[0].text == "Bonduval SA"
    assert "What was there" not in [paragraph.text for paragraph in made.paragraphs]


def test_a_word_template_that_is_none_is_refused_with_the_reason(window, errors, tmp_path, monkeypatch):
    (tmp_path / "torn.docx").write_bytes(b"PK\x03\x04 torn")
    (tmp_path / "old.dot").write_bytes(b"\xd0\xcf\x11\xe0")
    for name in ("torn.docx", "old.dot", "gone.dotx"):
        choose(window, tmp_path / name, monkeypatch)
    assert [error.splitlines()[0] for error in errors] == [
        f"“{name}” cannot be used" for name in ("torn.docx", "old.dot", "gone.dotx")
    ]
    assert window.settings.memo_template is None


def test_a_memo_whose_template_is_gone_is_not_written_and_says_so(window, word, answers, qtbot, tmp_path):
    window.settings.memo_template = word
    word.unlink()
    told = memo_of(window, answers, qtbot, tmp_path / "memo.docx")
    assert told.splitlines() == ["The template file is missing.", str(word), "Choose another template."]
    assert not (tmp_path / "memo.docx").exists()


def test_the_preferences_list_it_and_take_it_back(window, word, tmp_path, qtbot):
    window.settings.memo_template = word
    window.settings.add_template(tmp_path / "deck.potx")
    dialog = PreferencesDialog(window, window.settings)
    qtbot.addWidget(dialog)
    rows = [dialog.templates.item(row).text() for row in range(dialog.templates.count())]
    assert rows == ["deck.potx", f"{OURS} (for Word memos)"]
    dialog.templates.setCurrentRow(1)
    dialog.forget.click()
    assert window.settings.memo_template is None
    assert window.settings.templates() == [tmp_path / "deck.potx"]
