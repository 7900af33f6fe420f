"""Batches change when things are made, never what comes of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core.batches import in_batches


@given(st.integers(0, 1300))
def test_the_items_are_the_same_in_the_same_order(count):
    assert list(in_batches(iter(range(count)))) == list(range(count))


def test_nothing_is_made_before_it_is_asked_for():
    made: list[int] = []
    items = in_batches(made.append(n) for n in range(3))
    assert made == []
    next(items)
    assert made == [0, 1, 2]


def test_what_fails_is_told_to_whoever_asks():
    with pytest.raises(ZeroDivisionError):
        list(in_batches(1 // n for n in (1, 0)))
