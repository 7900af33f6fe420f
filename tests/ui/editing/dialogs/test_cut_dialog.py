"""A cut that may turn the meaning is asked about before it is made, in red, with the word that it loses."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from briefing.core.cuts.confirming import unconfirmed
from briefing.ui.style.theme import tokens
from tests.ui.conftest import click_card

ID = "oui-a-une-culture-numerique"
LIMIT = ", mais pas pour faire n’importe quoi n’importe comment"


@pytest.fixture
def dialog(window):
    """The question about a cut that leaves the limit out."""
    click_card(window, ID)
    window.parts.navigation.show_detail()
    detail = window.parts.detail
    detail.quote.setSelection(message(window).quote.index(LIMIT), len(LIMIT))
    window.parts.shortening.strike()
    return window.parts.shortening.dialog


def message(window):
    return window.document.briefing.message_by_id[ID]


def test_nothing_is_cut_before_the_answer(window, dialog):
    assert dialog.isVisible()
    assert message(window).shown == ""
    assert "“mais” (contrast)" in dialog.words
    assert tokens().struck in dialog._quote.text()
    dialog.reject()
    assert message(window).shown == ""


@pytest.mark.parametrize("author", ["", "Ana Roy"])
def test_the_meaning_is_kept_is_recorded_with_the_cut_in_one_step(window, dialog, author):
    briefing = window.document.briefing
    window.document.edit("Author", replace(briefing, deck=replace(briefing.deck, author=author)))
    dialog.accept_button.click()
    assert message(window).shown.endswith("[…]")
    assert (message(window).confirmed.by, message(window).confirmed.on != "") == (author, True)
    assert author in window.parts.detail._shown.text()
    assert unconfirmed(message(window)) == ()
    window.document.stack.undo()
    assert message(window).shown == ""


def test_enter_cuts_and_confirms_nothing(window, dialog, qtbot):
    qtbot.waitUntil(lambda: dialog.focusWidget() is not None)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert message(window).shown.endswith("[…]")
    assert unconfirmed(message(window))


def test_a_cut_left_open_warns_on_card_and_detail_until_it_is_confirmed(window, dialog):
    dialog.later.click()
    model = window.grid.model()
    assert "“mais”" in model.card(model.row_of(ID)).doubt
    detail = window.parts.detail
    assert "To be confirmed" in detail._unfair.text()
    detail.keep_meaning.click()
    assert model.card(model.row_of(ID)).doubt == ""
    assert not detail.keep_meaning.isVisibleTo(detail)
    assert message(window).confirmed.by in detail._shown.text()
    window.document.stack.undo()
    assert unconfirmed(message(window))


def test_a_card_says_its_state(window):
    model = window.grid.model()
    said = model.index(model.row_of(ID)).data(Qt.ItemDataRole.ToolTipRole)
    assert said.startswith("As recorded: ")
