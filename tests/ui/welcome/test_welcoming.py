"""The page that is shown while nothing is open: every way in, and out of its way once something is."""

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from briefing.core.paths import bundled_assembly
from briefing.core.storage.store import load, save
from briefing.ui.welcome.recent_files import when
from tests.ui.conftest import click_card

CONTROL = Qt.KeyboardModifier.ControlModifier


def click(button) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def welcomed(window):
    QTest.keyClick(window, Qt.Key.Key_N, CONTROL)
    assert window.parts.welcoming.is_shown
    return window.parts.welcoming.page


def dragged(path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    return data


def test_the_page_is_made_only_when_nothing_is_open(window):
    assert window.parts.welcoming.page is None
    page = welcomed(window)
    assert (page.isVisible(), window.parts.header.isVisible()) == (True, False)


def test_the_page_is_left_for_a_blank_briefing_and_the_keys_go_to_it(window):
    page = welcomed(window)
    click(page.blank)
    assert (page.isVisible(), window.parts.middle.empty.isVisible()) == (False, True)
    assert window.document.briefing.messages == ()


def test_a_blank_briefing_started_from_an_open_one_asks_and_skips_the_page(window):
    window.parts.actions["blank"].trigger()
    assert not window.parts.welcoming.is_shown
    assert (window.document.briefing.messages, window.parts.header.isVisible()) == ((), True)


def test_the_page_goes_with_the_first_edit_and_does_not_come_back_by_undo(window):
    welcomed(window)
    window.document.set_option("title", "Le cap")
    assert not window.parts.welcoming.is_shown
    window.document.stack.undo()
    assert not window.parts.welcoming.is_shown


def test_the_example_opens_from_its_card(window):
    page = welcomed(window)
    click(page.example.open)
    assert not page.isVisible()
    assert len(window.document.briefing.messages) == 17
    assert window.focusWidget() is window.grid


@pytest.mark.parametrize("width", [240, 378, 700])
def test_the_cover_of_the_example_is_cut_below_its_words_at_any_width(window, qtbot, width):
    """They end in the middle of its height; an eighth is cut off at the top."""
    page = welcomed(window)
    page.example.setFixedWidth(width)
    picture = page.example.picture
    qtbot.waitUntil(lambda: picture.width() == width - 2)
    assert picture.height() >= picture.width() * 9 / 16 * (0.55 - 1 / 8)


@pytest.mark.slow
@pytest.mark.parametrize("width", [241, 295])
def test_the_cover_of_the_example_is_as_dark_at_its_foot_as_above(window, qtbot, width):
    page = welcomed(window)
    page.example.setFixedWidth(width)
    picture = page.example.picture
    qtbot.waitUntil(lambda: picture.image is not None, timeout=30_000)
    foot, above = (picture.image.pixelColor(9, picture.image.height() - row).lightness() for row in (1, 3))
    assert abs(foot - above) < 8


@pytest.mark.dressed
def test_the_name_of_the_example_stands_whole_beside_its_button(window):
    page = welcomed(window)
    page.example.setFixedWidth(240)
    page.example.title.setText("Les messages clés d’une assemblée")
    QApplication.processEvents()
    for label in (page.example.title, page.example.note):
        words = label.fontMetrics().boundingRect(label.rect(), Qt.TextFlag.TextWordWrap, label.text())
        assert label.rect().size().expandedTo(words.size()) == label.size()
        assert not label.geometry().intersects(page.example.open.geometry())


def test_in_one_column_what_is_below_begins_and_ends_where_the_promise_does(window):
    page = welcomed(window)
    window.resize(960, 900)
    QTest.qWait(10)
    left, right = (part.mapTo(page, QPoint()).x() for part in (page.zone, page.example))
    assert (left, page.zone.width()) == (right, page.example.width())


def test_a_file_opened_before_is_listed_with_what_it_holds_and_opens(window, tmp_path, qtbot):
    file = tmp_path / "Forum.briefing"
    save(load(bundled_assembly()), file)
    window.filing.load(file)
    window.filing.keep()
    page = welcomed(window)
    [row] = page.recent.rows
    qtbot.waitUntil(lambda: row.accessibleDescription() != "")
    assert row.accessibleName() == "43e assemblée générale du Cigref"
    assert row.accessibleDescription().startswith("17 quotes · 9 in the deck, today, ")
    click(row)
    assert (window.document.path, page.isVisible()) == (file, False)


def test_files_of_one_title_are_told_apart_by_their_names_and_those_of_one_name_by_their_folders(
    window, tmp_path, qtbot, cigref
):
    for place in ("a/Forum", "a/R&D", "b/R&D"):
        (tmp_path / place).parent.mkdir(exist_ok=True)
        save(cigref, tmp_path / f"{place}.briefing")
        window.filing.load(tmp_path / f"{place}.briefing")
        window.filing.keep()
    rows = welcomed(window).recent.rows
    qtbot.waitUntil(lambda: all(row.accessibleDescription() for row in rows))
    assert {row.accessibleName() for row in rows} == {"43e assemblée générale du Cigref"}
    told = [row.note.removesuffix(" · 17 quotes · 9 in the deck") for row in rows]
    assert told == ["R&D · b", "R&D · a", "Forum"]


def test_a_file_that_is_gone_is_said_to_be(window, tmp_path, qtbot):
    window.settings.add_recent(tmp_path / "gone.briefing")
    [row] = welcomed(window).recent.rows
    qtbot.waitUntil(lambda: row.accessibleDescription() == "Moved, or on a drive that is not connected")


def test_the_page_shows_that_an_article_can_be_dropped_and_takes_it(window, tmp_path, monkeypatch):
    article, read = tmp_path / "a.txt", []
    article.write_text("« Oui. »", "utf-8")
    monkeypatch.setattr(window.parts.importing, "read", lambda *paths: read.extend(paths))
    zone, data = welcomed(window).zone, dragged(article)
    around = (
        Qt.DropAction.MoveAction | Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(9, 9), *around))
    assert zone.is_lit
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert not zone.is_lit
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(9, 9), *around))
    drop = QDropEvent(QPointF(9, 9), *around)
    QApplication.sendEvent(window, drop)
    assert (read, zone.is_lit, drop.dropAction()) == ([article], False, Qt.DropAction.CopyAction)


def test_a_file_that_its_giver_would_only_move_stays_where_it_is(window, tmp_path, monkeypatch):
    monkeypatch.setattr(window.parts.importing, "read", lambda *paths: None)
    data, no_key = dragged(tmp_path / "a.txt"), Qt.KeyboardModifier.NoModifier
    around = (Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, no_key)
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(9, 9), *around))
    drop = QDropEvent(QPointF(9, 9), *around)
    QApplication.sendEvent(window, drop)
    assert drop.dropAction() is Qt.DropAction.IgnoreAction


def test_pasting_needs_no_field(window, monkeypatch):
    page, read = welcomed(window), []
    monkeypatch.setattr(window.parts.importing, "_find", lambda title, name, reading, **_: read.append(reading()[0]))
    QGuiApplication.clipboard().setText("« Oui », dit Ada Lovelace.")
    QTest.keyClick(page.choose, Qt.Key.Key_V, CONTROL)
    assert read == ["« Oui », dit Ada Lovelace.".encode()]


def test_the_example_greets_with_its_proof_and_leads_to_ones_own(window):
    window.parts.actions["example"].trigger()
    assert window.parts.toast.words == "An example: 17 of 17 as recorded."
    [button] = [b for b in window.parts.toast.findChildren(QToolButton) if b.isVisible()]
    assert button.text() == "Start yours"
    click(button)
    assert window.parts.welcoming.is_shown


def test_the_greeting_goes_with_the_example_and_when_the_cards_are_turned_to(window):
    toast = window.parts.toast
    for turn in (window.filing.new, lambda: click_card(window, "culture-partage")):
        window.parts.welcoming.open_example()
        assert toast.isVisibleTo(toast.parentWidget())
        turn()
        assert not toast.isVisibleTo(toast.parentWidget())


def test_what_is_done_offers_to_undo_after_a_greeting_as_before(window):
    window.parts.actions["example"].trigger()
    window.grid.go(1)
    window.parts.actions["delete_quote"].trigger()
    [button] = [b for b in window.parts.toast.findChildren(QToolButton) if b.isVisible()]
    assert button.text() == "Undo"
    click(button)
    assert len(window.document.briefing.messages) == 17


def test_days_are_said_as_one_says_them():
    now = datetime(2026, 11, 28, 12, 0)
    assert when(datetime(2026, 11, 27, 23, 59), now) == "yesterday"
    assert when(datetime(2026, 11, 12, 8, 0), now) == "12 Nov"
    assert when(datetime(2025, 11, 12, 8, 0), now) == "12 Nov 2025"
