"""How much is said for quoting words among others: their matter, their length and where they are said."""

from __future__ import annotations

import pytest

from briefing.sources.proposing import points
from briefing.sources.proposing.values import topics, value

SAID = (
    "The barns of this valley were built by hand.",
    "The barns hold the grain of nine villages all winter.",
    "Nobody counted the hours of that long evening again.",
)


def valued(text, place=0.5):
    words = set(points.content_words(text, "en"))
    about = topics(set(points.content_words(one, "en")) for one in SAID)
    return value(points.worth(text, "en"), len(text), words, about, place)


def test_what_comes_back_is_what_all_are_about():
    assert topics([{"barn", "winter"}, {"barn"}, {"evening"}]) == {"barn"}


@pytest.mark.parametrize(
    ("better", "other"),
    [
        (
            "The barns of this valley stand on the north slope.",
            "The roads of this valley lie on the north slope.",
        ),
        ("The barns of this valley stand on the northern slope and on the other.", "The barns stand there."),
    ],
)
def test_what_is_about_it_and_whole_is_worth_more(better, other):
    assert valued(better) > valued(other)


def test_what_is_said_first_or_last_is_worth_more_than_the_same_in_the_middle():
    assert valued(SAID[1], 0.0) == valued(SAID[1], 1.0) > valued(SAID[1], 0.5)
