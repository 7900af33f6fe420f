"""Files written whole or not at all, one or several; read-only ones left alone, private ones their owner's."""

from __future__ import annotations

import errno
import os
from functools import partial
from pathlib import Path

import pytest

from briefing.core.errors import BriefingError
from briefing.core.storage import files, temporaries
from briefing.core.storage.files import is_read_only, refuse_replacing, write_atomically, write_together
from briefing.core.storage.reading import is_special
from briefing.core.storage.store import load, save


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
    names = [".~00000000.tmp", ".~00000001.tmp", ".a-old.tmp", "~00000000.tmp"]
    for name in names:
        (tmp_path / name).touch()
        if name != names[1]:
            os.utime(tmp_path / name, (0, 0))
    write_atomically(path, b"")
    assert sorted(file.name for file in tmp_path.iterdir()) == sorted(["a", *names[1:]])


def test_files_are_written_with_their_names(tmp_path):
    (tmp_path / "a").write_bytes(b"old")
    assert write_together(tmp_path, ["a", "b"], [b"1", b"2"]) == [tmp_path / "a", tmp_path / "b"]
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a": b"1", "b": b"2"}


def test_when_making_one_fails_the_folder_stays_as_it_was(tmp_path):
    def failing():
        yield b"new"
        raise ZeroDivisionError

    (tmp_path / "a").write_bytes(b"old")
    with pytest.raises(ZeroDivisionError):
        write_together(tmp_path, ["a", "b"], failing())
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("a", b"old")]


@pytest.mark.parametrize("name", ["nowhere", "file"])
def test_a_folder_that_is_none_is_told(name, tmp_path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(BriefingError, match="folder"):
        write_together(tmp_path / name, ["a"], [b""])
    assert [path.name for path in Path(tmp_path).iterdir()] == ["file"]


def test_that_a_folder_on_the_way_is_a_file_is_told_as_it_is(tmp_path):
    (tmp_path / "hosts").write_bytes(b"")
    with pytest.raises(BriefingError, match="folder is a file"):
        write_atomically(tmp_path / "hosts" / "deck.pptx", b"")


def _never():
    raise AssertionError("made before what stands in the way was noticed")
    yield b""


@pytest.mark.parametrize("in_the_way", ["folder", "read-only"])
def test_what_stands_in_the_way_is_noticed_before_anything_is_made(in_the_way, tmp_path):
    (tmp_path / "a").write_bytes(b"old")
    if in_the_way == "folder":
        (tmp_path / "b").mkdir()
    else:
        (tmp_path / "b").write_bytes(b"old")
        (tmp_path / "b").chmod(0o444)
    with pytest.raises(BriefingError, match=in_the_way):
        write_together(tmp_path, ["a", "b"], _never())
    assert (tmp_path / "a").read_bytes() == b"old"


@pytest.mark.parametrize("linked", [True, False])
def test_a_set_that_cannot_be_put_in_place_whole_is_as_before(linked, tmp_path, monkeypatch):
    (tmp_path / "a").write_bytes(b"old")
    replace = Path.replace

    def failing(self, target):
        if Path(target).name == "c":
            raise OSError(errno.EIO, "broken disk")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", failing)
    if not linked:
        monkeypatch.setattr(Path, "hardlink_to", lambda self, target: (_ for _ in ()).throw(OSError()))
    with pytest.raises(BriefingError, match="its disk has a fault"):
        write_together(tmp_path, ["a", "b", "c"], [b"1", b"2", b"3"])
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("a", b"old")]


def test_a_file_that_is_held_for_a_moment_is_waited_for(tmp_path, monkeypatch):
    replace, refusals = Path.replace, iter(range(3))

    def held(self, target):
        if next(refusals, None) is not None:
            raise PermissionError(errno.EACCES, "in use")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", held)
    write_atomically(tmp_path / "a", b"new")
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("a", b"new")]


def test_one_that_stays_held_is_told_after_two_seconds(tmp_path, monkeypatch):
    slept = []
    clock = iter(range(0, 90))

    def held(self, target):
        raise PermissionError(errno.EACCES, "in use")

    monkeypatch.setattr(Path, "replace", held)
    monkeypatch.setattr(temporaries.time, "sleep", slept.append)
    monkeypatch.setattr(temporaries.time, "monotonic", lambda: next(clock))
    monkeypatch.setattr(temporaries.Note, "write", lambda *_: None)
    with pytest.raises(BriefingError, match="another program"):
        write_atomically(tmp_path / "a", b"new")
    assert 1 <= len(slept) <= 3
    assert list(tmp_path.iterdir()) == []


def test_permissions_that_a_share_does_not_keep_are_no_failure(tmp_path, monkeypatch):
    path = tmp_path / "a"
    path.write_bytes(b"old")

    def refused(self, mode):
        raise PermissionError(errno.EPERM, "no")

    monkeypatch.setattr(Path, "chmod", refused)
    write_atomically(path, b"new")
    write_atomically(path, b"newer", private=True)
    assert path.read_bytes() == b"newer"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such bits")
def test_a_new_file_is_as_open_as_the_user_has_them(tmp_path):
    (tmp_path / "plain").touch()
    write_atomically(tmp_path / "a", b"")
    assert (tmp_path / "a").stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_a_folder_that_takes_every_name_is_not_tried_for_ever(tmp_path, monkeypatch):
    tries = []

    def taken(path, flags, mode=0o777):
        tries.append(path)
        raise FileExistsError(errno.EEXIST, "there")

    monkeypatch.setattr(files.os, "open", taken)
    with pytest.raises(BriefingError):
        write_atomically(tmp_path / "a", b"")
    assert len(tries) <= 101


def test_a_folder_that_takes_no_file_is_asked_once(tmp_path, monkeypatch):
    """Where a list of rights forbids it, Windows says so of every name: another one is no way out."""
    asked = []

    def forbidden(path, flags, *rest):
        if flags & os.O_CREAT and Path(path).parent == tmp_path:
            asked.append(path)
            raise PermissionError(13, "Access is denied")
        return opened(path, flags, *rest)

    opened = os.open
    monkeypatch.setattr(os, "open", forbidden)
    with pytest.raises(BriefingError):
        write_atomically(tmp_path / "a.briefing", b"")
    assert len(asked) == 1


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")
@pytest.mark.parametrize("linked", [True, False])
def test_devices_and_pipes_are_neither_replaced_nor_read(linked, tmp_path, cigref):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for at in (pipe, Path("/dev/null"), Path("/dev/zero")):
        path = tmp_path / f"link to {at.name}" if linked else at
        if linked:
            path.symlink_to(at)
        for act in (partial(save, cigref, path), partial(load, path), partial(write_together, tmp_path, [path], [b""])):
            with pytest.raises(BriefingError, match="device or a pipe"):
                act()
    assert is_special(pipe)


@pytest.mark.parametrize("name", ["n" * 300, "no\0name"])
def test_a_name_no_file_can_have_is_told(name, tmp_path):
    for act in (lambda: write_atomically(tmp_path / name, b""), lambda: load(tmp_path / name)):
        with pytest.raises(BriefingError):
            act()
    assert list(tmp_path.iterdir()) == []


def test_what_the_work_is_done_with_is_not_replaced_by_it(tmp_path):
    path = tmp_path / "a.briefing"
    path.touch()
    (tmp_path / "soft").symlink_to(path)
    (tmp_path / "hard").hardlink_to(path)
    for out in (path, tmp_path / "soft", tmp_path / "hard", tmp_path / "x" / ".." / "a.briefing"):
        with pytest.raises(BriefingError, match="in use"):
            refuse_replacing(out, [tmp_path / "other", path])
    refuse_replacing(tmp_path / "new", [path])


def test_a_folder_that_cannot_be_removed_afterwards_makes_no_failure_of_what_was_written(tmp_path, monkeypatch):
    def held(*_, **__):
        raise PermissionError(errno.EACCES, "in use")

    monkeypatch.setattr(os, "rmdir", held)
    assert write_together(tmp_path, ["a", "b"], [b"1", b"2"]) == [tmp_path / "a", tmp_path / "b"]
    assert (tmp_path / "b").read_bytes() == b"2"


def test_one_old_temporary_that_stays_does_not_keep_the_others(tmp_path, monkeypatch):
    names = [f".~0000000{number}.tmp" for number in range(3)]
    for name in names:
        (tmp_path / name).touch()
        os.utime(tmp_path / name, (0, 0))
    unlink = Path.unlink

    def held(self, **named):
        if self.name == names[0]:
            raise PermissionError(errno.EACCES, "in use")
        unlink(self, **named)

    monkeypatch.setattr(Path, "unlink", held)
    write_atomically(tmp_path / "a", b"")
    assert sorted(path.name for path in tmp_path.iterdir()) == [names[0], "a"]
