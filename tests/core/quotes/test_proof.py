"""What is shown is the source's words in order with its cuts marked, or the differing words are named."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core.quotes.proof import leaves_out, place, proves, tokens

QUOTE = "Oui à une culture numérique, mais pas pour faire n’importe quoi : « bien » ou rien, … on verra"
SAID = ["le", "la", "ne", "pas", "client", "trompé", "est", "perdu", "numérique", "2020", "12,5"]
words = st.lists(st.sampled_from(SAID), min_size=3, max_size=14)


@pytest.mark.parametrize(
    "shown",
    [
        QUOTE,
        QUOTE.replace("’", "'").replace("«", "“").replace("»", "”"),
        QUOTE.replace(" :", "\u00a0:").replace("…", "..."),
        QUOTE.replace("numérique", "nume\u0301rique").replace("culture", "cul\u00adture"),
        "Oui à une culture numérique […]",
        "[…] mais pas pour faire [...] rien (…) on verra",
        "[…] [M]ais pas pour faire […]",
        "Oui à [la Cigref] une culture numérique […]",
        "Oui […] pour faire […]",
    ],
)
def test_the_words_in_order_with_their_cuts_marked_are_proved(shown):
    assert proves(shown, QUOTE).proved


@pytest.mark.parametrize(
    ("shown", "what"),
    [
        (QUOTE.replace("Oui", "Non"), "says “Non” where the source says “Oui”"),
        (QUOTE.replace(" pas", ""), "leaves out “pas” without a mark"),
        (QUOTE.replace("pas", "p\u0430s"), "it spells “pas” with letters of another alphabet"),
        (QUOTE.replace("à une", "à vraiment une"), "adds “vraiment”"),
        (QUOTE.replace("numérique", "numerique"), "says “numerique” where"),
        (QUOTE.replace("Oui", "oui"), "says “oui” where"),
        (QUOTE.replace("numérique,", "numérique."), "“numérique.” where the source says “numérique,”"),
        (QUOTE + ".", "“verra.” where the source says “verra”"),
        ("Oui à une culture numérique", "leaves out"),
        ("Oui à une culture numérique…", "leaves out"),
        ("mais pas pour faire […]", "leaves out “Oui à une culture numérique,”"),
        ("[…] rien […] Oui […]", "says"),
        ("[M]ais pas pour faire […]", "says"),
        ("Oui [pas] à une […]", "adds “[pas]”"),
        ("Oui à […] [un] culture […] perdu", "says"),
        ("[…]", "says"),
        ("[…] [Le Cigref refuse] […]", "says"),
        ("", "leaves out"),
    ],
)
def test_what_differs_is_named(shown, what):
    proof = proves(shown, QUOTE)
    assert not proof.proved
    assert what in proof.what


def test_brackets_and_cuts_of_the_source_itself_are_its_words():
    quote = "Il [le DSI] dit […] que [pas] nous"
    assert proves(quote, quote).proved
    assert proves("Il [le DSI] […] nous", quote).proved
    assert not proves(quote.replace("[pas] ", ""), quote).proved


def test_a_source_holds_the_quote_as_a_part_and_a_cut_stays_in_its_paragraph():
    source = f"Elle dit : « {QUOTE} ».\nPuis : « On est écouté »."
    assert proves(QUOTE, source, whole=False).proved
    assert proves("Oui […] verra", source, whole=False).proved
    assert not proves("Oui […] écouté", source, whole=False).proved
    changed = proves(QUOTE.replace("culture", "client"), source, whole=False)
    assert (changed.shown, changed.said) == ("client", "culture")


@given(words, st.data())
def test_a_marked_cut_is_fair_and_the_same_cut_unmarked_is_not(said, data):
    start = data.draw(st.integers(0, len(said) - 1))
    end = data.draw(st.integers(start + 1, len(said)))
    quote = " ".join(said)
    marked, bare = [*said[:start], "[…]", *said[end:]], [*said[:start], *said[end:]]
    assert proves(" ".join(marked), quote).proved == bool(bare)
    assert not proves(" ".join(bare), quote).proved


@given(words, st.lists(st.sampled_from(["[…]", "[le]", "ne", "pas", "client", "perdu", "2020"]), max_size=8))
def test_nothing_is_proved_but_a_subsequence_with_gaps_at_marks(said, shown):
    pattern = "".join(r"(?:\S+ )*" if word == "[…]" else f"{re.escape(word)} " for word in shown if word != "[le]")
    fair = re.fullmatch(pattern, "".join(f"{word} " for word in said)) is not None
    if proves(" ".join(shown), " ".join(said)).proved:
        assert fair


@given(st.text(max_size=30))
def test_every_text_is_proved_of_itself_and_its_tokens_are_where_they_say(text):
    assert all(text[token.start : token.end] for token in tokens(text))
    assert proves(text, text).proved == bool(tokens(text))


def test_the_place_of_what_is_shown_and_put_in():
    placing = place("a […] [x] d", "a b c d")
    assert placing is not None
    assert (placing.kept, placing.put_in) == ({0, 3}, ((3, "[x]"),))


@pytest.mark.parametrize(
    ("shown", "is_cut"),
    [
        ("", False),
        ("Le cap tient, malgré la tempête.", False),
        ("[L]e cap tient, malgré la tempête.", False),
        ("Le cap [de 2030] tient, malgré la tempête.", False),
        ("Le cap tient […].", True),
        ("[…] malgré la tempête.", True),
        ("Le port tient.", False),
    ],
)
def test_what_lacks_words_is_told_from_what_opens_otherwise_is_clarified_or_is_not_proved(shown, is_cut):
    assert leaves_out(shown, "Le cap tient, malgré la tempête.") is is_cut
