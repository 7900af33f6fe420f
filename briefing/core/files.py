"""Files written whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

from briefing.core.errors import BriefingError


def write_atomically(path: Path, data: bytes) -> None:
    """Replace the contents of ``path``: a temporary file beside it, flushed to the disk, takes its place at once.

    A link is followed and the permissions of the old file are kept. On any failure the old file stays as it was,
    nothing is left behind, and BriefingError says why.
    """
    target = Path(os.path.realpath(path))
    try:
        _replace(target, data)
    except OSError as error:
        raise _explained(error, path) from error


def write_together(folder: Path, files: Iterable[tuple[str, bytes]]) -> list[Path]:
    """Write ``files``, names with their contents, into ``folder`` once all are made; the paths they have then.

    When making or writing one fails, no file has changed, nothing is left behind, and BriefingError says why;
    other errors of the making come through.
    """
    try:
        with tempfile.TemporaryDirectory(prefix=".", suffix=".tmp", dir=folder) as waiting:
            made = [_written(Path(waiting) / name, data) for name, data in files]
            return [path.replace(folder / path.name) for path in made]
    except OSError as error:
        raise _explained(error, folder) from error


def _written(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def _replace(target: Path, data: bytes) -> None:
    handle, name = tempfile.mkstemp(prefix=f".{target.name[:40]}-", suffix=".tmp", dir=target.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        temporary.chmod(_mode(target))
        temporary.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    _sync_folder(target.parent)


def _mode(target: Path) -> int:
    with contextlib.suppress(OSError):
        return target.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _sync_folder(folder: Path) -> None:
    """Make the new name last; Windows cannot open folders, and need not."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _explained(error: OSError, path: Path) -> BriefingError:
    where = str(path)
    if error.errno in (errno.ENOSPC, errno.EDQUOT if hasattr(errno, "EDQUOT") else errno.ENOSPC):
        return BriefingError(
            "The disk is full; nothing was changed.", where=where, mend="Free some space or save elsewhere."
        )
    if isinstance(error, FileNotFoundError):
        return BriefingError("The folder does not exist.", where=where, mend="Create it or save elsewhere.")
    if isinstance(error, (IsADirectoryError, NotADirectoryError)):
        return BriefingError("This is a folder, not a file.", where=where, mend="Choose another name.")
    if isinstance(error, PermissionError):
        return BriefingError(
            "The file cannot be written here: it may be open in another program, or the folder protected.",
            where=where,
            mend="Close it there or save elsewhere.",
        )
    reason = error.strerror or type(error).__name__
    return BriefingError(f"The file cannot be written ({reason}).", where=where, mend="Save elsewhere.")
