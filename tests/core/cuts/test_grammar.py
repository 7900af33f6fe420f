"""Small words by what they do to their clause, and verbs by whose mind they tell."""

from __future__ import annotations

import pytest

from briefing.core.cuts.grammar import ENGLISH_GRAMMAR, FRENCH_GRAMMAR

ENGLISH, FRENCH = ENGLISH_GRAMMAR, FRENCH_GRAMMAR


@pytest.mark.parametrize(
    ("grammar", "words", "turn"),
    [
        (ENGLISH, "and only if it rains", "if"),
        (ENGLISH, "with the exception of the annex", "except"),
        (ENGLISH, "or rather four hundred", "mend"),
        (ENGLISH, "or a boat", "or"),
        (ENGLISH, "in a shed", ""),
        (FRENCH, "et sous réserve de crédits", "if"),
        (FRENCH, "hormis les dimanches", "except"),
        (FRENCH, "ou plutôt quatre cents", "mend"),
        (FRENCH, "dans une remise", ""),
    ],
)
def test_the_small_words_that_open_a_part_tell_what_it_does(grammar, words, turn):
    assert grammar.turn(words.split()) == turn


@pytest.mark.parametrize(
    ("grammar", "word", "mind"),
    [
        (ENGLISH, "claimed", "say"),
        (ENGLISH, "suspects", "think"),
        (ENGLISH, "hypothetical", "fiction"),
        (ENGLISH, "orchard", ""),
        (FRENCH, "prétendait", "say"),
        (FRENCH, "croyions", "think"),
        (FRENCH, "scénario", "fiction"),
        (FRENCH, "verger", ""),
    ],
)
def test_a_verb_tells_whose_mind_it_speaks_of(grammar, word, mind):
    assert grammar.mind(word) == mind


def test_a_joke_that_is_denied_is_none():
    assert ENGLISH.calls_joke(["that", "was", "a", "joke"])
    assert not ENGLISH.calls_joke(["and", "that", "is", "no", "joke"])
    assert FRENCH.calls_joke(["je", "plaisante"])
    assert not FRENCH.calls_joke(["je", "ne", "plaisante", "pas"])


@pytest.mark.parametrize("grammar", [ENGLISH, FRENCH])
def test_no_entry_is_longer_than_what_is_looked_at_and_none_is_twice(grammar):
    entries = [" ".join(entry.split()) for text in grammar.turns.values() for entry in text.split(",")]
    assert max(len(entry.split()) for entry in entries) <= 4
    assert sorted(entries) == sorted(set(entries))


def test_both_languages_have_the_same_groups_so_that_what_is_learnt_in_one_holds_in_the_other():
    assert set(ENGLISH.turns) == set(FRENCH.turns)
    assert set(ENGLISH.minds) == set(FRENCH.minds)
