"""Words struck out of a quote: the card keeps them all, the deck shows the rest behind its marks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from briefing.core.quotes.verify import fairness
from tests.ui.conftest import click_card

ID = "management-competences"


@pytest.fixture
def select(window):
    """Selects words of the quote shown in the detail."""
    click_card(window, ID)
    window.parts.navigation.show_detail()

    def selecting(words: str) -> None:
        window.parts.detail.quote.setSelection(message(window).quote.index(words), len(words))

    return selecting


def message(window):
    return window.document.briefing.message_by_id[ID]


def test_struck_words_leave_the_deck_behind_a_mark(window, select):
    before = message(window).quote
    select("et les échanges horizontaux")
    window.parts.shortening.strike()
    assert message(window).quote == before
    assert "[…]" in message(window).shown
    assert "échanges" not in message(window).shown
    assert fairness(message(window)).proved
    assert "<s" in window.parts.detail.quote.text()
    assert window.document.stack.undoText() == "Shorten quote"


def test_they_come_back_by_restoring_or_undoing(window, select):
    before = message(window).shown
    select("et les échanges horizontaux")
    window.parts.shortening.strike()
    window.document.stack.undo()
    assert message(window).shown == before
    window.document.stack.redo()
    window.parts.detail.quote.setSelection(0, len(message(window).quote))
    window.parts.shortening.restore()
    assert message(window).shown == before


def test_a_clarification_stands_in_brackets(window, select):
    select("repose")
    window.parts.shortening.insert(message(window), "dans l’entreprise")
    assert "[dans l’entreprise]" in message(window).shown
    assert fairness(message(window)).proved


def test_a_clarification_that_turns_the_meaning_is_refused(window, select):
    before = message(window).shown
    select("repose")
    window.parts.shortening.insert(message(window), "ne pas")
    assert message(window).shown == before
    assert window.parts.toast.words


def test_nothing_selected_is_said(window, select):
    before = message(window).shown
    window.parts.detail.quote.setSelection(0, 0)
    window.parts.shortening.strike()
    assert message(window).shown == before
    assert "Select" in window.parts.toast.words


def test_a_quote_that_begins_amid_a_sentence_opens_as_the_user_says(window, select):
    opening = window.parts.detail.opening
    assert opening.isVisibleTo(window.parts.detail)
    before = message(window).shown
    for shown in ("", "[…] le management", "[L]e management"):
        index = opening.choice.findText(shown or "le management", Qt.MatchFlag.MatchStartsWith)
        opening.choice.setCurrentIndex(index)
        opening.choice.activated.emit(index)
        assert message(window).shown.startswith(shown)
    assert message(window).shown == before
    assert fairness(message(window)).proved


def test_a_quote_that_begins_a_sentence_is_not_asked_how_it_opens(window):
    click_card(window, "le-sens-c-est")
    window.parts.navigation.show_detail()
    assert not window.parts.detail.opening.isVisibleTo(window.parts.detail)
