"""The window comes back as it was left, on the screens that are there."""

from __future__ import annotations

import json
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
from briefing.ui.window.assembly import assemble
from briefing.ui.window.main_window import MainWindow
from briefing.ui.window.session import Place, Session


@pytest.fixture
def start(qtbot, qapp, settings, answers, errors):
    """Open the window on a file in the stages of a real start; ``end`` closes it."""
    windows = []

    def starting(file=None):
        window = MainWindow(settings, Theme(qapp, "light"))
        windows.append(window)
        window.filing.show(file or bundled_assembly())
        window.show()
        window.session.restore_card()
        qtbot.waitExposed(window)
        assemble(window)
        window.parts.navigation.restore(window.session.kept())
        QTest.qWait(10)
        return window

    yield starting
    for window in windows:
        window.close()
        shiboken6.delete(window)
        shiboken6.delete(window.theme)


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
    assert again.grid.current_id() == again.parts.detail.id == LATE
    assert again.grid.verticalScrollBar().value() == place


def test_the_card_is_there_before_anything_is_painted(start, file, settings, qapp):
    first = start(file)
    first.grid.reveal(LATE)
    first.close()
    again = MainWindow(settings, Theme(qapp, "light"))
    again.filing.show(file)
    again.show()
    again.session.restore_card()
    assert not again.parts
    assert again.grid.current_id() == LATE
    shiboken6.delete(again)


def test_the_same_view_is_shown(start):
    first = start()
    first.parts.actions["slides"].setChecked(True)
    first.parts.navigation.show_detail()
    first.close()
    again = start()
    assert again.parts.right.shown == 1
    assert again.parts.previewing.is_active
    again.parts.actions["slides"].setChecked(False)
    again.parts.navigation.show_deck()
    again.close()
    last = start()
    assert last.parts.right.shown == 0
    assert not last.parts.previewing.is_active


def test_another_file_is_shown_from_its_beginning(start, file):
    first = start(file)
    first.grid.reveal(LATE)
    first.parts.navigation.show_detail()
    first.close()
    other = start()
    assert other.grid.current_id() == other.grid.model().id_at(0)
    assert other.parts.right.shown == 0


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


@given(kept=st.one_of(st.text(), st.sampled_from(["[]", "{}", "null", "[" * 5000])))
def test_a_spoilt_memory_is_none(kept, tmp_path_factory):
    settings = Settings(QSettings(str(tmp_path_factory.mktemp("s") / "s.ini"), QSettings.Format.IniFormat))
    settings.set_text("place", kept)
    assert Session(settings, None, None, None).kept() is None


@pytest.mark.parametrize("spoilt", [{"panel": 2}, {"scroll": -1}, {"scroll": 2**40}, {"card": 3}, {"slides": "no"}])
def test_a_place_that_cannot_be_is_not_gone_to(start, settings, spoilt, monkeypatch):
    window = start()
    place = Place("", LATE, 4, False, 1)._asdict()
    monkeypatch.setattr(settings, "text", lambda key: json.dumps({**place, **spoilt}))
    assert window.session.kept() is None
    monkeypatch.setattr(settings, "text", lambda key: json.dumps(place))
    assert window.session.kept() is not None


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
