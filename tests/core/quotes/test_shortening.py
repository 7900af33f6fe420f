"""A quote is shortened fairly: whatever is struck out or put in, what is shown stays provable."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core.errors import BriefingError
from briefing.core.quotes.proof import proves
from briefing.core.quotes.shortening import cuts, insert, restore, strike

YES, NO = "Oui à une culture numérique", "mais pas pour faire n’importe quoi."
ON, REST = "On avance ; on apprend.", "Le reste suit."
QUOTE = f"{YES}, {NO} {ON} {REST}"


def struck(*parts: str, shown: str = "") -> str:
    for part in parts:
        start = QUOTE.index(part)
        shown = strike(QUOTE, shown, start, start + len(part))
    return shown


@pytest.mark.parametrize(
    ("parts", "shown"),
    [
        ([YES], f"[…] {NO} {ON} {REST}"),
        (["Le reste suit"], f"{YES}, {NO} {ON} […]"),
        (["On avance ; on apprend"], f"{YES}, {NO} […] {REST}"),
        (["culture num"], f"Oui à une […], {NO} {ON} {REST}"),
        (["On avance", "on apprend. Le reste"], f"{YES}, {NO} […] suit."),
        (["faire", "n’importe", "quoi. On"], f"{YES}, mais pas pour […] avance ; on apprend. {REST}"),
        ([f"{NO} {ON} {REST}"], f"{YES} […]"),
    ],
)
def test_cuts_are_marked_merged_and_tidy(parts, shown):
    assert struck(*parts) == shown


def test_a_word_is_struck_whole_with_its_elision():
    assert "faire […] quoi" in struck("importe")


def test_cuts_are_told_as_positions_of_the_quote():
    shown = struck("à une culture", "Le reste suit")
    assert [QUOTE[start:end] for start, end in cuts(QUOTE, shown)] == ["à une culture", "Le reste suit."]
    assert cuts(QUOTE, "") == ()


def test_nothing_is_left_of_a_quote_struck_whole_so_it_stays():
    assert strike(QUOTE, "", 0, len(QUOTE)) == ""
    shown = struck("à une culture numérique")
    assert strike(QUOTE, shown, 0, len(QUOTE)) == shown


def test_what_is_restored_comes_back_with_its_punctuation():
    shown = struck("Oui à une culture numérique", "mais pas")
    assert restore(QUOTE, shown, 0, 10).startswith("Oui à une […] pour")
    assert restore(QUOTE, shown, 0, 27).startswith("Oui à une culture numérique, […] pour")
    assert restore(QUOTE, shown, 0, len(QUOTE)) == ""


def test_a_clarification_stands_in_brackets_before_its_word():
    shown = insert(QUOTE, struck("Oui à une culture numérique"), QUOTE.index("faire"), " les  DSI ")
    assert shown.startswith("[…] mais pas pour [les DSI] faire n’importe")
    assert insert(QUOTE, struck(YES), 8, "eux").startswith("[…] [eux] mais")
    assert insert(QUOTE, "", len(QUOTE), "fin") == f"{QUOTE} [fin]"
    assert insert(QUOTE, "", 0, " [] ") == ""
    assert restore(QUOTE, shown, 0, len(QUOTE)) == ""


@pytest.mark.parametrize("words", ["ne", "n’est pas", "never"])
def test_a_clarification_that_denies_is_refused(words):
    with pytest.raises(BriefingError, match="more than a clarification"):
        insert(QUOTE, "", 4, words)


pieces = st.sampled_from(
    ["oui", "l’élan", "12,5", " ", " ", ", ", ". ", " ; ", "« ", " »", "…", "[…]", "[la]", "(", "\n"]
)
acts = st.tuples(st.sampled_from([strike, restore, insert]), st.integers(0, 40), st.integers(1, 25))


@given(st.lists(pieces, min_size=4, max_size=25).map("".join), st.lists(acts, max_size=6))
def test_whatever_is_done_is_fair_and_can_be_undone(quote, done):
    quote = f"Nous {quote} avançons"
    shown = ""
    for act, start, length in done:
        shown = insert(quote, shown, start, "eux") if act is insert else act(quote, shown, start, start + length)
        assert shown == "" or proves(shown, quote).proved
        assert "  " not in shown.replace(quote, "") or "  " in quote
    assert restore(quote, shown, 0, len(quote)) == ""
