"""The window on the bundled assembly: picking, searching, undo and redo."""

from __future__ import annotations

import pytest

from briefing.core.places import bundled_assembly
from briefing.core.store import load
from briefing.ui.main_window import MainWindow
from briefing.ui.settings import Settings
from briefing.ui.theme import Theme


@pytest.fixture
def window(qtbot, qapp, monkeypatch, tmp_path):
    from PySide6.QtCore import QSettings

    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(tmp_path))
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path))
    settings = Settings()
    window = MainWindow(settings, Theme(qapp, settings.theme))
    qtbot.addWidget(window)
    monkeypatch.setattr(type(window), "closeEvent", lambda self, event: event.accept())
    window.show()
    window.filing.load(bundled_assembly())
    return window


def test_all_cards_are_shown(window):
    assert window.filtering.total == 17
    assert window.grid.model().rowCount() == 17


def test_the_search_narrows_the_cards(window):
    window.filtering.set_query("numerique culture")
    assert window.grid.model().rowCount() == len(window.filtering.messages) == 2
    window.filtering.clear()
    assert window.grid.model().rowCount() == 17


def test_the_bundled_file_is_untouched_by_opening(window):
    assert load(bundled_assembly()).deck.picks == window.filing._document.briefing.deck.picks
