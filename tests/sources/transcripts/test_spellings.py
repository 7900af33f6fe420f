"""Names, times and footers of transcripts in the ways in which tools and people write them."""

from __future__ import annotations

import pytest

from briefing.sources.readers import read_bytes


def told(text: str, name: str = "a.txt") -> list[tuple[str, str, float | None]]:
    turns = (placed.turn for placed in read_bytes(text.encode(), name).turns)
    return [(turn.speaker or turn.role, turn.text, turn.start) for turn in turns]


def test_a_name_in_capitals_is_the_same_as_in_small_letters():
    cues = ["ANN ROY: We start.", "Bo Ng: Yes.", "Ann Roy: And go on."]
    text = "".join(f"\n00:00:0{at}.000 --> 00:00:0{at + 1}.000\n{cue}\n" for at, cue in enumerate(cues))
    assert [speaker for speaker, *_ in told(f"WEBVTT\n{text}", "a.vtt")] == ["Ann Roy", "Bo Ng", "Ann Roy"]


def test_a_name_in_capitals_that_begins_like_an_article_is_no_role():
    text = (
        "Monsieur le Maire : Je propose d’adopter le budget.\n\nMme LE GOFF : Le réseau perd un litre sur quatre.\n\n"
        "M. LE MAIRE : C’est faux.\n\nM. DUPONT-MOREAU : Nous voterons contre.\n"
    )
    assert [speaker for speaker, *_ in told(text)] == ["Maire", "LE GOFF", "MAIRE", "DUPONT-MOREAU"]


HEADS = [
    "{clock} - {name}: {words}",
    "{clock} - 00:20:00 {name}\n{words}\n",
    "{name} (0 h 0{minute} min 05 s) : {words}",
    "[0h0{minute}m05s] {name} : {words}",
]


@pytest.mark.parametrize("head", HEADS)
def test_heads_with_a_time_and_a_name(head):
    said = [("Ann Roy", "We start."), ("Bo Ng", "Yes."), ("Ann Roy", "That is all.")]
    lines = [
        head.format(clock=f"00:0{at}:05", minute=at, name=name, words=words) for at, (name, words) in enumerate(said)
    ]
    assert told("\n".join(lines)) == [(name, words, 60.0 * at + 5) for at, (name, words) in enumerate(said)]


@pytest.mark.parametrize(
    "footer",
    ["Transcrit par https://otter.ai", "Meeting ended after 00:09:47", "Réunion terminée après 00:09:47"],
)
def test_footers_of_tools_are_no_words(footer):
    assert told(f"Ann Roy  0:04\nWe start.\n\nBo Ng  0:09\nYes.\n\n{footer}\n")[-1] == ("Bo Ng", "Yes.", 9.0)


def test_times_that_are_read_aloud_are_no_words():
    text = "".join(
        f"{name}\n{aloud}\n0:0{at}\n{name} {aloud}\n{words}\n\n"
        for at, (name, words) in enumerate([("Ann Roy", "We start."), ("Bo Ng", "Yes."), ("Ann Roy", "So be it.")], 4)
        for aloud in [f"0 minutes {at} seconds"]
    )
    assert told(text) == [("Ann Roy", "We start.", 4.0), ("Bo Ng", "Yes.", 5.0), ("Ann Roy", "So be it.", 6.0)]


def test_the_abbreviation_of_what_somebody_is_is_their_role():
    cues = ["Mme Claire Le Goff, DSI : Nous partons.", "Bo Ng: Yes."]
    text = "".join(f"\n00:00:0{at}.000 --> 00:00:0{at + 1}.000\n{cue}\n" for at, cue in enumerate(cues))
    [first, _] = [placed.turn for placed in read_bytes(f"WEBVTT\n{text}".encode(), "a.vtt").turns]
    assert (first.speaker, first.role) == ("Claire Le Goff", "DSI")
