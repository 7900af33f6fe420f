"""All words stand out from their ground, and fields from theirs: measured on the screen, in both appearances."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget

from briefing.sources.quotes.finding import find_quotes
from briefing.sources.readers import Reading
from briefing.ui.common.jobs import Job
from briefing.ui.common.popover import Popover
from tests.deck.company_templates import path_of
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
    "clarify",
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


def found_everywhere(window, faults_of) -> dict[str, list[str]]:
    """The faults in each room and dialog that has some."""
    found = {}
    for name in DIALOGS:
        window.grid.go(0)
        act = window.parts.actions[name].trigger
        in_dialog(act, lambda dialog, name=name: found.update({name: faults_of(dialog)}))
    for name, (part, reach) in rooms(window).items():
        reach()
        QApplication.processEvents()
        found[name] = faults_of(part)
    window.parts.actions["example"].trigger()
    window.parts.actions["deck_settings"].trigger()
    QApplication.processEvents()
    found["settings"] = faults_of(window.findChild(Popover))
    return {name: faults for name, faults in found.items() if faults}


@pytest.fixture(params=["light", "dark"])
def dressed(request, window, qapp, monkeypatch):
    window.theme.set_mode(request.param)
    QApplication.processEvents()
    yield window
    qapp.setStyleSheet("")


@pytest.mark.slow
@pytest.mark.dressed
def test_words_and_fields_stand_out_in_every_room_and_dialog(dressed):
    assert found_everywhere(dressed, pale) == {}


@pytest.mark.slow
@pytest.mark.dressed
def test_words_and_fields_stand_out_over_slides_and_in_the_dialogs_of_files(dressed, qtbot, tmp_path):
    assert found_over_files(dressed, qtbot, tmp_path, pale) == {}


def found_over_files(window, qtbot, tmp_path, faults_of) -> dict[str, list[str]]:
    """The faults over slides, and in each dialog that is about a file, where there are some."""
    found = {}

    def look(name, act):
        in_dialog(act, lambda dialog: (settle(dialog, qtbot), found.update({name: faults_of(dialog)})))

    parts, document = window.parts, window.document
    parts.actions["slides"].trigger()
    qtbot.waitUntil(lambda: parts.middle.slides.large.is_true, timeout=30_000)
    slides = parts.middle.slides
    found["slides"] = faults_of(window)
    slides.touching.edit(next(text for text in slides.large.texts if text.is_typed))
    found["slide text"] = faults_of(slides)
    parts.actions["sorter"].trigger()
    found["sorter"] = faults_of(slides)
    parts.actions["slides"].trigger()
    look("review", lambda: review(parts.importing))
    look("template", lambda: parts.templating.use(Path(path_of("many", tmp_path))))
    deck = tmp_path / "deck.pptx"
    for name, show in (("export", parts.exporting.export), ("update", parts.updating.show)):
        dialog = show(deck)
        settle(dialog, qtbot)
        found[name] = faults_of(dialog)
        dialog.reject()
        document.choose(document.picks[0], "takeaway", "Dire où l’on va.")
    return {name: faults for name, faults in found.items() if faults}


def settle(dialog, qtbot) -> None:
    """Wait until what is read in the background is there."""
    own = Qt.FindChildOption.FindDirectChildrenOnly
    qtbot.waitUntil(lambda: not any(job.isRunning() for job in dialog.findChildren(Job, options=own)), timeout=30_000)
    QTest.qWait(50)


def review(importing) -> None:
    reading = Reading("« Il faut des données ouvertes », insiste Anne Martin, maire de Nantes.")
    importing.review("Article", reading, find_quotes(reading.text))


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
