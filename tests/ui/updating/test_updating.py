"""A deck updated from the window: everything shown first, edits brought home as one step."""

from __future__ import annotations

from functools import partial
from threading import Event

import pptx
import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from briefing.core.edits import change_message
from briefing.core.errors import BriefingError
from briefing.deck.export import export
from briefing.deck.render.renderer import Renderer
from briefing.deck.update.changes import Change, State
from briefing.deck.update.home import Offer
from briefing.deck.update.update import Updated
from briefing.ui.updating.slide_pictures import SlidePictures
from briefing.ui.updating.update_dialog import UpdateDialog
from briefing.ui.widgets import files
from tests.deck.update.human_edits import Deck
from tests.deck.update.reviews import comment


@pytest.fixture(scope="module")
def retitled(tmp_path_factory, cigref) -> bytes:
    path = tmp_path_factory.mktemp("retitled") / "deck.pptx"
    export(cigref, path)
    deck = pptx.Presentation(path)
    deck.slides[2].shapes.title.text_frame.paragraphs[0].runs[0].text = "Le cap de la direction"
    deck.save(path)
    return path.read_bytes()


@pytest.fixture
def edited(tmp_path, retitled):
    """A deck whose first theme somebody gave another title."""
    path = tmp_path / "deck.pptx"
    path.write_bytes(retitled)
    return path


def looked(qtbot, window):
    dialog = window.parts.updating.dialog
    qtbot.waitUntil(lambda: not dialog.job.isRunning() and bool(dialog.tree.topLevelItemCount()), timeout=20_000)
    return dialog


def test_edits_come_home_as_one_step_and_the_deck_is_written(window, edited, qtbot, monkeypatch, cigref):
    monkeypatch.setattr(files, "ask_deck", lambda *_: edited)
    window.parts.updating.ask_and_update()
    dialog = looked(qtbot, window)
    assert [offer.new for offer in dialog.taken] == ["Le cap de la direction"]
    dialog.accept()
    assert window.document.briefing.themes[0].headline == "Le cap de la direction"
    written = window.parts.updating.written
    assert written.windowTitle() == "Update the deck"
    qtbot.waitUntil(lambda: not written.is_running and written.close_button.isVisible(), timeout=20_000)
    assert edited.with_name("deck.pptx.bak").is_file()
    assert "The file as it was is kept as “deck.pptx.bak”." in written.words.splitlines()
    written.close_button.click()
    window.document.stack.undo()
    assert window.document.briefing == cigref


def test_a_change_is_shown_with_its_slide_before_and_after(window, edited, qtbot, monkeypatch, cigref):
    window.document.edit("x", change_message(cigref, cigref.deck.picks[0], takeaway="Autrement."))
    window.parts.updating.show(edited)
    dialog = looked(qtbot, window)
    rows = [dialog.tree.topLevelItem(row) for row in range(dialog.tree.topLevelItemCount())]
    dialog.tree.setCurrentItem(next(row for row in rows if "Autrement." in row.text(3)))
    qtbot.waitUntil(lambda: not dialog.pictures.after.pixmap().isNull(), timeout=20_000)
    before, after = (label.pixmap() for label in (dialog.pictures.before, dialog.pictures.after))
    assert not before.isNull()
    assert before.toImage() != after.toImage()
    dialog.reject()


def test_a_slide_that_was_not_there_has_only_a_picture_after(window, edited, qtbot):
    pictures = SlidePictures()
    qtbot.addWidget(pictures)
    pictures.give(edited.read_bytes(), edited.read_bytes())
    pictures.show_slides(0, 2)
    qtbot.waitUntil(lambda: not pictures.after.pixmap().isNull(), timeout=20_000)
    assert pictures.before.pixmap().isNull()
    pictures.stop()


def test_both_pictures_fit_a_screen_of_640_pixels(qtbot):
    pictures = SlidePictures()
    qtbot.addWidget(pictures)
    assert pictures.minimumSizeHint().width() <= 640 - 2 * 22  # less the margins of the dialog


def test_pictures_take_the_room_that_there_is(window, edited, qtbot):
    pictures = SlidePictures()
    qtbot.addWidget(pictures)
    pictures.resize(900, 320)
    pictures.show()
    pictures.give(edited.read_bytes(), edited.read_bytes())
    pictures.show_slides(2, 2)
    qtbot.waitUntil(lambda: not pictures.after.pixmap().isNull(), timeout=20_000)
    assert pictures.after.pixmap().width() == pictures.after.width() > 400
    pictures.resize(700, 320)
    assert pictures.after.pixmap().width() == pictures.after.width() < 350
    pictures.stop()


def test_what_cannot_be_drawn_is_told_in_the_place_of_the_picture(window, qtbot):
    pictures = SlidePictures()
    qtbot.addWidget(pictures)
    pictures.give(b"no deck", b"no deck")
    pictures.show_slides(1, 1)
    qtbot.waitUntil(lambda: bool(pictures.after.text()), timeout=20_000)
    pictures.stop()


def test_each_deck_is_opened_once_for_all_its_slides(window, edited, qtbot, monkeypatch):
    opened, real = [], Renderer.__init__
    monkeypatch.setattr(Renderer, "__init__", lambda self, data: (opened.append(data), real(self, data))[1])
    pictures = SlidePictures()
    qtbot.addWidget(pictures)
    pictures.give(edited.read_bytes(), edited.read_bytes() + b"\0")
    for slide in (1, 2, 3):
        with qtbot.waitSignal(pictures.drawn, timeout=20_000):
            pictures.show_slides(slide, slide)
    pictures.stop()
    assert len(opened) == 2


@pytest.fixture
def commented(edited):
    """The deck with two comments on its first theme."""
    opened = Deck(edited.read_bytes())
    comment(opened, "À revoir", "Vu")
    edited.write_bytes(opened.saved())
    return edited


def test_comments_that_are_ticked_become_to_dos_as_one_step(window, commented, qtbot, cigref):
    window.parts.updating.show(commented)
    dialog = looked(qtbot, window)
    rows = [dialog.tree.topLevelItem(row) for row in range(dialog.tree.topLevelItemCount())]
    [asked] = [row for row in rows if row.text(2) == "À revoir"]
    assert dialog.todos == []
    asked.setCheckState(0, Qt.CheckState.Checked)
    dialog.accept()
    [todo] = window.document.briefing.deck.todos
    assert (todo.text, todo.by, todo.message) == ("À revoir", "Ana", cigref.deck.picks[0])
    assert window.document.stack.count() == 1
    written = window.parts.updating.written
    qtbot.waitUntil(lambda: not written.is_running and written.close_button.isVisible(), timeout=20_000)
    written.close_button.click()
    again = window.parts.updating.show(commented)
    looked(qtbot, window)
    rows = [again.tree.topLevelItem(row) for row in range(again.tree.topLevelItemCount())]
    states = {row.text(2): row.data(0, Qt.ItemDataRole.CheckStateRole) for row in rows}
    assert states["À revoir"] is None
    assert states["Vu"] is not None
    again.reject()
    window.document.stack.undo()
    assert window.document.briefing == cigref


def test_nothing_happens_when_the_user_thinks_better_of_it(window, edited, qtbot, cigref):
    before = edited.read_bytes()
    window.parts.updating.show(edited)
    looked(qtbot, window).reject()
    assert edited.read_bytes() == before
    assert window.document.briefing == cigref


def test_a_comparison_that_is_left_before_it_is_shown_begins_nothing(window, edited):
    dialog = window.parts.updating.show(edited)
    dialog.job.wait()
    dialog.reject()
    shown = []
    dialog.pictures.show_slides = lambda *sides: shown.append(sides)
    QTest.qWait(10)
    assert not shown


def test_a_dialog_that_is_left_is_gone_before_its_comparison_is_over(window, qtbot):
    over = Event()
    dialog = UpdateDialog(window, "deck.pptx", lambda **_: over.wait(20))
    finished: list[int] = []
    dialog.finished.connect(finished.append)
    dialog.open()
    dialog.reject()
    assert not dialog.isVisible()
    assert finished == []
    over.set()
    qtbot.waitUntil(lambda: finished == [0])
    assert not dialog.job.isRunning()


def test_what_is_no_deck_is_told_in_the_dialog(window, tmp_path, qtbot):
    path = tmp_path / "deck.pptx"
    path.write_bytes(b"no deck")
    dialog = window.parts.updating.show(path)
    qtbot.waitUntil(lambda: "broken" in dialog.words.text(), timeout=20_000)
    assert not dialog.buttons.button(dialog.buttons.StandardButton.Ok).isEnabled()
    dialog.reject()


def test_a_deck_that_is_gone_is_told_in_the_dialog_with_what_to_do(window, tmp_path, qtbot):
    path = tmp_path / "gone.pptx"
    dialog = window.parts.updating.show(path)
    told = f"There is no such file.\n{path}\nCheck its name and folder."
    qtbot.waitUntil(lambda: dialog.words.text() == told, timeout=20_000)
    assert not dialog.buttons.button(dialog.buttons.StandardButton.Ok).isEnabled()
    dialog.reject()


def _of_no_deck(**_) -> None:
    raise BriefingError("No deck")


@pytest.mark.dressed
def test_at_640_pixels_all_is_in_sight_and_a_text_breaks_into_lines(window, qtbot):
    dialog = UpdateDialog(window, "deck.pptx", _of_no_deck)
    qtbot.addWidget(dialog)
    dialog.job.wait()
    words = "Une phrase dont on veut lire les mots jusqu’au dernier, et non les trois premiers"
    item = dialog._row((1, 1), "À retenir : mis à jour", words, words)
    dialog.resize(640, 480)
    dialog.show()
    QTest.qWait(1)
    assert dialog.width() == 640
    for part in (dialog.words, dialog.tree, dialog.pictures, dialog.buttons):
        assert dialog.rect().contains(part.geometry())
    assert dialog.tree.horizontalScrollBar().maximum() == 0
    header = dialog.tree.header()
    assert header.sectionSize(0) >= header.sectionSizeHint(0)
    metrics, room = dialog.tree.fontMetrics(), dialog.tree.columnWidth(2) - 12
    needed = metrics.boundingRect(0, 0, room, 1000, Qt.TextFlag.TextWordWrap, words).height()
    assert dialog.tree.visualItemRect(item).height() >= needed > 2 * metrics.lineSpacing()


@pytest.mark.dressed
def test_a_row_is_as_high_as_its_lines_and_what_is_around_them(window, qtbot):
    dialog = UpdateDialog(window, "deck.pptx", _of_no_deck)
    qtbot.addWidget(dialog)
    dialog.job.wait()
    item = dialog._row((1, 1), "Points à retenir : modifié dans la présentation, et gardé.", "", "")
    dialog.show()
    QTest.qWait(1)
    option, index = QStyleOptionViewItem(), dialog.tree.indexFromItem(item, 1)
    dialog.tree.initViewItemOption(option)
    dialog.tree.itemDelegate().initStyleOption(option, index)
    option.rect = dialog.tree.visualRect(index)
    room = dialog.tree.style().subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, dialog.tree)
    lines = QRect(0, 0, room.width() - 6, 0)
    assert room.height() >= option.fontMetrics.boundingRect(lines, Qt.TextFlag.TextWordWrap, item.text(1)).height() > 30


def test_what_keeps_an_edit_in_the_deck_is_a_sentence_of_its_own(window, qtbot):
    dialog = UpdateDialog(window, "deck.pptx", _of_no_deck)
    qtbot.addWidget(dialog)
    dialog.job.wait()
    sure = Offer("takeaway", "m1", "Le cap", "Le bon cap", 3)
    unsaid = Offer("quote", "m2", "Le cloud a augmenté", "Le cloud a bondi", 3, open="This was not said.")
    dialog._show((b"", Updated(b"", ()), (sure, unsaid)))
    told = [dialog.tree.topLevelItem(row).text(1) for row in range(2)]
    assert told == ["To the briefing: takeaway", "Quote: This was not said."]
    dialog.reject()


def _shown(qtbot, window, made, offers=()):
    dialog = UpdateDialog(window, "deck.pptx", _of_no_deck)
    qtbot.addWidget(dialog)
    dialog.job.wait()
    dialog._show((b"", made, offers))
    dialog.reject()
    return dialog


def test_a_changed_text_is_told_once_and_a_quote_with_what_was_not_said(window, qtbot):
    kept = partial(Change, State.KEPT, role="quote", id="m2", deck="« Le cloud a bondi »", briefing="« Il monte »")
    title = Change(State.KEPT, 2, "title", "t1", "Le bon cap", "Le cap")
    offers = (
        Offer("headline", "t1", "Le cap", "Le bon cap", 2),
        Offer("quote", "m2", "Le cloud a augmenté", "Le cloud a bondi", 2, open="This was not said."),
    )
    dialog = _shown(qtbot, window, Updated(b"", (kept(slide=2), title, kept(slide=3))), offers)
    told = [(row.text(0), row.text(1)) for row in map(dialog.tree.topLevelItem, range(dialog.tree.topLevelItemCount()))]
    quote = "Quote: changed in the deck, and kept. This was not said."
    assert told == [("2", "To the briefing: headline"), ("2", quote), ("3", quote)]
    assert dialog.words.text() == "No text of the deck would change."


def test_the_copy_is_named_before_it_is_made(window, qtbot, tmp_path):
    change = Change(State.UPDATED, 2, "title", "t1", "a", "b", done=True)
    dialog = _shown(qtbot, window, Updated(b"", (change, change), backup=tmp_path / "deck.pptx.bak2"))
    assert dialog.words.text() == "2 texts would change. The deck as it is now is kept as “deck.pptx.bak2”."
