"""The preview is the file itself: drawn off the GUI thread, true to the last edit, marked while it is not."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from briefing.core.errors import BriefingError
from briefing.deck.export import deck
from briefing.deck.fonts.faces import Substitute
from briefing.deck.render.on_screen import on_screen
from briefing.deck.render.renderer import Renderer
from briefing.ui.preview.previewing import THUMBNAIL
from tests.ui.conftest import select_in_deck

SHOWN = ("big-data-moteur", "un-client-trompe", "digital-migrants")


@pytest.fixture
def slides(window, qtbot):
    """The window with the slides of a few messages shown and drawn."""
    window.document.unpick([id for id in window.document.picks if id not in SHOWN])
    window.parts.actions["slides"].trigger()
    qtbot.waitUntil(lambda: _is_drawn(window), timeout=20_000)
    yield window.parts.middle.slides
    window.parts.previewing.stop()


def _is_drawn(window) -> bool:
    model = window.parts.middle.slides.model
    return model.rowCount() > 0 and all(model.shown(row).fresh for row in range(model.rowCount()))


def shown_messages(slides) -> tuple[str, ...]:
    return slides.model.shown(slides.strip.currentIndex().row()).slide.messages


def test_every_slide_of_the_export_is_shown(window, slides):
    _, pages = deck(window.document.briefing)
    assert [slides.model.shown(row).slide.title for row in range(slides.model.rowCount())] == [
        page.slide.title for page in pages
    ]
    assert slides.large.is_true


def test_the_large_picture_is_that_of_the_exported_bytes(window, slides, qtbot):
    row = slides.strip.currentIndex().row()
    qtbot.waitUntil(lambda: slides.large.is_true)
    data, _ = deck(window.document.briefing)
    assert slides.large.picture == on_screen(data, row, slides.large.picture_width())


def test_an_edit_is_marked_then_drawn(window, slides, qtbot):
    window.parts.middle.slides.follow("un-client-trompe")
    qtbot.waitUntil(lambda: slides.large.is_true)
    before = slides.large.picture
    window.document.write("un-client-trompe", "takeaway", "Autre chose")
    assert not slides.large.is_true
    assert slides.large.picture == before
    qtbot.waitUntil(lambda: slides.large.is_true, timeout=20_000)
    assert slides.large.picture != before


def test_only_the_last_of_many_edits_is_outlined(window, slides, qtbot):
    outlined = []
    window.parts.previewing.outlined.connect(outlined.append)
    for count in range(6):
        window.document.set_option("title", f"Titre {count}")
    qtbot.waitUntil(lambda: bool(outlined) and _is_drawn(window), timeout=20_000)
    assert [slides[0].title for slides in outlined] == ["Titre 5"]


def test_the_slide_follows_the_deck_row_and_the_detail_the_slide(window, slides):
    select_in_deck(window, "digital-migrants")
    assert "digital-migrants" in shown_messages(slides)
    assert slides.strip.currentIndex().row() == slides.model.row_of_message("digital-migrants")
    assert window.parts.detail.id == "digital-migrants"
    row = slides.model.row_of_message("big-data-moteur")
    slides.strip.choose(row)
    assert window.parts.detail.id == "big-data-moteur"


def test_a_short_narrative_is_drawn_and_counted(window, slides, qtbot):
    assert slides.model.rowCount() > 7
    window.parts.deck.narrative.setCurrentIndex(window.parts.deck.narrative.findData("short"))
    window.parts.deck.narrative.activated.emit(window.parts.deck.narrative.currentIndex())
    qtbot.waitUntil(lambda: _is_drawn(window) and slides.model.rowCount() <= 7, timeout=20_000)
    qtbot.waitUntil(lambda: slides.state.text().startswith(str(slides.model.rowCount())), timeout=20_000)
    assert "min" in slides.state.text()


def test_another_map_of_the_same_template_is_drawn(window, slides, qtbot):
    outlined = []
    window.parts.previewing.outlined.connect(outlined.append)
    window.parts.templating.settled.emit()
    assert not slides.large.is_true
    qtbot.waitUntil(lambda: bool(outlined) and _is_drawn(window), timeout=20_000)


def test_no_deck_says_why(window, slides, qtbot):
    window.document.unpick(window.document.picks)
    qtbot.waitUntil(lambda: slides.empty.isVisible(), timeout=20_000)
    window.document.stack.undo()
    qtbot.waitUntil(lambda: _is_drawn(window), timeout=20_000)
    assert not slides.empty.isVisible()


@pytest.mark.parametrize("error", [BriefingError("It has no form."), ZeroDivisionError("no form")])
def test_a_slide_that_cannot_be_drawn_says_so_in_its_place_and_the_others_are_drawn(
    window, slides, qtbot, monkeypatch, error
):
    draw = Renderer.picture

    def failing(renderer: Renderer, slide: int, scale: float = 1.0) -> bytes:
        if slide == 1:
            raise error
        return draw(renderer, slide, scale)

    monkeypatch.setattr(Renderer, "picture", failing)
    monkeypatch.setattr("sys.excepthook", lambda *_: None)
    before = [slides.model.shown(row).picture for row in range(3)]
    window.parts.previewing.redraw()
    qtbot.waitUntil(lambda: not _is_drawn(window))
    qtbot.waitUntil(lambda: _is_drawn(window), timeout=20_000)
    after = [slides.model.shown(row).picture for row in range(3)]
    assert [one == other for one, other in zip(before, after, strict=True)] == [True, False, True]
    assert after[1].width() == THUMBNAIL


def test_fonts_that_change_the_slides_are_told_those_that_do_not_at_a_mark_and_no_slide_moves(
    window, slides, qtbot, monkeypatch
):
    window.document.set_option("language", "fr")
    monkeypatch.setattr(Renderer, "substitutes", lambda renderer: [Substitute("Alike", "Carlito", True)])
    window.parts.previewing.redraw()
    qtbot.waitUntil(lambda: "Alike" in slides.mark.toolTip(), timeout=20_000)
    assert (slides.remarks.text(), slides.mark.isVisible()) == ("", True)
    assert "Alike" in slides.mark.accessibleDescription()
    place = slides.large.geometry()
    other = Substitute("Other", "Carlito", False)
    monkeypatch.setattr(Renderer, "substitutes", lambda renderer: [Substitute("Alike", "Carlito", True), other])
    window.parts.previewing.redraw()
    qtbot.waitUntil(lambda: "Other" in slides.remarks.accessibleName(), timeout=20_000)
    assert "Alike" not in slides.remarks.accessibleName()
    assert all(family in slides.mark.toolTip() for family in ("Alike", "Other"))
    window.document.left.emit()
    assert not slides.mark.isVisible()
    QApplication.processEvents()
    assert slides.large.geometry() == place


def test_hidden_slides_are_not_drawn(window, slides, qtbot):
    window.parts.actions["slides"].trigger()
    assert window.grid.isVisible()
    staled = []
    window.parts.previewing.staled.connect(lambda: staled.append(1))
    window.document.set_option("title", "Autre")
    assert not staled
    window.parts.actions["slides"].trigger()
    qtbot.waitUntil(lambda: _is_drawn(window), timeout=20_000)
    assert slides.model.shown(0).slide.title == "Autre"


def test_slides_have_the_keys_once_they_are_shown_and_cards_have_them_back(window, slides):
    assert slides.large.hasFocus()
    QTest.keyClick(slides.large, Qt.Key.Key_PageDown)
    assert slides.strip.currentIndex().row() == 1
    QTest.keyClick(slides.large, Qt.Key.Key_PageUp)
    assert slides.strip.currentIndex().row() == 0
    QTest.keyClick(slides.large, Qt.Key.Key_End)
    assert slides.strip.currentIndex().row() == slides.model.rowCount() - 1 > 1
    QTest.keyClick(slides.large, Qt.Key.Key_Home)
    assert slides.strip.currentIndex().row() == 0
    window.parts.actions["slides"].trigger()
    assert window.grid.hasFocus()
