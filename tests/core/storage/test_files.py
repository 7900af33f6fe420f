"""Files written whole or not at all, one or several; read-only ones left alone, private ones their owner's."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from briefing.core.errors import BriefingError
from briefing.core.storage.files import is_read_only, write_atomically, write_together
from briefing.core.storage.store import save


def test_a_read_only_file_is_not_written_over(tmp_path, cigref):
    path = tmp_path / "a.briefing"
    path.write_text("by hand", encoding="utf-8")
    assert not is_read_only(path)
    path.chmod(0o444)
    assert is_read_only(path)
    with pytest.raises(BriefingError, match="read-only"):
        save(cigref, path)
    assert path.read_text(encoding="utf-8") == "by hand"
    assert list(tmp_path.iterdir()) == [path]


def test_where_there_is_no_file_yet_the_folder_decides(tmp_path):
    assert not is_read_only(tmp_path / "new.briefing")
    assert is_read_only(tmp_path / "none" / "new.briefing")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such bits")
def test_a_private_file_is_its_owners_alone(tmp_path):
    path = tmp_path / "a"
    write_atomically(path, b"open")
    write_atomically(path, b"closed", private=True)
    assert path.stat().st_mode & 0o777 == 0o600


def test_only_what_nobody_writes_any_more_is_swept(tmp_path):
    path = tmp_path / "a"
    names = [".a-old.tmp", ".a-new.tmp", ".b-old.tmp", "a-old.tmp"]
    for name in names:
        (tmp_path / name).touch()
        if "old" in name:
            os.utime(tmp_path / name, (0, 0))
    write_atomically(path, b"")
    assert sorted(file.name for file in tmp_path.iterdir()) == sorted(["a", *names[1:]])


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
