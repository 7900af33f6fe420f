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
