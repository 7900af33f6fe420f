"""Picks stay unique and grouped by theme, whatever is done to them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core import edits
from briefing.core.model import Briefing, Message, Theme
from briefing.core.queries.outline import grouped, in_story_order, sections
from tests.strategies import briefings

THREE = Briefing(
    themes=(Theme("a", "A"), Theme("b", "B"), Theme("c", "C")),
    messages=tuple(Message(f"{theme}{n}", "Q", theme=theme) for theme in "abc" for n in (1, 2)),
)


def picked(*ids: str) -> Briefing:
    return edits.pick(THREE, ids)


def test_a_pick_finds_its_place_on_the_crossing():
    assert picked("c1", "a1", "b2", "a2").deck.picks == ("a1", "a2", "b2", "c1")


def test_picking_twice_changes_nothing():
    once = picked("a1")
    assert edits.pick(once, ["a1"]) is once


def test_an_unknown_message_cannot_be_picked():
    with pytest.raises(KeyError):
        edits.pick(THREE, ["zz"])


def test_a_quote_steps_within_its_section():
    assert edits.step(picked("a1", "a2", "b1"), {"a2"}, -1).deck.picks == ("a2", "a1", "b1")
    assert edits.step(picked("a1", "a2", "b1"), {"a1"}, 1).deck.picks == ("a2", "a1", "b1")


def test_at_the_edge_a_quote_stays_and_a_section_chosen_whole_moves():
    assert edits.step(picked("a1", "b1", "b2"), {"b1"}, -1).deck.picks == ("a1", "b1", "b2")
    assert edits.step(picked("a1", "a2", "b1"), {"a2"}, 1).deck.picks == ("a1", "a2", "b1")
    assert edits.step(picked("a1", "b1", "b2"), {"b1", "b2"}, -1).deck.picks == ("b1", "b2", "a1")
    assert edits.step(picked("a1", "a2", "b1"), {"a1", "a2"}, 1).deck.picks == ("b1", "a1", "a2")
    assert edits.step(picked("a1", "b1"), {"b1"}, -1).deck.picks == ("b1", "a1")
    assert edits.step(picked("a1", "b1"), {"a1"}, -1).deck.picks == ("a1", "b1")


def test_a_moved_quote_leads_its_section():
    assert edits.move(picked("a1", "a2", "b1", "b2"), {"b2"}, 0).deck.picks == ("b2", "b1", "a1", "a2")
    assert edits.move(picked("a1", "a2"), {"a1"}, 2).deck.picks == ("a2", "a1")


@given(briefings(), st.data())
def test_picks_stay_unique_and_grouped(briefing, data):
    ids = [message.id for message in briefing.messages]
    if not ids:
        return
    for _ in range(4):
        some = data.draw(st.sets(st.sampled_from(ids), min_size=1))
        change = data.draw(st.sampled_from(["pick", "unpick", "move", "up", "down"]))
        before = set(briefing.deck.picks)
        if change == "pick":
            briefing, expected = edits.pick(briefing, some), before | some
        elif change == "unpick":
            briefing, expected = edits.unpick(briefing, some), before - some
        elif change == "move":
            briefing, expected = edits.move(briefing, some, data.draw(st.integers(0, 7))), before
        else:
            briefing, expected = edits.step(briefing, some, -1 if change == "up" else 1), before
        assert set(briefing.deck.picks) == expected
        assert len(briefing.deck.picks) == len(expected)
        assert briefing.deck.picks == grouped(briefing, briefing.deck.picks)


def test_a_change_touches_one_message_only(cigref):
    id = cigref.messages[3].id
    changed = edits.change_message(cigref, id, ask="Do it")
    assert changed.message_by_id[id].ask == "Do it"
    assert [new is old for new, old in zip(changed.messages, cigref.messages, strict=True)].count(False) == 1
    assert edits.change_message(changed, id, ask="Do it") is changed


def test_the_outline_follows_the_crossing(cigref):
    titles = [section.theme.title for section in sections(cigref, in_story_order(cigref)) if section.theme]
    assert titles == [theme.title for theme in cigref.themes]


@pytest.mark.parametrize("quote", ["the data\u00a0of all", "the  data of\u202fall", "the da\u00adta of all"])
def test_an_emphasis_follows_its_words_through_other_spaces(quote):
    briefing = Briefing(messages=(Message("m", "the data of all", emphasis="data of all"),))
    (message,) = edits.change_message(briefing, "m", quote=quote).messages
    assert message.emphasis == quote[4:].strip()
    (message,) = edits.change_message(briefing, "m", quote="the data of none").messages
    assert message.emphasis == ""
