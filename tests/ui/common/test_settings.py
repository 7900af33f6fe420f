"""What the window remembers: a file is listed once, however its path is spelt."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMargins

from briefing.core.queries.filters import Order
from briefing.core.system.names import spelling
from briefing.ui.common import settings as module
from briefing.ui.style.theme import Theme
from briefing.ui.window.assembly import assemble
from briefing.ui.window.main_window import MainWindow

ONE, OTHER = Path("/Users/z/Comité.briefing"), Path("/users/Z/Comite\u0301.briefing")


@pytest.mark.parametrize(("system", "listed"), [("darwin", [OTHER]), ("linux", [OTHER, ONE])])
def test_a_file_is_listed_once_however_its_path_is_spelt(system, listed, settings, monkeypatch):
    monkeypatch.setattr(module, "spelling", lambda path: spelling(path, system))
    settings.add_recent(ONE)
    settings.add_recent(OTHER)
    assert settings.recent() == listed
    settings.add_template(ONE)
    settings.add_template(OTHER)
    assert settings.templates() == listed
    settings.forget_recent(OTHER)
    assert settings.recent() == listed[1:]


SPOILT = ["x", "²", "9" * 5000, ["x", "9" * 30, "²", "-1"], ["9" * 30] * 4, b"\xff\x00", "{{{", " ", "a\0b"]
KEYS = (
    *("theme", "language", "order", "zoom", "recent", "templates", "template_prints", "around_cards", "geometry"),
    *("place", "folder", "sections/themes", "widths/wide", "wide/side", "palette"),
)


@pytest.mark.parametrize("value", SPOILT, ids=range(len(SPOILT)))
def test_a_spoilt_value_is_none(value, settings):
    for key in KEYS:
        settings._store.setValue(key, value)
    usual = QMargins(1, 2, 3, 4)
    assert (settings.theme, settings.language, settings.order, settings.zoom) == ("system", "", Order.FILE, 100)
    assert settings.around_cards((1, 2, 3, 4)) == usual
    assert set(settings.templates_taken().values()) <= {""}
    assert settings.bytes("geometry").isEmpty() or value == b"\xff\x00"
    assert [settings.is_open("themes", usual=usual) for usual in (True, False)] == [True, False]


def test_a_window_is_whole_whatever_its_settings_hold(settings, qapp, qtbot):
    for key in KEYS:
        settings._store.setValue(key, "xx")
    window = MainWindow(settings, Theme(qapp, settings.theme))
    qtbot.addWidget(window)
    parts = assemble(window)
    assert parts.actions["language_"].isChecked()
