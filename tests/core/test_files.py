"""Several files written together, or none."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing.core.errors import BriefingError
from briefing.core.files import write_together


def test_files_are_written_with_their_names(tmp_path):
    (tmp_path / "a").write_bytes(b"old")
    assert write_together(tmp_path, [("a", b"1"), ("b", b"2")]) == [tmp_path / "a", tmp_path / "b"]
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a": b"1", "b": b"2"}


def test_when_making_one_fails_the_folder_stays_as_it_was(tmp_path):
    def failing():
        yield "a", b"new"
        raise ZeroDivisionError

    (tmp_path / "a").write_bytes(b"old")
    with pytest.raises(ZeroDivisionError):
        write_together(tmp_path, failing())
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("a", b"old")]


@pytest.mark.parametrize("name", ["nowhere", "file"])
def test_a_folder_that_is_none_is_told(name, tmp_path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(BriefingError, match="folder"):
        write_together(tmp_path / name, [("a", b"")])
    assert [path.name for path in Path(tmp_path).iterdir()] == ["file"]
