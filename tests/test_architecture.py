"""The picture of the rooms is that of the imports as they are, and the guides lead to what there is."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.test_house import ROOMS
from tools import draw_architecture as picture

ROOT = Path(__file__).parents[1]
MODULES = [one for top in ("briefing", "tests") for one in (ROOT / top).rglob("*.py")]


@pytest.mark.slow
def test_the_picture_shows_the_imports_as_they_are():
    drawn = picture.PICTURE.read_text("utf-8")
    assert drawn == picture.draw(), "Run: python -m tools.draw_architecture"


def test_a_room_stands_above_all_that_it_imports():
    assert picture.levels({"a": {"b", "c"}, "b": {"c"}, "c": set()}) == {"a": 2, "b": 1, "c": 0}


def test_an_arrow_that_follows_from_others_is_left_out():
    assert picture.spare({"a": {"b", "c"}, "b": {"c"}, "c": set()}) == {"a": {"b"}, "b": {"c"}, "c": set()}


@pytest.mark.parametrize("room", [room for room in ROOMS if room.count("/") == 2])
def test_the_guide_tells_of_every_room_of_a_package(room):
    """Rooms within these are told of by their own first line."""
    text = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    name = room.rpartition("/")[2]
    assert re.search(rf"`(?:\w+/)*{name}\b", text)


@pytest.mark.parametrize("guide", ["CONTRIBUTING.md", "docs/architecture.md"])
def test_a_guide_names_modules_that_there_are_and_what_they_hold(guide):
    text = (ROOT / guide).read_text("utf-8")
    told = re.findall(r"(?:`(\w+)`(?:,[^`]+,)? of\s+)?`([\w/]+\.py)`", text)
    assert len(told) > 5
    for name, path in told:
        places = [one for one in MODULES if one.as_posix().endswith(f"/{path}")]
        assert any(re.search(rf"\b{name}\b", one.read_text("utf-8")) for one in places), (name, path)
