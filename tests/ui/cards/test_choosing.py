"""The side panel as people click in it: one value at a time, more with Ctrl, a name changed where it stands."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip

from briefing.ui.widgets.forms.fields import NameField

LEFT, NO_KEY, CONTROL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def _laid_out(window, qtbot) -> None:
    qtbot.waitUntil(lambda: window.parts.side.themes.viewport().height() > 150)


def place(view, id: str, x: int = 90) -> QPoint:
    model = view.model()
    row = next(row for row in range(model.rowCount()) if model.facet(row).id == id)
    return QPoint(x, view.visualRect(model.index(row)).center().y())


def click(view, id: str, key: Qt.KeyboardModifier = NO_KEY, x: int = 90) -> None:
    QTest.mouseClick(view.viewport(), LEFT, key, place(view, id, x))


def rename(view, id: str) -> NameField:
    click(view, id)
    QTest.mouseDClick(view.viewport(), LEFT, NO_KEY, place(view, id))
    [field] = view.findChildren(NameField)
    return field


def test_a_click_chooses_one_and_the_next_another(window):
    themes = window.parts.side.themes
    click(themes, "sens")
    click(themes, "cap")
    assert window.filtering.filter.themes == {"cap"}
    click(themes, "cap")
    assert window.filtering.filter.themes == frozenset()


def test_ctrl_adds_one_and_takes_it_away(window):
    themes = window.parts.side.themes
    click(themes, "sens")
    click(themes, "cap", CONTROL)
    assert window.filtering.filter.themes == {"sens", "cap"}
    click(themes, "sens", CONTROL)
    assert window.filtering.filter.themes == {"cap"}


def test_states_are_chosen_as_all_others_and_their_marks_add(window):
    states = window.parts.side.states
    click(states, "with_ask")
    click(states, "picked_only")
    filter = window.filtering.filter
    assert (filter.picked_only, filter.with_ask) == (True, False)
    click(states, "with_ask", x=27)
    filter = window.filtering.filter
    assert (filter.picked_only, filter.with_ask) == (True, True)


def test_space_adds_and_enter_chooses(window):
    themes = window.parts.side.themes
    themes.setFocus()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Space):
        QTest.keyClick(themes, key)
    assert len(window.filtering.filter.themes) == 2
    QTest.keyClick(themes, Qt.Key.Key_Return)
    assert window.filtering.filter.themes == {themes.current_id()}


def test_a_double_click_renames_a_theme_in_place_as_one_step(window):
    themes = window.parts.side.themes
    click(themes, "sens")
    field = rename(themes, "cap")
    assert window.filtering.filter.themes == {"sens"}
    QTest.keyClicks(field, "Le large")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert window.document.briefing.theme_by_id["cap"].title == "Le large"
    assert (window.document.stack.index(), window.focusWidget()) == (1, themes)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_what_was_typed_over_a_name_is_kept_by_esc_too_and_a_blank_is_told_to_change_nothing(window, monkeypatch, key):
    told = []
    monkeypatch.setattr(QToolTip, "showText", lambda at, words, *_: told.append(words))
    speakers = window.parts.side.speakers
    speaker = window.document.briefing.speakers[0]
    for keys in ((key,), (Qt.Key.Key_Delete, key), (Qt.Key.Key_X, key)):
        field = rename(speakers, speaker.id)
        for each in keys:
            QTest.keyClick(field, each)
        QTest.qWait(1)
    assert told == [f"Without a name it would not be found: “{speaker.name}” stays."]
    assert window.document.briefing.speaker_by_id[speaker.id].name == "x"
    assert window.document.stack.index() == 1
    window.document.stack.undo()
    assert window.document.briefing.speaker_by_id[speaker.id].name == speaker.name


def test_a_speaker_is_renamed_by_leaving_the_field(window):
    speakers = window.parts.side.speakers
    id = window.document.briefing.speakers[0].id
    field = rename(speakers, id)
    QTest.keyClicks(field, "Ada Lovelace")
    window.grid.setFocus()
    assert window.document.briefing.speaker_by_id[id].name == "Ada Lovelace"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_the_title_of_the_assembly_is_written_in_the_head(window, key):
    header = window.parts.header
    QTest.mouseClick(header.title, LEFT)
    [field] = header.findChildren(NameField)
    QTest.keyClicks(field, "Assises")
    QTest.keyClick(field, key)
    assert (window.document.briefing.assembly.title, header.title.whole) == ("Assises", "Assises")
    assert window.document.stack.index() == 1
    assert window.focusWidget() is window.grid
