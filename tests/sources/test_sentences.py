"""Where sentences begin and end."""

from __future__ import annotations

import pytest

from briefing.sources.sentences import sentences


@pytest.mark.parametrize(
    "said",
    [
        ["My right hon. Friend knows it.", "So do we."],
        ["It is No. 1 here.", "No.", "We go on."],
        ["Sen. Roy agreed on Sept. 5.", "In Sept.", "We left."],
        ["Mmes Roy et Blin, art. 12.", "C'est voté."],
        ["Juniata Co. School gave the deed to Penn Twp. Park.", "It was signed."],
        ["He works for Roy & Co.", "The board knows."],
        ["Ask him.", "The U.S. Army left.", "Il part."],
    ],
)
def test_a_sentence_goes_on_past_an_abbreviation(said):
    text = " ".join(said)
    assert [text[start:end] for start, end in sentences(text, 0, len(text))] == said
