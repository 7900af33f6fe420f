"""How many quotes and paraphrases there are, in words."""

from __future__ import annotations

import pytest

from briefing.ui.common.counts import Counts
from briefing.ui.common.languages import speak


@pytest.mark.parametrize(
    ("quotes", "paraphrases", "words"),
    [
        (0, 0, "0 quotes"),
        (3, 0, "3 quotes"),
        (0, 19, "19 paraphrases"),
        (12, 7, "12 quotes, 7 paraphrases"),
    ],
)
def test_paraphrases_are_never_counted_as_quotes(qapp, quotes, paraphrases, words):
    assert Counts().told(quotes, paraphrases) == words


def test_in_french_none_and_one_are_singular(qapp):
    speak(qapp, "fr")
    try:
        told = [Counts().told(*counts) for counts in ((0, 0), (1, 1), (2, 0))]
    finally:
        speak(qapp, "en")
    assert told == ["0 citation", "1 citation, 1 paraphrase", "2 citations"]
