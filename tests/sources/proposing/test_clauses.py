"""Which words say something alone, and may title a slide."""

from __future__ import annotations

import pytest

from briefing.sources.proposing.clauses import has_verb, is_clause

SAYING = {
    "fr": (
        "les gens y sont encore beaucoup attachés",
        "Le papier a de l’avenir",
        "c’est une opportunité rare",
        "nous n’y arriverons pas seuls",
        "les conditions seront réunies pour l’hiver",
        "les ports qui ferment nous coûtent plus que ceux qui restent",
    ),
    "en": (
        "the yard is full",
        "we keep the port open",
        "we always sail at dawn",
        "it doesn’t matter who pays",
        "The people who count are here and they will stay",
        "Ships sail",
    ),
}
NOT = {
    "fr": (
        "d’éviter que le port ne ferme",
        "dès qu’il a vu le port",
        "de mieux en mieux ficelées",
        "le récit de ce qui allait se passer",
        "toujours appelé à la paix",
        "deux déplacements tout à fait passionnants",
        "l’une des plus importantes et l’une des plus brillantes",
    ),
    "en": (
        "is complete and aligned with those partners",
        "would be able to sail",
        "pulled into the enterprise",
        "the items of the whole week",
        "an opportunity to reboot the yard’s thinking",
        "The people who control the port",
    ),
}


@pytest.mark.parametrize(("language", "words"), [(code, words) for code, all in SAYING.items() for words in all])
def test_a_clause_says_something(language, words):
    assert is_clause(words, language)


@pytest.mark.parametrize(("language", "words"), [(code, words) for code, all in NOT.items() for words in all])
def test_a_part_of_one_does_not(language, words):
    assert not is_clause(words, language)


@pytest.mark.parametrize(
    ("words", "language", "has"),
    [
        ("the chair offered to draft the report", "en", True),
        ("Government and corporate surveillance", "en", False),
        ("Two hundred million euros this year", "en", False),
        ("The hall opened this year", "en", True),
        ("Tour d’horizon avec dix villes emblématiques", "fr", False),
        ("le service doit publier le plan", "fr", True),
    ],
)
def test_a_verb_is_found_among_words(words, language, has):
    assert has_verb(words, language) is has
