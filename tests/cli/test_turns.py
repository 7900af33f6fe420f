"""``extract FILE --turns`` prints the turns of a transcript."""

from __future__ import annotations

import json

import pytest

from briefing.cli.commands import run
from tests.sources.readers.test_readers import docx

SRT = "1\n00:00:01,000 --> 00:00:02,000\nANNE: Non.\n\n2\n00:00:02,500 --> 00:00:03,000\nBOB: Si.\n"


def test_turns_are_printed_as_a_list(tmp_path, capsys):
    path = tmp_path / "a.srt"
    path.write_text(SRT, encoding="utf-8")
    assert run(["extract", str(path), "--turns"]) == 0
    first, second = json.loads(capsys.readouterr().out)
    assert second["speaker"] == "BOB"
    assert first == {
        "speaker": "ANNE",
        "role": None,
        "organisation": None,
        "start": 1.0,
        "end": 2.0,
        "text": "Non.",
    }


def test_what_is_no_transcript_gives_an_empty_list_and_says_so(tmp_path, capsys):
    path = tmp_path / "a.txt"
    path.write_text("Rien à signaler.", encoding="utf-8")
    assert run(["extract", str(path), "--turns"]) == 0
    printed = capsys.readouterr()
    assert json.loads(printed.out) == []
    assert "no transcript" in printed.err


def test_turns_are_of_one_source(capsys):
    with pytest.raises(SystemExit) as stopped:
        run(["extract", "a.vtt", "b.vtt", "--turns"])
    assert stopped.value.code == 2
    assert "one SOURCE" in capsys.readouterr().err


def test_breaks_of_a_word_transcript_stay(tmp_path, capsys):
    lines = [
        ("0:0:0.0 --> 0:0:1.510", "Karim Belhadj", "three"),
        ("0:0:2.90 --> 0:0:4.480", "Karim Belhadj", "gaps, and two are ours."),
        ("0:0:6.90 --> 0:0:6.500", "Louise Tanner", "Which two?"),
    ]
    body = "".join(f"<w:p><w:r><w:t>{'</w:t><w:br/><w:t>'.join(parts)}</w:t></w:r></w:p>" for parts in lines)
    path = tmp_path / "a.docx"
    path.write_bytes(docx(body))
    assert run(["extract", str(path), "--turns"]) == 0
    found = [(turn["speaker"], turn["text"]) for turn in json.loads(capsys.readouterr().out)]
    assert found == [("Karim Belhadj", "three gaps, and two are ours."), ("Louise Tanner", "Which two?")]
