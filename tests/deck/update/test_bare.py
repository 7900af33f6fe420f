"""The slide of a theme of which nothing is written any more: its summary says as much."""

from __future__ import annotations

import pytest

from briefing.core.edits import change
from briefing.core.model import Briefing, DeckOptions, Message, Speaker, Theme
from briefing.deck.export import deck
from briefing.deck.update.update import update_bytes
from tests.deck.update.human_edits import Deck
from tests.deck.update.test_rules import THEME, say, shape

HEADED = Briefing(
    speakers=(Speaker("ann", "Ann"),),
    themes=(Theme("t", "Le cap", "Le cap est tenu"),),
    messages=(Message("a", "Nous gardons le cap.", "ann", "t"),),
    deck=DeckOptions(picks=("a",)),
)


@pytest.fixture(scope="module")
def exported():
    return deck(HEADED)[0]


def test_it_goes_where_nobody_touched_it(exported):
    made = update_bytes(exported, change(HEADED, Theme, "t", headline=""))
    assert THEME not in Deck(made.data).order
    assert (made.slides, made.conflicts) == (4, [])


def test_it_stays_with_what_people_wrote_there(exported):
    opened = Deck(exported)
    say(shape(opened, THEME, "Title"), "Nous tenons bon")
    made = update_bytes(opened.saved(), change(HEADED, Theme, "t", headline=""))
    assert "Nous tenons bon" in Deck(made.data).text(THEME)
    assert made.slides == 5
