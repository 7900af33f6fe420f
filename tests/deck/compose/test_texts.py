"""Texts of our own that are cut end as a reader would end them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.deck.compose.texts import _roughness, balanced, broken_at, cut_longest, cut_to
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
        yield narrow, max(_roughness(measured), _roughness(drawn))
        narrow -= wide / 80
