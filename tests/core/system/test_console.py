"""Output that never fails on a letter, and the patterns of names that Windows' shells leave to programs."""

from __future__ import annotations

import io

import pytest

from briefing.core.system.console import expanded, settled

SAID = "« L’été » → ✓ 日本"


class Terminal(io.TextIOWrapper):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize("codepage", ["cp850", "cp1252", "ascii"])
def test_what_is_piped_is_utf_8_whatever_the_codepage(codepage):
    raw = io.BytesIO()
    stream = settled(io.TextIOWrapper(raw, encoding=codepage))
    stream.write(SAID)
    stream.flush()
    assert raw.getvalue().decode("utf-8") == SAID


@pytest.mark.parametrize("codepage", ["cp850", "cp1252", "ascii"])
def test_a_terminal_shows_what_it_cannot_write_as_its_number(codepage):
    raw = io.BytesIO()
    stream = settled(Terminal(raw, encoding=codepage))
    stream.write(SAID)
    stream.flush()
    assert b"\\u2713" in raw.getvalue()


def test_without_a_console_nothing_fails():
    stream = settled(None)
    assert stream.write(SAID) == len(SAID)
    assert not stream.isatty()
    stream.close()


def test_patterns_name_files_on_windows_only(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("b.txt", "a.txt", "c[1].txt"):
        (tmp_path / name).touch()
    words = ["extract", "*.txt", "c[1].txt", "none-*.md", "-?", "-o", "out.briefing"]
    assert expanded(words, "win32") == [
        "extract", "a.txt", "b.txt", "c[1].txt", "c[1].txt", "none-*.md", "-?", "-o", "out.briefing",
    ]  # fmt: skip
    assert expanded(words, "linux") == words
