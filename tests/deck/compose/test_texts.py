"""Texts of our own that are cut end as a reader would end them."""

from __future__ import annotations

from briefing.deck.compose.texts import cut_to


def test_a_cut_text_does_not_end_on_the_dot_between_two_facts():
    assert (
        cut_to("Directrice de l’innovation · Caisse nationale", lambda text: len(text) <= 31)
        == "Directrice de l’innovation…"
    )
