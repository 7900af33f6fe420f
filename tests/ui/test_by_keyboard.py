"""A whole job by keyboard alone: an article, its review, the themes proposed, a title, the slides, the deck."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pptx
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from briefing.ui.importing.proposal_dialog import ProposalDialog
from briefing.ui.importing.review_dialog import ReviewDialog
from tests.sources.proposing.test_first_briefing import document

pytestmark = pytest.mark.slow
Key = Qt.Key
NONE, CONTROL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
NAMES = {"anne": "Anne Roy", "marc": "Marc Lenoir", "odile": "Odile Marchal"}


def press(window: QWidget, key: Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    """A key where the focus is."""
    QTest.keyClick(window.focusWidget() or window, key, modifier)


def review(dialog: QDialog) -> None:
    """Leave the second quote out, take the others."""
    press(dialog, Key.Key_Down)
    press(dialog, Key.Key_Space)
    press(dialog, Key.Key_Return, CONTROL)


def agree(dialog: QDialog) -> None:
    """Rename the first theme, go to the button, press it."""
    press(dialog, Key.Key_F2)
    QTest.keyClicks(dialog.focusWidget(), "Payer la dette")
    press(dialog, Key.Key_Return)
    for _ in range(20):
        if getattr(dialog.focusWidget(), "text", str)() == "Use them":
            break
        press(dialog, Key.Key_Tab)
    press(dialog, Key.Key_Space)


@pytest.fixture
def asked() -> Iterator[list[str]]:
    """The dialogs that came up, each answered with keys as soon as it has the focus."""
    scripts: dict[type, Callable[[QDialog], None]] = {ReviewDialog: review, ProposalDialog: agree}
    met: list[str] = []
    timer = QTimer()

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if type(dialog) in scripts and type(dialog).__name__ not in met and dialog.isActiveWindow():
            met.append(type(dialog).__name__)
            scripts[type(dialog)](dialog)

    timer.timeout.connect(look)
    timer.start(400)  # ms: a dialog is laid out and has its focus before it is answered
    yield met
    timer.stop()


def test_from_an_article_to_a_deck_no_mouse_is_needed(window, tmp_path, qtbot, monkeypatch, answers, asked):
    article, deck = tmp_path / "article.txt", tmp_path / "deck.pptx"
    lines = [f"« {one.quote} », explique {NAMES[one.speaker]}." for one in document().messages]
    article.write_text("Une assemblée\n\n" + "\n\n".join(lines), encoding="utf-8")
    monkeypatch.setattr("briefing.ui.widgets.files.ask_articles", lambda *_: [article])
    answers["ask_export"] = deck
    press(window, Key.Key_N, CONTROL)

    assert not window.document.briefing.messages
    press(window, Key.Key_I, CONTROL)
    qtbot.waitUntil(lambda: bool(window.document.briefing.themes), timeout=30_000)
    assert asked == ["ReviewDialog", "ProposalDialog"]
    window.activateWindow()  # as window managers do
    qtbot.waitUntil(window.isActiveWindow)
    press(window, Key.Key_3, CONTROL)
    slides = window.parts.middle.slides
    qtbot.waitUntil(lambda: slides.model.rowCount() > 3 and slides.large.is_true, timeout=30_000)
    write_title(window, "Tenir le cap")
    press(window, Key.Key_E, CONTROL)
    qtbot.waitUntil(deck.exists, timeout=30_000)
    qtbot.waitUntil(lambda: not window.parts.exporting.dialog.is_running, timeout=30_000)
    press(window.parts.exporting.dialog, Key.Key_Escape)
    window.parts.previewing.stop()
    told = window.document.briefing
    assert len(told.messages) == len(lines) - 1
    assert "Payer la dette" in [theme.title for theme in told.themes]
    words = [
        shape.text_frame.text
        for slide in pptx.Presentation(str(deck)).slides
        for shape in slide.shapes
        if shape.has_text_frame
    ]
    assert any("Tenir le cap" in text for text in words)


def write_title(window: QWidget, words: str) -> None:
    """Go to the title of the deck by its key and Shift+Tab, and write it."""
    press(window, Key.Key_1, CONTROL)
    title = window.parts.deck.title
    for _ in range(6):
        if window.focusWidget() is title:
            break
        press(window, Key.Key_Tab, SHIFT)
    press(window, Key.Key_A, CONTROL)
    QTest.keyClicks(window.focusWidget(), words)
    press(window, Key.Key_Return)
    assert window.document.briefing.deck.title == words
