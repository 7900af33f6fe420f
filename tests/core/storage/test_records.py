"""Values of our own classes come back from JSON as they were; what is no such value is refused."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core.edits import Draft, Name
from briefing.core.storage.records import as_data, from_data
from briefing.deck.template.layout_map import KindMap, Style
from briefing.sources.quotes.model import Asked, Evidence, Quote, Reference, Why
from briefing.sources.quotes.people.namesakes import Namesakes
from briefing.sources.readers.model import Reading
from briefing.sources.review import Candidate, Review

KINDS = (Draft, Review, Reading, Style, KindMap)
QUOTE = Quote("Du neuf", 3, 10, "Ada", confidence=0.5, why=Why.CUE, cue=(1, 2), asked=Asked("note"))
REVIEW = Review((Candidate(QUOTE, True, ("gap",)),), ("Ada",), frozenset({Namesakes("Ada L", ("Ada",))}))


def turned(kind: type, value: object) -> object:
    return from_data(kind, json.loads(json.dumps(as_data(value))))


@given(st.sampled_from(KINDS).flatmap(st.from_type))
def test_whatever_is_in_a_value_comes_back(value):
    back = turned(type(value), value)
    assert type(back) is type(value)
    assert json.dumps(as_data(back)) == json.dumps(as_data(value))


@pytest.mark.parametrize(
    "value",
    [
        REVIEW,
        Draft("Du neuf", Name("ada", "Ada"), vouched=True),
        Quote("Du neuf", 0, 7, evidence=Evidence("verb", Reference.NAME, True)),
        KindMap("Title", {"body": 1}, ({"body": 2},), boxes={7: (1, 2, 3, 4)}),
    ],
)
def test_a_value_comes_back_the_very_same(value):
    assert turned(type(value), value) == value


@given(
    st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists, max_leaves=5), st.sampled_from(KINDS)
)
def test_what_is_no_value_of_a_kind_is_refused_as_the_drafts_expect(data, kind):
    with pytest.raises((ValueError, TypeError, KeyError, AttributeError)):
        from_data(kind, data)


def test_what_has_no_form_in_json_is_refused():
    with pytest.raises(TypeError):
        as_data(object())
