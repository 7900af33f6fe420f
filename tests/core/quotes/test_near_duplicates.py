"""Quotes nearly the same are found, however many there are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core.quotes import near_duplicates as module
from briefing.core.quotes.near_duplicates import alike, likeness, word_pairs

QUOTE = "L’élan ne suffit pas : un projet numérique se juge à ce qu’il sert"


@pytest.mark.parametrize(
    "other",
    [
        QUOTE.upper(),
        f"« {QUOTE.replace('é', 'e')} ! »",
        QUOTE.replace("projet", "plan"),
        QUOTE.removeprefix("L’élan ne suffit pas : "),
        f"Je le redis : {QUOTE}",
    ],
)
def test_a_quote_said_a_little_otherwise_is_alike(other):
    assert alike((QUOTE, "Tout autre chose", other)) == ((2, 0),)


@pytest.mark.parametrize(
    "other", ["", "…", "Le projet", "Un projet numérique se juge", "Il ne suffit pas de dire que le numérique sert"]
)
def test_a_quote_that_shares_some_words_is_not(other):
    assert alike((QUOTE, other)) == ()


def test_single_words_are_compared_too():
    assert alike(("Oui", "Non", "oui !")) == ((2, 0),)
    assert alike(("…", "…")) == ()


quotes = st.lists(st.lists(st.sampled_from("abcde"), max_size=6).map(" ".join), max_size=12)


@given(quotes)
def test_every_likeness_is_found(quotes):
    firsts, expected = [], []
    for place, quote in enumerate(quotes):
        like = next((first for first in firsts if likeness(word_pairs(quote), word_pairs(quotes[first])) >= 0.5), None)
        if like is None:
            firsts.append(place)
        else:
            expected.append((place, like))
    assert alike(tuple(quotes)) == tuple(expected)


@given(st.lists(st.text(), max_size=5))
def test_any_text_can_be_compared(texts):
    doubled = alike((*texts, *texts))
    assert all(first < later for later, first in doubled)


@pytest.mark.parametrize(
    "quote",
    [
        "{n} le même cap pour tous les équipages du fleuve",
        "Nous avons tous besoin de {n} {m} {k} {n} {k} {m} {m} {n}",
        "tout le monde le dit",
    ],
    ids=["one cluster", "one beginning", "one quote"],
)
def test_a_thousand_quotes_take_few_comparisons(quote, monkeypatch):
    compared = []
    monkeypatch.setattr(module, "likeness", lambda one, other: compared.append(1) or likeness(one, other))
    module.alike.cache_clear()
    alike(tuple(quote.format(n=n, m=n * 7, k=n * 13) for n in range(1000)))
    assert len(compared) < 5000
