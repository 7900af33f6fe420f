"""Messages of chats and forums: who wrote stands above the words or before them, with a time of the day."""

from __future__ import annotations

import pytest

from briefing.sources.quoting import quotes_of
from briefing.sources.readers.reading import read_bytes
from briefing.sources.transcripts import turns_of

FIRST = "We closed two piers and opened three."
SECOND = "I do not agree. The new piers cost more."
THIRD = "They cost less per boat. We measured it."

SLACK = f"""jane.holm 10:32 AM
{FIRST}
:+1: 3
paul.vert  10:35 AM
{SECOND} (edited)
2 replies
jane.holm 10:41 AM
{THIRD}"""
PASTED = f"""jane.holm
  10:32 AM
{FIRST}
paul.vert
  10:35 AM
{SECOND}
jane.holm
  10:41 AM
{THIRD}"""
TEAMS = f"""[12/05/2026 10:32] jane.holm
{FIRST}

[12/05/2026 10:35] paul.vert
{SECOND}

[12/05/2026 10:41] jane.holm
{THIRD}"""
DISCORD = f"""jane.holm — Today at 10:32 AM
{FIRST}
paul.vert — Today at 10:35 AM
{SECOND}
jane.holm — Today at 10:41 AM
{THIRD}"""
PHONE = f"""12/05/2026, 10:32 - jane.holm: {FIRST}
12/05/2026, 10:35 - paul.vert: {SECOND}
12/05/2026, 10:36 - paul.vert: <Media omitted>
12/05/2026, 10:41 - jane.holm: {THIRD}"""
RELAY = f"""[10:32] <jane.holm> {FIRST}
[10:35] <paul.vert> {SECOND}
[10:41] <jane.holm> {THIRD}"""
FORUM = f"""#1 jane.holm
Posted 12 May 2026, 10:32
{FIRST}

#2 paul.vert
Posted Tue 12 May 2026, 10:35
{SECOND}

#3 jane.holm
Posted 12 May 2026, 10:41
{THIRD}"""


@pytest.mark.parametrize("text", [SLACK, PASTED, TEAMS, DISCORD, PHONE, RELAY, FORUM])
def test_each_message_is_whose_name_stands_there(text):
    assert [(turn.speaker, turn.text, turn.start) for turn in turns_of(text)] == [
        ("jane.holm", FIRST, None),
        ("paul.vert", SECOND, None),
        ("jane.holm", THIRD, None),
    ]


def test_a_name_keeps_its_last_word_before_a_date():
    text = DISCORD.replace("jane.holm — Today at", "Jane Holm 12 May 2026,").replace("paul.vert", "Paul Vert")
    assert {turn.speaker for turn in turns_of(text)} == {"Jane Holm", "Paul Vert"}


def test_a_day_of_french_messages_is_read_and_quoted_in_its_place():
    words = "Nous fermons deux quais et nous en ouvrons trois."
    text = f"Jeanne Holm — Aujourd’hui à 10:32\n{words}\nPaul Vert — Aujourd’hui à 10:35\nJe ne suis pas d’accord."
    reading = read_bytes(text.encode(), "fil.txt")
    assert [(quote.speaker, quote.text) for quote in quotes_of(reading)][:1] == [("Jeanne Holm", words)]
    assert reading.text == text


def test_points_of_a_programme_are_no_messages():
    text = """Programme

Accueil 12 mai 2026 à 9h30
Café dans le hall, badges à retirer.

Plénière 12 mai 2026 à 10h30
Discours avec les élus de la région.

Déjeuner 12 mai 2026 à 12h30
Buffet dans le jardin."""
    assert turns_of(text) == ()
