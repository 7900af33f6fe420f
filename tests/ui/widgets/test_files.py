"""The dialogs that ask where to write: no file is replaced that the user did not agree to."""

from __future__ import annotations

import zipfile
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QStandardPaths, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QProgressDialog,
    QTreeView,
)

from briefing.deck import picture_names
from briefing.deck.export import export
from briefing.ui.common.languages import speak
from briefing.ui.widgets import files, messages


def ask_export(parent, proposed):
    return files.ask_export(parent, proposed, lambda _: None)


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
        (ask_export, "a", ["a.pptx"], ["a.pptx"], "a.pptx"),
        (ask_export, "a.pdf", ["a.pdf"], ["a.pdf"], "a.pdf"),
        (ask_export, "a.png", ["a-01.png", "a-02.png", "a-b.png"], ["a-01.png", "a-02.png"], "a.png"),
        (ask_export, "a.png", ["a.png", "b-01.png"], None, "a.png"),
        (ask_export, "a", ["a-01.png", "a.pdf"], None, "a.pptx"),
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


@pytest.mark.parametrize("typed", ["a.pptx", "a.png", "a.pdf"])
@pytest.mark.parametrize("is_given_up", [True, False])
def test_a_disk_that_does_not_answer_leaves_the_window_alive_and_replaces_nothing(
    parent, tmp_path, asked, monkeypatch, typed, is_given_up
):
    """What is there is asked about however late the disk says so; whoever gives up has chosen no file."""
    answers, seen = Event(), []
    (tmp_path / "a.pdf").touch()
    (tmp_path / "a.pptx").touch()
    (tmp_path / "a-01.png").touch()
    is_file, there = files.is_file, picture_names.pictures_there
    monkeypatch.setattr(files, "is_file", lambda path: answers.wait(20) and is_file(path))
    monkeypatch.setattr(picture_names, "pictures_there", lambda path: answers.wait(20) and there(path))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / typed), ""))

    def act():
        if isinstance(dialog := QApplication.activeModalWidget(), QProgressDialog):
            seen.append(dialog.labelText())
            dialog.cancel() if is_given_up else answers.set()
        else:
            QTimer.singleShot(50, act)

    QTimer.singleShot(50, act)
    path = ask_export(parent, tmp_path / "proposed")
    answers.set()
    assert seen == [f"Looking whether “{typed}” is there already…"]
    there = "a-01.png" if typed == "a.png" else typed
    assert (path, asked) == ((None, []) if is_given_up else (tmp_path / typed, [[there]] * 2))


@pytest.mark.parametrize("answer", messages.Deck)
def test_a_deck_that_somebody_changed_may_be_updated_instead(answer, parent, tmp_path, cigref, monkeypatch):
    deck = tmp_path / "deck.pptx"
    export(cigref, deck)
    with zipfile.ZipFile(deck, "a") as archive:
        archive.writestr("ppt/comments/comment1.xml", "<c/>")
    names, updated = ["deck.pptx", "other.pptx"], []
    choose = lambda *_: (str(tmp_path / names.pop(0)), "PowerPoint deck (*.pptx)")  # noqa: E731
    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    monkeypatch.setattr(messages, "ask_over_changed", lambda parent, name: answer)
    path = files.ask_export(parent, deck, updated.append)
    found = path.name if path else None, [one.name for one in updated]
    assert (
        found
        == {
            messages.Deck.UPDATE: (None, ["deck.pptx"]),
            messages.Deck.REPLACE: ("deck.pptx", []),
            messages.Deck.ELSEWHERE: ("other.pptx", []),
        }[answer]
    )


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


@pytest.fixture
def places(tmp_path, monkeypatch):
    """A user's home, with or without documents, and a working directory that is none of theirs."""
    for name in ("home", "elsewhere"):
        (tmp_path / name).mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    monkeypatch.setattr(Path, "home", lambda: tmp_path / "home")
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _kind: str(tmp_path / "home" / "Documents"))
    monkeypatch.setattr(files, "_left", Path())
    return tmp_path


def test_a_folder_that_is_gone_gives_way_to_the_documents_and_these_to_the_home(places):
    home, chosen = places / "home", places / "chosen"
    assert files.folder_there(chosen) == files.folder_there() == files.folder_there(Path("elsewhere")) == home
    (home / "Documents").mkdir()
    assert files.folder_there(chosen) == files.folder_there() == home / "Documents"
    chosen.mkdir()
    assert files.folder_there(chosen) == chosen


def test_dialogs_open_at_home_then_where_the_one_before_was_left(places, parent, monkeypatch):
    opened = []

    def choose(parent, title, folder, *_filter):
        opened.append(Path(folder))
        return [str(places / "away" / "a.txt")], ""

    (places / "away").mkdir()
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", choose)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *given: (choose(*given)[0][0], ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *given: choose(*given)[1])
    assert files.ask_articles(parent, (".txt",)) == [places / "away" / "a.txt"]
    assert files.ask_proof(parent) == [places / "away" / "a.txt"]
    assert files.ask_template(parent) == places / "away" / "a.txt"
    assert files.ask_folder(parent, None) is None
    assert opened == [places / "home", places / "away", places / "away", places / "home"]


def test_a_new_briefing_is_saved_at_home_where_there_are_no_documents(places, window, answers, monkeypatch):
    proposed = []
    monkeypatch.setattr(files, "ask_save", lambda parent, path: proposed.append(path))
    window.filing.new()
    window.filing.save_as()
    window.settings.folder = places / "unplugged"
    window.filing.save_as()
    assert [path.parent for path in proposed] == [places / "home"] * 2
    assert window.filing.deck_path().parent == window.filing.copy_path().parent == places / "home"


@pytest.mark.dressed
@pytest.mark.parametrize("language", ["en", "fr"])
def test_qts_own_dialog_shows_the_heads_of_its_columns_whole(parent, tmp_path, monkeypatch, qapp, language):
    def look():
        dialog = QApplication.activeModalWidget()
        header = dialog.findChild(QTreeView, "treeView").header()
        shown.extend((header.sectionSize(at), header.sectionSizeHint(at)) for at in range(header.count()))
        dialog.reject()

    shown = []
    qapp.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    speak(qapp, language)
    (tmp_path / "a.briefing").touch()
    QTimer.singleShot(100, look)
    assert files.ask_open(parent, tmp_path) is None
    speak(qapp, "en")
    assert len(shown) == 4
    assert all(size >= needed for size, needed in shown)


@pytest.mark.parametrize(("language", "label"), [("en", "Save in:"), ("fr", "Enregistrer dans :")])
def test_qts_own_dialog_says_where_it_saves_and_not_where_it_looks(parent, tmp_path, qapp, language, label):
    def look():
        dialog = QApplication.activeModalWidget()
        found.extend(one.text().replace("&", "") for one in dialog.findChildren(QLabel))
        dialog.reject()

    found = []
    qapp.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    speak(qapp, language)
    QTimer.singleShot(100, look)
    assert files.ask_save(parent, tmp_path / "a.briefing") is None
    speak(qapp, "en")
    assert label in [words.replace("\u00a0", " ") for words in found]
    assert not any("Look" in words or "Chercher" in words for words in found)
