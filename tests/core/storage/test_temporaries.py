"""What a killed run left is swept at the next start, and a set it had begun to put in place is finished."""

from __future__ import annotations

import os

import pytest

from briefing.core.paths import cache_folder
from briefing.core.storage import temporaries
from briefing.core.storage.files import write_together
from briefing.core.storage.temporaries import sweep


class KilledError(BaseException):
    """Stands for the end of the process: nothing tidies up after it."""


@pytest.fixture
def killed(monkeypatch):
    """Have whatever is done in the block be the work of a process that died of it."""
    monkeypatch.setattr(temporaries.Note, "forget", lambda self: None)
    monkeypatch.setattr(temporaries, "remove", lambda path: None)

    def bury():
        monkeypatch.undo()
        monkeypatch.setattr(temporaries, "runs_since", lambda *_: False)

    return bury


def notes():
    folder = cache_folder() / "unfinished"
    return list(folder.iterdir()) if folder.is_dir() else []


def dying_at(number, contents):
    for at, data in enumerate(contents):
        if at == number:
            raise KilledError
        yield data


def test_a_set_that_was_being_made_is_gone(tmp_path, killed):
    (tmp_path / "a").write_bytes(b"old")
    with pytest.raises(KilledError):
        write_together(tmp_path, ["a", "b"], dying_at(1, [b"1", b"2"]))
    assert len(list(tmp_path.iterdir())) == 2
    killed()
    sweep()
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("a", b"old")]
    assert notes() == []


@pytest.mark.parametrize("moves", [0, 1, 2])
def test_a_set_that_was_being_put_in_place_is_whole(moves, tmp_path, killed, monkeypatch):
    done = []
    move = temporaries.move

    def dying(path, target):
        if len(done) == moves:
            raise KilledError
        done.append(target)
        move(path, target)

    monkeypatch.setattr("briefing.core.storage.files.move", dying)
    (tmp_path / "b").write_bytes(b"old")
    with pytest.raises(KilledError):
        write_together(tmp_path, ["a", "b", "c"], [b"1", b"2", b"3"])
    killed()
    sweep()
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a": b"1", "b": b"2", "c": b"3"}
    assert notes() == []


def test_what_a_running_process_writes_is_left_to_it(tmp_path, killed, monkeypatch):
    with pytest.raises(KilledError):
        write_together(tmp_path, ["a", "b"], dying_at(1, [b"1", b"2"]))
    monkeypatch.undo()
    sweep()
    assert len(list(tmp_path.iterdir())) == 1
    killed()
    sweep()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{", '{"host": "h", "pid": "x", "remove": "/etc/passwd", "moves": []}', '{"host": 1, "remove": 1}'],
)
def test_a_note_that_makes_no_sense_does_no_harm(text, tmp_path):
    folder = cache_folder() / "unfinished"
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "1-0.json"
    file.write_text(text, encoding="utf-8")
    sweep()
    assert file.exists()
    os.utime(file, (0, 0))
    sweep()
    assert not file.exists()


def test_a_note_removes_nothing_but_temporary_files(tmp_path, monkeypatch):
    monkeypatch.setattr(temporaries, "runs_since", lambda *_: False)
    precious = tmp_path / "precious"
    precious.touch()
    note = temporaries.Note(cache_folder() / "unfinished")
    note.write(precious, [(precious, tmp_path / "elsewhere")])
    sweep()
    assert precious.exists()
    assert notes() == []
