"""What words are by themselves: small words by their kind, others by what they speak of, verbs by their tense."""

from __future__ import annotations

import pytest

from briefing.core.cuts.fields import ENGLISH_FIELDS, FRENCH_FIELDS

ENGLISH, FRENCH = ENGLISH_FIELDS, FRENCH_FIELDS


@pytest.mark.parametrize(
    ("fields", "words", "tense"),
    [
        (ENGLISH, "we sold the orchard", "past"),
        (ENGLISH, "the plant closed", "past"),
        (ENGLISH, "the shed is locked", "passive"),
        (ENGLISH, "she would leave", "conditional"),
        (ENGLISH, "they will vote", "future"),
        (ENGLISH, "you may go", "modal"),
        (ENGLISH, "the museum is free", "be"),
        (ENGLISH, "he lies", "present"),
        (FRENCH, "nous avons fermé le puits", "past"),
        (FRENCH, "la mine est fermée", "passive"),
        (FRENCH, "elle partirait", "conditional"),
        (FRENCH, "le musée rouvrira", "future"),
        (FRENCH, "il faut partir", "modal"),
        (FRENCH, "le musée est vide", "be"),
        (FRENCH, "il ment", "present"),
    ],
)
def test_a_clause_tells_its_tense(fields, words, tense):
    assert fields.tense(words.split()) == tense


@pytest.mark.parametrize(
    ("fields", "word", "kind", "themes"),
    [
        (ENGLISH, "with", "with", set()),
        (FRENCH, "avec", "with", set()),
        (ENGLISH, "on", "on", set()),
        (FRENCH, "on", "we", set()),
        (ENGLISH, "rumours", "", {"rumour"}),
        (FRENCH, "prétendument", "", {"rumour"}),
        (FRENCH, "canular", "", {"false"}),
        (ENGLISH, "orchard", "", set()),
    ],
)
def test_a_word_has_its_kind_and_what_it_speaks_of(fields, word, kind, themes):
    assert (fields.kind(word), fields.themes_of(word)) == (kind, themes)


@pytest.mark.parametrize("fields", [ENGLISH, FRENCH])
def test_a_small_word_is_of_one_kind(fields):
    words = [word for entries in fields.kinds.values() for word in entries.split()]
    assert sorted(words) == sorted(set(words))


def test_both_languages_have_the_same_themes_so_that_what_is_learnt_in_one_holds_in_the_other():
    assert set(ENGLISH.themes) == set(FRENCH.themes)
