"""Work is not lost: snapshots while there are unsaved changes, and their return after a crash."""

from __future__ import annotations

import logging
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, ClassVar

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from briefing.core.errors import BriefingError
from briefing.core.paths import data_folder
from briefing.ui.document.document import Document

if TYPE_CHECKING:
    from briefing.core.model import Briefing
    from briefing.core.storage.recovery import Snapshot, SnapshotWriter
    from briefing.core.storage.stamps import Stamp

log = logging.getLogger(__name__)
SOON = 150
"""Milliseconds after the first of several keys in which what they wrote is on its way to the disk."""
PAUSE = 2000
"""Milliseconds without an edit after which the snapshot is taken whole."""
_PATIENCE = 5.0
"""Seconds to wait for one, at most."""


class Autosave(QObject):
    """Keeps one snapshot of the document while it has unsaved changes. ``folder`` is for documents without a file.

    What is typed, also in a field that was not left yet, is on the disk a quarter of a second after the first key,
    though keys go on: only what changed is written, in a thread, however large the document is. Where it is large and
    has no file, its first snapshot takes longer, for all of it is written.

    What a crash left is asked about once, by one window of the program; ``apart_requested`` asks that a snapshot is
    recovered in a window of its own. ``noticed`` says, once, that there can be none.
    """

    noticed = Signal(str)
    apart_requested = Signal(object)
    _answered: ClassVar[set[Path]] = set()
    _is_offering: ClassVar[bool] = False

    def __init__(self, window: QWidget, document: Document, folder: Path | None = None) -> None:
        super().__init__(window)
        self._window = window
        self._document = document
        self.folder = folder or data_folder("recovery")
        self._writer: SnapshotWriter | None = None
        self._writing: list[Thread] = []
        self._now = document.briefing
        self._is_kept = True
        self._is_told = self._has_more = False
        self._soon, self._pause = QTimer(self), QTimer(self)
        for timer, length, act in ((self._soon, SOON, self.add), (self._pause, PAUSE, self.take)):
            timer.setSingleShot(True)
            timer.setInterval(length)
            timer.timeout.connect(act)
        document.stack.indexChanged.connect(self._follow)
        document.typed.connect(self._follow)
        document.saved.connect(self.discard)
        document.opened.connect(self.discard)

    def take(self) -> None:
        """Take a snapshot now, in a thread; when it cannot be taken the log says why."""
        self._pause.stop()
        self._soon.stop()
        self._begin(is_whole=True)

    def add(self) -> None:
        """Add to the snapshot what was done since, in a thread."""
        self._begin(is_whole=False)

    def take_now(self) -> bool:
        """Take a snapshot and wait for it; False when there are changes that could not be kept."""
        self.take()
        for thread in self._writing:
            thread.join(_PATIENCE)
        return self._is_kept

    def discard(self) -> None:
        """The changes are saved, or given up."""
        self._pause.stop()
        self._soon.stop()
        for thread in self._writing:
            thread.join()  # or its snapshot would come after, and stay
        if self._writer:
            self._writer.discard()

    def watch(self) -> None:
        """Offer what crashes left, now, whenever a document is opened, and once what was recovered is saved."""
        self.offer_recovery()
        self._document.opened.connect(lambda: QTimer.singleShot(0, self, self.offer_recovery))
        self._document.saved.connect(lambda: QTimer.singleShot(0, self, self._offer_next))

    def _offer_next(self) -> None:
        if self._has_more:
            self.offer_recovery()

    def offer_recovery(self) -> None:
        """After a crash: offer what was not saved of the open document, or of one that had no file.

        What is of another document than the open one comes in a window of its own, unless this one holds nothing. What
        was recovered is to be saved before the next takes its place.
        """
        if Autosave._is_offering:
            return
        from briefing.core.storage.recovery import discard

        Autosave._is_offering, self._has_more = True, False
        try:
            for snapshot in self._leftover():
                if self._document.is_modified and not self._is_apart(snapshot):
                    self._has_more = True
                    continue
                if snapshot.is_saved or self._settle(snapshot):
                    discard(snapshot.file)
                self._answered.add(snapshot.file)  # answered, though another program may hold the file
        finally:
            Autosave._is_offering = False

    def _leftover(self) -> list[Snapshot]:
        from briefing.core.storage.recovery import snapshots_in, snapshots_of

        path = self._document.path
        of_it = snapshots_of(path, self.folder) if path else ()
        renamed = (snapshot._replace(path=path) for snapshot in of_it)  # the file, or its folder, may have been since
        of_none = (snapshot for snapshot in snapshots_in(self.folder) if snapshot.path is None)
        ours = (*renamed, *of_none)
        return [snapshot for snapshot in ours if snapshot.file not in self._answered and snapshot.is_leftover]

    def _settle(self, snapshot: Snapshot) -> bool:
        """Ask about a snapshot, and do as is said; True where it is to be thrown away.

        Where the file was saved since, what is recovered is a document of its own, which takes the place of nothing.
        """
        from briefing.ui.document.leftover import named
        from briefing.ui.widgets import messages

        (name, holds), is_of_another = named(snapshot), snapshot.is_of_another
        answer = messages.ask_recovery(
            self._window, name, snapshot.taken, snapshot.saved, holds, is_apart=is_of_another
        )
        if answer is messages.Recovery.RECOVER:
            snapshot = snapshot._replace(path=None) if is_of_another else snapshot
            if self._is_apart(snapshot):
                self.apart_requested.emit(snapshot)
            else:
                self.recover(snapshot)
        return answer is messages.Recovery.DISCARD

    def recover(self, snapshot: Snapshot) -> bool:
        """Have what is in ``snapshot`` as unsaved changes; False, and said why, where it cannot be read."""
        from briefing.core.storage.recovery import discard
        from briefing.ui.widgets import messages

        try:
            self._document.recover(snapshot.load(), snapshot.path)
        except BriefingError as error:
            messages.show_error(self._window, self.tr("The changes could not be recovered"), error)
            return False
        if self.take_now():  # until then the one before was all there was of it
            discard(snapshot.file)
        return True

    def _is_apart(self, snapshot: Snapshot) -> bool:
        return snapshot.path != self._document.path and not self._document.holds_nothing

    def _follow(self) -> None:
        if not self._is_unsaved():
            self.discard()
            return
        self._pause.start()
        if not self._soon.isActive():
            self._soon.start()

    def _is_unsaved(self) -> bool:
        return self._document.is_modified or self._document.as_written is not self._document.briefing

    def _begin(self, *, is_whole: bool) -> None:
        from briefing.core.storage.recovery import SnapshotWriter

        if not self._is_unsaved():
            return
        document, self._is_kept = self._document, False
        self._now = document.as_written
        writer = self._writer = self._writer or SnapshotWriter(self.folder, lambda: self._now)
        work = (writer, is_whole, self._now if is_whole else document.in_file, document.path, document.stamp)
        thread = Thread(target=self._write, args=work, daemon=True)
        self._writing = [each for each in self._writing if each.is_alive()] + [thread]
        thread.start()

    def _write(
        self, writer: SnapshotWriter, is_whole: bool, briefing: Briefing, path: Path | None, stamp: Stamp | None
    ) -> None:
        try:
            (writer.take if is_whole else writer.add)(briefing, path, stamp)
            self._is_kept = True
            self._is_told = False
        except BriefingError as error:
            log.warning("no snapshot: %s", error)
            self._tell(error)

    def _tell(self, error: BriefingError) -> None:
        """Say that changes are only here until they are saved; in the thread that failed, be the window gone or not."""
        if not self._is_told and shiboken6.isValid(self):
            self._is_told = True
            self.noticed.emit(self.tr("A crash would lose what you do not save. {why}").format(why=error.what))
