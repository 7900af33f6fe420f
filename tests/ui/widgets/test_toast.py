"""What is said of a deed covers nothing, and nothing moves for it but the end of a title."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, QRect
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from briefing.core.edits import change_deck
from briefing.ui.common.popover import Popover
from briefing.ui.window.panes.header import TitleLabel
from tests.ui.conftest import place, resize

LONG = "“The crew and those who lead them across” deleted · 12 quotes are without a theme now"


def leaves(window) -> list[QWidget]:
    """All that is seen and has no parts, but for what is said, and what it stands on."""
    toast = window.parts.toast
    seen = [part for part in window.findChildren(QWidget) if part.isVisible() and part.width() and part.height()]
    standing = (toast, window.parts.middle.foot)
    others = [part for part in seen if part not in standing and not toast.isAncestorOf(part)]
    return [part for part in others if not any(child.isVisible() for child in part.findChildren(QWidget))]


def covered(window) -> list[QWidget]:
    said = window.parts.toast.geometry()
    return [part for part in leaves(window) if place(window, part).intersects(said)]


@pytest.mark.dressed
@pytest.mark.parametrize("width", [800, 1360])
def test_a_word_on_a_deed_covers_nothing_and_moves_nothing(window, qtbot, width):
    window.resize(width, 640)
    QTest.qWait(30)
    rows = (window.parts.header, window.parts.tool_row, window.parts.middle)

    def places() -> dict[QWidget, QRect]:
        return {part: place(window, part) for part in leaves(window) if any(row.isAncestorOf(part) for row in rows)}

    window.parts.toast.say("Oui")
    window.parts.toast.say("")
    qtbot.waitUntil(lambda: places() == (QTest.qWait(20), places())[1])
    before = places()
    for words in ("2 quotes deleted", LONG, " ".join([LONG] * 4)):
        window.parts.toast.say_done(words)
        assert not covered(window)
        assert window.rect().contains(window.parts.toast.geometry())
        now = places()
        moved = [part for part, where in before.items() if now[part].topLeft() != where.topLeft()]
        assert moved == []
    window.parts.toast.say("")
    qtbot.waitUntil(lambda: places() == before)


@pytest.mark.slow
@pytest.mark.dressed
def test_a_word_on_a_deed_covers_no_slide(window):
    window.resize(800, 560)
    QTest.qWait(30)
    window.parts.toast.say_done(LONG)
    window.parts.actions["slides"].trigger()
    window.parts.previewing.stop()
    QTest.qWait(1)
    assert window.parts.toast.deed == LONG
    assert not covered(window)
    window.parts.actions["slides"].trigger()
    QTest.qWait(1)
    assert not covered(window)


def test_where_no_head_is_shown_and_where_words_have_no_room_in_it_they_stand_over_the_foot(window):
    toast = window.parts.toast
    window.resize(800, 560)
    toast.say(" ".join([LONG] * 4))
    assert toast.geometry().bottom() > window.height() - 30
    window.parts.actions["new"].trigger()
    toast.say("Read")
    assert toast.geometry().bottom() > window.height() - 30
    assert window.rect().contains(toast.geometry())


def test_a_word_goes_after_a_while_but_not_from_under_the_pointer(window, monkeypatch):
    toast, at = window.parts.toast, QPointF(5, 5)
    monkeypatch.setattr("briefing.ui.widgets.toast._SAID_FOR", 30)
    monkeypatch.setattr("briefing.ui.widgets.toast._POINTED_FOR", 30)
    toast.say("Saved")
    QApplication.sendEvent(toast, QEnterEvent(at, at, at))
    QTest.qWait(60)
    assert toast.words == "Saved"
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    QTest.qWait(60)
    assert toast.words == ""


def test_what_is_offered_stays_until_something_is_done(window, monkeypatch):
    for name in ("_SAID_FOR", "_DONE_FOR"):
        monkeypatch.setattr(f"briefing.ui.widgets.toast.{name}", 10)
    toast = window.parts.toast
    window.resize(1360, 700)
    toast.offer("An example", window.parts.actions["new"], "Start yours")
    QTest.qWait(40)
    assert not place(window, window.parts.header).intersects(toast.geometry())  # the title is whole
    assert toast.words == "An example"
    window.document.edit("Title", change_deck(window.document.briefing, title="Another"))
    assert toast.words == ""


@pytest.mark.dressed
@pytest.mark.parametrize("width", [1200, 1310, 1360, 1500, 1700])
def test_what_is_offered_cuts_no_title(window, width):
    window.resize(width, 700)
    title = window.parts.header.findChild(TitleLabel)
    whole = title.text()
    window.parts.toast.offer(f"An example: {LONG[:60]}.", window.parts.actions["new"], "Start yours")
    QTest.qWait(10)
    assert window.parts.toast.words
    assert title.text() == whole == title.whole
    assert not covered(window)


@pytest.mark.slow
@pytest.mark.dressed
@pytest.mark.parametrize("words", [f"{LONG} {LONG}", "An example"])
def test_what_is_offered_stays_below_slides_and_covers_nothing(window, qtbot, words):
    resize(window, qtbot, 800, 640)
    window.parts.toast.offer(words, window.parts.actions["new"], "Start yours")
    assert window.parts.toast.words
    window.parts.actions["slides"].trigger()
    qtbot.waitUntil(lambda: window.parts.middle.slides.large.is_true, timeout=30_000)
    title = window.parts.middle.slides.title.text()
    assert window.parts.toast.words
    assert not covered(window)
    window.parts.toast.say("")
    QTest.qWait(10)
    assert title == window.parts.middle.slides.title.text()


@pytest.mark.slow
@pytest.mark.dressed
def test_what_is_said_makes_room_for_what_grows_beside_it(window, qtbot):
    window.resize(1360, 700)
    window.parts.actions["slides"].trigger()
    slides = window.parts.middle.slides
    qtbot.waitUntil(lambda: slides.large.is_true, timeout=30_000)
    for words in ("15", "15 slides · ≈ 11 min · more of it"):
        window.parts.toast.offer("An example: 17 of 17 as recorded.", window.parts.actions["new"], "Start yours")
        slides.state.setText(words)
        qtbot.waitUntil(lambda: slides.state.width() >= slides.state.sizeHint().width())
        qtbot.waitUntil(lambda: not covered(window))


@pytest.mark.dressed
def test_what_is_said_goes_along_with_what_a_notice_moves(window, qtbot):
    window.parts.toast.offer("An example: 17 of 17 as recorded.", window.parts.actions["new"], "Start yours")
    toast, field = window.parts.toast, window.parts.tool_row.search

    def above() -> int:
        return toast.geometry().top() - place(window, field).bottom()

    before = above()
    window.parts.notices.tell("file", "“x.briefing” cannot be found: it was moved, renamed or deleted.")
    qtbot.waitUntil(lambda: place(window, field).top() > toast.height() + place(window, window.parts.notices).top())
    assert above() == before > 0


def test_what_is_opened_later_lies_over_what_is_offered(window):
    toast = window.parts.toast
    toast.offer("An example", window.parts.actions["new"], "Start yours")
    window.parts.actions["deck_settings"].trigger()
    window.resize(1280, 700)
    QApplication.processEvents()
    assert toast.words
    order = window.children()
    assert order.index(window.findChild(Popover)) > order.index(toast)
