"""On what struck words bear: the words beside both ends, and the numbers on both sides."""

from __future__ import annotations

import pytest

from briefing.core.cuts.bearings import bearings
from briefing.core.cuts.grammar import ENGLISH_GRAMMAR, FRENCH_GRAMMAR
from briefing.core.cuts.pieces import cut_quote
from briefing.core.cuts.sorts import sorts


def bearings_of(quote, shown, where="mid apart", grammar=ENGLISH_GRAMMAR):
    cut = cut_quote(quote, shown)
    return set(bearings(cut, cut.pieces[0], grammar, where))


def test_the_words_beside_both_ends_of_a_cut_are_known_by_their_form():
    found = bearings_of("We pay every guide who complained, in cash.", "We pay every guide […], in cash.", "mid inside")
    assert {"enters word none who", "enters word none who verb", "leaves verb , in"} <= found
    assert "opens who verb end mid inside" in found


@pytest.mark.parametrize(
    ("quote", "shown", "trait"),
    [
        ("Rents rose by six percent, wages by one.", "Rents rose by six percent […].", "near struck=none"),
        ("Rents rose by six percent, wages by two.", "Rents rose by six percent […].", "near struck=soon"),
        ("Rents rose, as I heard on the radio at 7.", "Rents rose […].", "no struck=late"),
        ("Six of the large farms are shut, it seems.", "Six of the large farms are shut […].", "yes struck=none"),
    ],
)
def test_a_number_beside_a_number_is_told_from_one_alone(quote, shown, trait):
    assert f"count kept={trait} mid apart" in bearings_of(quote, shown)


def test_a_part_of_what_is_counted_is_known():
    quote, shown = "We planted 90 oaks, four of which live, and a hedge.", "We planted 90 oaks […] and a hedge."
    assert "of-them mid apart" in bearings_of(quote, shown)
    assert "first-counts=1 phrase kept=near mid apart" in bearings_of(quote, shown)


def test_parts_that_begin_alike_are_a_list():
    quote, shown = "Je le sais. Je l'ai vu, je l'ai lu, je l'ai dit.", "Je le sais. […]"
    found = bearings_of(quote, shown, "whole apart", FRENCH_GRAMMAR)
    assert {"alike=3", "alike said=no whole apart"} <= found
    assert not any(one.startswith("alike") for one in bearings_of("It is safe, I hope.", "It is safe […]."))


def test_what_was_only_nearly_said_is_known():
    cut = cut_quote("The vote was fair, I was about to say.", "The vote was fair […].")
    assert "sort=nearly say trail" in set(sorts(cut, cut.pieces[0], "trail"))
    cut = cut_quote("Le vote est régulier, ai-je failli dire.", "Le vote est régulier […].")
    assert "sort=nearly say trail" in set(sorts(cut, cut.pieces[0], "trail"))


@pytest.mark.parametrize(
    ("quote", "shown", "traits"),
    [
        (
            "We fix old and rusty boats.",
            "We fix old […] boats.",
            {"pair second and plain", "pair second and plain alike=yes"},
        ),
        (
            "We fix old and rusty boats.",
            "We fix […] rusty boats.",
            {"pair first and plain", "pair first and plain alike=yes"},
        ),
        ("We fix old, rusty boats.", "We fix old […] boats.", {"pair comma plain", "pair comma plain alike=yes"}),
        ("We fix boats and never cars.", "We fix boats […].", {"pair second and loses"}),
    ],
)
def test_one_of_two_that_are_joined_is_known_and_whether_it_denies(quote, shown, traits):
    assert traits <= bearings_of(quote, shown, "mid inside")


def test_parts_that_are_not_joined_are_no_pair():
    assert not any(one.startswith("pair") for one in bearings_of("We fix boats, as ever.", "We fix boats […]."))


@pytest.mark.parametrize(
    ("quote", "shown", "trait"),
    [
        ("Le train va repar-, repartir.", "Le train va […] repartir.", "restart item=1 any=1 before=0"),
        ("Every hope we have, every dream we have, every plan.", "Every hope we have, […] every plan.", "item=1 any=1"),
        ("We must listen. We must learn. We must go.", "We must listen. […] We must go.", "item=2 any=2 before=2"),
    ],
)
def test_what_begins_as_the_kept_words_beside_it_is_a_restart_or_an_item_of_a_row(quote, shown, trait):
    assert any(trait in one for one in bearings_of(quote, shown))
