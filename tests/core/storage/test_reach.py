"""A disk that does not answer is not waited for."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest

from briefing.core.storage import reach
from briefing.core.storage.reach import first_there, within


def test_what_answers_in_time_is_given():
    assert within(5, lambda: 3) == 3
    with pytest.raises(ZeroDivisionError):
        within(5, lambda: 1 / 0)


def test_what_does_not_is_given_up():
    asked = Event()
    with pytest.raises(TimeoutError):
        within(0.01, lambda: asked.wait(5))
    asked.set()


def test_of_several_files_the_first_that_is_there_is_found_past_a_dead_share(tmp_path, monkeypatch):
    (tmp_path / "there").touch()
    dead = Event()

    def is_file(path):
        return dead.wait(5) if path.name == "dead" else Path(path).is_file()

    monkeypatch.setattr(reach, "is_file", is_file)
    paths = [tmp_path / name for name in ("dead", "gone", "there")]
    assert first_there(paths, 0.1) == tmp_path / "there"
    assert first_there(paths[:2], 0.1) is None
    dead.set()
