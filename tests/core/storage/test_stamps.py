"""A file that changed under the window is told from one that did not."""

from __future__ import annotations

import os

from briefing.core.storage.stamps import changed_since, stamp


def test_what_changed_is_the_contents(tmp_path):
    path = tmp_path / "a.briefing"
    path.write_bytes(b"one")
    before = stamp(path)
    assert not changed_since(path, before)
    os.utime(path, ns=(0, 0))
    assert not changed_since(path, before)
    path.write_bytes(b"two")
    assert changed_since(path, before)
    path.write_bytes(b"three")
    assert changed_since(path, before)


def test_other_bytes_of_the_same_size_and_time_are_seen(tmp_path):
    path, large = tmp_path / "a", tmp_path / "large"
    for file, size in ((path, 3), (large, 2**21)):
        file.write_bytes(b"a" * size)
        os.utime(file, ns=(10**18, 10**18))
        before = stamp(file)
        assert not changed_since(file, before)
        file.write_bytes(b"b" * size)
        os.utime(file, ns=(10**18, 10**18))
        assert changed_since(file, before)
        before = stamp(file)
        (tmp_path / "new").write_bytes(b"c" * size)
        os.utime(tmp_path / "new", ns=(10**18, 10**18))
        (tmp_path / "new").replace(file)
        assert changed_since(file, before)


def test_other_permissions_are_no_change(tmp_path):
    path = tmp_path / "large"
    path.write_bytes(b"a" * 2**21)
    before = stamp(path)
    path.chmod(0o600)
    assert not changed_since(path, before)


def test_files_that_come_and_go_have_changed(tmp_path):
    path = tmp_path / "a.briefing"
    assert stamp(path) is None
    assert not changed_since(path, None)
    path.write_bytes(b"")
    assert changed_since(path, None)
    before = stamp(path)
    path.unlink()
    assert changed_since(path, before)
    assert changed_since(tmp_path / "no\0name", before)
