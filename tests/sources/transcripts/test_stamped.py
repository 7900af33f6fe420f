"""Texts with times as the tools give them: who speaks and from when, footers and stamps left out."""

from __future__ import annotations

import pytest

from briefing.core.recordings import is_unnamed
from briefing.sources.readers.reading import read_bytes
from briefing.sources.transcripts import turns_of

ANNE, BEN = "On ferme en juin.", "Pourquoi en juin ?"
SHAPES = {
    "Teams in Word": f"Point-20260101_0900-Meeting Transcript\n\nAnne Roy started transcription\n\n"
    f"Anne Roy   0:03\n{ANNE}\n\nBen Cole (Guest)   0:21\n{BEN}\n\nAnne Roy stopped transcription",
    "Otter": f"Anne Roy  0:03  \n{ANNE}\n\nBen Cole  0:21  \n{BEN}\n\nTranscribed by https://otter.ai\n",
    "Rev": f"Anne Roy (00:03):\n{ANNE}\n\nBen Cole (00:21):\n{BEN}\n",
    "a line a turn": f"[00:00:03] Anne Roy : {ANNE}\n\n[00:00:21] Ben Cole : {BEN}\n",
    "noScribe": f"Anne Roy [00:00:03]: {ANNE}\n\nBen Cole [00:00:21]: {BEN}\n",
    "Fireflies": f"00:03\nAnne Roy\n{ANNE}\n\n00:21\nBen Cole\n{BEN}\n\nTranscribed by https://fireflies.ai/\n",
}


def said(text):
    return [(turn.speaker, turn.start, turn.text) for turn in turns_of(text)]


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_names_with_times(shape, ends):
    assert said(SHAPES[shape].replace("\n", ends)) == [("Anne Roy", 3.0, ANNE), ("Ben Cole", 21.0, BEN)]


def test_clocks_on_the_wall_count_from_the_first():
    text = f"[Anne Roy] 23:59:50\n{ANNE}\n\n[Ben Cole] 00:00:05\n{BEN}\n"
    assert said(text) == [("Anne Roy", 0.0, ANNE), ("Ben Cole", 15.0, BEN)]


def test_whisper_joins_lines_and_drops_silence():
    text = """[00:00:00.000 --> 00:00:02.000]   On ferme le
[00:00:02.000 --> 00:00:04.000]   site en juin.
[00:00:04.000 --> 00:00:09.000]   [BLANK_AUDIO]
[00:00:09.000 --> 00:00:10.500]   Merci.
"""
    assert [(turn.start, turn.end, turn.text) for turn in turns_of(text)] == [
        (0.0, 4.0, "On ferme le site en juin."),
        (9.0, 10.5, "Merci."),
    ]


def test_a_time_without_a_name_is_the_same_voice():
    text = f"Anne Roy (00:03):\n{ANNE}\n\n(00:09):\nOu avant.\n\nSpeaker 2 (00:21):\nThe [inaudible 00:22] site.\n"
    assert said(text) == [("Anne Roy", 3.0, f"{ANNE} Ou avant."), ("Speaker 2", 21.0, "The [inaudible 00:22] site.")]


def test_stamps_inside_the_words_are_taken_off():
    text = "[00:00:03] Anne Roy : Un. [00:00:09] Deux.\n[00:00:21] Ben Cole : Trois.\n"
    assert said(text) == [("Anne Roy", 3.0, "Un. Deux."), ("Ben Cole", 21.0, "Trois.")]


def test_the_time_of_meet_is_the_next_turn_s_alone():
    text = f"""Réunion - Transcription
Participants
Anne Roy, Ben Cole
Transcription
00:00:00
Anne Roy: {ANNE}
Ben Cole: {BEN}

00:05:00
Anne Roy: Voilà.

Transcription ended after 00:06:00

This editable transcript was computer generated and might contain errors.
"""
    assert said(text) == [("Anne Roy", 0.0, ANNE), ("Ben Cole", None, BEN), ("Anne Roy", 300.0, "Voilà.")]


def test_stamps_and_names_in_markup():
    text = f"Transcript\n### 00:00:03\n**Anne Roy:** {ANNE}\n**Ben Cole:** {BEN}\n### 00:04:42\n**Anne Roy:** Voilà.\n"
    assert said(text) == [("Anne Roy", 3.0, ANNE), ("Ben Cole", None, BEN), ("Anne Roy", 282.0, "Voilà.")]


def test_a_panel_loses_its_chapters_and_parts_at_pauses():
    text = """Transcription
0:00
[Musique]
0:04
bonjour à tous
0:08
nous voici
Le budget
0:15
il baisse
1:00:03
merci
English (auto-generated)
"""
    assert said(text) == [("", 4.0, "bonjour à tous nous voici"), ("", 15.0, "il baisse"), ("", 3603.0, "merci")]


def test_a_time_at_the_head_of_each_line():
    text = "# a tool\n\n00:00:00.100 on m&#39;a dit\n00:00:02.000 de fermer\n00:00:30.000 et voilà\n"
    assert said(text) == [("", 0.1, "on m'a dit de fermer"), ("", 30.0, "et voilà")]


def test_a_time_before_a_name():
    text = f"Transcript\n00:00:01 Speaker 1\n{ANNE}\n00:00:04 Speaker 2\n{BEN}\n00:00:09 Speaker 1\nVoilà.\n"
    assert said(text) == [("Speaker 1", 1.0, ANNE), ("Speaker 2", 4.0, BEN), ("Speaker 1", 9.0, "Voilà.")]


@pytest.mark.parametrize("first", ["9:00", "1:30", "0:15"])
@pytest.mark.parametrize("joint", ["\n", " "])
def test_a_programme_of_a_day_is_no_transcript(first, joint):
    text = f"Programme\n{first}{joint}Accueil des participants\n10:30{joint}Pause\n12:00{joint}Déjeuner\n"
    assert turns_of(text) == ()


def test_names_behind_a_dash_and_times_behind_a_label():
    dashed = "00:00:01 - Ada Roy\nWe ship.\n\n00:00:05 - Ben Cole\nNot yet.\n\n00:00:09 - Ada Roy\nThen June.\n"
    bold = (
        "**Ada Roy:** [00:00:01] We ship.\n\n**Ben Cole:** [00:00:05] Not yet.\n\n**Ada Roy:** [00:00:09] Then June.\n"
    )
    for text in (dashed, bold):
        found = [(turn.speaker, turn.start, turn.text) for turn in turns_of(text)]
        assert found == [("Ada Roy", 1.0, "We ship."), ("Ben Cole", 5.0, "Not yet."), ("Ada Roy", 9.0, "Then June.")]


def test_a_programme_with_dashes_is_no_transcript():
    assert turns_of("00:10 - Accueil\nDans le hall.\n\n00:20 - Ouverture\nPar la présidente.\n") == ()


VOICES = {
    "a name above its time": "Anne Roy\n00:00:03\n{0}\n\nBen Cole\n00:00:21\n{1}\n\nAnne Roy\n00:00:30\n{2}\n",
    "a time before a label": "00:00:03 Anne Roy: {0}\n00:00:21 Ben Cole: {1}\n00:00:30 Anne Roy: {2}\n",
    "a dash before the time": "Anne Roy — 00:03\n{0}\n\nBen Cole — 00:21\n{1}\n\nAnne Roy — 00:30\n{2}\n",
    "a space before the time": "Anne Roy 0:03\n{0}\n\nBen Cole 0:21\n{1}\n\nAnne Roy 0:30\n{2}\n",
    "a colon before the time": "Anne Roy: 00:00:03\n\n{0}\n\nBen Cole: 00:00:21\n\n{1}\n\nAnne Roy: 00:00:30\n\n{2}\n",
    "a bracket behind the name": "Anne Roy (00:03): {0}\nBen Cole (00:21): {1}\nAnne Roy (00:30): {2}\n",
    "spans and labels": "[00:03 - 00:20] Anne Roy: {0}\n[00:21 - 00:29] Ben Cole: {1}\n[00:30 - 00:31] Anne Roy: {2}\n",
    "spans behind names": "Anne Roy [0:03 – 0:20]\n{0}\n\nBen Cole [0:21 – 0:29]\n{1}\n\nAnne Roy [0:30 – 0:31]\n{2}\n",
    "spans above names": "0:03 - 0:20\nAnne Roy\n{0}\n\n0:21 - 0:29\nBen Cole\n{1}\n\n0:30 - 0:31\nAnne Roy\n{2}\n",
    "tabs": "00:03\tAnne Roy\t{0}\n00:21\tBen Cole\t{1}\n00:30\tAnne Roy\t{2}\n",
    "a bold label": "[00:00:03] **Anne Roy**: {0}\n[00:00:21] **Ben Cole**: {1}\n[00:00:30] **Anne Roy**: {2}\n",
    "lines broken in Markdown": "0:03  \nAnne Roy  \n{0}  \n0:21  \nBen Cole  \n{1}  \n0:30  \nAnne Roy  \n{2}\n",
}


@pytest.mark.parametrize("shape", VOICES)
def test_voices_with_times_in_other_shapes(shape):
    words = (ANNE, BEN, "Merci.")
    found = said(VOICES[shape].format(*words))
    assert found == [("Anne Roy", 3.0, ANNE), ("Ben Cole", 21.0, BEN), ("Anne Roy", 30.0, "Merci.")]


def test_points_of_a_programme_are_no_voices():
    assert said("Accueil 9:30\nLe café.\n\nDiscours 10:00\nLe mot du maire.\n\nBuffet 12:30\nDans le hall.\n") == []


@pytest.mark.parametrize("label", ["Sprecher 1", "Hablante 2", "Participant 4", "Guest 1", "Speaker #2", "Orateur 1"])
def test_unnamed_voices_of_other_languages_are_nobodys_names(label):
    assert is_unnamed(label)
    assert not is_unnamed("Guest House")


@pytest.mark.parametrize("shape", ["{}\n{}\n", "{} {}\n"])
def test_a_part_from_the_middle_of_a_recording_is_a_transcript(shape):
    lines = [("02:05:12", "on ferme le port"), ("02:05:17", "en juin parce qu'il est vide")]
    (turn,) = turns_of("".join(shape.format(*line) for line in lines))
    assert (turn.start, turn.text) == (7512.0, "on ferme le port en juin parce qu'il est vide")


def test_a_live_blog_is_none():
    assert turns_of("14:05\nLe ministre arrive.\n\n14:12\nIl parle du port.\n") == ()


def test_half_a_sentence_before_a_colon_is_no_voice():
    half = "[00:09] In this race, the port has one choice left: it ships."
    text = f"[00:03] Anne Roy: We ship.\n\n{half}\n\n[00:21] Ben Cole: No.\n"
    assert [speaker for speaker, _, _ in said(text)] == ["Anne Roy", "Ben Cole"]


def test_the_heads_that_most_turns_have_are_the_transcript_s():
    opening = (
        "[00:01] Chair: The port is open to all of us, and has been for a long time.\n\n[00:04] Chair: We ship.\n\n"
    )
    turns = "".join(f"Anne Roy: [00:0{at}] Line {at}.\n\nBen Cole: [00:0{at}] Line {at}.\n\n" for at in range(5, 9))
    assert {"Anne Roy", "Ben Cole"} <= {speaker for speaker, _, _ in said(opening + turns)}


def test_lines_of_a_markdown_file_that_part_names_from_words_are_kept():
    """One voice goes on from time to time: joined lines would give more turns, of nobody."""
    heads = ["00:00:03 Anne Roy", "00:00:21 Anne Roy", "00:00:40 Anne Roy", "00:01:10 Ben Cole", "00:01:30 Ben Cole"]
    text = "\n\n".join(f"{head}\n{words}" for head, words in zip(heads, (ANNE, BEN, ANNE, BEN, ANNE), strict=True))
    assert [placed.turn.speaker for placed in read_bytes(text.encode(), "a.md").turns] == ["Anne Roy", "Ben Cole"]


def test_labels_in_small_letters_beside_times_are_voices_where_they_return():
    text = """00:00:13 Élue principale (maire)
Bonsoir à tous, la séance est ouverte.

00:01:02 Conseiller d’opposition 1
Nous n’avons pas reçu le document.

00:01:40 Élue principale
Vous l’aurez demain.

00:02:02 Conseiller d’opposition 1
C’est trop tard."""
    assert [(turn.speaker, turn.start, turn.text) for turn in turns_of(text)] == [
        ("Élue principale", 13.0, "Bonsoir à tous, la séance est ouverte."),
        ("Conseiller d’opposition 1", 62.0, "Nous n’avons pas reçu le document."),
        ("Élue principale", 100.0, "Vous l’aurez demain."),
        ("Conseiller d’opposition 1", 122.0, "C’est trop tard."),
    ]


def test_names_alone_between_times_begin_what_they_say():
    text = """00:00:00
Ada Roy
Merci d’être venues.
Paul Vert
Merci à vous.
00:04:00
Rose Alba
Je suis avocate.
Ada Roy
Depuis quand ?
00:05:10
Paul Vert
Depuis toujours."""
    assert [(turn.speaker, turn.start, turn.text) for turn in turns_of(text)] == [
        ("Ada Roy", 0.0, "Merci d’être venues."),
        ("Paul Vert", None, "Merci à vous."),
        ("Rose Alba", 240.0, "Je suis avocate."),
        ("Ada Roy", None, "Depuis quand ?"),
        ("Paul Vert", 310.0, "Depuis toujours."),
    ]


def test_headings_and_lists_amid_words_with_times_are_nobodys():
    text = """### Compte rendu

00:00:13 Ada Roy
Bonsoir à tous, la séance est ouverte.

00:01:02 Paul Vert
Nous n’avons pas reçu le document.

La suite porte sur :

- les tarifs ;
- les travaux.

00:01:40 Ada Roy
Vous l’aurez demain.

## Fin

Si vous voulez un résumé, dites-le-moi.
"""
    turns = read_bytes(text.encode(), "seance.md").turns
    assert [placed.turn.text for placed in turns] == [
        "Bonsoir à tous, la séance est ouverte.",
        "Nous n’avons pas reçu le document.",
        "Vous l’aurez demain.",
    ]


def test_a_time_in_brackets_behind_a_name_is_nobodys_house():
    names = ["Anne Petit", "Jean Roy", "Anne Petit"]
    words = [
        "Je propose d’adopter le budget de l’année, qui est en hausse de trois pour cent.",
        "Le réseau perd un litre sur quatre, et personne ne répond à nos questions.",
        "Nous y travaillons chaque jour, et la réponse viendra avant la fin du mois.",
    ]
    text = "\n\n".join(f"{name} [00:0{at}]\n{words[at]}" for at, name in enumerate(names))
    assert [(turn.speaker, turn.organisation) for turn in turns_of(text)] == [(name, "") for name in names]
