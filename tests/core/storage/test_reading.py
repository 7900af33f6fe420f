"""Why a file cannot be read or written is told in the language of the program, not in that of the system."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from briefing.core import i18n
from briefing.core.storage.files import write_atomically
from briefing.core.storage.reading import SpecialFileError, reason, unreadable


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.EACCES, "access is denied"),
        (errno.EPERM, "access is denied"),
        (errno.EROFS, "its disk is read-only"),
        (errno.EISDIR, "it is a folder"),
        (errno.EIO, "its disk has a fault"),
        (errno.ETIMEDOUT, "its server does not answer"),
    ],
)
def test_what_is_frequent_has_words_of_ours(number, words, monkeypatch):
    error = OSError(number, os.strerror(number), "a.briefing")
    assert reason(error) == words
    monkeypatch.setattr(i18n, "_translator", lambda context, text: f"<{text}>")
    assert f"(<{words}>)" in str(unreadable(Path("a.briefing"), error))


def test_what_is_rare_is_told_as_the_system_tells_it():
    assert reason(OSError(errno.EMFILE, "Too many open files")) == "Too many open files"
    assert reason(SpecialFileError(Path("a"))) == "it is a device or a pipe"
    assert reason(ValueError("embedded null byte")) == "embedded null byte"


def test_a_disk_that_turned_read_only_is_told_where_a_file_is_written(tmp_path, monkeypatch):
    def fail(*_: object) -> int:
        raise OSError(errno.EROFS, "Read-only file system")

    monkeypatch.setattr(os, "open", fail)
    with pytest.raises(Exception, match="its disk is read-only"):
        write_atomically(tmp_path / "a.briefing", b"")
