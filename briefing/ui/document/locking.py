"""Two windows on one file: the second says so."""

from __future__ import annotations

import contextlib
import hashlib
import os
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, QTimer
from PySide6.QtWidgets import QWidget

from briefing.core.paths import data_folder
from briefing.core.system.names import spelling
from briefing.ui.document.document import Document


class Locking(QObject):
    """Holds the lock of the open document's file from ``watch`` on, or says that another window holds it.

    Locks are kept in ``folder``, not beside the file, which may be on a share or not ours to write beside. One that a
    dead process left counts for nothing.
    """

    def __init__(self, window: QWidget, document: Document, folder: Path | None = None) -> None:
        super().__init__(window)
        self._window = window
        self._document = document
        self._folder = folder or data_folder("locks")
        self._lock: QLockFile | None = None
        self._warned: Path | None = None

    def watch(self) -> None:
        """Follow the document from file to file."""
        self._document.opened.connect(self._follow)
        self._document.saved.connect(self._follow)
        self._follow()

    def release(self) -> None:
        """Let other windows have the file; nothing is told of it any more."""
        self._warned = None
        self._unlock()

    def _unlock(self) -> None:
        if self._lock:
            self._lock.unlock()
        self._lock = None

    def _follow(self) -> None:
        path = self._document.path
        name = self._name(path) if path else ""
        if self._lock and self._lock.fileName() == name:
            return
        self._unlock()
        if path and not self._take(name) and path != self._warned:
            # Once what opened the file is done with it.
            QTimer.singleShot(0, self, lambda: self._tell(path))
        self._warned = path

    def _tell(self, path: Path) -> None:
        from briefing.ui.widgets import messages

        if path == self._warned:  # the window may be gone by now
            messages.tell_open_elsewhere(self._window, path.name)

    def _take(self, name: str) -> bool:
        """Whether nobody else has the lock; where there can be no locks, nobody has one."""
        lock = QLockFile(name)
        lock.setStaleLockTime(0)
        if lock.tryLock(0):
            self._lock = lock
        return lock.error() is not QLockFile.LockError.LockFailedError

    def _name(self, path: Path) -> str:
        with contextlib.suppress(OSError):
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        key = spelling(os.path.realpath(path))
        return str(self._folder / f"{hashlib.sha256(key.encode('utf-8', 'surrogateescape')).hexdigest()[:32]}.lock")
