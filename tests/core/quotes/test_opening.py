"""Openings of quotes that begin in the middle of a sentence: chosen, provable, kept through cuts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core.quotes.opening import Opening, as_said, opened, opens_amid
from briefing.core.quotes.proof import proves
from briefing.core.quotes.shortening import cuts, open_with, opening_of, restore, strike

QUOTE = "le management repose sur les compétences plutôt que sur le rang"
CHOSEN = [Opening.CUT, Opening.CAPITAL]
words = st.lists(st.text("abcdeéœÉLl’'-", min_size=1, max_size=7), min_size=2, max_size=8).map(" ".join)


@pytest.mark.parametrize(
    ("quote", "is_amid"),
    [
        (QUOTE, True),
        ("l’innovation", True),
        ("« le client »", True),
        ("Le sens", False),
        ("3 ans plus tard", False),
        ("", False),
        ("ÉTÉ", False),
    ],
)
def test_a_small_letter_opens_in_the_middle_of_a_sentence(quote, is_amid):
    assert opens_amid(quote) is is_amid


@pytest.mark.parametrize(
    ("quote", "opening", "shown"),
    [
        (QUOTE, Opening.AS_SAID, ""),
        (QUOTE, Opening.CUT, f"[…] {QUOTE}"),
        (QUOTE, Opening.CAPITAL, f"[L]{QUOTE[1:]}"),
        ("l’eau monte", Opening.CAPITAL, "[L]’eau monte"),
        ("à la fin", Opening.CAPITAL, "[À] la fin"),
        ("« le client » paie", Opening.CAPITAL, "« [L]e client » paie"),
    ],
)
def test_a_quote_opens_as_chosen(quote, opening, shown):
    assert open_with(quote, "", opening) == shown
    assert opening_of(quote, shown) is opening
    assert not cuts(quote, shown)


def test_one_opening_takes_the_place_of_another():
    assert open_with(QUOTE, open_with(QUOTE, "", Opening.CUT), Opening.CAPITAL) == f"[L]{QUOTE[1:]}"
    assert open_with(QUOTE, open_with(QUOTE, "", Opening.CAPITAL), Opening.AS_SAID) == ""


@pytest.mark.parametrize("opening", CHOSEN)
def test_a_cut_further_on_keeps_the_opening(opening):
    shown = open_with(QUOTE, "", opening)
    cut = strike(QUOTE, shown, QUOTE.index("plutôt"), len(QUOTE))
    assert cut == f"{opened('le management repose sur les compétences', opening)} […]"
    assert restore(QUOTE, cut, 0, len(QUOTE)) == shown


@pytest.mark.parametrize("opening", CHOSEN)
def test_a_cut_of_the_first_words_is_the_opening(opening):
    cut = strike(QUOTE, open_with(QUOTE, "", opening), 0, len("le management"))
    assert cut == "[…] repose sur les compétences plutôt que sur le rang"
    assert opening_of(QUOTE, cut) is Opening.AS_SAID


@given(words, st.sampled_from(CHOSEN))
def test_every_opening_is_proved_and_can_be_taken_back(quote, opening):
    if opens_amid(quote):
        assert proves(opened(quote, opening), quote).proved
        assert as_said(opened(quote, opening)) == quote
