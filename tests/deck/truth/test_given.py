"""Words that a slide gives to somebody without quotation marks are told; what people note of each other is not."""

from __future__ import annotations

import pytest

from briefing.core.model import Briefing, Message, Speaker
from briefing.deck.truth.check import Judge
from briefing.deck.truth.slide_texts import Body, SlideText

BRIEFING = Briefing(
    speakers=(Speaker("ann", "Ann Lee", "CIO", "Acme"),),
    messages=(Message("m", "We will open the data before June", speaker="ann"),),
)
WORDS = "we will stop all of it tomorrow"


def told(*lines: str) -> list[str]:
    slide = SlideText(1, (Body("Points"), Body("\n".join(lines))))
    return [one.what for one in Judge(BRIEFING, {}).report([slide]).untruths]


@pytest.mark.parametrize(
    "lines",
    [
        [f"Ann Lee: {WORDS}"],
        [f"Ann Lee, CIO : {WORDS}"],
        [f"LEE Ann: {WORDS}"],
        ["Ann Lee: the budget doubles in the coming year"],
        [f"{WORDS} — Ann Lee"],
        [WORDS, "— Ann Lee"],
        [f"{WORDS} (Ann Lee)"],
        ["Ann Lee", WORDS],
        ["Ann Lee · CIO", WORDS],
        [WORDS, "Ann Lee, CIO"],
    ],
)
def test_words_that_a_slide_gives_to_a_speaker_are_theirs_or_told(lines):
    assert len(found := told(*lines)) == 1
    assert "who did not say it" in found[0]


def test_words_of_somebody_whom_the_briefing_does_not_know_are_told():
    assert told("Paul Martin: we will stop all of it tomorrow") == [
        "It names “Paul Martin”, whom the briefing does not know."
    ]


@pytest.mark.parametrize(
    "lines",
    [
        ["Ann Lee: to call back before next Friday"],
        ["Ann Lee : préparer la liste des invités de juin"],
        ["Ann Lee: CIO of Acme"],
        ["Next Steps: we meet again in the old hall"],
        ["Prepare the list of guests for June (Ann Lee)"],
        ["Ann Lee", "Prepares the list of guests for June"],
        ["Ann Lee: We will open the data before June"],
        ["We will open the data before June", "Ann Lee"],
    ],
)
def test_what_people_note_of_a_speaker_and_what_was_said_are_not_told(lines):
    assert told(*lines) == []


def test_a_quote_behind_its_speaker_s_name_is_judged_without_it():
    found = told("Ann Lee: We will close the data before June")
    assert found == [
        "“We will close the data before June” is not what Ann Lee said: it says “close” where the source says “open”."
    ]


@pytest.mark.parametrize("line", ["We go — {letters}—", "We go ({letters}("])
def test_a_name_as_long_as_a_book_costs_what_its_length_does(line):
    """Minutes, were it to grow with the square."""
    assert told(line.format(letters="a" * 100_000)) == []
