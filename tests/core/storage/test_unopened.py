"""A file that is not opened is told of in plain words; the technical line is a detail."""

from __future__ import annotations

import os
import re

import pytest

from briefing.core.errors import BriefingError
from briefing.core.storage.store import MAX_BYTES, dumps, load
from briefing.core.storage.unopened import backups, unopened

JARGON = re.compile(r"\b(?:key|YAML|UTF-8|format|briefing/\d|dash|mapping|line \d)\b|:\d")


def told(path, data: bytes) -> BriefingError:
    path.write_bytes(data)
    with pytest.raises(BriefingError) as caught:
        load(path)
    return unopened(path, caught.value, MAX_BYTES)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "This file is empty"),
        (b"\0" * 500, "This file is empty"),
        (b"Some notes of mine\n", "it holds something else"),
        (b"\xff\xfe\x01", "it holds something else"),
        (b"title: My notes\n", "it holds something else"),
        (b"PK\x03\x04\xff\xfe", "Word, Excel or PowerPoint"),
        (b"%PDF-1.7\n\xff", "it is a PDF"),
        (b"<!DOCTYPE html><html></html>", "it is a web page"),
        (b"format: briefing/2\n", "a newer version of Briefing"),
        (b"format: briefing/1\nmessages: [", "This briefing is damaged"),
        (b"format: briefing/1\nmessages: [{id: a}]\n", "This briefing is damaged"),
        (b"assembly:\n  title: A\nmessages: []\n", "This briefing is damaged"),
        (b"format: briefing/1\nassembly:\n  title: \xff\n", "This briefing is damaged"),
    ],
)
def test_what_a_file_is_or_is_not_is_said_without_jargon(tmp_path, data, words):
    error = told(tmp_path / "x.briefing", data)
    assert words in error.what
    assert error.mend
    assert JARGON.search(f"{error.what} {error.mend}") is None
    assert error.details


def test_a_briefing_cut_anywhere_is_damaged_if_it_is_not_whole(tmp_path, cigref):
    data, path = dumps(cigref).encode(), tmp_path / "x.briefing"
    found = [why(path, data[:end]) for end in range(200, len(data), len(data) // 40)]
    assert {what for what in found if what} == {"This briefing is damaged: a part of it cannot be read."}


def why(path, data: bytes) -> str:
    path.write_bytes(data)
    try:
        load(path)
    except BriefingError as error:
        return unopened(path, error, MAX_BYTES).what
    return ""


def test_a_file_that_cannot_be_read_keeps_its_own_words(tmp_path):
    with pytest.raises(BriefingError) as caught:
        load(tmp_path / "none.briefing")
    assert unopened(tmp_path / "none.briefing", caught.value, MAX_BYTES) is caught.value


def test_the_latest_backup_comes_first(tmp_path):
    path = tmp_path / "a [1].briefing"
    assert backups(path) == []
    for at, name in enumerate(("a [1].briefing.bak", "a [1].briefing.bak2", "a 1.briefing.bak")):
        (tmp_path / name).write_bytes(b"")
        os.utime(tmp_path / name, (at, at))
    assert [file.name for file in backups(path)] == ["a [1].briefing.bak2", "a [1].briefing.bak"]
