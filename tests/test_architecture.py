"""The picture of the rooms is that of the imports as they are."""

from __future__ import annotations

import pytest

from tools import draw_architecture as picture


@pytest.mark.slow
def test_the_picture_shows_the_imports_as_they_are():
    drawn = picture.PICTURE.read_text("utf-8")
    assert drawn == picture.draw(), "Run: python -m tools.draw_architecture"


def test_a_room_stands_above_all_that_it_imports():
    assert picture.levels({"a": {"b", "c"}, "b": {"c"}, "c": set()}) == {"a": 2, "b": 1, "c": 0}


def test_an_arrow_that_follows_from_others_is_left_out():
    assert picture.spare({"a": {"b", "c"}, "b": {"c"}, "c": set()}) == {"a": {"b"}, "b": {"c"}, "c": set()}
