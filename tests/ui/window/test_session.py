"""The window comes back as it was left, on the screens that are there."""

from __future__ import annotations

from dataclasses import replace

import pytest
import shiboken6
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray, QRect, QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from briefing.core.paths import bundled_assembly
from briefing.core.storage.store import save
from briefing.ui.common.settings import Settings
from briefing.ui.style.theme import Theme
from briefing.ui.window import session
from briefing.ui.window.main_window import MainWindow


@pytest.fixture
def start(qtbot, qapp, settings, answers, errors):
    """Open the window on a file in the stages of a real start; ``end`` closes it."""
    windows = []

    def starting(file=None):
        window = MainWindow(settings, Theme(qapp, "light"))
        windows.append(window)
        window.filing.show(file or bundled_assembly())
        window.show()
        session.restore_card(window)
        qtbot.waitExposed(window)
        window.furnish()
        session.restore_view(window)
        QTest.qWait(10)
        return window

    yield starting
    for window in windows:
        window.close()
        shiboken6.delete(window)
        shiboken6.delete(window.theme)


@pytest.fixture
def file(tmp_path, cigref):
    save(cigref, tmp_path / "mine.briefing")
    return tmp_path / "mine.briefing"


LATE = "seul-le-dsi"


def test_the_same_card_stands_in_the_same_place(start, file):
    first = start(file)
    first.grid.reveal(LATE)
    bar = first.grid.verticalScrollBar()
    bar.setValue(bar.maximum() - 7)
    place = bar.value()
    assert place > 0
    first.close()
    again = start(file)
    assert again.grid.current_id() == again.detail.id == LATE
    assert again.grid.verticalScrollBar().value() == place


def test_the_card_is_there_before_anything_is_painted(start, file, settings, qapp):
    first = start(file)
    first.grid.reveal(LATE)
    first.close()
    again = MainWindow(settings, Theme(qapp, "light"))
    again.filing.show(file)
    again.show()
    session.restore_card(again)
    assert not again.is_furnished
    assert again.grid.current_id() == LATE
    shiboken6.delete(again)


def test_the_same_view_is_shown(start):
    first = start()
    first.actions_by_id["slides"].setChecked(True)
    first.show_detail()
    first.close()
    again = start()
    assert again.right.shown == 1
    assert again.previewing.is_active
    again.actions_by_id["slides"].setChecked(False)
    again.show_deck()
    again.close()
    last = start()
    assert last.right.shown == 0
    assert not last.previewing.is_active


def test_another_file_is_shown_from_its_beginning(start, file):
    first = start(file)
    first.grid.reveal(LATE)
    first.show_detail()
    first.close()
    other = start()
    assert other.grid.current_id() == other.grid.model().id_at(0)
    assert other.right.shown == 0


def test_a_card_that_is_gone_is_not_missed(start, file, cigref):
    first = start(file)
    first.grid.reveal(LATE)
    first.close()
    rest = tuple(message for message in cigref.messages if message.id != LATE)
    picks = tuple(id for id in cigref.deck.picks if id != LATE)
    save(replace(cigref, messages=rest, deck=replace(cigref.deck, picks=picks)), file)
    again = start(file)
    assert again.grid.current_id() == rest[0].id


def test_filters_are_for_the_day(start, file):
    first = start(file)
    first.filtering.set_query("dsi")
    first.grid.verticalScrollBar().setValue(first.grid.verticalScrollBar().maximum())
    current = first.grid.current_id()
    first.close()
    again = start(file)
    assert not again.filtering.is_active
    assert again.grid.current_id() == current


@given(told=st.one_of(st.text(), st.sampled_from(["[]", "{}", "null", "[" * 5000])))
def test_a_spoilt_memory_is_none(told, tmp_path_factory):
    class Window:
        settings = Settings(QSettings(str(tmp_path_factory.mktemp("s") / "s.ini"), QSettings.Format.IniFormat))
        document = None

    Window.settings.set_text("place", told)
    assert session._kept(Window) is None


@pytest.mark.parametrize("spoilt", [{"panel": 2}, {"scroll": -1}, {"scroll": 2**40}, {"card": 3}, {"slides": "no"}])
def test_a_place_that_cannot_be_is_not_gone_to(start, settings, spoilt, monkeypatch):
    window = start()
    place = session.Place("", LATE, 4, False, 1)._asdict()
    monkeypatch.setattr(settings, "text", lambda key: session.json.dumps({**place, **spoilt}))
    assert session._kept(window) is None
    monkeypatch.setattr(settings, "text", lambda key: session.json.dumps(place))
    assert session._kept(window) is not None


def left_at(area: QRect) -> QByteArray:
    """What a window that was there has kept of its geometry."""
    there = QWidget()
    there.setGeometry(area)
    kept = there.saveGeometry()
    assert QWidget().restoreGeometry(kept)
    return kept


@pytest.mark.parametrize(
    "area", [QRect(30_000, 20_000, 1200, 700), QRect(-9000, -9000, 1200, 700)], ids=["right", "left"]
)
def test_a_screen_that_is_gone_takes_no_window_with_it(start, settings, area):
    settings.set_bytes("geometry", left_at(area))
    window = start()
    assert window.screen().availableGeometry().contains(window.geometry().topLeft())


def test_a_window_of_a_larger_screen_starts_on_this_one(start, settings):
    settings.set_bytes("geometry", left_at(QRect(100, 100, 7000, 4000)))
    window = start()
    assert window.screen().availableGeometry().contains(window.geometry().topLeft())
