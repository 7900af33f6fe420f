"""What was open before opens at once, and only while its file is the same."""

from __future__ import annotations

import os
import time
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given

from briefing.core.model import Briefing
from briefing.core.storage.cache import Cache
from briefing.core.storage.stamps import stamp
from briefing.core.storage.store import load, save
from briefing.core.trust import State
from tests.strategies import briefings


@pytest.fixture
def cache(tmp_path):
    return Cache(tmp_path / "cache")


def test_what_was_kept_comes_back_with_its_stamp(cache, file):
    cache.keep(file, load(file), stamp(file), [State.RECORDED, State.CHANGED])
    kept = cache.get(file)
    assert kept.briefing == load(file)
    assert kept.stamp == stamp(file)
    assert kept.states == [State.RECORDED, State.CHANGED]


@given(briefings())
def test_any_briefing_comes_back_the_same_or_not_at_all(tmp_path_factory, briefing):
    folder = tmp_path_factory.mktemp("any")
    cache, path = Cache(folder / "cache"), folder / "any.briefing"
    save(briefing, path)
    read = load(path)
    cache.keep(path, read, stamp(path))
    kept = cache.get(path)
    if read.extra:
        assert kept is None, "the style of its scalars would be lost"
    else:
        assert kept is not None
        assert kept.briefing == read


def test_a_file_that_had_just_changed_is_read_as_its_folder_may_know_nothing_of_the_next_change(
    cache, file, cigref, monkeypatch
):
    cache.keep(file, cigref, stamp(file))
    monkeypatch.setattr("briefing.core.storage.cache.is_untouched", lambda path, before: True)
    assert cache.get(file).briefing == cigref
    file.write_bytes(b"another")
    assert cache.get(file) is None


def test_a_file_that_changed_is_not_answered_for(cache, file, cigref):
    cache.keep(file, cigref, stamp(file))
    save(replace(cigref, messages=cigref.messages[:3]), file)
    assert cache.get(file) is None


def test_a_file_of_the_same_size_at_another_time_is_not_answered_for(cache, file, cigref):
    cache.keep(file, cigref, stamp(file))
    os.utime(file, ns=(1, 1))
    assert cache.get(file) is None


def test_a_file_of_the_same_size_and_time_is_not_answered_for(cache, file, cigref):
    os.utime(file, ns=(10**18, 10**18))
    cache.keep(file, cigref, stamp(file))
    file.write_bytes(file.read_bytes().replace(b"culture", b"Culture"))
    os.utime(file, ns=(10**18, 10**18))
    assert cache.get(file) is None


def test_a_file_that_is_gone_is_not_answered_for(cache, file, cigref):
    cache.keep(file, cigref, stamp(file))
    file.unlink()
    assert cache.get(file) is None


def test_another_version_of_the_program_reads_for_itself(cache, file, cigref, monkeypatch):
    cache.keep(file, cigref, stamp(file))
    monkeypatch.setattr("briefing.core.storage.cache.__version__", "99")
    assert cache.get(file) is None


def test_what_json_cannot_hold_is_not_kept(cache, file):
    briefing = Briefing(extra={"held": date(2026, 10, 8)})
    cache.keep(file, briefing, stamp(file))
    numbered = Briefing(extra={"held": {1: "a key that JSON would turn into a text"}})
    cache.keep(file, numbered, stamp(file))
    assert cache.get(file) is None


@pytest.mark.parametrize(
    "broken", [b"", b"{", b"[]", b"{}", b'{"of": 1, "stamp": [1], "briefing": {}}', b"\xff", b"[" * 9999]
)
def test_a_broken_cache_is_as_good_as_none(cache, file, cigref, broken):
    cache.keep(file, cigref, stamp(file))
    [kept] = (file.parent / "cache").iterdir()
    kept.write_bytes(broken)
    assert cache.get(file) is None


def test_a_folder_that_cannot_be_made_harms_nobody(tmp_path, file, cigref):
    (tmp_path / "taken").write_text("a file where the folder should be", "utf-8")
    cache = Cache(tmp_path / "taken")
    cache.keep(file, cigref, stamp(file))
    assert cache.get(file) is None


def test_only_the_latest_are_kept(cache, tmp_path, cigref):
    for number in range(12):
        path = tmp_path / f"{number}.briefing"
        path.write_bytes(b"x")
        cache.keep(path, cigref, stamp(path))
    kept = [number for number in range(12) if cache.get(tmp_path / f"{number}.briefing")]
    assert len(kept) == 8
    assert 11 in kept


def test_a_change_within_the_same_tick_of_the_clock_is_seen(cache, file, cigref):
    before = stamp(file)
    cache.keep(file, cigref, before)
    changed = file.read_bytes().replace(b"Georges Epinette", b"Georges EPINETTE")
    file.write_bytes(changed)
    os.utime(file, ns=(before.mtime_ns, before.mtime_ns))
    assert stamp(file).size == before.size
    assert cache.get(file) is None


def test_a_file_at_rest_is_known_without_reading_it(cache, file, cigref, monkeypatch):
    later = time.time_ns() + 10**10
    monkeypatch.setattr("briefing.core.storage.cache.time.time_ns", lambda: later)
    cache.keep(file, cigref, stamp(file))
    monkeypatch.setattr("briefing.core.storage.cache.stamp", None)
    assert cache.get(file).briefing == cigref


def test_what_was_kept_right_after_its_file_had_changed_is_to_be_kept_again(cache, file, cigref, monkeypatch):
    cache.keep(file, cigref, stamp(file))
    assert not cache.get(file).settled
    later = time.time_ns() + 10**10
    monkeypatch.setattr("briefing.core.storage.cache.time.time_ns", lambda: later)
    cache.keep(file, cigref, stamp(file))
    assert cache.get(file).settled
