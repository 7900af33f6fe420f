"""Texts that are one speech, whoever tells of it: its title, a line at its head, its signature, or nobody."""

from __future__ import annotations

import pytest

from briefing.sources.quoting import quotes_of
from briefing.sources.readers.reading import read_bytes
from briefing.sources.transcripts.records.lone_speech import lone_speech

SAID = """Good morning, everyone. Thank you for having me.

Last year we closed two piers and opened three. It was the right choice, and I would take it again.

We will put forty million into water over the next five years. My people are ready for it.

Thank you."""


@pytest.mark.parametrize(
    ("title", "speaker", "role", "organisation", "is_likely"),
    [
        ("Keynote – Jane Holm, CEO of Acme", "Jane Holm", "CEO", "Acme", False),
        ("Address to the Harbour Forum — Jane Holm", "Jane Holm", "", "", False),
        ("Jane Holm: Opening remarks at the Harbour Forum", "Jane Holm", "", "", False),
        ("Jane Holm's keynote at the Harbour Forum", "Jane Holm", "", "", False),
        ("The piers at risk [Speech by Jane Holm]", "Jane Holm", "", "", False),
        ("Remarks by Jane Holm: the piers at risk", "Jane Holm", "", "", False),
        ("Speech transcript", "Speaker 1", "", "", True),
    ],
)
def test_a_title_tells_whose_speech_it_is(title, speaker, role, organisation, is_likely):
    [turn] = lone_speech(SAID, title)
    assert (turn.speaker, turn.role, turn.organisation, turn.is_likely) == (speaker, role, organisation, is_likely)
    assert turn.text == SAID.replace("\n\n", "\n")


def test_who_signs_a_speech_is_likely_its_speaker():
    reading = read_bytes(f"Keynote – Opening session\n\n{SAID}\n\nJane Holm\nCEO, Acme".encode(), "keynote.txt")
    found = quotes_of(reading)
    assert {(quote.speaker, quote.confidence) for quote in found} == {("Jane Holm", 0.5)}


def test_of_a_speech_by_nobody_known_the_voice_is_named_once():
    found = quotes_of(read_bytes(f"Speech transcript\n\n{SAID}".encode(), "speech.txt"))
    assert {(quote.voice, quote.confidence) for quote in found} == {("Speaker 1", 0.3)}


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Note on piers", SAID),
        ("How to address the piers", SAID),
        ("", SAID.replace("Good morning, everyone.", "Madame, Monsieur, I am writing about the piers.")),
        ("Speech by Jane Holm: what to keep", SAID.replace("Last year", "Jane Holm began softly. Last year")),
        ("Speech on piers", SAID.replace("Good morning, everyone. Thank you for having me.", "It rained.")[:-10]),
    ],
)
def test_notes_letters_and_reports_are_no_speeches(title, text):
    assert lone_speech(text, title) == ()
