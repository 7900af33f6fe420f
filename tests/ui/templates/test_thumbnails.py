"""Templates are chosen by the user's own summary slide on each."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from briefing.core import edits
from briefing.core.model import Briefing
from briefing.deck import summary_picture
from briefing.deck.request import Request
from briefing.ui.templates.template_box import TemplateBox
from briefing.ui.templates.template_thumbnails import SIZE, TemplateThumbnails
from briefing.ui.widgets import files


@pytest.fixture
def box(window, tmp_path):
    window.settings.add_template(tmp_path / "gone" / "Acme.potx")
    window.parts.templating.offer()
    yield window.parts.deck.template
    window.parts.templating.stop()


def paper(picture: QImage) -> bool:
    """Whether the slide is a light one."""
    return picture.pixelColor(3, 3).lightness() > 128


def test_nothing_is_drawn_until_the_list_is_unfolded_and_then_the_summary_on_each(box, qtbot):
    assert box.picture("crossing") is None
    box.unfolded.emit(["crossing", "screen"])
    qtbot.waitUntil(lambda: box.picture("screen") is not None, timeout=30_000)
    pictures = [box.picture(name) for name in ("crossing", "screen")]
    assert [picture.width() for picture in pictures] == [2 * SIZE.width()] * 2
    assert [paper(picture) for picture in pictures] == [True, False]


def test_a_template_that_is_gone_says_so_and_the_others_are_drawn(box, qtbot, tmp_path):
    path = str(tmp_path / "gone" / "Acme.potx")
    assert box.note(path) == "gone"
    box.unfolded.emit([path, "crossing"])
    qtbot.waitUntil(lambda: box.picture("crossing") is not None, timeout=30_000)
    assert box.note(path) == "The template file is missing."
    assert box.picture(path) is None


def test_to_unfold_the_list_asks_for_the_templates_and_for_nothing_else(box, qtbot, tmp_path):
    with qtbot.waitSignal(box.unfolded) as asked:
        box.showPopup()
    box.hidePopup()
    assert asked.args == [["crossing", "screen", "sober", str(tmp_path / "gone" / "Acme.potx")]]


def test_a_list_that_is_wider_than_its_box_ends_with_it_in_the_window(parent, qtbot):
    box = TemplateBox()
    box.setParent(parent)
    box.offer([("crossing", "The crossing"), ("sober", "Sober")])
    parent.setGeometry(50, 50, 420, 500)
    box.setGeometry(260, 20, 150, 28)
    parent.show()
    box.showPopup()
    opened = box.view().window().geometry()
    box.hidePopup()
    assert opened.width() > box.width()
    assert opened.right() == box.mapToGlobal(box.rect().topRight()).x()


def test_the_way_to_ones_own_template_leaves_the_one_that_is_chosen(box, monkeypatch):
    asked = []
    monkeypatch.setattr(files, "ask_template", lambda parent: asked.append(parent))
    box.setCurrentIndex(box.count() - 1)
    box.activated.emit(box.count() - 1)
    assert (len(asked), box.currentData()) == (1, "crossing")


def test_a_drive_that_does_not_answer_is_told(window, qtbot, monkeypatch, tmp_path):
    def silent(*_):
        raise TimeoutError

    monkeypatch.setattr("briefing.ui.templates.template_thumbnails.within", silent)
    thumbnails = TemplateThumbnails(window.document, tmp_path)
    with qtbot.waitSignal(thumbnails.failed) as told:
        thumbnails.draw(["//away/Acme.potx"])
    thumbnails.stop()
    assert told.args == ["//away/Acme.potx", "Its drive or the network does not answer."]


def test_the_same_slide_on_the_same_template_is_drawn_once(cigref, monkeypatch):
    drawn = []
    real = summary_picture.picture_wide
    monkeypatch.setattr(summary_picture, "picture_wide", lambda *given: drawn.append(1) or real(*given))
    summary_picture._drawn.cache_clear()
    far = cigref.messages[-1]
    unseen = edits.change_message(cigref, far.id, context="Seen on no summary.")
    others = [replace(cigref, deck=replace(cigref.deck, answer="Another message")), unseen, cigref]
    pictures = [summary_picture.summary_picture(one, Request(), 96) for one in (cigref, *others)]
    assert (pictures[0], len(drawn)) == (pictures[3], 2)
    assert pictures[1] != pictures[0] == pictures[2]


def test_a_briefing_without_picks_shows_all_its_quotes_and_an_empty_one_the_example(cigref):
    unpicked = replace(cigref, deck=replace(cigref.deck, picks=()))
    for briefing in (unpicked, Briefing()):
        picture = QImage.fromData(summary_picture.summary_picture(briefing, Request(language="fr"), 96))
        assert (picture.width(), paper(picture)) == (96, True)


def test_the_slides_are_drawn_on_the_template_that_is_pointed_at_and_on_their_own_after_escape(window, box, qtbot):
    def drawn_on() -> str:
        return window.document.to_draw.deck.template

    redrawn = []
    window.parts.templating.settled.connect(lambda: redrawn.append(drawn_on()))
    own, briefing = drawn_on(), window.document.briefing
    box.showPopup()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down):
        QTest.keyClick(box.view(), key)
    assert redrawn == ["screen", "sober"]
    QTest.keyClick(box.view(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(redrawn) == 3)
    assert redrawn[-1] == drawn_on() == own == "crossing"
    assert window.document.briefing is briefing
    box.showPopup()
    QTest.keyClick(box.view(), Qt.Key.Key_Down)
    QTest.keyClick(box.view(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.document.briefing.deck.template == "screen")
    QTest.qWait(5)
    assert drawn_on() == "screen"


def test_what_is_no_template_or_is_missing_is_not_tried(window, box, tmp_path):
    tried = []
    box.tried.connect(tried.append)
    box.show_fault(str(tmp_path / "gone" / "Acme.potx"), "It is gone.")
    box.showPopup()
    for row in (box.count() - 1, box.count() - 3):
        box.view().setCurrentIndex(box.model().index(row, 0))
    assert tried == ["", ""]
    box.hidePopup()
