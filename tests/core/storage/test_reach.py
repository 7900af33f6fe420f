"""A disk that does not answer is not waited for."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from threading import Event

import pytest

from briefing.core.storage import reading
from briefing.core.storage.reach import first_there, is_missing, within
from briefing.core.storage.reading import is_file, is_folder, is_same_file, is_special


def test_what_answers_in_time_is_given():
    assert within(5, lambda: 3) == 3
    with pytest.raises(ZeroDivisionError):
        within(5, lambda: 1 / 0)


def test_what_does_not_is_given_up():
    asked = Event()
    with pytest.raises(TimeoutError):
        within(0.01, lambda: asked.wait(5))
    asked.set()


def test_a_file_is_missing_only_where_the_disk_says_so(tmp_path, monkeypatch):
    (tmp_path / "there").touch()
    assert is_missing(tmp_path / "gone", 5)
    assert not is_missing(tmp_path / "there", 5)
    assert not is_missing(tmp_path / "there" / "below a file", 5)
    dead = Event()
    monkeypatch.setattr(Path, "stat", lambda path: dead.wait(5))
    assert not is_missing(tmp_path / "gone", 0.01)
    dead.set()


def test_of_several_files_the_first_that_is_there_is_found_past_a_dead_share(tmp_path, monkeypatch):
    (tmp_path / "there").touch()
    dead = Event()

    def is_file(path):
        return dead.wait(5) if path.name == "dead" else Path(path).is_file()

    monkeypatch.setattr(reading, "is_file", is_file)
    paths = [tmp_path / name for name in ("dead", "gone", "there")]
    assert first_there(paths, 0.1) == tmp_path / "there"
    assert first_there(paths[:2], 0.1) is None
    dead.set()


@pytest.mark.parametrize("code", [errno.EINVAL, errno.EIO, errno.EACCES, errno.ETIMEDOUT, 1326])
def test_a_place_that_answers_oddly_has_no_file(code, tmp_path, monkeypatch):
    """A share with another password, a drive that is gone: ``Path.is_file`` lets most of their errors through."""

    def odd(*_, **__):
        raise OSError(code, "")

    with monkeypatch.context() as patch:
        patch.setattr(os, "stat", odd)
        found = [is_file(tmp_path / "a"), is_folder(tmp_path), is_special(tmp_path), is_same_file(tmp_path, tmp_path)]
    assert found == [False, False, False, True]
