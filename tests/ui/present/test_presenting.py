"""F5 shows the deck on the whole screen, led by keys; a second screen has notes, clock and the next slide."""

from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from briefing.core.model import Briefing
from briefing.ui.document.document import Document
from briefing.ui.present import presenting as room
from briefing.ui.present.desk import Picture
from briefing.ui.present.presenting import Presenting
from briefing.ui.preview.previewing import Slide

SLIDES = [Slide(f"Titre {n}", "", (), (), f"Notes {n}") for n in range(12)]


@pytest.fixture
def presenting(qtbot, cigref, tmp_path, monkeypatch):
    """A deck of twelve slides on the stage, its pictures given by hand."""
    window, document = QWidget(), Document()
    qtbot.addWidget(window)
    document.open(cigref, None)
    presenting = Presenting(window, document, tmp_path)
    monkeypatch.setattr(presenting, "_draw", lambda: presenting._outline(list(SLIDES)))
    yield presenting
    presenting.stop()


def press(presenting, *keys: Qt.Key) -> int:
    for key in keys:
        QTest.keyClick(presenting.stage, key)
    return presenting.row


def test_keys_lead_through_the_slides_and_no_further(presenting):
    presenting.start()
    key = Qt.Key
    assert presenting.stage.isFullScreen()
    assert press(presenting, key.Key_Left) == 0
    assert press(presenting, key.Key_Right, key.Key_PageDown, key.Key_Space, key.Key_Down) == 4
    assert press(presenting, key.Key_PageUp, key.Key_Up) == 2
    assert press(presenting, key.Key_End) == 11
    assert press(presenting, key.Key_Right) == 11
    assert press(presenting, key.Key_Home) == 0
    assert press(presenting, key.Key_1, key.Key_0, key.Key_Return) == 9
    QTest.mouseClick(presenting.stage, Qt.MouseButton.LeftButton)
    assert presenting.row == 10
    assert presenting.stage.accessibleName() == "Titre 10"


@pytest.mark.parametrize(
    ("digits", "slide"), [("5", 4), ("12", 11), ("13", 11), ("55", 11), ("9" * 5000, 11), ("0", 0)]
)
def test_a_number_and_enter_lead_to_that_slide_or_to_the_last(presenting, digits, slide):
    presenting.start(3)
    QTest.keyClicks(presenting.stage, digits)
    assert press(presenting, Qt.Key.Key_Enter) == slide


@pytest.mark.parametrize("has_desk", [False, True])
def test_the_digits_are_seen_by_who_speaks_while_they_are_typed(presenting, monkeypatch, has_desk):
    monkeypatch.setattr(room, "_other_screen", lambda own: own if has_desk else None)
    presenting.start()

    def seen(part) -> list[str]:
        labels = part.findChildren(QLabel, "typed") if part else []
        return [label.text() for label in labels if part.childAt(label.geometry().center()) is label]

    for keys, digits in (("1", "1"), ("10", "110"), (Qt.Key.Key_Backspace, "11"), (Qt.Key.Key_Return, "")):
        QTest.keyClicks(presenting.stage, keys) if isinstance(keys, str) else press(presenting, keys)
        speaker, others = (presenting.desk, presenting.stage) if has_desk else (presenting.stage, None)
        assert seen(speaker) == [digits] * bool(digits)
        assert seen(others) == []
    assert presenting.row == 10
    press(presenting, Qt.Key.Key_2, Qt.Key.Key_Left)  # any other key forgets the number
    assert (seen(speaker), presenting.row) == ([], 9)
    assert press(presenting, Qt.Key.Key_Return) == 10


def test_b_is_black_until_the_next_key(presenting):
    presenting.start()
    white = QImage(320, 180, QImage.Format.Format_RGB32)
    white.fill(Qt.GlobalColor.white)
    presenting._take(0, white, True)
    stage = presenting.stage
    assert _middle(stage) == "#ffffff"
    press(presenting, Qt.Key.Key_B)
    assert _middle(stage) == "#000000"
    press(presenting, Qt.Key.Key_B)
    assert _middle(stage) == "#ffffff"
    press(presenting, Qt.Key.Key_B, Qt.Key.Key_Right)
    assert not stage.is_dark


def test_who_speaks_sees_that_the_screen_is_black(presenting, monkeypatch):
    monkeypatch.setattr(room, "_other_screen", lambda own: own)
    presenting.start()
    usual = _middle(presenting.desk.current)
    press(presenting, Qt.Key.Key_B)
    assert QColor(_middle(presenting.desk.current)).lightness() < QColor(usual).lightness() / 2
    press(presenting, Qt.Key.Key_Right)
    assert _middle(presenting.desk.current) == usual


def test_the_slide_that_who_speaks_sees_begins_where_its_notes_do(qtbot):
    shown, red = Picture(), QImage(320, 180, QImage.Format.Format_RGB32)
    qtbot.addWidget(shown)
    red.fill(Qt.GlobalColor.red)
    shown.resize(600, 200)
    shown.show_picture(red)
    seen = shown.grab().toImage()
    assert (seen.pixelColor(1, 1).name(), seen.pixelColor(598, 1).name() == "#ff0000") == ("#ff0000", False)


def _middle(stage) -> str:
    return stage.grab().toImage().pixelColor(stage.rect().center()).name()


def test_escape_ends_on_the_slide_last_shown(presenting, qtbot):
    presenting.start(3)
    press(presenting, Qt.Key.Key_Right)
    with qtbot.waitSignal(presenting.left) as left:
        QTest.keyClick(presenting.stage, Qt.Key.Key_Escape)
    assert left.args == [4]
    assert presenting.stage is None


def test_a_second_screen_has_the_notes_the_clock_and_the_next_slide(presenting, monkeypatch):
    monkeypatch.setattr(room, "_other_screen", lambda own: own)
    presenting.start()
    picture = QImage(320, 180, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    presenting._take(2, picture, False)
    QTest.keyClick(presenting.desk, Qt.Key.Key_Right)  # keys work on either screen
    assert (presenting.row, presenting.desk.notes.toPlainText()) == (1, "Notes 1")
    assert presenting.desk.next._picture == picture
    QTest.mouseClick(presenting.desk.next, Qt.MouseButton.LeftButton)
    assert presenting.row == 2
    assert ":" in presenting.desk.clock.text()
    assert presenting.stage.isVisible()


def test_who_speaks_is_told_of_the_last_slide_and_finds_the_notes_as_they_were_scrolled(presenting, monkeypatch):
    monkeypatch.setattr(room, "_other_screen", lambda own: own)
    presenting.start()
    desk = presenting.desk
    assert (desk.upcoming.text(), desk.next.isVisible()) == ("Next", True)
    width = desk.current.width()
    QTest.keyClick(desk, Qt.Key.Key_End)
    assert (desk.upcoming.text(), desk.next.isVisible()) == ("This is the last slide", False)
    assert desk.current.width() == width
    desk.show_place(1, 2, "", "a\n" * 200)
    desk.notes.verticalScrollBar().setValue(40)
    desk.show_place(1, 2, "", "a\n" * 200)  # another picture came
    assert desk.notes.verticalScrollBar().value() == 40


def test_with_the_second_screen_unplugged_the_slide_goes_on_where_it_was(presenting, monkeypatch):
    monkeypatch.setattr(room, "_other_screen", lambda own: own)
    presenting.start(3)
    presenting.settle()
    assert presenting.desk is not None
    monkeypatch.setattr(room, "_other_screen", lambda own: None)
    presenting.settle()
    assert (presenting.desk, presenting.stage.isFullScreen()) == (None, True)
    assert press(presenting, Qt.Key.Key_Right) == 4
    presenting.stop()
    presenting.settle()
    assert presenting.stage is None


def test_a_screen_is_unplugged_after_the_window_is_gone(qapp, qtbot, tmp_path):
    window = QWidget()
    Presenting(window, Document(), tmp_path)
    shiboken6.delete(window)
    with qtbot.captureExceptions() as raised:
        qapp.screenRemoved.emit(qapp.primaryScreen())
    assert raised == []


def test_without_a_pick_it_is_said_and_no_screen_is_taken(presenting, qtbot):
    presenting._document.open(Briefing(), None)
    with qtbot.waitSignal(presenting.noticed):
        presenting.start()
    assert presenting.stage is None


def test_in_the_window_the_exported_slides_are_shown(window, qtbot):
    presenting = window.parts.presenting
    window.parts.actions["present"].trigger()
    qtbot.waitUntil(lambda: bool(presenting.stage.picture), timeout=20_000)
    assert presenting._slides[0].title == "Guider la traversée"
    assert any(slide.notes for slide in presenting._slides)
    window.parts.presenting.stop()
    assert window.isVisible()
