"""What may be written to is asked of Windows itself, whose lists of rights Python does not read."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from briefing.core.storage import files, reading
from briefing.core.storage.reading import read_file
from briefing.core.system.access import may_write

ALLOWED, MISSING, DENIED, PROTECTED, HELD = 0, 2, 5, 19, 32


@pytest.mark.parametrize(
    ("told", "may"), [(ALLOWED, True), (MISSING, False), (DENIED, False), (PROTECTED, False), (HELD, True), (33, True)]
)
def test_windows_says_what_may_be_written_to(told, may):
    asked = []
    assert may_write(Path("a b"), "win32", lambda name: asked.append(name) or told) is may
    assert asked == ["a b"]


def test_elsewhere_the_bits_of_a_file_say_it(tmp_path):
    assert may_write(tmp_path, "linux")
    assert not may_write(tmp_path / "none", "darwin")


@pytest.mark.parametrize("locked", ["folder", "file"])
def test_a_file_or_folder_whose_list_of_rights_forbids_it_is_read_only(locked, tmp_path, monkeypatch):
    file = tmp_path / "a.briefing"
    file.touch()
    forbidden = tmp_path if locked == "folder" else file
    monkeypatch.setattr(files, "may_write", lambda path: path != forbidden)
    assert files.is_read_only(file)
    monkeypatch.setattr(files, "may_write", lambda path: True)
    assert not files.is_read_only(file)


def refused(code: int) -> PermissionError:
    error = PermissionError(errno.EACCES, "refused")
    error.winerror = code
    return error


def test_a_file_that_another_program_has_for_itself_is_waited_for(tmp_path, monkeypatch):
    (tmp_path / "a").write_bytes(b"1")
    open_, refusals = os.open, iter([refused(32), refused(33)])

    def held(*given):
        if error := next(refusals, None):
            raise error
        return open_(*given)

    monkeypatch.setattr(reading.os, "open", held)
    assert read_file(tmp_path / "a", 9) == b"1"


@pytest.mark.parametrize(("code", "looks"), [(5, 0), (32, 2)])
def test_one_that_may_not_be_read_is_told_at_once_and_one_that_stays_held_after_a_second(
    code, looks, tmp_path, monkeypatch
):
    (tmp_path / "a").write_bytes(b"1")
    slept, clock = [], iter(range(9))
    monkeypatch.setattr(reading.os, "open", lambda *_: (_ for _ in ()).throw(refused(code)))
    monkeypatch.setattr(reading.time, "sleep", slept.append)
    monkeypatch.setattr(reading.time, "monotonic", lambda: next(clock) / 2)
    with pytest.raises(PermissionError):
        read_file(tmp_path / "a", 9)
    assert len(slept) == looks
