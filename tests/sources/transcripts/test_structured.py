"""JSON, Whisper's table, TTML and SubStation Alpha, sound and damaged."""

from __future__ import annotations

import json

import pytest

from briefing.sources.transcripts import turns_of
from tests.sources.transcripts.told import said

TTML = """<?xml version="1.0" encoding="UTF-8"?>
<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata"
    xmlns:ttp="http://www.w3.org/ns/ttml#parameter" ttp:frameRate="50">
 <head><metadata><ttm:agent xml:id="a"><ttm:name>Anne Roy</ttm:name></ttm:agent></metadata></head>
 <body><div>
  <p begin="00:00:01.250" end="2.5s" ttm:agent="a">On ferme<br/>le <span>site</span>.</p>
  <p begin="2500ms" end="00:00:03:25" ttm:agent="a">En juin.</p>
  <p begin="00:00:04:00" end="00:00:05:00">Pourquoi ?</p>
 </div></body>
</tt>
"""
ASS = """[Script Info]
ScriptType: v4.00+

[V4+ Styles]
Format: Name, Fontname

[Events]
Format: Layer, Start, End, Style, Name, Effect, Text
Comment: 0,0:00:00.00,0:00:01.00,Default,,,à revoir
Dialogue: 0,0:00:01.25,0:00:02.50,Default,Anne Roy,,{\\an8}On ferme,\\Nenfin.
Dialogue: 0,0:00:03.00,0:00:04.00,Default,Ben Cole,,{\\i1}Non.{\\i0}
Dialogue: 0,broken
"""


def segments(*items):
    return json.dumps({"version": "1", "segments": list(items)})


def test_podcast_segments_of_a_word_are_joined():
    text = segments(
        {"speaker": "Anne Roy", "startTime": 0.5, "endTime": 0.9, "body": "On"},
        {"speaker": "Anne Roy", "startTime": 0.9, "endTime": 1.5, "body": "ferme."},
        {"speaker": "Ben Cole", "startTime": 2, "endTime": 3, "body": "Non."},
    )
    assert said(text) == [("Anne Roy", 0.5, 1.5, "On ferme."), ("Ben Cole", 2.0, 3.0, "Non.")]


def test_segments_without_voices_part_at_pauses():
    text = segments(
        {"start": 0, "end": 1.5, "text": " On"},
        {"start": 1.6, "end": 2, "text": " ferme."},
        {"start": 9, "text": "Non."},
    )
    assert said(text) == [("", 0.0, 2.0, "On ferme."), ("", 9.0, None, "Non.")]


def test_a_table_has_milliseconds():
    assert said("start\tend\ttext\n0\t1500\tOn ferme\n1500\t2000\ten juin.\n") == [("", 0.0, 2.0, "On ferme en juin.")]


def test_ttml_has_agents_and_all_kinds_of_times():
    assert said(TTML) == [("Anne Roy", 1.25, 3.5, "On ferme le site. En juin."), ("", 4.0, 5.0, "Pourquoi ?")]


def test_substation_dialogue_has_names():
    assert said(ASS) == [("Anne Roy", 1.25, 2.5, "On ferme, enfin."), ("Ben Cole", 3.0, 4.0, "Non.")]


@pytest.mark.parametrize(
    "text",
    [
        '{"segments": [',
        '{"segments": 3}',
        '{"segments": [3, {"text": 4}, {"text": "  "}]}',
        '[["segments"]]',
        '"segments"',
        TTML[:-40],
        "<tt>",
        "[Script Info]\n[Events]\nDialogue: 0,0:00:01.25",
        "start\tend\ttext\nx\ty\tz\n",
        f"start\tend\ttext\n{'9' * 5_000}\t1\tOui\n",
        '<!DOCTYPE tt [<!ENTITY a "b">]><tt><body><p begin="1s">&a;</p></body></tt>',
    ],
)
def test_what_is_damaged_has_no_turns(text):
    assert turns_of(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        '[{"speaker": "A", "start": 1.5, "end": 2.0, "text": "On ferme."}]',
        '{"results": {"utterances": [{"speaker": "A", "start": 1.5, "end": 2.0, "transcript": "On ferme."}]}}',
        '{"transcription": [{"offsets": {"from": 1500, "to": 2000}, "text": " On ferme.", "speaker": "A"}]}',
    ],
)
def test_lists_of_utterances_in_other_files(text):
    assert [(turn.speaker, turn.start, turn.end, turn.text) for turn in turns_of(text)] == [
        ("Speaker A", 1.5, 2.0, "On ferme.")
    ]


def test_other_json_is_no_transcript():
    assert turns_of('{"start": 3, "text": "On ferme."}') == ()
    assert turns_of('[1, {"start": null}, "start"]') == ()


@pytest.mark.parametrize(
    "text",
    [
        'speaker,start_ms,end_ms,text\n"Anne Roy",1500,2000,"On ferme, dit-elle."\nBen Cole,2500,3000,Quand ?\n',
        "Start;End;Speaker;Text\n00:00:01.5;0:02;Anne Roy;On ferme, dit-elle.\n0:02.5;0:03;Ben Cole;Quand ?\n",
        "# Port\n\n| Time | Speaker | Text |\n|---|---|---|\n| 0:01.5 | Anne Roy | On ferme, dit-elle. |\n"
        "| 0:02.5 | Ben Cole | Quand ? |\n",
    ],
)
def test_tables_with_columns_of_voices_and_words(text):
    assert [turn[:2] + turn[3:] for turn in said(text)] == [
        ("Anne Roy", 1.5, "On ferme, dit-elle."),
        ("Ben Cole", 2.5, "Quand ?"),
    ]


def test_tables_of_other_things_are_no_transcripts():
    assert said("name,start,text size\nPort,1,12\nMer,2,14\n") == []
    assert said("| Heure | Intervenant | Sujet |\n|---|---|---|\n| 9:00 | Anne Roy | Le port |\n") == []


WORDS = [("On", 0, 1.0), ("ferme", 0, 1.5), ("Quand", 1, 2.0)]


@pytest.mark.parametrize(
    "data",
    [
        {
            "results": {
                "channels": [
                    {
                        "alternatives": [
                            {
                                "transcript": "on ferme quand",
                                "words": [
                                    {
                                        "word": word.lower(),
                                        "punctuated_word": word,
                                        "start": at,
                                        "end": at + 0.4,
                                        "speaker": who,
                                    }
                                    for word, who, at in WORDS
                                ],
                            }
                        ]
                    }
                ]
            }
        },
        {
            "monologues": [
                {"speaker": who, "elements": [{"type": "text", "value": word, "ts": at} for word in words]}
                for who, at, words in ((0, 1.0, ("On", "ferme")), (1, 2.0, ("Quand",)))
            ]
        },
        {
            "results": [
                {"alternatives": [{"content": word, "speaker": who}], "start_time": str(at)} for word, who, at in WORDS
            ]
        },
    ],
)
def test_lists_of_words_of_services_are_found_by_what_they_hold(data):
    assert [(speaker, text) for speaker, _, _, text in said(json.dumps(data))] == [
        ("Speaker 0", "On ferme"),
        ("Speaker 1", "Quand"),
    ]


def test_marks_alone_end_the_word_before():
    items = [{"word": word, "start": at / 2} for at, word in enumerate(["On", "ferme", ".", "Oui", "!"])]
    assert [text for *_, text in said(json.dumps({"words": items}))] == ["On ferme. Oui!"]


def test_ttml_without_hours_has_its_times():
    text = '<tt xmlns="http://www.w3.org/ns/ttml"><body><p begin="00:01.5" end="00:02.5">On ferme.</p></body></tt>'
    assert said(text) == [("", 1.5, 2.5, "On ferme.")]


@pytest.mark.parametrize("begin", [f"{'9' * 5_000}s", f"00:00:01:{'9' * 5_000}"])
def test_a_time_of_thousands_of_digits_is_none(begin):
    head = f'<tt p:frameRate="{"9" * 5_000}" xmlns:p="p">'
    page = f'{head}<body><p begin="{begin}">Oui.</p><p begin="2s">Non.</p></body></tt>'
    assert said(page) == [("", None, None, "Oui. Non.")]
