"""Texts of our own that are cut end as a reader would end them."""

from __future__ import annotations

import pytest

from briefing.deck.compose.texts import cut_longest, cut_to


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
