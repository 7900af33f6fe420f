"""The deck of the bundled briefing, as exported and opened by hand."""

from __future__ import annotations

import pytest

from briefing.core.model import Briefing
from briefing.deck.export import deck
from tests.deck.update.human_edits import Deck


@pytest.fixture(scope="module")
def exported(cigref: Briefing) -> bytes:
    return deck(cigref)[0]


@pytest.fixture
def opened(exported: bytes) -> Deck:
    return Deck(exported)


@pytest.fixture(scope="module")
def first(cigref: Briefing) -> str:
    return cigref.deck.picks[0]
