"""What somebody is, told behind their name: the role with what it is about, and the house."""

from __future__ import annotations

import pytest

from briefing.sources.quotes.finding import find_quotes

ENGLISH = {
    "head of IT at Felden": ("head of IT", "Felden"),
    "head of IT": ("head of IT", ""),
    "director of Felden": ("director", "Felden"),
    "chief of staff at Felden": ("chief of staff", "Felden"),
    "also a director at Felden": ("director", "Felden"),
}
FRENCH = {
    "directrice des RH de Solis": ("directrice des RH", "Solis"),
    "responsable de la RSE chez Arvane": ("responsable de la RSE", "Arvane"),
    "directrice de la DSI": ("directrice de la DSI", ""),
    "directrice d’Arvane": ("directrice", "Arvane"),
}


@pytest.mark.parametrize(
    ("text", "told"),
    [(f"“We will open the data,” said Martha Lindqvist, {words}.", told) for words, told in ENGLISH.items()]
    + [(f"« Nous ouvrirons », a déclaré Martha Lindqvist, {words}.", told) for words, told in FRENCH.items()],
)
def test_what_a_role_is_about_is_no_house(text, told):
    [quote] = find_quotes(text)
    assert (quote.role, quote.organisation) == told
