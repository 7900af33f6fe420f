"""What is dropped on the window is taken as a copy, or it is said why nothing came of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage

from briefing.core.system import attachments
from briefing.ui.importing import review_dialog
from briefing.ui.importing.dropping import dropped
from tests.core.system.test_attachments import listed
from tests.sources.test_to_briefing import ARTICLE

LINK = "https://example.org/a"
BUTTON, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def drop(window):
    """Drag data in with the right to move it away, and let it go; what became of it."""

    def dropping(data: QMimeData) -> QDropEvent:
        both = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
        entering = QDragEnterEvent(QPoint(9, 9), both, data, BUTTON, SHIFT)
        window.dragEnterEvent(entering)
        assert entering.isAccepted()
        assert entering.dropAction() is Qt.DropAction.CopyAction
        event = QDropEvent(QPoint(9, 9), both, data, BUTTON, SHIFT)
        assert event.proposedAction() is Qt.DropAction.MoveAction
        window.dropEvent(event)
        return event

    return dropping


def files(*names: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(f"/tmp/{name}") for name in names])
    return data


def mail(*names: str, contents: bytes = b"text") -> QMimeData:
    data = QMimeData()
    data.setData(attachments.NAMES, listed(*names))
    data.setData(attachments.contents(0), contents)
    return data


def test_a_file_moved_here_is_taken_as_a_copy_or_it_would_be_deleted(drop, window, monkeypatch):
    opened = []
    monkeypatch.setattr(window.filing, "open", opened.append)
    assert drop(files("a.briefing")).dropAction() is Qt.DropAction.CopyAction
    assert opened == [Path("/tmp/a.briefing")]


def test_a_template_is_taken_for_the_deck(drop, window, monkeypatch):
    used = []
    monkeypatch.setattr(window.parts.templating, "use", used.append)
    drop(files("ours.potx"))
    assert used == [Path("/tmp/ours.potx")]


def test_several_articles_are_read_together(drop, window, monkeypatch):
    read = []
    monkeypatch.setattr(window.parts.importing, "read", lambda *paths: read.append([path.name for path in paths]))
    drop(files("a.docx", "b.txt"))
    assert read == [["a.docx", "b.txt"]]


def test_a_folder_stands_for_the_articles_that_it_shows(drop, window, tmp_path, monkeypatch):
    read = []
    monkeypatch.setattr(window.parts.importing, "_gather", lambda paths, told: read.append((paths, told)))
    for name in ("b.txt", "a.DOCX", "picture.png", ".hidden.txt", "~$a.docx", "inner.txt/c.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"text")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    drop(data)
    articles = (tmp_path / "a.DOCX", tmp_path / "b.txt")
    assert read == [(articles, ["2 files read.", "2 others were left aside."])]


def test_beside_articles_a_file_of_no_use_is_left_aside_and_told(drop, window, monkeypatch):
    read = []
    monkeypatch.setattr(window.parts.importing, "_gather", lambda paths, told: read.append((paths, told)))
    drop(files("a.docx", "photo.png", "b.txt", "logo.svg"))
    assert read == [((Path("/tmp/a.docx"), Path("/tmp/b.txt")), ["2 files read.", "2 others were left aside."])]


def test_one_article_beside_a_file_of_no_use_is_reviewed_as_one_alone_and_then_that_is_told(
    drop, window, tmp_path, monkeypatch, qtbot
):
    asked = []
    monkeypatch.setattr(review_dialog.ReviewDialog, "exec", lambda self: asked.append(self.file_title) and 0)
    (tmp_path / "a.txt").write_text(ARTICLE, "utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("a.txt", "programme.exe")])
    drop(data)
    qtbot.waitUntil(lambda: window.parts.toast.words.endswith("left aside."), timeout=20_000)
    assert asked == ["a"]


def test_a_folder_without_articles_is_said_to_be_one(drop, window, tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    drop(data)
    assert window.parts.toast.words == "There is no article, minutes or transcript in this folder."


def test_an_attachment_is_read_though_it_is_no_file(drop, window, monkeypatch):
    read = []
    monkeypatch.setattr(window.parts.importing, "_find", lambda title, name, reading: read.append((title, reading())))
    drop(mail("PV du comité.docx"))
    assert read == [("PV du comité", (b"text", "PV du comité.docx"))]


def test_what_nothing_can_be_done_with_is_said(drop, window):
    several = files("a.briefing", "b.briefing"), files("a.potx", "b.txt"), mail("a.txt", "b.txt")
    for data in (*several, files("a.exe"), mail("a.exe"), mail("a.txt", contents=b"")):
        window.parts.toast.say("")
        drop(data)
        assert "Drop one briefing" in window.parts.toast.words
        assert not any(dropped(data))


def words(text: str = "", page: str = "", link: str = "") -> QMimeData:
    data = QMimeData()
    if text:
        data.setText(text)
    if page:
        data.setHtml(page)
    if link:
        data.setUrls([QUrl(link)])
    return data


@pytest.mark.parametrize("data", [words(ARTICLE), words(page=f"<p>{ARTICLE}</p>"), words(ARTICLE, "<p>the same</p>")])
def test_words_dragged_from_another_program_are_reviewed_as_if_they_were_pasted(drop, window, data, monkeypatch, qtbot):
    asked = []
    monkeypatch.setattr(review_dialog.ReviewDialog, "exec", lambda self: asked.append(self.file_title) and 0)
    drop(data)
    qtbot.waitUntil(lambda: bool(asked), timeout=20_000)
    assert asked == ["Dropped text"]


@pytest.mark.parametrize("is_pasted", [True, False])
@pytest.mark.parametrize("given", [{"text": LINK}, {"link": LINK, "page": "<img>"}])
def test_of_a_link_it_is_told_that_nothing_is_fetched(drop, window, qapp, given, is_pasted):
    data = words(**given)
    if is_pasted:
        qapp.clipboard().setMimeData(data)
        window.parts.importing.read_clipboard()
    else:
        drop(data)
    assert "nothing is fetched from the network" in window.parts.toast.words


def test_what_has_no_words_and_what_is_dragged_within_the_window_cannot_be_dropped_on_it(window):
    class Within(QDragEnterEvent):
        def source(self):
            return window

    picture = QMimeData()
    picture.setImageData(QImage(2, 2, QImage.Format.Format_RGB32))
    for kind, data in ((QDragEnterEvent, picture), (QDragEnterEvent, words(" ")), (Within, words("words"))):
        event = kind(QPoint(9, 9), Qt.DropAction.CopyAction, data, BUTTON, SHIFT)
        event.ignore()
        window.dragEnterEvent(event)
        assert not event.isAccepted()
