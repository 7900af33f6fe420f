"""Files written whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

from briefing.core.errors import BriefingError
from briefing.core.i18n import translate

_TEMPORARY = ".tmp"
_ABANDONED = 600
"""Seconds after which a temporary file is nobody's any more, by the clock of the disk it is on."""


def write_atomically(path: Path, data: bytes, *, private: bool = False) -> None:
    """Replace the contents of ``path``: a temporary file beside it, flushed to the disk, takes its place at once.

    A link is followed and the permissions of the old file are kept; a ``private`` file is for its owner alone. On any
    failure, a file marked read-only among them, the old file stays as it was, nothing is left behind, and BriefingError
    says why. A process that is killed may leave its temporary file: a later write to the same path removes it.
    """
    refuse_read_only(path)
    target = Path(os.path.realpath(path))
    try:
        _replace(target, data, private)
    except OSError as error:
        raise _explained(error, path) from error


def is_read_only(path: Path) -> bool:
    """Whether nothing can be saved at ``path``: the file is marked read-only, or its folder does not let us write."""
    target = Path(os.path.realpath(path))
    return _is_marked_read_only(target) or not os.access(target.parent, os.W_OK)


def refuse_read_only(path: Path) -> None:
    """Raise BriefingError if the file at ``path`` is marked read-only."""
    if _is_marked_read_only(Path(os.path.realpath(path))):
        raise BriefingError(
            translate("Files", "The file is read-only."),
            where=str(path),
            mend=translate("Files", "Save elsewhere, or allow writing to it."),
        )


def _is_marked_read_only(target: Path) -> bool:
    """By its permission bits too: to the superuser every file is writable, whatever its marks say."""
    with contextlib.suppress(OSError):
        return not (target.stat().st_mode & 0o222 and os.access(target, os.W_OK))
    return False


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


def _replace(target: Path, data: bytes, private: bool) -> None:
    prefix = f".{target.name[:40]}-"
    handle, name = tempfile.mkstemp(prefix=prefix, suffix=_TEMPORARY, dir=target.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        temporary.chmod(0o600 if private else _mode(target))
        now = temporary.stat().st_mtime
        temporary.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    _sync_folder(target.parent)
    _sweep(target.parent, prefix, now - _ABANDONED)


def _sweep(folder: Path, prefix: str, before: float) -> None:
    """Remove what killed processes left: temporary files that nobody has written to since ``before``."""
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith(prefix) and entry.name.endswith(_TEMPORARY) and entry.stat().st_mtime < before:
                Path(entry.path).unlink()


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
    if error.errno in (errno.ENOSPC, errno.EDQUOT if hasattr(errno, "EDQUOT") else errno.ENOSPC):
        what = translate("Files", "The disk is full; nothing was changed.")
        mend = translate("Files", "Free some space or save elsewhere.")
    elif isinstance(error, FileNotFoundError):
        what = translate("Files", "The folder does not exist.")
        mend = translate("Files", "Create it or save elsewhere.")
    elif isinstance(error, (IsADirectoryError, NotADirectoryError)):
        what = translate("Files", "This is a folder, not a file.")
        mend = translate("Files", "Choose another name.")
    elif isinstance(error, PermissionError):
        what = translate(
            "Files", "The file cannot be written here: it may be open in another program, or the folder protected."
        )
        mend = translate("Files", "Close it there or save elsewhere.")
    else:
        reason = error.strerror or type(error).__name__
        what = translate("Files", "The file cannot be written ({reason}).").format(reason=reason)
        mend = translate("Files", "Save elsewhere.")
    return BriefingError(what, where=str(path), mend=mend)
