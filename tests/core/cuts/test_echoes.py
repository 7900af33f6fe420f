"""Struck words are weighed against the kept ones beside them: what comes back, what is denied, who speaks."""

from __future__ import annotations

import pytest

from briefing.core.cuts.echoes import stems
from briefing.core.cuts.pieces import cut_quote
from tests.core.cuts.told import traits_of


def test_a_sentence_that_takes_up_a_word_and_denies_it_is_told_from_one_that_does_not():
    answer = traits_of("We counted the swans. No swan was counted twice.", "We counted the swans. […]")
    assert {"echo=2 place=whole", "echo=yes denied=here place=whole"} <= answer
    aside = traits_of("We counted the swans. I wore my old boots.", "We counted the swans. […]")
    assert {"echo=0 place=whole", "echo=no denied=none place=whole", "own-life place=whole"} <= aside


def test_what_goes_on_without_the_struck_sentence_makes_it_a_digression():
    quote = "Le phare est vendu. Ma tante y est née. Le phare sera démoli."
    assert "goes-on=yes" in traits_of(quote, "Le phare est vendu. […] Le phare sera démoli.")
    quote = "Le phare est vendu. Demandez au gardien. Nous dînons à huit heures."
    found = traits_of(quote, "Le phare est vendu. […] Nous dînons à huit heures.")
    assert {"goes-on=no", "asks place=whole", "brief=3"} <= found


@pytest.mark.parametrize(
    ("quote", "shown", "trait"),
    [
        ("I like our vicar. The organist stole. He sang.", "I like our vicar. […] He sang.", "yes goes-by=yes"),
        ("I like our vicar. I always did. He sings.", "I like our vicar. […] He sings.", "no goes-by=yes"),
        ("J'aime le curé. L'organiste volait. Nous partons.", "J'aime le curé. […] Nous partons.", "yes goes-by=no"),
    ],
)
def test_a_pronoun_may_be_left_without_the_one_it_stands_for(quote, shown, trait):
    assert f"names-subject={trait}" in traits_of(quote, shown)


def test_names_and_orders_are_seen():
    found = traits_of("Le pont tient, demandez à Rose et à Paul.", "Le pont tient […].")
    assert {"names=2 place=trail", "asks place=trail", "struck-tense=present place=trail"} <= found
    assert "asks" not in traits_of("Le pont tient, assez bien.", "Le pont tient […].")


def test_forms_of_a_word_have_one_stem_and_small_words_none():
    cut = cut_quote("They were consulted.", "They […].")
    assert stems(cut, ["consult", "consulted", "they", "were", "cat"]) == {"consu"}
