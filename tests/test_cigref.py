"""The bundled assembly: 17 quotes of 6 speakers, to the character."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest

from briefing.core.dates.reading import base_of, day
from briefing.core.model import LEVELS
from briefing.core.quotes.verify import findings, match_source, tally
from briefing.deck.plan.planner import plan

ARTICLE = Path(__file__).parents[2] / "shared" / "seed" / "000_7a25e8a944ab56c2.txt"


def test_all_quotes_are_there_and_attributed(cigref):
    assert len(cigref.messages) == 17
    assert len(cigref.speakers) == 6
    assert all(message.speaker and message.theme and message.source for message in cigref.messages)
    assert all(message.context and message.takeaway for message in cigref.messages)
    assert {message.theme for message in cigref.messages} == {theme.id for theme in cigref.themes}


def test_spans_are_as_long_as_their_quotes_and_apart(cigref):
    spans = sorted((message.source.start, message.source.end) for message in cigref.messages)
    assert all(message.source.end - message.source.start == len(message.quote) for message in cigref.messages)
    assert all(before[1] < after[0] for before, after in itertools.pairwise(spans))


def test_the_source_own_slips_stay(cigref):
    assert cigref.message_by_id["penser-par-nous-memes"].quote.startswith("Il nous faut pense par nous-mêmes")


def test_every_ask_has_a_level_an_owner_and_a_date_in_order(cigref):
    base = base_of(cigref.deck.date, cigref.assembly.date, ())
    asked = [message for message in cigref.messages if message.ask]
    assert len(asked) == 16
    assert all(message.level and message.owner and day(message.due, base) for message in asked)
    assert {message.level for message in asked} == set(LEVELS)


def test_it_is_a_board_deck_of_ten_slides_and_an_appendix(cigref):
    assert cigref.deck.narrative == "board"
    slides = plan(cigref).slides
    assert len([slide for slide in slides if slide.section != "Annexe"]) <= 10
    assert slides[1].title.replace("\u00a0", " ") == (
        "Le numérique vaut par ce qu’il sert : au Comex de tenir la barre, à la DSI de guider la traversée"
    )
    decisions = next(slide for slide in slides if slide.kind == "decisions")
    assert decisions.title == "7 décisions, dont 3 à prendre aujourd’hui"
    assert len(decisions.content.asks) <= 8


def test_the_article_is_not_in_the_repository(cigref):
    assert all(source.sha256 and not source.text for source in cigref.sources)


@pytest.mark.skipif(not ARTICLE.exists(), reason="the article itself is not distributed")
def test_every_quote_is_verbatim_in_the_article(cigref):
    text = ARTICLE.read_bytes().decode("utf-8")
    assert match_source(cigref, text) == "article"
    assert findings(cigref, {"article": text}) == ()


def test_it_greets_with_its_quotes_as_recorded(cigref):
    assert tally(cigref) == "17 of 17 as recorded"
