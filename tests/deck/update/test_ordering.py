"""A new order takes along what stood behind those that are ordered."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefing.deck.update.ordering import behind


def test_what_is_no_anchor_stays_behind_the_one_it_is_behind():
    assert behind("xaybz", "ba") == ["x", "b", "z", "a", "y"]


@given(st.permutations(range(8)), st.integers(0, 8))
def test_all_that_was_there_stays_and_anchors_are_in_their_order(order, count):
    anchors = sorted(order[:count])
    made = behind(order, anchors)
    assert sorted(made) == sorted(order)
    assert [key for key in made if key in anchors] == anchors
