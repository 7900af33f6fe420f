"""Speeches in writing: told by their headings and by what they say, and no report of a speech is one."""

from __future__ import annotations

import re

import pytest
from hypothesis import given

from briefing.sources.quoting import quotes_of
from briefing.sources.readers.reading import read_bytes
from briefing.sources.transcripts import turns_of
from tests.strategies import mixed

FRENCH = """Discours de Mme Anne Roy, ministre de l'Eau, au congrès des maires

Paris, le 12 mars 2026

Mesdames et messieurs les maires, chers amis,

Nous avons perdu en dix ans un quart de nos captages. Ce n’est pas une fatalité, c’est un choix que nous avons fait.

Je vous annonce que l’État paiera la moitié des travaux avant la fin de 2028. Il faut que chaque commune ait un plan.
"""
ENGLISH = """Speech by the Governor, Ben Lund, at the Harbour Forum

Kalven, 12 March 2026

Good morning everyone, and thank you for the invitation.

Inflation has fallen to 2.1 per cent, but our work is not done. We will keep rates where they are until the summer.

The risk is that prices of energy rise again. Banks must prepare for this now.
"""


@pytest.mark.parametrize(
    ("text", "speaker", "role", "first"),
    [(FRENCH, "Anne Roy", "ministre de l'Eau", "Nous avons perdu"), (ENGLISH, "Ben Lund", "Governor", "Good morning")],
)
def test_a_speech_is_its_speakers_without_its_head_its_place_and_its_salutation(text, speaker, role, first):
    [turn] = turns_of(text)
    assert (turn.speaker, turn.role) == (speaker, role)
    assert turn.text.startswith(first)


def test_its_passages_are_quotes_that_stand_in_the_text():
    reading = read_bytes(FRENCH.encode(), "discours.txt")
    found = quotes_of(reading)
    assert found
    assert all(reading.text[quote.start : quote.end] == quote.text for quote in found)
    assert {(quote.speaker, quote.role) for quote in found} == {("Anne Roy", "ministre de l'Eau")}


def test_each_speech_of_an_evening_is_its_own_speakers():
    text = """# La soirée du 5 mars

Trois cents personnes sont venues.

## Discours introductif d'Anne Roy

Bonsoir à toutes et tous,

Nous rouvrirons la ligne avant la fin de l'année. Il faut que chacun s'y mette, sans attendre l'hiver.

## Discours de clôture de Ben Lund

Chers amis,

Le port a perdu 400 emplois en deux ans. Je refuse que cela continue, et je le dis à l'État, à vous tous.
"""
    reading = read_bytes(text.encode(), "soiree.md")
    assert [(placed.turn.speaker, placed.turn.text.split()[0]) for placed in reading.turns] == [
        ("Anne Roy", "Nous"),
        ("Ben Lund", "Le"),
    ]


TOLD = """La ministre a parlé une heure. Anne Roy a promis de payer la moitié des travaux. Les maires ont écouté sans
applaudir, et plusieurs sont sortis avant la fin de la séance de samedi."""
CITED = """« Nous paierons la moitié des travaux, je m'y engage devant vous », a dit la ministre. « Mon plan est là,
et nous le présenterons en juin », dit-elle aussi, avant de partir."""
STORY = """Nous avons marché le long du port, mon frère et moi, et nous avons vu nos voisins. Je leur ai dit que nous
partions, et ils nous ont suivis jusqu'au phare."""
HOUSE = """We publish our plan today. Our harbour needs our care and we ask you to read it before we meet again in the
autumn, in the hall of our old school."""


@pytest.mark.parametrize(
    "text",
    [
        f"Discours d'Anne Roy au congrès\n\n{TOLD}",
        f"Discours d'Anne Roy au congrès\n\n{CITED}",
        f"La ville\n\nUne rue\n\nUn soir\n\nDiscours d'Anne Roy\n\n{STORY}",
        f"Remarks on the history of the port by Kalven Council\n\n{HOUSE}",
    ],
)
def test_what_only_tells_of_a_speech_is_none(text):
    assert turns_of(text) == ()


@given(mixed("Good morning everyone,", "Our work is not done, and I know it. ", "We wait. ", "“", "\n", "\n\n"))
def test_whatever_stands_below_a_head_has_its_words(body):
    text = f"Speech by Ben Lund\n\nGood morning everyone,\n\nI know that our work is not done. We know why.\n\n{body}"
    whole = " ".join(text.split())
    assert all(" ".join(line.split()) in whole for turn in turns_of(text) for line in turn.text.split("\n"))


SHARED = """Le futur des services publics

* Anne Roy, directrice adjointe, DINUM
* Paul Petit, directeur du numérique

Une rencontre sur la sobriété, à Nantes, en octobre.

Anne Roy
Directrice adjointe
Direction du numérique

Bonjour à toutes et tous,

Je suis ravie d'être ici, et je vais vous parler de ce que nous faisons pour durer dans nos services.

Nous devons allonger la vie de nos ordinateurs, et je compte sur vous pour nous y aider dès cette année.

Paul Petit

Merci Anne. Nous opérons quatre cents sites, et nous ne pouvons pas tout changer d'un coup.

J'espère un premier marché de matériel recyclé l'an prochain, et nous vous dirons ce que nous apprenons.
"""


def test_those_who_share_a_speech_are_told_by_lines_with_their_names():
    first, second = turns_of(SHARED)
    assert (first.speaker, first.role, second.speaker) == ("Anne Roy", "Directrice adjointe", "Paul Petit")
    assert first.text.startswith("Je suis ravie")
    assert second.text.endswith("ce que nous apprenons.")


@pytest.mark.parametrize(
    "other",
    [
        SHARED.replace("Paul Petit\n\nMerci", "Merci"),  # one voice alone
        SHARED.replace("* Anne Roy, directrice adjointe, DINUM\n* Paul Petit, directeur du numérique\n", ""),
        SHARED.replace(
            "Une rencontre", "Participants\n\nAnne Roy\nJean Blanc\nLucie Noir\nPaul Petit\n\nUne rencontre"
        ),
        SHARED.replace("Anne Roy", "Last Month").replace("Paul Petit", "Next Month"),
        re.sub(r"(?i)\b(?:nous|je|j'|nos|moi)\b ?", "Elle ", SHARED),
    ],
)
def test_names_that_nobody_speaks_under_are_no_speech(other):
    assert turns_of(other) == ()


@pytest.mark.parametrize("told", ["Je suis Anne Roy, maire.", "Je m’appelle Anne Roy.", "Moi, Anne Roy, j’y étais."])
def test_who_says_their_own_name_speaks(told):
    text = (
        f"Discours d'Anne Roy\n\nBonsoir à toutes et à tous. {told} Nous avons tenu la grange.\n\nJe vous le promets.\n"
    )
    assert [turn.speaker for turn in turns_of(text)] == ["Anne Roy"]


def test_where_a_speech_is_held_is_no_part_of_the_name():
    text = ENGLISH.replace("Speech by the Governor, Ben Lund, at the Harbour Forum", "Remarks by Ben Lund at the Forum")
    assert [(turn.speaker, turn.role) for turn in turns_of(text)] == [("Ben Lund", "")]
