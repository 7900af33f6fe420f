"""Two people's changes to one briefing are brought together; what both changed is told, and settled either way."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.core import edits
from briefing.core.edits import keep_todos
from briefing.core.merge import merge
from briefing.core.model import Briefing, DeckOptions, Message, Speaker, Theme, Todo
from briefing.core.storage.store import dumps, loads
from tests.strategies import briefings

BASE = Briefing(
    speakers=(Speaker("ann", "Ann"), Speaker("bob", "Bob")),
    themes=(Theme("t", "T"), Theme("u", "U")),
    messages=(
        Message("a", "We pay for it", speaker="ann", theme="t"),
        Message("b", "We wait", speaker="bob", theme="u"),
        Message("c", "We go"),
    ),
    deck=DeckOptions(title="Deck", picks=("a", "b", "c")),
)


def changed(id, **values):
    return edits.change_message(BASE, id, **values)


@settings(max_examples=10)
@given(briefings(), briefings())
def test_what_only_one_changed_is_taken_as_it_is(base, other):
    for made in (merge(base, other, base), merge(base, base, other), merge(base, other, other)):
        assert made.briefing == other
        assert made.conflicts == ()


@settings(max_examples=10)
@given(briefings(), briefings(), briefings(), st.booleans())
def test_what_comes_of_any_two_can_be_saved_and_read(base, mine, theirs, all_theirs):
    made = merge(base, mine, theirs)
    taken = [conflict.key for conflict in made.conflicts] if all_theirs else []
    settled = merge(base, mine, theirs, taken)
    assert [conflict.key for conflict in settled.conflicts] == [conflict.key for conflict in made.conflicts]
    assert loads(dumps(settled.briefing)) == settled.briefing


def test_what_both_wrote_stays_as_it_is_though_it_stands_twice():
    twice = replace(BASE, glossary=("DSI", "DSI"))
    assert merge(BASE, twice, twice).briefing.glossary == ("DSI", "DSI")


def test_changes_of_different_things_are_both_kept():
    made = merge(
        BASE, changed("a", takeaway="Mine"), edits.change_message(changed("a", ask="Theirs"), "b", quote="New")
    )
    [a, b, _] = made.briefing.messages
    assert (a.takeaway, a.ask, b.quote) == ("Mine", "Theirs", "New")
    assert made.conflicts == ()


def test_what_both_changed_is_told_and_settled_as_asked():
    mine, theirs = changed("a", takeaway="Mine"), changed("a", takeaway="Theirs")
    made = merge(BASE, mine, theirs)
    [conflict] = made.conflicts
    assert (conflict.key, conflict.mine, conflict.theirs) == (("messages", "a", "takeaway"), "Mine", "Theirs")
    assert made.briefing.message_by_id["a"].takeaway == "Mine"
    assert merge(BASE, mine, theirs, [conflict.key]).briefing.message_by_id["a"].takeaway == "Theirs"


def test_a_quote_and_its_emphasis_stay_of_one_piece():
    mine, theirs = changed("a", emphasis="pay"), changed("a", quote="We owe it")
    made = merge(BASE, mine, theirs)
    assert [conflict.field for conflict in made.conflicts] == ["quote"]
    assert (made.conflicts[0].mine, made.conflicts[0].theirs) == ("We pay for it", "We owe it")
    for taken in ([], [("messages", "a", "quote")]):
        message = merge(BASE, mine, theirs, taken).briefing.message_by_id["a"]
        assert message.emphasis in message.quote


def test_what_one_deleted_and_the_other_changed_is_told():
    mine, theirs = edits.delete(BASE, Message, "b"), changed("b", ask="Now")
    made = merge(BASE, mine, theirs)
    [conflict] = made.conflicts
    assert (conflict.key, conflict.mine) == (("messages", "b", ""), None)
    assert "b" not in made.briefing.message_by_id
    assert "b" not in made.briefing.deck.picks
    assert merge(BASE, mine, theirs, [conflict.key]).briefing.message_by_id["b"].ask == "Now"


def test_what_one_deleted_and_the_other_left_is_gone():
    made = merge(BASE, BASE, edits.delete(BASE, Message, "b"))
    assert [message.id for message in made.briefing.messages] == ["a", "c"]
    assert made.conflicts == ()


def test_a_speaker_that_one_deleted_comes_back_for_the_others_quote():
    mine = edits.delete(edits.delete(BASE, Message, "b"), Speaker, "bob")
    theirs = edits.add(BASE, Message("d", "I say", speaker="bob")).briefing
    made = merge(BASE, mine, theirs)
    assert [speaker.id for speaker in made.briefing.speakers] == ["ann", "bob"]
    assert made.briefing.message_by_id["d"].speaker == "bob"


def test_different_things_added_under_one_id_are_both_there():
    mine = edits.pick(edits.add(BASE, Speaker("s", "Mine"), Speaker("x", "Same")).briefing, [])
    mine = edits.add(mine, Message("new", "My quote", speaker="s")).briefing
    theirs = edits.add(BASE, Speaker("s", "Theirs"), Speaker("x", "Same")).briefing
    theirs = edits.add(theirs, Message("new", "Their quote", speaker="s")).briefing
    mine = edits.pick(mine, ["new"])
    made = merge(BASE, mine, theirs)
    said = {message.quote: made.briefing.speaker_of(message).name for message in made.briefing.messages[3:]}
    assert said == {"My quote": "Mine", "Their quote": "Theirs"}
    assert [speaker.name for speaker in made.briefing.speakers].count("Same") == 1
    picked = [made.briefing.message_by_id[id].quote for id in made.briefing.deck.picks]
    assert picked[3:] == ["My quote"]
    assert made.conflicts == ()


def test_the_same_thing_added_by_both_is_there_once():
    both = [edits.add(BASE, replace(Message("d", "Said"), **more)).briefing for more in ({"ask": "x"}, {"level": ""})]
    made = merge(BASE, *both)
    assert made.briefing.message_by_id["d"].ask == "x"
    assert made.conflicts == ()


def test_picks_of_both_come_together_in_the_order_of_whoever_moved_them():
    mine = replace(BASE, deck=replace(BASE.deck, picks=("c", "a", "b")))
    theirs = edits.unpick(edits.add(BASE, Message("d", "Said")).briefing, ["b"])
    theirs = replace(theirs, deck=replace(theirs.deck, picks=("a", "d", "c")))
    made = merge(BASE, mine, theirs)
    assert made.briefing.deck.picks == ("c", "a", "d")
    assert made.conflicts == ()


def test_two_orders_of_the_same_picks_are_a_conflict():
    mine = replace(BASE, deck=replace(BASE.deck, picks=("c", "a", "b")))
    theirs = replace(BASE, deck=replace(BASE.deck, picks=("b", "a", "c")))
    made = merge(BASE, mine, theirs)
    assert made.conflicts[0].key == ("deck", "", "order")
    assert made.briefing.deck.picks == ("c", "a", "b")
    assert merge(BASE, mine, theirs, [("deck", "", "order")]).briefing.deck.picks == ("b", "a", "c")


def test_two_sides_without_a_common_past_keep_what_each_has():
    one, other = changed("a", takeaway="Left"), edits.add(changed("a", takeaway="Right"), Message("d", "Said")).briefing
    made = merge(Briefing(), one, other)
    assert [conflict.key for conflict in made.conflicts] == [("messages", "a", "takeaway")]
    assert set(made.briefing.message_by_id) == {"a", "b", "c", "d"}


def test_the_names_that_both_spelled_out_are_all_there():
    base, mine, theirs = (replace(BASE, glossary=words) for words in (("A", "B"), ("B", "C"), ("A", "B", "D")))
    assert merge(base, mine, theirs).briefing.glossary == ("B", "C", "D")


def test_to_dos_of_both_are_kept_but_for_those_that_one_of_them_did():
    one, two, three, four = map(Todo, ("1", "2", "3", "4"))
    base, mine, theirs = (keep_todos(BASE, todos) for todos in ((one, two), (two, three), (one, two, four)))
    made = merge(base, mine, theirs)
    assert made.briefing.deck.todos == (two, three, four)
    assert made.conflicts == ()


@pytest.mark.parametrize("kept", [True, False])
def test_unknown_keys_are_merged_one_by_one(kept):
    base, mine = replace(BASE, extra={"x": 1, "y": 1}), replace(BASE, extra={"x": 2, "y": 1})
    theirs = replace(BASE, extra={"x": 1, "z": 3} if not kept else {"x": 1, "y": 1, "z": 3})
    extra = merge(base, mine, theirs).briefing.extra
    assert extra == ({"x": 2, "y": 1, "z": 3} if kept else {"x": 2, "z": 3})
