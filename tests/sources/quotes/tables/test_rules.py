"""What the tables of each language become: every pattern with examples and counter-examples."""

from __future__ import annotations

import re

import pytest

from briefing.sources.quotes.tables.languages import LANGUAGES, language_of, sure_language_of
from briefing.sources.quotes.tables.rules import rules_for

EXAMPLES = {
    "fr": {
        "by_cue": {"selon la ministre": "selon ", ", pour elle": "pour ", "pourtant": None},
        "by_ending": {"c'est vrai, selon ": "selon ", "selon la ": None},
        "viewpoints": {"À ses yeux, rien": "À ses yeux", "de son propre aveu": "de son propre aveu", "ses yeux": None},
        "forward": {" C'est par ces mots que": " C'est par ces mots", " Il parle": None},
        "org_link": {"DSI du groupe Danone": " du groupe ", "maire de Brive": " de ", "chef de projet": None},
        "impersonal": {" faut": " faut", " n'y a": " n'y a", " est venu": None},
        "narration": {"— La séance est levée": "— La séance est", "Adopté à": "Adopté", "Nous disons": None},
        "closing": {
            "À propos de Solis": "À propos de Solis",
            "Contact presse": "Contact presse",
            "Contactez-nous": None,
        },
        "caption": {"photo : anne roy": "photo :", "crédit photo ©": "crédit photo ©", "photographe": None},
    },
    "en": {
        "by_cue": {"according to the mayor": "according to ", "force": None},
        "by_ending": {"true, according to ": "according to ", "according to the ": None},
        "viewpoints": {"In her view, nothing": "In her view", "her view": None},
        "forward": {" With these words": " With these words", " She spoke": None},
        "org_link": {"chief of the Bank": " of the ", "head of Acme": " of ", "head of sales": None},
        "impersonal": {" rains": None},
        "narration": {"The meeting was closed": "The meeting was", "Next meeting:": "Next meeting", "We meet": None},
        "closing": {"Notes to editors": "Notes to editors", "About Acme": "About Acme", "About us": None},
        "caption": {"photo: jane doe": "photo:", "picture © acme": "picture ©", "photographer": None},
    },
}
PATTERNS = [name for name, made in vars(rules_for("fr")).items() if isinstance(made, re.Pattern)]


@pytest.mark.parametrize("name", PATTERNS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_pattern_finds_what_its_examples_say(language, name):
    compiled = getattr(rules_for(language), name)
    found = {text: match[0] if (match := compiled.search(text)) else None for text in EXAMPLES[language][name]}
    assert isinstance(compiled, re.Pattern)
    assert found == EXAMPLES[language][name]


def test_forms_of_verbs_are_made_by_rule():
    assert {"explique", "expliquait", "lança", "jugeait", "avertissait", "dit"} <= rules_for("fr").speech
    assert {"says", "added", "adding", "replied", "chipped", "stresses"} <= rules_for("en").speech


def test_an_entry_gives_each_of_its_words_what_they_stand_for():
    assert rules_for("en").generic_roles["academic"] == rules_for("en").generic_roles["scientist"]
    assert "PDG" in rules_for("fr").generic_roles["patronne"]


def test_the_language_is_that_of_the_small_words():
    assert language_of("Le maire est dans la ville.") == "fr"
    assert language_of("The mayor is in the city.") == "en"
    assert language_of("") == "fr"


@pytest.mark.parametrize(
    "text",
    [
        "Cloud spend doubles every two years unless each team sees its own bill",
        "Publish each team’s cloud bill every month.",
        "AI pays where the data was already in order",
        "On site, the PAR team is on par with plus-size vendors de facto",
        "Ask Crédit Agricole d’Île-de-France for its plan before we sign",
    ],
)
def test_a_line_of_english_is_surely_english(text):
    assert sure_language_of(text) == "en"


@pytest.mark.parametrize(
    "text",
    [
        "Le budget suit l’usage, non l’inverse",
        "On a produit des tableaux que l'on ne lit pas",
        "Un projet IT sans sponsor ne va pas au but",
        "Nommer un responsable de la donnée dans chaque métier",
        "Quatre signatures pour acheter « the best of breed » : c’est trop pour nos équipes",
    ],
)
def test_a_line_of_french_is_surely_french(text):
    assert sure_language_of(text) == "fr"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2027",
        "Stop renewing suppliers without a second factor.",
        "Reward savings as we reward delivery.",
        "Start from a decision.",
        "Acheter moins, acheter mieux",
        "Nommer un responsable par thème",
        "On improvise chaque hiver",
        "The Le Monde de Paris of London",
        "Kosten senken, Kunden gewinnen",
    ],
)
def test_a_line_whose_small_words_do_not_tell_is_of_no_sure_language(text):
    assert sure_language_of(text) == ""
