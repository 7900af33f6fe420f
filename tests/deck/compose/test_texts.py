"""Texts of our own that are cut end as a reader would end them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.deck.compose.texts import (
    NO_BREAK,
    balanced,
    broken_at,
    cut_longest,
    cut_to,
    ended_well,
    glued,
    roughness,
    steady,
    well_broken,
)
from briefing.deck.fonts.measure import SAFETY
from tests.deck.compose.kinds.contents import FRENCH

_WORDS = st.sampled_from(["le", "numérique,", "se", "gouverne", "au", "Comex", "peut-être", "à", "la", "DSI."])


def test_a_cut_text_does_not_end_on_the_dot_between_two_facts():
    assert (
        cut_to("Directrice de l’innovation · Caisse nationale", lambda text: len(text) <= 31)
        == "Directrice de l’innovation…"
    )


@pytest.mark.parametrize(
    ("most", "shown"),
    [
        (60, "Vice-présidente du conseil d’éthique · Caisse nationale"),
        (40, "Vice-présidente du… · Caisse nationale"),
        (25, "Caisse nationale"),
        (12, "Caisse…"),
    ],
)
def test_the_longest_fact_is_cut_between_words_or_left_out(most, shown):
    parts = ["Vice-présidente du conseil d’éthique", "Caisse nationale"]
    assert cut_longest(parts, " · ", lambda text: len(text) <= most) == shown


@given(st.lists(_WORDS, min_size=2, max_size=14), st.integers(100, 400))
def test_a_text_is_balanced_as_if_every_width_was_tried(words, wide):
    line = FRENCH.line(" ".join(words), 20)
    most = len(broken_at(line, wide, FRENCH.look).lines)
    if 1 < most <= 3:
        tried = list(_tried(line, wide, most))
        assert balanced((line,), wide, FRENCH.look) == min(tried, key=lambda item: item[1])[0]


def _tried(line, wide, most):
    """Every width at which the text keeps its lines, and how badly it breaks there."""
    narrow = wide
    while narrow == wide or narrow > wide * 0.5:
        measured, drawn = broken_at(line, narrow, FRENCH.look), broken_at(line, narrow / SAFETY, FRENCH.look)
        if narrow < wide and (len(measured.lines) > most or measured.is_torn):
            return
        yield narrow, max(roughness(measured), roughness(drawn))
        narrow -= wide / 80


@given(st.lists(_WORDS, min_size=3, max_size=14), st.integers(100, 400))
def test_last_words_are_kept_together_where_no_renderer_leaves_a_line_half_empty_for_them(words, wide):
    line = FRENCH.line(" ".join(words), 14)
    tied = glued(line, wide, FRENCH.look)
    assert tied.text.replace(NO_BREAK, " ") == line.text
    for width in (wide, wide / SAFETY) if tied != line else ():
        lay = broken_at(tied, width, FRENCH.look)
        assert len(lay.lines) == len(broken_at(line, width, FRENCH.look).lines)
        assert all(own >= 0.6 * max(lay.widths) for own in lay.widths[:-1])


def test_the_end_of_an_ask_is_not_carried_over_where_all_of_the_width_leaves_a_stub_before_it():
    line = FRENCH.line("N’engager un projet numérique que si son but tient en une phrase.", 13)
    assert [glued(line, wide, FRENCH.look).text.count(NO_BREAK) for wide in (164, 168)] == [3, 1]


@given(st.integers(150, 700))
def test_no_line_of_a_title_begins_with_the_blank_behind_a_dash(wide):
    line = FRENCH.line(f"“My members are not insufficiently contrasted”{NO_BREAK}– Mr Ridley, for all of them", 20)
    for made, room in ((well_broken(line, wide, FRENCH.look), wide), steady(line, wide, FRENCH.look)):
        for share in (1.0, SAFETY):
            assert not any(row.startswith(NO_BREAK) for row in broken_at(made, room / share, FRENCH.look).lines)


def test_the_last_word_of_a_quote_does_not_stand_alone_however_wide_its_letters_are_drawn():
    words = (
        "We are excited to have Apigee, RisingStack, and Yahoo on board to help grow the diversity of the platform and "
        "the community."
    )
    quote = FRENCH.line(words, 48)
    for wide in range(500, 1000, 20):
        made = ended_well(quote, wide, FRENCH.look)
        lay, whole = (broken_at(line, wide, FRENCH.look) for line in (made, quote))
        assert made.text.replace(NO_BREAK, " ") == words
        assert len(lay.lines) <= len(whole.lines)
        assert lay.lines[-1] != "community."
