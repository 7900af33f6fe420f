"""WebVTT, SubRip and SBV as tools write them: who speaks, when, and every word once."""

from __future__ import annotations

import pytest

from briefing.sources.transcripts import turns_of
from tests.sources.transcripts.told import said

TEAMS = """WEBVTT

5b8c0f7e-0000-4a4a-9c9c-aaaaaaaaaaaa/3-0
00:00:02.500 --> 00:00:05.100
<v Inès Vallet>Nous avons fermé le premier
centre en</v>

5b8c0f7e-0000-4a4a-9c9c-aaaaaaaaaaaa/3-1
00:00:05.100 --> 00:00:06.900
<v Inès Vallet>mars, pas en R&amp;D.</v>

5b8c0f7e-0000-4a4a-9c9c-aaaaaaaaaaaa/4-0
00:00:06.200 --> 00:00:07.000
<v Omar Diop (Guest)>Et le second ?</v>
"""
BLANK = " "
ROLLING = f"""WEBVTT
Kind: captions

00:00:01.000 --> 00:00:03.000 align:start position:0%
{BLANK}
on<00:00:01.500><c> ferme</c><00:00:02.000><c> jeudi</c>

00:00:03.000 --> 00:00:03.010 align:start position:0%
on ferme jeudi
{BLANK}

00:00:03.010 --> 00:00:05.000 align:start position:0%
on ferme jeudi
et<00:00:03.500><c> on</c><00:00:04.000><c> rouvre</c>

00:00:05.000 --> 00:00:05.010 align:start position:0%
et on rouvre
{BLANK}

00:00:05.010 --> 00:00:07.000 align:start position:0%
et on rouvre
[Musique]
"""


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_teams_sentences_that_run_over_cues_are_joined(ends, mark):
    assert said(mark + TEAMS.replace("\n", ends)) == [
        ("Inès Vallet", 2.5, 6.9, "Nous avons fermé le premier centre en mars, pas en R&D."),
        ("Omar Diop", 6.2, 7.0, "Et le second ?"),
    ]


def test_that_somebody_is_from_outside_is_no_organisation_of_theirs():
    (_, turn) = turns_of(TEAMS.replace("(Guest)", "(EXT)"))
    assert (turn.speaker, turn.organisation) == ("Omar Diop", "")


def test_ids_instead_of_names_become_numbered_speakers_and_unpadded_fractions_are_milliseconds():
    one, two = (f"11111111-2222-3333-4444-55555555555{n}@66666666-7777-8888-9999-000000000000" for n in (1, 2))
    text = f"""WEBVTT

0:0:1.50 --> 0:0:2.5
<v {one}>We start.</v>

0:0:2.50 --> 0:1:4.120
<v {two}>We stop.</v>

0:1:5.0 --> 0:1:6.0
<v {one}>No.</v>
"""
    assert said(text) == [
        ("Speaker 1", 1.05, 2.005, "We start."),
        ("Speaker 2", 2.05, 64.12, "We stop."),
        ("Speaker 1", 65.0, 66.0, "No."),
    ]


def test_notes_of_stream_are_not_speech_and_a_pause_parts_turns():
    text = """WEBVTT

NOTE duration:"00:00:20"

NOTE Confidence: 0.9

0a1b2c3d-0000-0000-0000-000000000001
00:00:01.000 --> 00:00:02.000
We pay twice

NOTE Confidence: 0.8

0a1b2c3d-0000-0000-0000-000000000002
00:00:02.500 --> 00:00:04.000
for the same thing.

0a1b2c3d-0000-0000-0000-000000000003
00:00:09.000 --> 00:00:10.000
Not any more.
"""
    assert said(text) == [("", 1.0, 4.0, "We pay twice for the same thing."), ("", 9.0, 10.0, "Not any more.")]


def test_zoom_labels_go_on_where_none_is_given():
    text = """WEBVTT

1
00:00:01.000 --> 00:00:03.000
Lena Roth: We close the site

2
00:00:03.000 --> 00:00:04.000
Lena Roth: in June.

3
00:00:04.500 --> 00:00:06.000
jdoe: Really?

4
00:00:06.500 --> 00:00:08.000
Sam Cole (Acme): Note: it was my idea.

5
00:00:08.100 --> 00:00:09.000
And it is late.
"""
    assert [(turn.speaker, turn.organisation, turn.text) for turn in turns_of(text)] == [
        ("Lena Roth", "", "We close the site in June."),
        ("jdoe", "", "Really?"),
        ("Sam Cole", "Acme", "Note: it was my idea. And it is late."),
    ]


def test_webex_tells_the_voice_in_the_id():
    text = """WEBVTT

1 "Ida Berg" (17)
00:00:01.000 --> 00:00:02.000
We stop here.

2 "" (0)
00:00:02.500 --> 00:00:03.000
Why?

3 "Ida Berg" (17)
00:00:03.500 --> 00:00:04.000
It is noon.
"""
    assert said(text) == [
        ("Ida Berg", 1.0, 2.0, "We stop here."),
        ("", 2.5, 3.0, "Why?"),
        ("Ida Berg", 3.5, 4.0, "It is noon."),
    ]


def test_rolling_captions_are_said_once():
    assert said(ROLLING) == [("", 1.0, 5.0, "on ferme jeudi et on rouvre")]


def test_what_is_really_said_twice_stays():
    text = "1\n00:00:01,000 --> 00:00:02,000\nANNE: Non.\n\n2\n00:00:02,000 --> 00:00:03,000\nANNE: Non.\n"
    assert said(text) == [("ANNE", 1.0, 3.0, "Non. Non.")]


def test_diarised_voices_stay_apart_unnamed():
    text = """1
00:00:01,000 --> 00:00:02,000
[SPEAKER_00]: Nous fermons

2
00:00:02,000 --> 00:00:03,500
[SPEAKER_00]: en juin.

3
00:00:03,600 --> 00:00:04,000
[SPEAKER_01]: Dommage.
"""
    assert said(text) == [("SPEAKER_00", 1.0, 3.5, "Nous fermons en juin."), ("SPEAKER_01", 3.6, 4.0, "Dommage.")]


def test_voices_left_open_end_with_their_cue():
    text = """WEBVTT interview

NOTE
Audio file: C:/a.wav

1
00:00:01.000 --> 00:00:02.05
<v S00>Vous fermez ?

2
00:00:02.100 --> 00:00:03.000
<v S01>Oui,

3
00:00:03.100 --> 00:00:04.000
en juin.

4
00:00:04.100 --> 00:00:05.000
<v >Enfin.
"""
    assert said(text) == [
        ("S00", 1.0, 2.05, "Vous fermez ?"),
        ("S01", 2.1, 4.0, "Oui, en juin."),
        ("", 4.1, 5.0, "Enfin."),
    ]


def test_sbv_with_changes_of_voice():
    text = """0:00:01.000,0:00:02.000
>> ANNE : On ferme
le site.

0:00:02.000,0:00:03.000
[RIRES]

0:00:03.000,0:00:04.000
En juin.

1:00:04.000,1:00:05.000
>> Merci.
"""
    assert said(text) == [("ANNE", 1.0, 4.0, "On ferme le site. En juin."), ("", 3604.0, 3605.0, "Merci.")]


def test_broadcast_subtitles_as_they_come():
    text = """1
00:00:01,000 --> 00:00:02,000
{\\an8}<font color="#fff">On ferme</font> en

00:00:02,000 --> 00:00:03,000
2026

3
00:00:03,000 --> 00:00:04,000
- Vraiment ?
- Vraiment.
4
00:00:04,500 --> 00:00:05,000
a < b &gt; c
"""
    assert [turn.text for turn in turns_of(text)] == ["On ferme en 2026", "Vraiment ?", "Vraiment. a < b > c"]


def test_several_voices_in_a_cue_and_comments_of_all_kinds():
    text = """WEBVTT

STYLE
::cue { color: white }

REGION
id:a

NOTE a line

01:02.000 --> 01:04.000 line:0
<v.loud Anne>Go.</v> <v Ben>No.</v>

bad --> worse
lost

NOTE
01:05.000 --> 01:06.000
<v Anne>Yes --&gt; go.
"""
    assert said(text) == [
        ("Anne", 62.0, 64.0, "Go."),
        ("Ben", 62.0, 64.0, "No."),
        ("Anne", 65.0, 66.0, "Yes --> go."),
    ]


def test_names_in_brackets_and_voices_parted_by_a_hyphen():
    text = f"""00:00:01.000 --> 00:00:03.000
(Anne Roy)
We close the port.
-
{BLANK}
(Ben Cole)
Why?

00:00:03.500 --> 00:00:05.000
(Anne Roy)
It silts up.
"""
    assert [(turn.speaker, turn.text) for turn in turns_of(text)] == [
        ("Anne Roy", "We close the port."),
        ("Ben Cole", "Why?"),
        ("Anne Roy", "It silts up."),
    ]


def test_a_name_on_a_line_of_its_own_under_the_time():
    text = """0:0:1.90 --> 0:0:2.480
Ada Brook
We start
late.
0:0:3.0 --> 0:0:4.0
Ben Cole
Why?
0:0:5.0 --> 0:0:6.0
Ada Brook
Snow.
"""
    assert said(text) == [
        ("Ada Brook", 1.09, 2.48, "We start late."),
        ("Ben Cole", 3.0, 4.0, "Why?"),
        ("Ada Brook", 5.0, 6.0, "Snow."),
    ]


@pytest.mark.parametrize(
    "text",
    ["", "Une phrase.", "Horaire : 9:30 --> 11:00\nLieu : salle 2", "10:30\nPause.", "Réunion de 9:30 --> 11:00"],
)
def test_what_is_no_transcript_has_no_turns(text):
    assert turns_of(text) == ()


def test_labels_that_recur_are_voices_however_accounts_are_written():
    names = ["Ada Roy", "@ben / Ben Cole", "Cy - Acme"] * 3
    cues = "".join(f"\n00:00:{n:02}.000 --> 00:00:{n:02}.900\n{name}: We said so.\n" for n, name in enumerate(names))
    assert [turn.speaker for turn in turns_of(f"WEBVTT\n{cues}")] == names


def test_turns_of_services_have_their_times_in_milliseconds():
    text = '{"utterances": [{"speaker": "A", "start": 250, "end": 2650, "text": "We ship."}]}'
    (turn,) = turns_of(text)
    assert (turn.speaker, turn.start, turn.end) == ("Speaker A", 0.25, 2.65)


@pytest.mark.parametrize("head", ["", "\n\nWEBVTT\n\n", "\ufeffWEBVTT\n\n"])
def test_notes_are_no_speech_however_the_file_begins(head):
    cues = [f"00:00:0{n}.000 --> 00:00:0{n}.900\nOn ferme {n}.\n\nNOTE Confidence: 0.9\n" for n in (1, 2)]
    assert [turn.text for turn in turns_of(head + "\n".join(cues))] == ["On ferme 1. On ferme 2."]


def test_a_dash_parts_voices_also_where_it_stands_alone():
    text = "WEBVTT\n\n00:01.000 --> 00:04.000\n- Bonjour.\n- Bonsoir.\n\n00:04.000 --> 00:06.000\n- On ferme.\n"
    assert [turn.text for turn in turns_of(text)] == ["Bonjour.", "Bonsoir.", "On ferme."]


def test_a_voice_on_a_line_of_its_own_speaks_the_next():
    text = (
        "WEBVTT\n\n00:01.000 --> 00:04.000\n<v Anne &amp; Ben>\nOn <i>ferme</i>.\n\n00:04.500 --> 00:06.000\nEn juin.\n"
    )
    assert [(turn.speaker, turn.text) for turn in turns_of(text)] == [("Anne & Ben", "On ferme. En juin.")]


@pytest.mark.parametrize("blank", ["", " ", "\t  "])
def test_lines_of_spaces_part_captions_as_empty_ones_do(blank):
    head = ["WEBVTT", "", "a3f7c2d4-6b1e/7-0", "00:01.000 --> 00:03.000", "On ferme", ""]
    rest = ["NOTE Confidence: 0.9", "", "a3f7c2d4-6b1e/7-1", "00:03.000 --> 00:05.000", "le port.", ""]
    assert [turn.text for turn in turns_of("\n".join(line + blank for line in head + rest))] == ["On ferme le port."]


def test_labels_where_the_voice_changes_are_read_although_most_captions_have_none():
    lines = ["Anne Roy: on ferme", "le port.", "En juin,", "dit-on.", "Et pas avant.", "Ben Cole: Et qui", "paie ?"]
    lines += ["Le port ?", "La ville ?", "L'État ?", "Anne Roy: La ville.", "Toute.", "Ben Cole: Bien.", "Merci."]
    cues = [f"00:00:{n:02}.000 --> 00:00:{n:02}.900\n{line}\n" for n, line in enumerate(lines)]
    assert [turn.speaker for turn in turns_of("\n".join(cues))] == ["Anne Roy", "Ben Cole", "Anne Roy", "Ben Cole"]
    (monologue,) = turns_of("\n".join(cues[:5] + [cues[6]] * 9))
    assert monologue.speaker == ""


def test_times_without_minutes_are_read():
    text = "WEBVTT\n\n0.860 --> 7.380\n<v Anne>On ferme.\n\n58.100 --> 1:02.500\n<v Ben>Quand ?\n"
    assert said(text) == [("Anne", 0.86, 7.38, "On ferme."), ("Ben", 58.1, 62.5, "Quand ?")]


def test_ids_and_remarks_are_no_words_where_blank_lines_are_lost():
    text = "\n".join(line for line in TEAMS.split("\n") if line)
    assert [turn.text for turn in turns_of(text)] == [turn.text for turn in turns_of(TEAMS)]
    text = 'WEBVTT\nNOTE Confidence: 0.9\n00:01.000 --> 00:02.000\nOn ferme.\nNOTE Confidence: 0.8\n2 "Ben" (17)\n'
    assert [turn.text for turn in turns_of(text + "00:02.500 --> 00:03.000\nQuand ?\n")] == ["On ferme.", "Quand ?"]


@pytest.mark.parametrize("change", ["> {}", "   {}", "\t{}", "{}\n"])
def test_captions_pasted_quoted_indented_or_with_doubled_lines_are_the_same(change):
    text = "\n".join(change.format(line) if line else change.format("").rstrip(" \t") for line in TEAMS.split("\n"))
    assert said(text) == said(TEAMS)


def test_voices_of_a_cue_that_dashes_part_have_the_names_before_their_words():
    cues = (f"00:0{at}.000 --> 00:0{at + 1}.000\n- Ann Lee: We start.\n- Bo Ng: Late, as always.\n" for at in range(3))
    found = said("WEBVTT\n\n" + "\n".join(cues))
    assert {(name, words) for name, _, _, words in found} == {("Ann Lee", "We start."), ("Bo Ng", "Late, as always.")}


def test_what_is_set_above_a_word_to_say_how_it_sounds_is_not_said():
    assert (
        said("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann Lee><ruby>We<rt>oui</rt></ruby> start.</v>\n")[0][3]
        == "We start."
    )
