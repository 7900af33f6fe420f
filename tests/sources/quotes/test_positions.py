"""What somebody is, told behind their name: the role with what it is about, and the house."""

from __future__ import annotations

import pytest

from briefing.sources.quotes.finding import find_quotes
from briefing.sources.quotes.people.positions import bracketed
from briefing.sources.quotes.tables.rules import rules_for

ENGLISH = {
    "head of IT at Felden": ("head of IT", "Felden"),
    "head of IT": ("head of IT", ""),
    "director of Felden": ("director", "Felden"),
    "chief of staff at Felden": ("chief of staff", "Felden"),
    "also a director at Felden": ("director", "Felden"),
    "Head of Infrastructure": ("Head of Infrastructure", ""),
    "Head of Human Resources at Felden": ("Head of Human Resources", "Felden"),
    "head of Finance and Operations": ("head of Finance and Operations", ""),
    "director of Finance Norvik": ("director", "Finance Norvik"),
    "director of Research Institute Norvik": ("director", "Research Institute Norvik"),
}
FRENCH = {
    "directrice des RH de Solis": ("directrice des RH", "Solis"),
    "responsable de la RSE chez Arvane": ("responsable de la RSE", "Arvane"),
    "directrice de la DSI": ("directrice de la DSI", ""),
    "directrice des achats": ("directrice des achats", ""),
    "directrice des Achats de Solis": ("directrice des Achats", "Solis"),
    "responsable de l’infrastructure": ("responsable de l’infrastructure", ""),
    "responsable de l’Infrastructure": ("responsable de l’Infrastructure", ""),
    "directrice des Systèmes d’information de Solis": ("directrice des Systèmes d’information", "Solis"),
    "directrice d’Arvane": ("directrice", "Arvane"),
}


BRACKETS = {
    "(CIO, chair)": ("CIO, chair", ""),
    "(CIO, chair, Felden)": ("CIO, chair", "Felden"),
    "(CIO, Felden)": ("CIO", "Felden"),
    "(Head of Infrastructure)": ("Head of Infrastructure", ""),
    "(DSI, présidente de séance)": ("DSI, présidente de séance", ""),
    "(directrice des achats, Solis)": ("directrice des achats", "Solis"),
    "(Felden)": ("", "Felden"),
}


@pytest.mark.parametrize(("text", "told"), BRACKETS.items())
def test_what_is_a_role_in_a_bracket_is_no_house(text, told):
    language = "fr" if "é" in text or "achats" in text else "en"
    assert bracketed(text, rules_for(language)) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [(f"“We will open the data,” said Martha Lindqvist, {words}.", told) for words, told in ENGLISH.items()]
    + [(f"« Nous ouvrirons », a déclaré Martha Lindqvist, {words}.", told) for words, told in FRENCH.items()],
)
def test_what_a_role_is_about_is_no_house(text, told):
    [quote] = find_quotes(text)
    assert (quote.role, quote.organisation) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("When AFP met psychologist Ada Moore, she said: “They do not sleep.”", ("psychologist", "")),
        ("After Reuters interviewed economist Ada Moore, she said: “They do not pay.”", ("economist", "")),
        ("When Acme psychologist Ada Moore came, she said: “They do not sleep.”", ("psychologist", "Acme")),
    ],
)
def test_who_meets_somebody_is_no_house_of_theirs(text, told):
    [quote] = find_quotes(text)
    assert (quote.speaker, quote.role, quote.organisation) == ("Ada Moore", *told)
