"""Snapshots of a document with unsaved changes: beside its file, never over it.

A snapshot is a briefing of its own, with one line of comment above it that says of what, when and by whom it was taken.
Any program that opens briefings opens it too.
"""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

from briefing.core.errors import BriefingError
from briefing.core.i18n import translate
from briefing.core.model import Briefing
from briefing.core.storage.processes import Process, current, is_running
from briefing.core.storage.reading import within
from briefing.core.storage.stamps import Stamp, changed_since
from briefing.core.system.names import spelling
from briefing.core.system.places import keeps_beside

_HEAD = "# recovery: "
_SUFFIX = ".recovery"
_MOST_OF_NAME = 40
"""Letters, of four bytes at most: with the mark and the endings a name stays within the 255 bytes of file systems."""
_LONGEST_HEAD = 64 * 1024
"""The bytes looked at for a head, so that a large file that is no snapshot is not read for it."""
_SILENCE = timedelta(days=1)
"""A window on another machine cannot be asked whether it runs: it is taken to be gone after this long."""


class Snapshot(NamedTuple):
    """What is known of a snapshot before it is loaded: its ``file``, and the document it was taken of.

    ``path`` is the document's own file, as it was at ``stamp``; both are None for a document that had none.
    """

    file: Path
    path: Path | None
    stamp: Stamp | None
    taken: datetime
    process: Process

    @property
    def is_leftover(self) -> bool:
        """Whether the window that took it is gone, so that nobody else will save this work."""
        if self.process.host != current().host:
            return datetime.now(UTC) - self.taken > _SILENCE
        return not is_running(self.process)

    @property
    def is_saved(self) -> bool:
        """Whether the document's own file already holds all of it."""
        try:
            return self.path is not None and self.file.read_bytes().partition(b"\n")[2] == self.path.read_bytes()
        except (OSError, ValueError):
            return False

    def load(self) -> Briefing:
        """The document as it was. Raises BriefingError when the snapshot is broken or gone."""
        from briefing.core.storage import store

        return store.load(self.file, has_head=True)


class SnapshotWriter:
    """The one snapshot of an open document. ``folder`` is for documents without a file that can be written beside.

    May be used from several threads.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._mark = os.urandom(4).hex()
        self._file: Path | None = None
        self._lock = threading.Lock()

    def take(self, briefing: Briefing, path: Path | None = None, stamp: Stamp | None = None) -> Path:
        """Write the snapshot, in place of the one before, and return its file.

        ``path`` is the document's own file and ``stamp`` what it was when last loaded or saved. Raises BriefingError
        when it can be written nowhere, or holds what no file can; the snapshot before then stays.
        """
        from briefing.core.storage import store

        whole = None if path is None else Path(os.path.abspath(path))  # noqa: PTH100 (links stay as they are)
        data = f"{_head(whole, stamp)}\n{store.dumps(briefing)}".encode()
        with self._lock:
            file = self._written(whole, data)
            if self._file not in (None, file):
                discard(self._file)
            self._file = file
        return file

    def discard(self) -> None:
        """Remove the snapshot: the document was saved, or given up."""
        with self._lock:
            if self._file:
                discard(self._file)
            self._file = None

    def _written(self, path: Path | None, data: bytes) -> Path:
        from briefing.core.storage.files import write_atomically

        name = f"{_stem(path)}{self._mark}{_SUFFIX}"
        if path and keeps_beside():
            with contextlib.suppress(BriefingError):
                write_atomically(path.with_name(name), data, private=True)
                return path.with_name(name)
        with contextlib.suppress(OSError):
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_atomically(self._folder / name, data, private=True)
        return self._folder / name


def snapshots_of(path: Path, folder: Path) -> tuple[Snapshot, ...]:
    """The snapshots of the document at ``path``, newest first: those beside it, and those in ``folder``.

    A snapshot beside a file of the name it was taken of is that file's, for folders are moved and renamed. So is one of
    a file that is no more, where this one holds what that held: it was renamed.
    """
    name, target = spelling(path.name), spelling(os.path.realpath(path))
    around = ((found, path.with_name(found.path.name)) for found in _all_in(path.parent) if found.path)
    beside = (found for found, of in around if spelling(of.name) == name or _became(found, of, path))
    taken = ((found, found.path) for found in _all_in(folder) if found.path)
    away = (found for found, of in taken if spelling(os.path.realpath(of)) == target or _became(found, of, path))
    return _newest_first({found.file.resolve(): found for found in (*beside, *away)})


def snapshots_in(folder: Path) -> tuple[Snapshot, ...]:
    """All snapshots in ``folder``, newest first, of whatever document."""
    return _newest_first({found.file: found for found in _all_in(folder)})


def read(file: Path) -> Snapshot:
    """What the snapshot in ``file`` says of itself. Raises BriefingError when it is broken, or none."""
    import json

    try:
        with file.open("rb") as stream:
            head = stream.readline(_LONGEST_HEAD).decode("ascii")
        if not head.startswith(_HEAD):
            raise ValueError(head)
        return _snapshot(file, json.loads(head.removeprefix(_HEAD)))
    except (OSError, ValueError, TypeError, KeyError, OverflowError, RecursionError) as error:
        what = translate("Files", "This is not a whole snapshot.")
        raise BriefingError(what, where=str(file), mend=translate("Files", "Open the document itself.")) from error


def discard(file: Path) -> None:
    """Remove the snapshot in ``file``; one that cannot be removed stays."""
    with contextlib.suppress(OSError):
        file.unlink()


def _stem(path: Path | None) -> str:
    """How the names of snapshots start: hidden, and known by the document's name."""
    return f".{path.name[:_MOST_OF_NAME] if path else 'untitled'}."


def _head(path: Path | None, stamp: Stamp | None) -> str:
    import json

    head = {"path": str(path) if path else None, "stamp": stamp, "taken": datetime.now(UTC).isoformat()}
    return _HEAD + json.dumps({**head, "process": current()})


def _snapshot(file: Path, head: dict[str, Any]) -> Snapshot:
    path = None if head["path"] is None else Path(_a(str, head["path"]))
    host, pid, start = head["process"]
    stamp = None
    if head["stamp"] is not None:
        mtime_ns, size, sha256, *place = head["stamp"]
        stamp = Stamp(_a(int, mtime_ns), _a(int, size), _a(str, sha256), *(_a(int, number) for number in place))
    taken = datetime.fromisoformat(_a(str, head["taken"])).astimezone(UTC)
    return Snapshot(file, path, stamp, taken, Process(_a(str, host), _a(int, pid), _a(str, start)))


def _a(cls: type[Any], value: Any) -> Any:
    if not isinstance(value, cls):
        raise TypeError(value)
    return value


def _became(snapshot: Snapshot, of: Path, path: Path) -> bool:
    """Whether the file ``of`` that ``snapshot`` was taken of is gone, and ``path`` is what it was."""
    return snapshot.stamp is not None and not os.path.lexists(of) and not changed_since(path, snapshot.stamp)


def _all_in(folder: Path) -> Iterator[Snapshot]:
    """The whole snapshots in ``folder``; what is broken can be nobody's."""
    for file in within(folder):
        if file.name.startswith(".") and file.name.endswith(_SUFFIX):
            with contextlib.suppress(BriefingError):
                yield read(file)


def _newest_first(found: dict[Path, Snapshot]) -> tuple[Snapshot, ...]:
    return tuple(sorted(found.values(), key=lambda snapshot: snapshot.taken, reverse=True))
