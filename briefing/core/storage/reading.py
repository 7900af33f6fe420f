"""Files read whole, and nothing that is no file: a pipe would be waited for, a device read without end."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

from briefing.core.i18n import translate

_AT_ONCE = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)


class SpecialFileError(OSError):
    """What is at a path is a device, a pipe or a socket; ``strerror`` says so to people."""

    def __init__(self, path: Path) -> None:
        super().__init__(errno.EINVAL, translate("Files", "it is a device or a pipe"), str(path))


class TooLargeFileError(OSError):
    """A file holds more than is wanted of its kind; ``strerror`` says so to people."""

    def __init__(self, path: Path) -> None:
        super().__init__(errno.EFBIG, translate("Files", "it is too large"), str(path))


def read_file(path: Path, most: int) -> bytes:
    """The bytes of the ordinary file at ``path``, links followed.

    Raises SpecialFileError, TooLargeFileError for one of more than ``most`` bytes, and OSError or ValueError where
    there is none that can be read.
    """
    _check(path.stat(), path, most)
    with os.fdopen(os.open(path, os.O_RDONLY | _AT_ONCE), "rb") as stream:
        state = os.fstat(stream.fileno())
        _check(state, path, most)
        data = stream.read(state.st_size + 1)  # one more, for a file that grows meanwhile
        while len(data) <= most and (more := stream.read(2**20)):
            data += more
    if len(data) > most:
        raise TooLargeFileError(path)
    return data


def reason(error: OSError | ValueError) -> str:
    """Why a file cannot be read, in words without its name."""
    return getattr(error, "strerror", None) or str(error)


def is_file(path: Path) -> bool:
    """Whether a file is at ``path``; unlike ``Path.is_file`` never raises, whatever the name or the folder."""
    return os.path.isfile(path)  # noqa: PTH113


def is_folder(path: Path) -> bool:
    """Whether a folder is at ``path``; never raises."""
    return os.path.isdir(path)  # noqa: PTH112


def is_special(path: Path) -> bool:
    """Whether a device, a pipe or a socket is at ``path``, or a link to one."""
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError):
        return False
    return not (stat.S_ISREG(mode) or stat.S_ISDIR(mode))


def is_same_file(path: Path, other: Path) -> bool:
    """Whether both lead to one file, by whatever links and spelling; one that is not there yet by its place."""
    try:
        return path.samefile(other)
    except (OSError, ValueError):
        pass
    try:
        return os.path.normcase(os.path.realpath(path)) == os.path.normcase(os.path.realpath(other))
    except (OSError, ValueError):
        return False


def _check(state: os.stat_result, path: Path, most: int) -> None:
    if stat.S_ISDIR(state.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if not stat.S_ISREG(state.st_mode):
        raise SpecialFileError(path)
    if state.st_size > most:
        raise TooLargeFileError(path)
