"""The dialogs that ask where to write: no file is replaced that the user did not agree to."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QLineEdit, QMessageBox, QWidget

from briefing.ui.widgets import files, messages


@pytest.fixture
def parent(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def asked(monkeypatch):
    """The names that the user is asked about; the answer to the first question is no, to the next yes."""
    names = []

    def ask(parent, of):
        names.append(of)
        return len(names) > 1

    monkeypatch.setattr(messages, "ask_replace", ask)
    return names


@pytest.mark.parametrize(
    ("ask", "typed", "there", "told", "kept"),
    [
        (files.ask_save, "a", ["a.briefing"], ["a.briefing"], "a.briefing"),
        (files.ask_save, "a.briefing", ["a.briefing"], ["a.briefing"], "a.briefing"),
        (files.ask_save, "a.yaml", ["a.yaml"], ["a.yaml"], "a.yaml"),
        (files.ask_save, "v1.2", ["v1.2.briefing"], ["v1.2.briefing"], "v1.2.briefing"),
        (files.ask_save, "a", ["a"], None, "a.briefing"),
        (files.ask_export, "a", ["a.pptx"], ["a.pptx"], "a.pptx"),
        (files.ask_export, "a.pdf", ["a.pdf"], ["a.pdf"], "a.pdf"),
        (files.ask_export, "a.png", ["a-01.png", "a-02.png", "a-b.png"], ["a-01.png", "a-02.png"], "a.png"),
        (files.ask_export, "a.png", ["a.png", "b-01.png"], None, "a.png"),
        (files.ask_export, "a", ["a-01.png", "a.pdf"], None, "a.pptx"),
    ],
)
def test_what_would_be_replaced_is_asked_about_by_its_whole_name(
    ask, typed, there, told, kept, parent, tmp_path, asked, monkeypatch
):
    for name in there:
        (tmp_path / name).touch()
    proposals = []

    def choose(parent, title, proposed, filters, chosen, options):
        proposals.append(proposed)
        return str(tmp_path / typed), filters.split(";;")[0]

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    path = ask(parent, tmp_path / "proposed")
    assert asked == ([told] * 2 if told else [])
    assert path == tmp_path / kept
    assert proposals[1:] == ([str(path)] if told else [])


def test_the_dialog_itself_asks_about_a_name_without_its_ending(parent, tmp_path):
    """Driven as by hand: the name typed, Save pressed, the question answered with no, then the dialog left."""
    (tmp_path / "mine.briefing").write_bytes(b"precious")
    questions = []

    def act():
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            questions.append(box.text())
            QTest.keyClick(box, Qt.Key.Key_Escape)
        elif isinstance(box, QFileDialog):
            if questions:
                box.reject()
                return
            box.findChild(QLineEdit).setText("mine")
            QTimer.singleShot(50, act)
            box.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Save).click()
            return
        QTimer.singleShot(50, act)

    QTimer.singleShot(50, act)
    assert files.ask_save(parent, Path(tmp_path / "new.briefing")) is None
    assert questions == ["“mine.briefing” is there already."]
    assert (tmp_path / "mine.briefing").read_bytes() == b"precious"
