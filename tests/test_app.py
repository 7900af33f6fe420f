"""What the program says of its own output."""

from __future__ import annotations

import errno
import io
import sys

import pytest

from briefing.app import main


class Full(io.TextIOWrapper):
    """Standard output on a disk without room."""

    def write(self, _text: str) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")


def test_output_that_finds_no_room_is_told_in_a_sentence(tmp_path, monkeypatch, capsys):
    with Full((tmp_path / "out").open("wb"), encoding="utf-8") as full:
        monkeypatch.setattr(sys, "stdout", full)
        assert main(["--version"]) == 1
    told = capsys.readouterr().err
    assert told == ("briefing: What was to be printed is not whole: No space left on device. Send it elsewhere.\n")


@pytest.mark.parametrize("error", [OSError(errno.ENOSPC, "No space", "a.log"), OSError(errno.EACCES, "Denied")])
def test_what_is_not_of_its_output_stays_unforeseen(error, monkeypatch, capsys):
    def fail(_given: list[str]) -> int:
        raise error

    monkeypatch.setattr("briefing.app._dispatch", fail)
    assert main(["--version"]) == 1
    assert "something unforeseen happened" in capsys.readouterr().err
