"""A file that replaces another keeps what the system and people attached to that one, where the disk lets it."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing.core.storage import temporaries
from briefing.core.storage.files import write_atomically
from briefing.core.system.replacing import put_in_place


@pytest.fixture
def pair(tmp_path):
    made, target = tmp_path / "made", tmp_path / "target"
    made.write_bytes(b"new")
    target.write_bytes(b"old")
    return made, target


def contents(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_windows_exchanges_the_contents_of_the_file_that_is_there(pair, tmp_path):
    done = []

    def exchange(made, target):
        done.append((made, target))
        Path(made).replace(target)

    put_in_place(*pair, "win32", exchange=exchange)
    assert done == [tuple(map(str, pair))]
    assert contents(tmp_path) == {"target": b"new"}


@pytest.mark.parametrize("left", ["all", "nothing at the target"])
def test_where_a_disk_cannot_exchange_the_file_is_replaced(left, pair, tmp_path):
    def failing(made, target):
        if left != "all":
            Path(target).unlink()
        raise OSError(50, "not supported")

    put_in_place(*pair, "win32", exchange=failing)
    assert contents(tmp_path) == {"target": b"new"}


def test_a_mac_gives_the_new_file_the_marks_of_the_old_before_it_takes_its_place(pair, tmp_path):
    seen = []
    put_in_place(*pair, "darwin", copy_marks=lambda old, new: seen.append((old, new, contents(tmp_path))))
    assert seen == [(str(pair[1]), str(pair[0]), {"made": b"new", "target": b"old"})]
    assert contents(tmp_path) == {"target": b"new"}


def test_a_mac_saves_though_marks_cannot_be_copied(pair, tmp_path):
    def failing(old, new):
        raise OSError(45, "not supported")

    put_in_place(*pair, "darwin", copy_marks=failing)
    assert contents(tmp_path) == {"target": b"new"}


def test_elsewhere_nothing_but_the_name_changes_hands(pair, tmp_path):
    put_in_place(*pair, "linux", exchange=lambda *_: 1 / 0, copy_marks=lambda *_: 1 / 0)
    assert contents(tmp_path) == {"target": b"new"}


def test_saving_replaces_in_this_way(tmp_path, monkeypatch):
    used = []
    monkeypatch.setattr(temporaries, "put_in_place", lambda made, target: used.append(target) or made.replace(target))
    write_atomically(tmp_path / "a", b"new")
    assert used == [tmp_path / "a"]
