"""Files written whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path

from briefing.core.errors import BriefingError
from briefing.core.i18n import translate
from briefing.core.storage.reading import is_folder, is_same_file, is_special, reason
from briefing.core.storage.temporaries import Note, move, remove, sweep_folder, temporary
from briefing.core.system.access import may_write
from briefing.core.system.long_paths import is_unnameable, reachable

_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)


def write_atomically(path: Path, data: bytes, *, private: bool = False) -> None:
    """Replace the contents of ``path``: a temporary file beside it, flushed to the disk, takes its place at once.

    A link is followed and the permissions of the old file are kept; a ``private`` file is for its owner alone. On any
    failure, a file marked read-only or a device among them, the old file stays as it was, nothing is left behind, and
    BriefingError says why. A process that is killed may leave its temporary file: the next start removes it.
    """
    refuse_unwritable(path)
    with _explaining(path):
        target = _real(path)
        mode = 0o600 if private else _mode(target)
        with temporary(target.parent, partial(_write, data=data, mode=mode)) as (made, _):
            now = made.stat().st_mtime
            move(made, target)
        _sync_folder(target.parent)
        sweep_folder(target.parent, now)


def write_together(folder: Path, names: Sequence[str], contents: Iterable[bytes]) -> list[Path]:
    """Write a file of each name into ``folder`` once all ``contents`` are made; the paths they have then.

    What stands in the way is noticed first. When making or writing one fails, no file has changed, nothing is left
    behind, and BriefingError says why; other errors of the making come through. What a killed process had begun to
    put in place is finished at the next start.
    """
    for name in names:
        refuse_unwritable(folder / name)
    with _explaining(folder), temporary(folder, Path.mkdir) as (waiting, note):
        for number, data in enumerate(contents):
            _write(waiting / str(number), data, _mode(_real(folder / names[number])))
        _put_in_place([(waiting / str(number), _real(folder / name)) for number, name in enumerate(names)], note)
    return [folder / name for name in names]


def is_read_only(path: Path) -> bool:
    """Whether nothing can be saved at ``path``: the file is marked read-only, or its folder does not let us write."""
    try:
        target = _real(path)
        return _is_marked_read_only(target) or not may_write(target.parent)
    except (OSError, ValueError):
        return True


def has_folder(path: Path) -> bool:
    """Whether the folder is there in which a file at ``path`` would be saved; a link is followed."""
    try:
        return is_folder(_real(path).parent)
    except (OSError, ValueError):
        return False


def refuse_unwritable(path: Path) -> None:
    """Raise BriefingError if ``path`` is no file to write to: a folder, a device or pipe, or one marked read-only."""
    mend = translate("Files", "Choose another name.")
    if is_folder(path):
        raise BriefingError(translate("Files", "This is a folder, not a file."), where=str(path), mend=mend)
    if is_special(path):
        raise BriefingError(translate("Files", "This is a device or a pipe, not a file."), where=str(path), mend=mend)
    if _is_marked_read_only(path):
        raise BriefingError(
            translate("Files", "The file is read-only."),
            where=str(path),
            mend=translate("Files", "Save elsewhere, or allow writing to it."),
        )


def refuse_replacing(out: Path, inputs: Iterable[Path]) -> None:
    """Raise BriefingError if writing to ``out`` would replace one of the files that the work is done with."""
    if any(is_same_file(out, path) for path in inputs):
        what = translate("Files", "This file is in use: it would be replaced by what is made with it.")
        raise BriefingError(what, where=str(out), mend=translate("Files", "Write to another file."))


def _is_marked_read_only(path: Path) -> bool:
    """By its permission bits too: to the superuser every file is writable, whatever its marks say."""
    with contextlib.suppress(OSError, ValueError):
        path = reachable(path)
        return not (path.stat().st_mode & 0o222 and may_write(path))
    return False


def _real(path: Path) -> Path:
    """Where ``path`` leads to, however long that is."""
    return reachable(Path(os.path.realpath(reachable(path))))


def _write(path: Path, data: bytes, mode: int | None) -> None:
    """Make a file that is on the disk when this returns; ``mode`` None is what the system gives new files.

    The permissions are asked for as it is made, and set where that was too little: some shares refuse to.
    """
    with os.fdopen(os.open(path, _NEW, 0o666 if mode is None else mode), "wb") as stream:
        try:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        except BaseException:
            remove(path)
            raise
    if mode is not None:
        with contextlib.suppress(OSError):
            path.chmod(mode)


def _put_in_place(moves: Sequence[tuple[Path, Path]], note: Note) -> None:
    """Make all moves, or none: what a failing one left of the others is as before."""
    waiting = moves[0][0].parent if moves else None
    if waiting is None:
        return
    old = [_kept(target, waiting / f"old-{number}") for number, (_, target) in enumerate(moves)]
    note.write(waiting, moves)
    done = 0
    try:
        for made, target in moves:
            move(made, target)
            done += 1
    except OSError:
        note.write(waiting)
        for (_, target), before in zip(moves[:done], old, strict=False):
            if before:
                move(before, target)
            else:
                remove(target)
        raise
    for folder in {target.parent for _, target in moves}:
        _sync_folder(folder)


def _kept(target: Path, beside: Path) -> Path | None:
    """The file at ``target`` under a second name, None where there is none."""
    if not target.exists():
        return None
    try:
        beside.hardlink_to(target)
    except OSError:
        shutil.copy2(target, beside)
    return beside


@contextlib.contextmanager
def _explaining(path: Path) -> Iterator[None]:
    try:
        yield
    except (OSError, ValueError) as error:
        raise _explained(error, path) from error


def _mode(target: Path) -> int | None:
    with contextlib.suppress(OSError):
        return target.stat().st_mode & 0o777
    return None


def _sync_folder(folder: Path) -> None:
    """Make the new name last; Windows cannot open folders, and need not."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _explained(error: OSError | ValueError, path: Path) -> BriefingError:
    if isinstance(error, ValueError) or error.errno == errno.ENAMETOOLONG or is_unnameable(error):
        what = translate("Files", "No file can have this name.")
        mend = translate("Files", "Choose a shorter or plainer name.")
    elif error.errno in (errno.ENOSPC, errno.EDQUOT if hasattr(errno, "EDQUOT") else errno.ENOSPC):
        what = translate("Files", "The disk is full; nothing was changed.")
        mend = translate("Files", "Free some space or save elsewhere.")
    elif isinstance(error, FileNotFoundError):
        what = translate("Files", "The folder does not exist.")
        mend = translate("Files", "Create it or save elsewhere.")
    elif isinstance(error, NotADirectoryError):
        what = translate("Files", "What is to be its folder is a file: nothing can be put in it.")
        mend = translate("Files", "Choose another folder.")
    elif isinstance(error, IsADirectoryError):
        what = translate("Files", "This is a folder, not a file.")
        mend = translate("Files", "Choose another name.")
    elif isinstance(error, PermissionError):
        what = translate(
            "Files", "The file cannot be written here: it may be open in another program, or the folder protected."
        )
        mend = translate("Files", "Close it there or save elsewhere.")
    else:
        what = translate("Files", "The file cannot be written ({reason}).").format(reason=reason(error))
        mend = translate("Files", "Save elsewhere.")
    return BriefingError(what, where=str(path), mend=mend)
