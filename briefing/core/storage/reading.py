"""Files read whole, and nothing that is no file: a pipe would be waited for, a device read without end."""

from __future__ import annotations

import errno
import os
import stat
import time
from pathlib import Path

from briefing.core.errors import BriefingError
from briefing.core.i18n import translate
from briefing.core.system.access import is_held
from briefing.core.system.clouds import is_elsewhere
from briefing.core.system.long_paths import reachable
from briefing.core.system.names import spelling

_PATIENCE, _PAUSE = 1.0, 0.05
"""Seconds for which a file that another program has for itself is waited for, and between two looks."""
_AT_ONCE = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
_SILENT = (errno.ETIMEDOUT, errno.EHOSTUNREACH, errno.ENETUNREACH, errno.ECONNRESET, errno.ENOTCONN)


class SpecialFileError(OSError):
    """What is at a path is a device, a pipe or a socket; ``strerror`` says so to people."""

    def __init__(self, path: Path) -> None:
        super().__init__(errno.EINVAL, translate("Files", "it is a device or a pipe"), str(path))


class TooLargeFileError(OSError):
    """A file holds more than is wanted of its kind; ``strerror`` says so to people."""

    def __init__(self, path: Path) -> None:
        super().__init__(errno.EFBIG, translate("Files", "it is too large"), str(path))


class AwayFileError(OSError):
    """A file's contents are elsewhere and cannot be fetched now; ``strerror`` says so to people."""

    def __init__(self, path: Path) -> None:
        super().__init__(errno.EIO, translate("Files", "it is online only, and cannot be fetched now"), str(path))


_TOLD = (SpecialFileError, TooLargeFileError, AwayFileError)


def read_file(path: Path, most: int) -> bytes:
    """The bytes of the ordinary file at ``path``, links followed.

    Raises SpecialFileError, TooLargeFileError for one of more than ``most`` bytes, AwayFileError, and OSError or
    ValueError where there is none that can be read.
    """
    at = reachable(path)
    state = at.stat()
    _check(state, path, most)
    try:
        return _read_in_time(at, path, most)
    except OSError as error:
        if is_elsewhere(state) and not isinstance(error, TooLargeFileError):
            raise AwayFileError(path) from error
        raise


def _read_in_time(at: Path, path: Path, most: int) -> bytes:
    """Read, once what holds the file for a moment has let it go."""
    end = time.monotonic() + _PATIENCE
    while True:
        try:
            return _read(at, path, most)
        except PermissionError as error:
            if not is_held(error) or time.monotonic() > end:
                raise
        time.sleep(_PAUSE)


def _read(at: Path, path: Path, most: int) -> bytes:
    with os.fdopen(os.open(at, os.O_RDONLY | _AT_ONCE), "rb") as stream:
        state = os.fstat(stream.fileno())
        _check(state, path, most)
        data = stream.read(state.st_size + 1)  # one more, for a file that grows meanwhile
        while len(data) <= most and (more := stream.read(2**20)):
            data += more
    if len(data) > most:
        raise TooLargeFileError(path)
    return data


def reason(error: OSError | ValueError) -> str:
    """Why a file cannot be read or written, in words without its name: ours, for the system's may be of another
    language than the window's."""
    if isinstance(error, OSError) and not isinstance(error, _TOLD):
        if error.errno in (errno.EACCES, errno.EPERM):
            return translate("Files", "access is denied")
        if error.errno == errno.EROFS:
            return translate("Files", "its disk is read-only")
        if error.errno == errno.EISDIR:
            return translate("Files", "it is a folder")
        if error.errno == errno.EIO:
            return translate("Files", "its disk has a fault")
        if error.errno in _SILENT:
            return translate("Files", "its server does not answer")
    return getattr(error, "strerror", None) or str(error)


def no_such_file(path: Path) -> BriefingError:
    """What to raise where a file is to be read and there is none."""
    what = translate("Files", "There is no such file.")
    return BriefingError(what, where=str(path), mend=translate("Files", "Check its name and folder."))


def unreadable(path: Path, error: OSError | ValueError, mend: str = "") -> BriefingError:
    """What to raise where ``error`` keeps the file at ``path`` from being read; ``mend`` is for one that is there."""
    if isinstance(error, FileNotFoundError):
        return no_such_file(path)
    what = translate("Files", "The file cannot be read ({reason}).").format(reason=reason(error))
    return BriefingError(what, where=str(path), mend=mend or translate("Files", "Check that you may open it."))


def is_file(path: Path) -> bool:
    """Whether a file is at ``path``; unlike ``Path.is_file`` never raises, whatever the name or the folder."""
    return os.path.isfile(reachable(path))  # noqa: PTH113


def is_folder(path: Path) -> bool:
    """Whether a folder is at ``path``; never raises."""
    return os.path.isdir(reachable(path))  # noqa: PTH112


def within(folder: Path) -> list[Path]:
    """What stands right in a folder, in no order; nothing of one that cannot be read."""
    try:
        return list(folder.iterdir())
    except OSError:
        return []


def is_special(path: Path) -> bool:
    """Whether a device, a pipe or a socket is at ``path``, or a link to one."""
    try:
        mode = reachable(path).stat().st_mode
    except (OSError, ValueError):
        return False
    return not (stat.S_ISREG(mode) or stat.S_ISDIR(mode))


def is_same_file(path: Path, other: Path) -> bool:
    """Whether both lead to one file, by whatever links and spelling; one that is not there yet by its place."""
    try:
        return reachable(path).samefile(reachable(other))
    except (OSError, ValueError):
        pass
    try:
        return spelling(os.path.realpath(path)) == spelling(os.path.realpath(other))
    except (OSError, ValueError):
        return False


def _check(state: os.stat_result, path: Path, most: int) -> None:
    if stat.S_ISDIR(state.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if not stat.S_ISREG(state.st_mode):
        raise SpecialFileError(path)
    if state.st_size > most:
        raise TooLargeFileError(path)
