"""A quote that is gone is not chosen: what is done next, wherever the focus was, does nothing and fails nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from briefing.core import edits
from briefing.core.model import Message
from tests.ui.conftest import picks, select_in_deck

ACTIONS = ("pick", "show_source", "copy", "edit_quote")


def close_dialog() -> None:
    """Of another quote, that the deck has chosen by itself."""
    if isinstance(dialog := QApplication.activeModalWidget(), QDialog):
        dialog.reject()


@pytest.mark.parametrize("way", ["deleted", "undone", "taken away by somebody"])
def test_nothing_is_done_to_a_quote_that_is_gone(way, window, errors):
    start = window.document.briefing
    for action in ACTIONS:
        window.document.open(start, None)
        id = _gone(window, way)
        QTimer.singleShot(60, close_dialog)
        window.parts.actions[action].trigger()
        QTest.qWait(1)
        assert errors == [], action
        assert id not in picks(window), action


def _gone(window, way: str) -> str:
    """A quote that was chosen, and went that way."""
    document, start = window.document, window.document.briefing
    id = picks(window)[1]
    if way == "undone":
        select_in_deck(window, id)
        window.parts.actions["duplicate"].trigger()
        [id] = {message.id for message in document.briefing.messages} - {message.id for message in start.messages}
        document.pick([id])
    select_in_deck(window, id)
    if way == "deleted":
        window.parts.actions["delete_quote"].trigger()
    elif way == "undone":
        document.stack.setIndex(0)
    else:
        without = edits.delete(start, Message, frozenset([id]))
        document.take_in("x", without, without, None)
    assert id not in document.briefing.message_by_id
    assert id not in window.parts.selection.ids()
    assert id not in window.grid.selected_ids()
    assert window.parts.detail.id != id
    return id
