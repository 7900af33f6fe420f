"""Files that OneDrive or iCloud has yet to fetch: never read before they are asked for, and told when they are away."""

from __future__ import annotations

import errno
from types import SimpleNamespace

import pytest

from briefing.core.errors import BriefingError
from briefing.core.storage import reading, stamps
from briefing.core.storage.stamps import changed_since, stamp
from briefing.core.storage.store import load, save
from briefing.core.system.clouds import is_elsewhere


@pytest.mark.parametrize(
    ("told", "elsewhere"),
    [
        ({"st_file_attributes": 0x20}, False),
        ({"st_file_attributes": 0x400020}, True),
        ({"st_file_attributes": 0x40000}, True),
        ({"st_file_attributes": 0x1020}, True),
        ({"st_file_attributes": 0x80020}, False),  # kept here always (FILE_ATTRIBUTE_PINNED)
        ({"st_flags": 0x40000000}, True),
        ({"st_flags": 0x20}, False),
        ({}, False),
    ],
)
def test_each_system_says_what_it_has_yet_to_fetch(told, elsewhere):
    assert is_elsewhere(SimpleNamespace(**told)) is elsewhere


def test_what_is_here_is_here(tmp_path):
    assert not is_elsewhere(tmp_path.stat())


def test_a_file_that_cannot_be_fetched_is_told_as_such(tmp_path, cigref, monkeypatch):
    save(cigref, tmp_path / "a.briefing")

    def offline(*_):
        raise OSError(errno.EINVAL, "Invalid argument")

    monkeypatch.setattr(reading.os, "open", offline)
    with pytest.raises(BriefingError, match="Invalid argument"):
        load(tmp_path / "a.briefing")
    monkeypatch.setattr(reading, "is_elsewhere", lambda state: True)
    with pytest.raises(BriefingError, match="online only"):
        load(tmp_path / "a.briefing")


def test_one_that_nobody_touched_is_not_fetched_to_see_whether_it_changed(tmp_path, monkeypatch):
    file = tmp_path / "a.briefing"
    file.write_bytes(b"1")
    before = stamp(file)
    monkeypatch.setattr(stamps, "is_elsewhere", lambda state: True)
    monkeypatch.setattr(reading, "read_file", lambda *_: 1 / 0)
    assert not changed_since(file, before)
