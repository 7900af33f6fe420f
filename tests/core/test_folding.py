"""The same words are the same, whatever a program made of their letters; the text itself stays as it is."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core.folding import drawn, first_spellings, fold, folded, plain
from briefing.core.quotes.proof import proves
from briefing.sources.quotes.finding import find_quotes

WORDS = "La sécurité efface l’œuvre finie de la souveraineté"
VARIANTS = {
    "decomposed": unicodedata.normalize("NFD", WORDS),
    "soft hyphens": WORDS.replace("rai", "\u00adrai\u00ad"),
    "ligatures": WORDS.replace("ff", "ﬀ").replace("fi", "ﬁ"),
    "unseen": WORDS.replace("a", "a\u200b\u2060\ufeff"),
    "selectors": WORDS.replace("a", "a\ufe0f\u2063\U000e0061"),
    "directions": f"\u202a{WORDS}\u202c",
    "spaces": WORDS.replace(" ", "\u00a0").replace("la\u00a0", "la\u202f "),
}


@pytest.mark.parametrize("variant", VARIANTS.values(), ids=VARIANTS)
def test_variants_of_the_same_words_are_the_same(variant):
    assert plain(variant) == WORDS
    assert fold(" ".join(variant.split())).strip() == fold(WORDS)
    assert proves(variant, WORDS).proved
    assert proves(WORDS, variant).proved


@pytest.mark.parametrize("other", ["La securite", "la sécurité", "La sécurité."])
def test_accents_capitals_and_marks_count_for_a_proof(other):
    assert plain(other) != plain("La sécurité")


@pytest.mark.parametrize("variant", VARIANTS.values(), ids=VARIANTS)
def test_a_speaker_is_found_in_any_variant_and_the_quote_stays_as_it_stands(variant):
    name = unicodedata.normalize("NFD", "Éléonore Béguin")
    text = f"« {variant} », a dé\u00adclaré {name}, pré\u00adsidente de l’Obser\u00advatoire.\n\nLe débat a été animé."
    (quote,) = find_quotes(text, "fr")
    assert (quote.speaker, quote.role) == ("Éléonore Béguin", "présidente")
    assert quote.text == text[quote.start : quote.end]
    assert quote.text.strip("\u202a\u202c") == variant.strip("\u202a\u202c")


@pytest.mark.parametrize("apostrophe", "’'´`‘′ʼ")
def test_what_people_type_for_an_apostrophe_is_one(apostrophe):
    text = f"“We pay for l{apostrophe}or,” said Mary O{apostrophe}Neil, mayor of Lund.\n\nThe talk was long."
    (quote,) = find_quotes(text, "en")
    assert quote.speaker.replace("'", "’") == "Mary O’Neil"
    assert quote.text == f"We pay for l{apostrophe}or"
    assert proves(quote.text, "We pay for l’or").proved


def test_names_go_by_the_first_that_is_written_so_but_for_marks_spaces_and_case():
    names = ["Société d’Art", "Sté d'Art", "Société\u00a0d'art", "", "Ville  d’Aix", "ville d' Aix"]
    firsts = ["Société d’Art", "Sté d'Art", "Société d’Art", "", "Ville  d’Aix", "Ville  d’Aix"]
    assert first_spellings(names) == dict(zip(names, firsts, strict=True))


def test_what_is_drawn_has_no_soft_hyphens_and_keeps_its_spaces():
    assert drawn("« sou\u00adve\u00adraineté\u00a0» eﬀet 👩\u200d💻") == "« souveraineté\u00a0» effet 👩\u200d💻"


@given(st.text(st.sampled_from("aé e\u0301\u00ad\u200bﬁ«»\u202f x"), max_size=60))
def test_every_place_of_a_folded_text_leads_back(text):
    found = folded(text)
    places = [found.origin(place) for place in range(len(found.text) + 1)]
    assert places == sorted(places)
    assert all(0 <= place <= len(text) for place in places)
    for place, letter in enumerate(found.text):
        if "ﬁ" not in text and letter in "ax«»":
            assert text[places[place]] == letter
