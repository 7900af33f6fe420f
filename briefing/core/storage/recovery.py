"""Snapshots of a document with unsaved changes: beside its file, never over it.

A snapshot is a briefing of its own, with one line of comment above it that says of what, when and by whom it was taken.
What was done since stands below it, a line of comment for each time that it was kept: to write these takes as long for
10,000 quotes as for ten. Any program that opens briefings opens it too, as it was before them.
"""

from __future__ import annotations

import codecs
import contextlib
import os
import threading
from collections.abc import Callable, Iterator
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
_THEN = b"# then: "
_SUFFIX, _MERGE_MARK = ".recovery", b"<<<<<<<"
_MOST_OF_NAME = 40
"""Letters, of four bytes at most: with the mark and the endings a name stays within the 255 bytes of file systems."""
_LONGEST_HEAD = 64 * 1024
"""The bytes looked at for a head, so that a large file that is no snapshot is not read for it."""
_LONGEST_TAIL = 256 * 1024
"""Those looked at for the time of the last change."""
_MOST_CHANGES = 1024 * 1024
"""The bytes of changes below a snapshot after which it is taken whole again."""
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
    def is_of_another(self) -> bool:
        """Whether the document's own file is another than the one it was taken of: it was saved since."""
        return self.path is not None and changed_since(self.path, self.stamp)

    @property
    def saved(self) -> datetime | None:
        """When the document's own file was saved last, None where there is none."""
        with contextlib.suppress(OSError, ValueError, OverflowError):
            return datetime.fromtimestamp(self.path.stat().st_mtime, UTC) if self.path else None
        return None

    @property
    def is_saved(self) -> bool:
        """Whether the document's own file already holds all of it."""
        from briefing.core.storage import store

        try:
            data = self.file.read_bytes()
            if self.path is None or _THEN not in data:
                return self.path is not None and data.partition(b"\n")[2] == self.path.read_bytes()
            return self.load() == store.load(self.path)
        except (BriefingError, OSError, ValueError):
            return False

    def load(self) -> Briefing:
        """The document as it was. Raises BriefingError when the snapshot is broken or gone."""
        from briefing.core.storage import store
        from briefing.core.storage.records import changed

        briefing = store.load(self.file, has_head=True)
        with contextlib.suppress(OSError, ValueError, TypeError, KeyError, RecursionError):  # up to one that broke
            for told in _told(self.file.read_bytes()):
                briefing = changed(briefing, told["change"])
        return briefing


class SnapshotWriter:
    """The one snapshot of an open document. ``folder`` is for documents without a file that can be written beside.

    May be used from several threads: ``now`` gives what the document has become by the time that one of them writes.
    """

    def __init__(self, folder: Path, now: Callable[[], Briefing] | None = None) -> None:
        self._folder = folder
        self._now = now
        self._mark = os.urandom(4).hex()
        self._file: Path | None = None
        self._of: tuple[Path | None, Stamp | None] = None, None
        self._holds: Briefing | None = None
        self._changes = 0
        self._lock = threading.Lock()

    def take(self, briefing: Briefing, path: Path | None = None, stamp: Stamp | None = None) -> Path:
        """Write the snapshot, in place of the one before, and return its file.

        ``path`` is the document's own file and ``stamp`` what it was when last loaded or saved. Raises BriefingError
        when it can be written nowhere, or holds what no file can; the snapshot before then stays.
        """
        from briefing.core.storage import store

        whole = None if path is None else Path(os.path.abspath(path))  # noqa: PTH100 (links stay as they are)
        data = store.dumps(briefing).encode()
        with self._lock:
            return self._put(data, briefing, whole, stamp)

    def add(self, in_file: Briefing, path: Path | None = None, stamp: Stamp | None = None) -> None:
        """Add to the snapshot what was done since; the first begins as a copy of the document's file.

        ``in_file`` is what that holds. Raises BriefingError as ``take`` does, which is done where nothing can be added.
        """
        whole = None if path is None else Path(os.path.abspath(path))  # noqa: PTH100 (links stay as they are)
        with self._lock:
            if self._file is None and whole and stamp and not changed_since(whole, stamp):
                with contextlib.suppress(OSError):
                    data = whole.read_bytes().removeprefix(codecs.BOM_UTF8)
                    if _MERGE_MARK not in data:  # ``in_file`` is more than one side then
                        self._put(data if data.endswith(b"\n") else data + b"\n", in_file, whole, stamp)
                        return
            if self._file and self._of == (whole, stamp) and self._changes < _MOST_CHANGES and self._is_added():
                return
        if self._now:
            self.take(self._now(), path, stamp)

    def _put(self, data: bytes, briefing: Briefing, path: Path | None, stamp: Stamp | None) -> Path:
        """Write the snapshot that holds ``briefing``, and what was done since."""
        now = self._now() if self._now else briefing
        with contextlib.suppress(TypeError):
            data += _then(briefing, now)
            briefing = now
        file = self._written(path, f"{_head(path, stamp)}\n".encode() + data)
        if self._file not in (None, file):
            discard(self._file)
        self._file, self._of, self._holds, self._changes = file, (path, stamp), briefing, 0
        return file

    def _is_added(self) -> bool:
        """Whether what was done since stands below the snapshot now; one that is gone, or full, takes nothing."""
        if self._file is None or self._holds is None or self._now is None:
            return False
        now = self._now()
        try:
            line = _then(self._holds, now)
            with self._file.open("r+b") as stream:
                stream.seek(0, os.SEEK_END)
                stream.write(line)
                stream.flush()
                os.fsync(stream.fileno())
        except (OSError, TypeError):
            return False
        self._holds = now
        self._changes += len(line)
        return True

    def discard(self) -> None:
        """Remove the snapshot: the document was saved, or given up."""
        with self._lock:
            if self._file:
                discard(self._file)
            self._file = self._holds = None

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
            stream.seek(max(stream.tell(), stream.seek(0, os.SEEK_END) - _LONGEST_TAIL))
            tail = stream.read()
        if not head.startswith(_HEAD):
            raise ValueError(head)
        found = _snapshot(file, json.loads(head.removeprefix(_HEAD)))
        taken = [datetime.fromisoformat(_a(str, told["taken"])).astimezone(UTC) for told in _told(tail)]
        return found._replace(taken=max([found.taken, *taken[-1:]]))
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

    head = {"path": str(path) if path else None, "stamp": stamp, "taken": _now()}
    return _HEAD + json.dumps({**head, "process": current()})


def _now() -> str:
    return datetime.now(UTC).isoformat()


def _then(before: Briefing, now: Briefing) -> bytes:
    """The line that makes ``now`` of ``before``, nothing where they are the same. Raises TypeError where none does."""
    import json

    from briefing.core.storage.records import change, changed

    told = change(before, now)
    if changed(before, told) != now:
        raise TypeError(now)
    return _THEN + json.dumps({"taken": _now(), "change": told}).encode() + b"\n" if told else b""


def _told(data: bytes) -> Iterator[dict[str, Any]]:
    """What the lines of changes in ``data`` tell, in order, up to one that is not whole."""
    import json

    with contextlib.suppress(ValueError, RecursionError):
        for line in data.split(b"\n"):
            if line.startswith(_THEN):
                yield json.loads(line.removeprefix(_THEN))


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
