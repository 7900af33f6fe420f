"""Speakers made one, from the list of voices or by the action."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from briefing.core import edits
from briefing.core.model import Speaker
from briefing.ui.cards.filters.facets import FACET
from briefing.ui.editing.dialogs import merge_dialog


@pytest.fixture
def doubled(window):
    """The window with a "M. Duverneuil" who said one of Bernard Duverneuil's quotes."""
    briefing, [id] = edits.add(window.document.briefing, Speaker("", "M. Duverneuil"))
    window.document.edit("Add", edits.change_message(briefing, "un-client-trompe", speaker=id))
    return window


def names(window) -> list[str]:
    model = window.parts.side.speakers.model()
    return [model.index(row).data(FACET).title for row in range(model.rowCount())]


def accept(monkeypatch):
    """Have the next dialog accepted as it opens, and told of."""
    seen = []
    monkeypatch.setattr(merge_dialog.MergeDialog, "exec", lambda self: seen.append((self.kept, self.ids)) or 1)
    return seen


def test_those_that_seem_one_are_offered_and_merged_as_one_step(doubled, monkeypatch):
    seen = accept(monkeypatch)
    before = doubled.document.briefing
    doubled.parts.actions["merge"].trigger()
    assert seen == [("duverneuil", ["duverneuil", "m-duverneuil"])]
    assert "M. Duverneuil" not in names(doubled)
    assert doubled.document.briefing.message_by_id["un-client-trompe"].speaker == "duverneuil"
    assert doubled.parts.actions["undo"].text() == "&Undo: Merge speakers into Bernard Duverneuil"
    doubled.document.stack.undo()
    assert doubled.document.briefing == before


def test_the_voice_one_is_at_is_the_one_to_merge(doubled, monkeypatch):
    seen = accept(monkeypatch)
    doubled.parts.side.speakers.setFocus()
    doubled.parts.side.speakers.setCurrentIndex(doubled.parts.side.speakers.model().index(0))
    doubled.parts.merging.ask_and_merge()
    assert seen == [("epinette", ["epinette"])]


def test_names_are_checked_and_the_one_to_keep_is_chosen_with_keys(doubled, qtbot):
    dialog = merge_dialog.MergeDialog(doubled, doubled.document.briefing, ["epinette"])
    qtbot.addWidget(dialog)
    dialog.show()
    ok = dialog.buttons.button(dialog.buttons.StandardButton.Ok)
    assert not ok.isEnabled()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.list.hasFocus)
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    assert ok.isEnabled()
    assert (dialog.kept, dialog.ids) == ("epinette", ["epinette", "duverneuil"])
    QTest.keyClick(dialog.name, Qt.Key.Key_Down)
    assert dialog.kept == "duverneuil"


def test_one_speaker_alone_is_merged_with_nobody(window):
    assert window.parts.actions["merge"].isEnabled()
    window.document.edit("Delete", edits.delete(window.document.briefing, Speaker, names_but_one(window)))
    assert not window.parts.actions["merge"].isEnabled()


def names_but_one(window) -> list[str]:
    return [speaker.id for speaker in window.document.briefing.speakers[1:]]
