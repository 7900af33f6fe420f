"""What a drop on the window would do is said over it while something is dragged there."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent

from briefing.ui.cards.dragging import quotes
from briefing.ui.importing.dropping import dropped, promise
from tests.ui.importing.test_dropping import files, mail

COPY, BUTTON, NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def words(text: str) -> QMimeData:
    data = QMimeData()
    data.setText(text)
    return data


def enter(window, data: QMimeData) -> str:
    window.dragEnterEvent(QDragEnterEvent(QPoint(9, 9), COPY, data, BUTTON, NONE))
    return window.parts.veil.words


PROMISED = {
    "Open “a.briefing”": files("a.briefing"),
    "Use “ours.potx” as the template": files("ours.potx"),
    "Find the quotes in “a.docx”": files("a.docx"),
    "Find the quotes in 2 files": files("a.docx", "b.vtt", "c.png"),
    "Find the quotes in this text": words("« Oui », dit-elle."),
    "Find the quotes in “minutes.pdf”": mail("minutes.pdf"),
}
REFUSED = (files("a.png"), files("a.briefing", "b.briefing"), files("a.briefing", "b.txt"), words("https://e.org/a"))


@pytest.mark.parametrize("told", PROMISED)
def test_what_a_drop_would_do_is_said_until_it_leaves(window, told):
    assert enter(window, PROMISED[told]) == told
    assert window.parts.veil.geometry() == window.centralWidget().geometry()
    window.dragLeaveEvent(QDragLeaveEvent())
    assert window.parts.veil.words == ""


@pytest.mark.parametrize("data", [*REFUSED, mail("a.txt", "b.txt"), mail("a.png")])
def test_what_can_do_nothing_is_said_to_while_it_is_held_there(window, data):
    assert enter(window, data) in (
        "This cannot be dropped here",
        "A link is not followed: save or copy the page",
    )


def test_a_folder_promises_what_it_holds_and_cards_of_another_window_themselves(window, tmp_path, cigref):
    folder = QMimeData()
    folder.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    assert enter(window, folder) == "Find the quotes in what this folder holds"
    cards = QMimeData()
    cards.setData("application/x-briefing-cards", b"")
    assert promise(cards).is_kept


def test_own_cards_have_their_places_and_say_nothing_over_the_window(window):
    assert enter(window, quotes(window.document, ["culture-partage"])) == ""


def test_it_is_gone_with_the_drop(window, monkeypatch):
    monkeypatch.setattr(window, "take_in", lambda what: None)
    data = files("a.txt")
    assert enter(window, data)
    window.dropEvent(QDropEvent(QPoint(9, 9), COPY, data, BUTTON, NONE))
    assert window.parts.veil.words == ""


def test_on_the_first_page_its_own_place_lights_for_what_can_be_done_alone(window):
    window.parts.actions["new"].trigger()
    page = window.parts.welcoming.page
    assert (enter(window, files("a.txt")), page.zone.is_lit) == ("", True)
    assert (enter(window, files("a.png")), page.zone.is_lit) == ("This cannot be dropped here", False)


@given(st.lists(st.sampled_from(("a.txt", "b.pdf", "c.png", "d.briefing", "e.potx", "f")), min_size=1, unique=True))
def test_a_promise_is_kept_where_something_comes_of_the_drop(names):
    data = files(*names)
    what = dropped(data)
    assert promise(data).is_kept == bool(what.briefing or what.template or what.articles)
