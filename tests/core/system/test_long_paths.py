"""Paths beyond what Windows takes by itself are told to be long; a refused name is not taken for a missing folder."""

from __future__ import annotations

import errno
from pathlib import PureWindowsPath

import pytest

from briefing.core.errors import BriefingError
from briefing.core.storage import files, temporaries
from briefing.core.storage.files import write_atomically
from briefing.core.system.long_paths import is_unnameable, reachable

DEEP = "\\".join(["Comité exécutif 2026"] * 12)


@pytest.mark.parametrize(
    ("path", "long"),
    [
        (rf"C:\{DEEP}\note.briefing", rf"\\?\C:\{DEEP}\note.briefing"),
        (rf"\\srv\part\{DEEP}\note.briefing", rf"\\?\UNC\srv\part\{DEEP}\note.briefing"),
        (rf"C:/{DEEP}/x/../note.briefing", rf"\\?\C:\{DEEP}\note.briefing"),
        (r"C:\short\note.briefing", r"C:\short\note.briefing"),
        (rf"\\?\C:\{DEEP}\note.briefing", rf"\\?\C:\{DEEP}\note.briefing"),
    ],
)
def test_windows_is_told_that_a_path_is_long(path, long):
    assert str(reachable(PureWindowsPath(path), "win32")) == long
    assert reachable(PureWindowsPath(path), "darwin") == PureWindowsPath(path)


@pytest.mark.parametrize("letters", range(226, 262))
def test_a_file_being_written_never_stands_at_a_path_that_is_too_long(letters):
    """Wherever the path of the file ends: what Windows takes untold is 259 letters for files, 247 for folders."""
    folder = PureWindowsPath("C:\\" + "d" * (letters - 4) + "\\")
    waiting = reachable(folder / ".~0123abcd.tmp", "win32")
    for path, most in ((waiting, 247), (waiting / "old-999", 259)):
        assert len(str(path)) <= most or str(path).startswith("\\\\?\\")


def test_a_file_being_written_has_a_short_name(tmp_path, monkeypatch):
    made = []
    monkeypatch.setattr(temporaries, "reachable", lambda path: made.append(path) or path)
    write_atomically(tmp_path / ("n" * 100), b"")
    assert [len(path.name) for path in made] == [14]


@pytest.mark.parametrize("code", [123, 206])
def test_a_name_that_windows_refuses_is_told_as_such(code, tmp_path, monkeypatch):
    refused = FileNotFoundError(errno.ENOENT, "")
    refused.winerror = code
    monkeypatch.setattr(files.os, "open", lambda *_: (_ for _ in ()).throw(refused))
    with pytest.raises(BriefingError, match="No file can have this name") as told:
        write_atomically(tmp_path / "a", b"")
    assert "shorter" in told.value.mend
    assert not is_unnameable(FileNotFoundError(errno.ENOENT, ""))
