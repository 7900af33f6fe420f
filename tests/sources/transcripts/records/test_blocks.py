"""Chats without times, whose names stand above blocks of lines."""

from __future__ import annotations

import pytest

from briefing.sources.readers.reading import read_bytes
from briefing.sources.transcripts import turns_of

CHAT = """**jholm**
hello everyone
shall we start?

**Paul Vert**
I am here, with a cup of tea

**jholm**
then we begin with the piers
the third of them is closed

### Fri, May 13

**rose**
who closed it?

**Paul Vert**
we did, in June

**jholm**
and we measured what it cost

**rose**
can you show us the figures
"""


def test_names_in_bold_above_blocks_are_who_wrote_them():
    reading = read_bytes(f"# Meeting\n\nOpen to all.\n\n- the piers\n\n## Transcript\n\n{CHAT}".encode(), "a.md")
    said = [(placed.turn.speaker, " ".join(placed.turn.text.split())) for placed in reading.turns]
    assert said == [
        ("jholm", "hello everyone shall we start?"),
        ("Paul Vert", "I am here, with a cup of tea"),
        ("jholm", "then we begin with the piers the third of them is closed"),
        ("rose", "who closed it?"),
        ("Paul Vert", "we did, in June"),
        ("jholm", "and we measured what it cost"),
        ("rose", "can you show us the figures"),
    ]


def test_the_same_lines_without_marks_are_such_a_chat():
    turns = turns_of(CHAT.replace("**", "").replace("### Fri, May 13\n\n", ""))
    assert [turn.speaker for turn in turns] == ["jholm", "Paul Vert", "jholm", "rose", "Paul Vert", "jholm", "rose"]


RECIPE = "Ingredients\nflour, butter, and salt\n\nMethod\nmix it, and bake it for an hour\n\n"
LEAFLET = "Opening\nWe open at nine.\n\nTickets\nYour tickets are at the pier.\n\nOpening hours\nAs above.\n\n"
ADDRESS = "Ada Roy\nHead of piers\nroy@sea.example\n\nPaul Vert\nHead of boats\nvert@sea.example\n\n"


@pytest.mark.parametrize("text", [RECIPE * 5, LEAFLET, ADDRESS * 5])
def test_lists_of_other_things_are_no_chat(text):
    assert turns_of(text) == ()
