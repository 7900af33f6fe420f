"""Watches the open file: what somebody else puts in it is shown, or brought together with what is not saved here."""

from __future__ import annotations

import os
from pathlib import Path
from threading import Thread
from typing import NamedTuple

import shiboken6
from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from briefing.core.characters import shown_name
from briefing.core.errors import BriefingError
from briefing.core.model import Briefing
from briefing.core.storage.stamps import Stamp, called_now, changed_since, stamp
from briefing.ui.document.document import Document
from briefing.ui.document.filing import Filing
from briefing.ui.widgets.forms.fields import leave_field
from briefing.ui.widgets.notices import Choice, Notices

TOPIC = "file"
"""The topic of the bar about the file."""
_CALM = 300
"""Milliseconds without news after which a file is looked at: programs that save put a file away for a moment."""
_OFTEN = 10_000
"""Milliseconds between two looks that nothing asked for: shares do not tell of what other machines do."""


class _Look(NamedTuple):
    """What was found at ``path`` that was as ``before``: nothing new, or what is told by the field that is set."""

    path: Path
    before: Stamp
    is_gone: bool = False
    has_folder: bool = True
    moved: Path | None = None
    briefing: Briefing | None = None
    stamp: Stamp | None = None
    fault: BriefingError | None = None


class Watching(QObject):
    """Looks at the open document's file, from ``watch`` on, whenever there may be news; what there is, a bar tells."""

    _looked = Signal(object)

    def __init__(self, window: QWidget, document: Document, filing: Filing, notices: Notices) -> None:
        super().__init__(window)
        self._window = window
        self._document = document
        self._filing = filing
        self._notices = notices
        self._watcher = QFileSystemWatcher(self)
        self._looking: Thread | None = None
        self._told: _Look | None = None
        self._soon, self._again = QTimer(self), QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_CALM)
        self._again.setInterval(_OFTEN)
        for timer in (self._soon, self._again):
            timer.timeout.connect(self.look)
        self._looked.connect(self._hear, Qt.ConnectionType.QueuedConnection)

    def watch(self) -> None:
        """Follow the document from file to file."""
        for signal in (self._watcher.fileChanged, self._watcher.directoryChanged):
            signal.connect(lambda: self._soon.start())
        self._document.opened.connect(self._follow)
        self._document.saved.connect(self._follow)
        if isinstance(application := QGuiApplication.instance(), QGuiApplication):
            application.applicationStateChanged.connect(self._come_back)
        self._again.start()
        self._follow()

    def stop(self) -> None:
        """Look no more."""
        self._soon.stop()
        self._again.stop()
        if paths := [*self._watcher.files(), *self._watcher.directories()]:
            self._watcher.removePaths(paths)

    def look(self) -> None:
        """Look whether the file is as it was, in a thread: its disk may not answer."""
        path, before = self._document.path, self._document.stamp
        if path and before and not (self._looking and self._looking.is_alive()):
            self._looking = Thread(target=self._look, args=(path, before), daemon=True)
            self._looking.start()

    def _look(self, path: Path, before: Stamp) -> None:
        found = _found(path, before)
        if shiboken6.isValid(self):
            self._looked.emit(found)

    def _follow(self) -> None:
        self._told = None
        self._notices.withdraw(TOPIC)
        if paths := [*self._watcher.files(), *self._watcher.directories()]:
            self._watcher.removePaths(paths)
        if path := self._document.path:
            self._watcher.addPaths([str(path), str(path.parent)])

    def _come_back(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self._soon.start()

    def _hear(self, look: _Look) -> None:
        if look.path != self._document.path or look.before != self._document.stamp:
            return  # it was saved, or another was opened, meanwhile
        if QApplication.activeModalWidget() or QApplication.activePopupWidget():
            self._soon.start()  # a dialog, and a menu, is about what the document holds now
            return
        if str(look.path) not in self._watcher.files() and not look.is_gone:
            self._watcher.addPath(str(look.path))  # another took its place
        name = shown_name(look.path)
        if look.is_gone:
            self._tell_gone(look, name)
        elif look.fault:
            self._tell_fault(look, name)
        elif look.briefing is None:
            self._hear_the_same(look)
        elif look.briefing == self._document.briefing:  # a save that was given up, or theirs: it is what is here
            self._document.mark_saved(look.path, look.stamp)
        elif self._is_touched():
            self._offer(look, name)
        else:
            self._show(look, name)

    def _hear_the_same(self, look: _Look) -> None:
        """The file is as it was left here, be it that it was gone meanwhile."""
        told, self._told = self._told, None
        self._notices.withdraw(TOPIC)
        if told and told.is_gone and self._document.briefing == self._document.in_file:
            self._document.mark_saved(look.path, look.before)

    def _is_touched(self) -> bool:
        """Whether the document holds something of the user's, be it only typed yet."""
        leave_field(self._window)
        return self._document.is_modified

    def _show(self, look: _Look, name: str) -> None:
        assert look.briefing
        self._filing.reconciling.reload(look.briefing, look.stamp)
        words = self.tr("“{name}” was changed elsewhere: this is what it holds now.")
        self._tell(words.format(name=name))

    def _offer(self, look: _Look, name: str) -> None:
        if not self._is_news(look):
            return
        words = self.tr("“{name}” was changed elsewhere while you were working on it.").format(name=name)
        self._tell(
            words,
            (self.tr("Bring both together"), lambda: self._settle(look, merge=True)),
            (self.tr("Take theirs"), lambda: self._settle(look, merge=False)),
            (self.tr("Save mine elsewhere…"), self._filing.save_as),
        )

    def _settle(self, look: _Look, *, merge: bool) -> None:
        """Do what the user chose, unless the file has changed once more: that is told anew."""
        if look.briefing is None or look.before != self._document.stamp or changed_since(look.path, look.stamp):
            self._told = None
            self.look()
        elif not merge:
            self._filing.reconciling.reload(look.briefing, look.stamp)
        elif not self._filing.reconciling.bring_together(look.briefing, look.stamp):
            self._told = None
            self.look()

    def _tell_gone(self, look: _Look, name: str) -> None:
        if not self._is_news(look):
            return
        again = (self.tr("Save it here again"), lambda: self._filing.save_again())
        elsewhere = (self.tr("Save elsewhere…"), self._filing.save_as)
        if moved := look.moved:
            words = self.tr("“{name}” is now called “{new}”.").format(name=name, new=shown_name(moved))
            self._tell(words, (self.tr("Go on with “{new}”").format(new=shown_name(moved)), lambda: self._move(moved)))
        else:
            if look.has_folder:  # else it is on a disk that is away, and safe there
                self._document.lose_file()
            words = self.tr("“{name}” is not where it was: it was moved, renamed or deleted.").format(name=name)
            self._tell(words, *((again,) if look.has_folder else ()), elsewhere)

    def _move(self, path: Path) -> None:
        self._filing.follow(path)
        self._follow()

    def _tell_fault(self, look: _Look, name: str) -> None:
        if not self._is_news(look):
            return
        assert look.fault
        words = self.tr("“{name}” was changed elsewhere and cannot be read as it is now.").format(name=name)
        self._tell(
            f"{words} {look.fault.what}",
            (self.tr("Look again"), self._look_anew),
            (self.tr("Save mine elsewhere…"), self._filing.save_as),
        )

    def _look_anew(self) -> None:
        self._told = None
        self.look()

    def _is_news(self, look: _Look) -> bool:
        """Whether anything else was found than what is told already."""
        told, self._told = self._told, look
        return told is None or (told.is_gone, told.moved, told.stamp) != (look.is_gone, look.moved, look.stamp)

    def _tell(self, words: str, *choices: Choice) -> None:
        self._notices.tell(TOPIC, words, *choices)


def _found(path: Path, before: Stamp) -> _Look:
    from briefing.core.storage import store
    from briefing.core.storage.files import has_folder

    if not os.path.lexists(path):
        return _Look(path, before, is_gone=True, has_folder=has_folder(path), moved=called_now(path, before))
    if not changed_since(path, before):
        return _Look(path, before)
    now = stamp(path)
    try:
        return _Look(path, before, briefing=store.load(path), stamp=now)
    except BriefingError as error:
        return _Look(path, before, stamp=now, fault=error)
