"""All words stand out from their ground, and fields from theirs: measured on the screen, in both appearances."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget

from briefing.ui.common.popover import Popover
from tests.ui.conftest import in_dialog
from tests.ui.rendered import pale

DIALOGS = (
    "palette",
    "preferences",
    "keys",
    "edit_quote",
    "add_quote",
    "add_theme",
    "add_speaker",
    "assembly",
    "edit_source",
    "merge",
)


def rooms(window):
    """What leads through the rooms of the window, one after the other, and what of it is another then."""
    parts, filtering = window.parts, window.filtering
    return {
        "cards": (window, lambda: None),
        "detail": (parts.right, lambda: parts.right.turn(1)),
        "found": (window.grid, lambda: filtering.set_query("numerique")),
        "nothing": (parts.middle, lambda: filtering.set_query("introuvable")),
        "filtered": (parts.side, lambda: (filtering.clear(), filtering.toggle("themes", "client"))),
        "several": (window, lambda: (filtering.clear(), window.grid.choose(list(window.document.picks[:3])))),
        "checklist": (parts.right, lambda: parts.actions["checklist"].trigger()),
        "titles": (parts.right, lambda: (parts.actions["checklist"].trigger(), parts.actions["titles"].trigger())),
        "no picks": (window, lambda: window.document.unpick(window.document.picks)),
        "welcome": (window, lambda: (window.document.stack.setClean(), parts.actions["new"].trigger())),
    }


@pytest.fixture(params=["light", "dark"])
def dressed(request, window, qapp, monkeypatch):
    window.theme.set_mode(request.param)
    QApplication.processEvents()
    yield window
    qapp.setStyleSheet("")


@pytest.mark.dressed
def test_words_and_fields_stand_out_in_every_room_and_dialog(dressed):
    found = {}
    for name in DIALOGS:
        dressed.grid.go(0)
        act = dressed.parts.actions[name].trigger
        in_dialog(act, lambda dialog, name=name: found.update({name: pale(dialog)}))
    for name, (part, reach) in rooms(dressed).items():
        reach()
        QApplication.processEvents()
        found[name] = pale(part)
    dressed.parts.actions["example"].trigger()
    dressed.parts.actions["deck_settings"].trigger()
    QApplication.processEvents()
    found["settings"] = pale(dressed.findChild(Popover))
    assert {name: faults for name, faults in found.items() if faults} == {}


def test_what_is_pale_is_found(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    label, field = QLabel("Pale"), QLineEdit()
    column = QVBoxLayout(page)
    for part in (label, field):
        column.addWidget(part)
    page.setStyleSheet("QWidget { background: #fff; color: #8d887b; } QLineEdit { border: 1px solid #e2ded3; }")
    page.show()
    told = pale(page)
    assert any("Pale" in words for words in told)
    assert any("bounds of QLineEdit" in words for words in told)
    page.setStyleSheet("QWidget { background: #fff; color: #566370; } QLineEdit { border: 1px solid #8d887b; }")
    assert pale(page) == []
