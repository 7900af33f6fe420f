"""The same letters are the same words, however the program that wrote them made them."""

from __future__ import annotations

import unicodedata

import pytest

from briefing.sources.bounded_reading import find

MINUTES = """Compte rendu du conseil d’administration du 3 février 2026
Présents : Hélène Févre, Noé Bézier

Résolution n° 1 : le conseil décide de créer une réserve de sécurité. Adoptée à l’unanimité.

Actions
- Préparer le marché de l’hébergement : Hélène Févre, échéance le 5 décembre

Hélène Févre rappelle que l’hébergement actuel ne répond plus aux exigences de sécurité de nos métiers.
"""
ARTICLE = """L’association a réuni ses membres à Nîmes

Par Agnès Élie

L’assemblée générale de la Fédération Été s’est tenue à Nîmes le 8 août 2026.

« Nous avons décidé de préférer la qualité à la quantité », a déclaré Noé Bézier, président de la fédération.
"""
TRANSCRIPT = """Procès-verbal de séance

M. le président. Nous avons décidé de rénover l’école dès l’été prochain.

Mme Hélène Févre. Je préfère que l’on réfléchisse d’abord à la sécurité des élèves.

M. le président. La réponse sera donnée à la prochaine séance.

Mme Hélène Févre. Ma collègue et moi déposons un amendement sur la durée des travaux.
"""
CAPTIONS = """WEBVTT

00:00:01.000 --> 00:00:04.000
<v Hélène Févre>Nous avons décidé de rénover l’école dès l’été.</v>

00:00:04.000 --> 00:00:08.000
<v Noé Bézier>La sécurité des élèves passe avant la durée des travaux.</v>
"""


def told(text: str) -> list[tuple[object, ...]]:
    reading, quotes = find(text.encode(), "record.txt")
    event = (reading.title, reading.author, reading.date, reading.text)
    kept = [(one.text, one.speaker, one.role, one.confidence, repr(one.asked)) for one in quotes]
    return [tuple(map(composed, parts)) for parts in (event, *kept)]


def composed(part: object) -> object:
    return unicodedata.normalize("NFC", part) if isinstance(part, str) else part


@pytest.mark.parametrize("text", [MINUTES, ARTICLE, TRANSCRIPT, CAPTIONS])
def test_decomposed_letters_change_nothing_that_is_found(text):
    found = told(text)
    assert len(found) > 1
    assert told(unicodedata.normalize("NFD", text)) == found


@pytest.mark.parametrize("text", [MINUTES, ARTICLE, TRANSCRIPT])
def test_a_quote_stands_in_the_text_as_it_is_kept(text):
    reading, quotes = find(unicodedata.normalize("NFD", text).encode(), "record.txt")
    assert all(reading.text[one.start : one.end] == one.text for one in quotes)


def test_line_ends_of_two_systems_in_a_row_are_one():
    assert told(CAPTIONS.replace("\n", "\r\r\n")) == told(CAPTIONS)
