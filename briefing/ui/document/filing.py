"""Opening and saving: the questions to ask, the errors to show, the files to remember."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from briefing.core.characters import legible, shown_name
from briefing.core.errors import BriefingError, CancelledError
from briefing.core.model import Assembly, Briefing
from briefing.core.paths import bundled_assembly
from briefing.core.quotes.verify import state
from briefing.core.storage.cache import Cache
from briefing.core.storage.stamps import Stamp, called_now, changed_since, stamp
from briefing.core.system.access import may_write
from briefing.core.system.names import file_name
from briefing.core.trust import State
from briefing.ui.common.languages import spoken_language
from briefing.ui.common.settings import Settings
from briefing.ui.document.document import Document
from briefing.ui.document.reconciling import Reconciling

if TYPE_CHECKING:
    from briefing.core.storage.merge_marks import MergeMarksError
    from briefing.ui.widgets.messages import Changed

log = logging.getLogger(__name__)
_LONGEST_NAME = 80
_FIRST = 64
"""The quotes of which it is kept what is known of them: more than a first frame shows."""
_T = TypeVar("_T")
SUFFIXES = (".briefing", ".yaml", ".yml")


class _Read(NamedTuple):
    """What was in a file, as it was at ``stamp``; ``is_news`` asks that the cache keep it.

    ``states`` are what was known of its first quotes, in order.
    """

    briefing: Briefing
    stamp: Stamp | None
    is_news: bool
    states: Sequence[State] = ()


class _Found(NamedTuple):
    """The document's own file as it is now that it is to be saved."""

    is_read_only: bool
    is_changed: bool
    is_there: bool
    has_folder: bool
    moved: Path | None
    """What it is called now, where it is not there."""


class _Stored(NamedTuple):
    """What was saved: where the file before is kept, if it is, and the file as it is now."""

    backup: Path | None
    stamp: Stamp | None


class Filing(QObject):
    """Moves the document between the window and its files; every method that may lose work asks first.

    ``requested`` has a file that the user wants to see, in whichever window.
    """

    noticed = Signal(str)
    requested = Signal(object)

    def __init__(self, window: QWidget, document: Document, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._document = document
        self._settings = settings
        self._cache = Cache(settings.cache)
        self._news: tuple[Path, Briefing, Stamp] | None = None
        self.reconciling = Reconciling(window, document)
        self.asking: Callable[[], AbstractContextManager[None]] = nullcontext
        """What goes on meanwhile is held by it while it is asked whether the document may go."""
        self.keeps_draft: Callable[[], bool] = lambda: False
        """Whether something half written comes back though the document is not saved."""

    def new(self) -> None:
        """Start a briefing without anything in it, unless the user keeps unsaved changes."""
        from briefing.core.edits.ids import new_document

        if self.may_leave():
            language = spoken_language(self._settings.language)
            self._document.open(Briefing(Assembly(language=language, document=new_document())), None)

    def ask(self) -> None:
        """Ask which file is to be opened."""
        from briefing.ui.widgets import files

        if path := files.ask_open(self._window, self._folder()):
            self.requested.emit(path)

    def open_example(self) -> None:
        self.open(bundled_assembly())

    def open(self, path: Path) -> bool:
        """Open ``path`` unless the user keeps unsaved changes; says what is wrong with a file that cannot be read."""
        is_open = self.may_leave() and self.load(path)
        Thread(target=self.keep).start()
        return is_open

    def load(self, path: Path) -> bool:
        """Show what is in ``path``, whatever is shown now; while it is read the window stays alive."""
        from briefing.core.storage.merge_marks import MergeMarksError

        try:
            self.show_in_time(path)
        except CancelledError:
            return False
        except MergeMarksError as error:
            return self._open_both(path, error)
        except (BriefingError, OSError) as error:
            self._report_unopened(path, error)
            return False
        return True

    def _open_both(self, path: Path, marks: MergeMarksError) -> bool:
        """Open a file in which git left the changes of two: both together, or the side that the user chooses."""
        from briefing.core.storage import store
        from briefing.ui.widgets import messages

        names = [side.name or self.tr("one side") for side in marks.sides]
        answer = messages.ask_side(self._window, shown_name(path), names)
        before = stamp(path)
        try:
            both = [store.loads(side.text, path.name) for side in marks.sides]
            if answer is messages.Side.CANCEL:
                return False
            if answer is messages.Side.BOTH:
                return self.reconciling.open_both(path, both[0], both[1], names, before)
            chosen = both[answer is messages.Side.OTHER]
            return self.reconciling.open_both(path, chosen, chosen, names, before)
        except BriefingError as error:
            self._report_unopened(path, error)
            return False

    def show(self, path: Path) -> None:
        """Show what is in ``path``, whatever is shown now. Raises BriefingError when it cannot be read."""
        self._adopt(path, self._read(path))

    def show_in_time(self, path: Path) -> None:
        """The same, with the window alive while it is read. Raises CancelledError when the user gives up."""
        from briefing.ui.widgets.waiting import wait_for

        words = self.tr("Opening “{name}”…").format(name=shown_name(path))
        self._adopt(path, wait_for(self._window, words, partial(self._read, path)))

    def keep(self) -> None:
        """Let the file that was read or written last open at once next time. May run in a thread."""
        news, self._news = self._news, None
        if news:
            briefing = news[1]
            self._cache.keep(*news, [state(briefing, message) for message in briefing.messages[:_FIRST]])

    def save(self) -> bool:
        """Save to the document's file, or to one to choose, as a backup's is; False when nothing was saved."""
        from briefing.core.storage.unopened import original_of
        from briefing.ui.widgets import messages

        path = self._document.path
        if path is None or original_of(path):
            return self.save_as()
        try:
            found = self._while_saving(path, partial(_found, path, self._document.stamp))
        except CancelledError:
            return False
        if not found.has_folder:
            return messages.ask_away(self._window, shown_name(path)) and self.save_as()
        if found.is_read_only:
            return messages.ask_read_only(self._window, path.name) and self.save_as()
        return self._write(path, found)

    def save_again(self) -> bool:
        """Save to the document's file though it is gone."""
        return self._put(self._document.path) if self._document.path else self.save_as()

    def save_as(self) -> bool:
        from briefing.core.storage.unopened import original_of
        from briefing.ui.widgets import files

        path = files.ask_save(self._window, self._proposed())
        if path is None:
            return False
        return self.save() if path == self._document.path and not original_of(path) else self._put(path)

    def may_leave(self) -> bool:
        """Whether the document may go: nothing unsaved, or the user saved or gave it up; what is being typed counts."""
        from briefing.ui.widgets import messages
        from briefing.ui.widgets.forms.fields import leave_field

        leave_field(self._window)
        if not self._document.is_modified:
            return True
        with self.asking():
            answer = messages.ask_unsaved(self._window, self._document.title, self.keeps_draft())
            return answer is messages.Answer.DISCARD or (answer is messages.Answer.SAVE and self.save())

    def deck_path(self) -> Path:
        """Where an export is proposed."""
        return self._folder() / f"{file_name(self._document.title, _LONGEST_NAME) or 'deck'}.pptx"

    def copy_path(self) -> Path:
        """Where a copy for others is proposed."""
        title = file_name(self._document.title, _LONGEST_NAME) or "assembly"
        name = self.tr("{name} (to share)").format(name=title)
        return self._folder() / f"{name}.briefing"

    def _proposed(self) -> Path:
        """Where saving is proposed: in the document's own file or that which it backs up, unless it is read-only."""
        from briefing.core.storage.files import is_read_only
        from briefing.core.storage.unopened import original_of

        path = self._document.path
        path = (original_of(path) or path) if path else None
        if path and not is_read_only(path):
            return path
        title = file_name(self._document.title, _LONGEST_NAME) or "assembly"
        name = self.tr("{name} (copy)").format(name=legible(path.stem)) if path else title
        return self._folder() / f"{name}.briefing"

    def _read(self, path: Path) -> _Read:
        """What is in ``path``, from the cache if it can be. May run in a thread."""
        if known := self._cache.get(path):
            return _Read(known.briefing, known.stamp, is_news=not known.settled, states=known.states)
        from briefing.core.storage import store  # YAML takes long to import

        before = stamp(path)
        return _Read(store.load(path), before, is_news=before is not None)

    def _adopt(self, path: Path, found: _Read) -> None:
        self._document.open(found.briefing, path, found.stamp, found.states)
        if found.is_news and found.stamp:
            self._news = (path, found.briefing, found.stamp)
        self._remember()

    def _write(self, path: Path, found: _Found) -> bool:
        """Save in the document's own file; what somebody else did to it is asked about."""
        from briefing.ui.widgets import messages

        if found.is_changed:
            answer = self._ask_of(path, found)
            if answer is messages.Changed.MERGE:
                return self._merge(path) and self.save()
            if answer is messages.Changed.FOLLOW and found.moved:
                self.follow(found.moved)
                return self._put(found.moved)
            if answer is not messages.Changed.OVERWRITE:
                return answer is messages.Changed.ELSEWHERE and self.save_as()
        return self._put(path)

    def _ask_of(self, path: Path, found: _Found) -> Changed:
        """Ask what to do with the document's own file, of which ``found`` is not what the document left there."""
        from briefing.ui.widgets import messages

        if found.is_there:
            return messages.ask_changed(self._window, shown_name(path))
        new = shown_name(found.moved) if found.moved else ""
        return messages.ask_gone(self._window, shown_name(path), new)

    def follow(self, path: Path) -> None:
        """Go on with the document's file, which is now called ``path``."""
        if self._document.path:
            self._settings.forget_recent(self._document.path.resolve())
        self._document.move(path)
        self._remember()

    def _merge(self, path: Path) -> bool:
        """Take in what somebody else saved; False when it cannot be read, or the user leaves it."""
        from briefing.core.storage import store

        now = stamp(path)
        try:
            return self.reconciling.bring_together(self._while_saving(path, partial(store.load, path)), now)
        except CancelledError:
            return False
        except BriefingError as error:
            self._report(*self._why_unopened(path, error))
            return False

    def save_copy(self, copy: Briefing, path: Path) -> bool:
        """Save ``copy`` in another file than the document's; False when nothing was saved."""
        return self._stored(copy, path) is not None

    def _stored(self, briefing: Briefing, path: Path) -> _Stored | None:
        """Save; None when nothing was, which was told."""
        try:
            return self._while_saving(path, partial(_store, briefing, path))
        except CancelledError:
            return None
        except (BriefingError, OSError) as error:
            self._report(self.tr("“{name}” could not be saved").format(name=path.name), error)
            return None

    def _put(self, path: Path) -> bool:
        self._document.identify()
        stored = self._stored(self._document.briefing, path)
        if stored is None:
            return False
        backup, after = stored
        self._document.mark_saved(path, after)
        self._news = (path, self._document.briefing, after) if after else None
        Thread(target=self.keep).start()
        self._remember()
        self._tell_saved(path, backup)
        return True

    def _while_saving(self, path: Path, act: Callable[[], _T]) -> _T:
        """What ``act`` gives, with the window alive and told what it waits for: a file may be held, a disk not answer.

        Raises CancelledError when the user gives up.
        """
        from briefing.ui.widgets.waiting import wait_for

        return wait_for(self._window, self.tr("Saving “{name}”…").format(name=shown_name(path)), act)

    def _tell_saved(self, path: Path, backup: Path | None) -> None:
        words = self.tr("Saved “{name}”").format(name=path.name)
        if backup:
            words += " · " + self.tr("the file as it was is kept as “{name}”").format(name=backup.name)
        self.noticed.emit(words)

    def _remember(self) -> None:
        if self._document.path:
            self._settings.add_recent(self._document.path.resolve())

    def _report(self, title: str, error: Exception) -> None:
        from briefing.ui.widgets import messages

        log.warning("%s: %s", title, error)
        messages.show_error(self._window, title, error)

    def _report_unopened(self, path: Path, error: BriefingError | OSError) -> None:
        """Say in plain words why ``path`` was not opened, and open what the user wants in its place."""
        from briefing.core.storage.unopened import backups
        from briefing.ui.widgets import messages

        title, told = self._why_unopened(path, error)
        if not (isinstance(told, BriefingError) and told.details):
            self._report(title, told)
            return
        log.warning("%s: %s", title, told.details)
        kept = backups(path)
        answer = messages.ask_unopened(self._window, title, told, has_backup=bool(kept))
        if answer is messages.Unopened.BACKUP:
            self.requested.emit(kept[0])
        elif answer is messages.Unopened.ANOTHER:
            self.ask()

    def _why_unopened(self, path: Path, error: BriefingError | OSError) -> tuple[str, BriefingError | OSError]:
        """That ``path`` was not opened, and why, in plain words."""
        from briefing.core.storage.store import MAX_BYTES
        from briefing.core.storage.unopened import unopened

        title = self.tr("“{name}” could not be opened").format(name=shown_name(path))
        return title, unopened(path, error, MAX_BYTES) if isinstance(error, BriefingError) else error

    def _folder(self) -> Path:
        """The document's own folder where one may write, else the one chosen, else that of the user's documents."""
        from briefing.ui.widgets import files

        if self._document.path and may_write(self._document.path.parent):
            return self._document.path.parent
        return files.folder_there(self._settings.folder)


def _found(path: Path, before: Stamp | None) -> _Found:
    from briefing.core.storage.files import has_folder, is_read_only

    is_there = os.path.lexists(path)
    moved = called_now(path, before) if before and not is_there else None
    return _Found(is_read_only(path), changed_since(path, before), is_there, has_folder(path), moved)


def _store(briefing: Briefing, path: Path) -> _Stored:
    from briefing.core.storage import store

    return _Stored(store.save(briefing, path), stamp(path))
