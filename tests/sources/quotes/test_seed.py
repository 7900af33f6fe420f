"""The Cigref's article: 17 quotes to the character, each by the right person, and nothing else attributed."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing.sources.quotes.finding import find_quotes

NAME = "000_7a25e8a944ab56c2.txt"
ARTICLES = [Path(__file__).parents[up] / "shared" / "seed" / NAME for up in (4, 5)]


@pytest.fixture(scope="module")
def found():
    path = next((path for path in ARTICLES if path.exists()), None)
    if path is None:
        pytest.skip("the article itself is not distributed")
    return find_quotes(path.read_bytes().decode("utf-8"))


def test_every_quote_is_found_and_attributed_to_the_character(found, cigref):
    people = {speaker.id: (speaker.name, speaker.role, speaker.organisation) for speaker in cigref.speakers}
    told = {(one.source.start, one.source.end): people[one.speaker] for one in cigref.messages}
    got = {(one.start, one.end): (one.speaker, one.role, one.organisation) for one in found if one.speaker}
    assert got == told


def test_the_headline_is_nobodys(found):
    assert [one.speaker for one in found if one.start < 100] == [""]


def test_each_quote_says_why_it_was_found(found):
    assert all(one.reason and 0 < one.confidence <= 1 for one in found)
