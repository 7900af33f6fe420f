"""What may be written to is asked of Windows itself, whose lists of rights Python does not read."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing.core.storage import files
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
