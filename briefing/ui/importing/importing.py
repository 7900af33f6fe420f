"""From an article to cards: read in a thread, reviewed, then added as one edit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QWidget

from briefing.core import edits
from briefing.core.characters import legible, shown_name
from briefing.core.edits.ids import new_document
from briefing.core.errors import BriefingError, CancelledError
from briefing.core.model import Assembly, Briefing
from briefing.core.quotes.verify import fingerprint
from briefing.ui.common.counts import counted
from briefing.ui.common.jobs import Job
from briefing.ui.document import undo
from briefing.ui.document.document import Document
from briefing.ui.document.drafts import Drafts
from briefing.ui.importing.dropping import SUFFIXES, Dropped, dropped
from briefing.ui.importing.proposing import Proposing
from briefing.ui.importing.under_way import UnderWay

if TYPE_CHECKING:
    from briefing.sources.extract import Extraction
    from briefing.sources.quotes.model import Quote
    from briefing.sources.readers import Reading
    from briefing.sources.to_briefing import Gathering
    from briefing.ui.importing.review_dialog import ReviewDialog


class Importing(QObject):
    """Brings the quotes of articles in. ``noticed`` has a word on how it goes, ``imported`` the first new message.

    ``done`` has a word on what was taken unasked.

    ``may_leave`` asks whether the open briefing may make room for a new one. ``proposing`` has themes for them.
    """

    noticed = Signal(str)
    done = Signal(str)
    imported = Signal(str)
    drafted = Signal(bool)
    """Whether there are reviews that were closed before their end."""
    thrown = Signal(str)
    """A word on a review that was thrown away, which ``back`` takes up again."""
    left_over = Signal(str)
    """The title of one that was left when the document was open before."""

    def __init__(self, window: QWidget, document: Document, may_leave: Callable[[], bool], drafts: Path) -> None:
        super().__init__(window)
        self._window = window
        self._document = document
        self._may_leave = may_leave
        self._job: Job | None = None
        self.is_reading = False
        self.under_way = UnderWay(window)
        self._next: list[Callable[[], None]] = []
        self._drafts: Drafts[ReviewDialog] = Drafts("review", document, drafts, self._key)
        self.proposing = Proposing(window, document, drafts)
        self.back = QAction(self.tr("Undo"), self)
        self.back.triggered.connect(self._take_back)
        document.touched.connect(self._tell_drafts)

    def ask_and_import(self) -> None:
        from briefing.ui.widgets import files

        if paths := files.ask_articles(self._window, SUFFIXES):
            self.read(*paths)

    def read(self, path: Path, *others: Path, told: str = "") -> None:
        """Find the quotes of the article at ``path``, then ask which to take; of several, take what is sure.

        ``told`` is said once it is asked.
        """
        if others:
            self._gather([path, *others])
            return

        def reading() -> tuple[bytes, str]:
            from briefing.sources.readers.reading import taken

            return taken(path)

        self._find(legible(path.stem), shown_name(path), reading, told=told)

    def read_folder(self, paths: Sequence[Path], left: int) -> None:
        """Read the articles of a folder, or of several files, of which ``left`` were left aside, and say so."""
        aside = [self.tr("%n others were left aside.", "", left)] if left else []
        if not paths:
            self.noticed.emit(self.tr("There is no article, minutes or transcript in this folder."))
        elif len(paths) == 1:
            self.read(*paths, told="".join(aside))
        else:
            self._gather(paths, [self.tr("%n files read.", "", len(paths)), *aside])

    def read_clipboard(self) -> None:
        """The same with what is on the clipboard: files, text, or a page without one; cards are taken as they are."""
        name = self.tr("Clipboard")
        copied = dropped(QGuiApplication.clipboard().mimeData() or QMimeData())  # none, which the stubs do not tell
        if copied.cards:
            self.take_cards(copied.cards)
        elif copied.left is not None:
            self.read_folder(copied.articles, copied.left)
        elif copied.articles:
            self.read(*copied.articles)
        elif copied.words or copied.page:
            self.read_words(name, copied)
        else:
            self.noticed.emit(self.tr("There is no text on the clipboard: copy that of an article, say, first."))

    def read_words(self, name: str, given: Dropped) -> None:
        """The same with a text or a page that is pasted or dropped, called ``name``; of a link it is told why not."""
        if given.is_link:
            words = self.tr("A link is not followed, for nothing is fetched from the network: save or copy the page.")
            self.noticed.emit(words)
        elif given.words:
            self._find(name, name, lambda: (given.words.encode("utf-8", "replace"), name), is_text=True)
        else:
            self._find(name, name, lambda: (given.page.encode("utf-8", "replace"), "page.html"))

    def take_cards(self, data: bytes) -> None:
        """Take cards that were copied or dragged in another window, with who said them and where, as one step."""
        from briefing.core.edits.carrying import taken_over
        from briefing.core.storage.store import loads
        from briefing.sources.to_briefing import Gathering

        name = self.tr("Clipboard")
        try:
            cards = loads(data.decode(), name)
        except (BriefingError, UnicodeError) as error:
            self._explain(name, error)
            return
        taken = taken_over(self._document.briefing, cards)
        if taken.ids and self._document.is_untouched_example:
            self._document.open(_nothing(), None)
            taken = taken_over(self._document.briefing, cards)
        if taken.ids:
            self._document.edit(undo.import_text(len(taken.ids)), taken.briefing)
            self.imported.emit(taken.ids[0])
        self._report(Gathering(taken.briefing, taken.ids, taken.known, ()))

    def read_attachment(self, name: str, data: bytes) -> None:
        """The same with what a mail program handed over as the file ``name``."""
        self._find(legible(PurePath(name).stem), legible(name), lambda: (data, name))

    def finish(self) -> None:
        """Ask nothing about an article that is being read: the window goes."""
        job, self._job = self._job, None
        self._next.clear()
        self.under_way.drop()
        if job:
            job.cancel()
            job.wait()

    def _find(
        self, title: str, name: str, reading: Callable[[], tuple[bytes, str]], *, is_text: bool = False, told: str = ""
    ) -> None:
        if self.is_reading:
            self._next.append(partial(self._find, title, name, reading, is_text=is_text, told=told))
            return

        def work(*, cancelled: Callable[[], bool], **_: Any) -> object:
            from briefing.sources.bounded_reading import read_and_find

            return title, *read_and_find(*reading(), cancelled, is_text=is_text), told

        words = self.tr("Reading “{name}”…").format(name=name)
        self.noticed.emit(words)
        self._job = Job(work, self)
        self._job.succeeded.connect(lambda found: self._end(self._review_found, found))
        self._start(self._job, name, words)

    def _start(self, job: Job, name: str, words: str) -> None:
        """Begin to read ``name``, which can be stopped beside these ``words``."""
        job.failed.connect(lambda error: self._end(self._explain, name, error))
        job.stopped.connect(lambda: self._end(self.noticed.emit, ""))
        self.under_way.offer_to_stop(job, words)
        self.is_reading = True
        job.start()

    def _end(self, act: Callable[..., object], *given: object) -> None:
        """Do what is to be done with what was read, once nothing else is asked."""
        self.under_way.when_free(partial(self._act, act, *given))

    def _act(self, act: Callable[..., object], *given: object) -> None:
        """Do so, then read what was given meanwhile."""
        try:
            act(*given)
        finally:
            self.is_reading = False
            if self._next:
                self._next.pop(0)()

    def _gather(self, paths: Sequence[Path], told: Sequence[str] = ()) -> None:
        """Take what is sure of several files; ``told`` goes before what is said of it."""
        if self.is_reading:
            self._next.append(partial(self._gather, paths, told))
            return

        def work(*, progress: Callable[[int, int], None], cancelled: Callable[[], bool]) -> object:
            from briefing.sources.extract import extract_all

            read = []
            for found in extract_all([str(path) for path in paths], progress=progress):
                if cancelled():
                    raise CancelledError
                read.append(found)
            return told, read

        self._job = Job(work, self)
        self._job.progressed.connect(self._count)
        self._job.succeeded.connect(lambda read: self._end(self._take_all, read))
        self._start(self._job, paths[0].name, self.tr("Reading %n files…", "", len(paths)))

    def _count(self, done: int, total: int) -> None:
        self.noticed.emit(self.tr("Reading {done} of {total} files…").format(done=done, total=total))

    def _take_all(self, read: tuple[Sequence[str], Sequence[Extraction]]) -> None:
        """Add what is sure of several files, as one step; what could not be read is told. No example takes them in."""
        from briefing.sources.to_briefing import gathered

        if self._job is None:
            return
        self.noticed.emit("")
        told, found = read
        is_new = self._document.is_untouched_example
        before = _nothing() if is_new else self._document.briefing
        gathering = gathered(before, found)
        if gathering.ids:
            if is_new:
                self._document.open(before, None)
            self._document.edit(undo.import_text(len(gathering.ids)), gathering.briefing)
            self.imported.emit(gathering.ids[0])
        self._propose_and_report(gathering, before, told)

    def _propose_and_report(self, gathering: Gathering, before: Briefing, told: Sequence[str] = ()) -> None:
        """Propose themes after the first import, and say what was taken: last, where nothing covers it."""
        step = self._document.stack.index()
        if gathering.faults:
            self._report(gathering, told)
        if not self.proposing.propose_first(before) and not gathering.faults:
            self._report(gathering, told, can_undo=self._document.stack.index() == step)

    def _added(self, gathering: Gathering) -> str:
        if not gathering.ids:
            return self.tr("Nothing was added.")
        added = counted([gathering.briefing.message_by_id[id] for id in gathering.ids])
        return self.tr("Added: {quotes}.").format(quotes=added)

    def _report(self, gathering: Gathering, before: Sequence[str] = (), *, can_undo: bool = True) -> None:
        from briefing.ui.widgets import messages

        told = [*before, self._added(gathering)]
        if gathering.folded:
            told.append(self.tr("%n quotes were there already.", "", gathering.folded))
        if gathering.left:
            told.append(self.tr("%n left aside: import a file alone to review its quotes.", "", gathering.left))
        if gathering.faults:
            title = self.tr("%n files could not be read", "", len(gathering.faults))
            messages.show_told(self._window, title, " ".join(told), gathering.faults)
        else:
            tell = self.done if gathering.ids and can_undo else self.noticed
            tell.emit(" ".join(told))

    def _review_found(self, found: tuple[str, Reading, tuple[Quote, ...], str]) -> None:
        if self._job is not None:
            self.review(*found)

    def review(self, title: str, reading: Reading, quotes: tuple[Quote, ...], told: str = "") -> None:
        """Ask which quotes of what was read, called ``title``, are to be taken; then say what was ``told`` of it."""
        self.noticed.emit("")
        is_picked = self._document.is_untouched_example or not self._document.picks
        self._decide(fingerprint(reading.text), partial(self._made, title, reading, quotes, is_picked))
        if told:
            self.noticed.emit(told)

    def resume(self) -> None:
        """Go on with the review that was closed last before its end."""
        if ids := self._drafts.ids():
            self._decide(ids[-1], partial(self._made, "", None, (), False))

    def _take_back(self) -> None:
        if id := self._drafts.take_back():
            self._decide(id, partial(self._made, "", None, (), False))

    def offer_drafts(self) -> None:
        """Tell of the review that was left last."""
        self._tell_drafts()
        if title := self.left_title:
            self.left_over.emit(title)

    def _made(
        self, title: str, reading: Reading | None, quotes: Sequence[Quote], is_picked: bool, data: Any
    ) -> ReviewDialog:
        """The review of ``reading``, or that which a draft kept."""
        from briefing.core.storage.records import from_data
        from briefing.ui.importing.review_dialog import ReviewDialog
        from briefing.ui.importing.review_draft import ReviewDraft

        names = [speaker.name for speaker in self._document.briefing.speakers]
        if data is not None:
            draft = from_data(ReviewDraft, data)
            dialog = ReviewDialog(self._window, draft.reading, draft.found, names)
            dialog.file_title = draft.title
            dialog.take_draft(draft)
            return dialog
        if reading is None:
            raise KeyError(title)
        dialog = ReviewDialog(self._window, replace(reading, title=reading.title or title), quotes, names)
        dialog.file_title = title
        dialog.pick.setChecked(is_picked)
        return dialog

    def _decide(self, id: str, make: Callable[[Any], ReviewDialog]) -> None:
        """Show a review, and take what it ends with; one that is closed as it is stays, to be taken up again."""
        dialog = self._drafts.begin(id, "", make)
        dialog.offer_targets(self._targets(), (self._document.briefing, Briefing()))
        dialog.target.setCurrentIndex(1 if self._document.is_untouched_example else 0)
        if dialog.exec() and dialog.accepted_quotes and not self._take(dialog):
            dialog.is_draft = True
        if self._drafts.end(dialog):
            words = self.tr("The review of “{name}” is kept: File, Resume the review.")
            self.noticed.emit(words.format(name=dialog.file_title))
        elif dialog.is_thrown:
            self.thrown.emit(self.tr("The review of “{name}” was thrown away.").format(name=dialog.file_title))
        self._tell_drafts()

    @property
    def has_draft(self) -> bool:
        """Whether there is a review that was left."""
        return bool(self._drafts.ids())

    @property
    def left_title(self) -> str:
        """What the review that was left last is called, "" where there is none."""
        if not self.has_draft:
            return ""
        from briefing.ui.importing.review_draft import ReviewDraft  # brings all that reads and finds

        draft = self._drafts.last(ReviewDraft)
        return (draft.title or self.tr("Article")) if draft else ""

    def _key(self) -> str:
        """What reviews go by that are of the open document; those of none that is saved are of any such."""
        return self._document.key if self._document.name else ""

    def _tell_drafts(self) -> None:
        self.drafted.emit(self.has_draft)

    def _targets(self) -> list[str]:
        """Where the cards may go: the open briefing, if there is one, or a new one."""
        if not self._document.briefing.messages:
            return []
        name = self._document.name
        here = self.tr("“{name}”").format(name=name) if name else self.tr("the open briefing")
        return [here, self.tr("a new briefing")]

    def _take(self, dialog: ReviewDialog) -> bool:
        """Add the cards; False where the open briefing may not make room for them."""
        from briefing.sources.to_briefing import taken_in

        if dialog.target.currentIndex() == 1:
            if not self._may_leave():
                return False
            self._document.open(_nothing(), None)
        before = self._document.briefing
        title, reading, quotes = dialog.file_title, dialog.reading, dialog.accepted_quotes
        gathering = taken_in(before, title, reading, quotes, keep_text=dialog.keep_text.isChecked())
        if ids := gathering.ids:
            after = edits.pick(gathering.briefing, ids) if dialog.pick.isChecked() else gathering.briefing
            self._document.edit(undo.import_text(len(ids)), after)
            self.imported.emit(ids[0])
        self._propose_and_report(gathering, before)
        return True

    def _explain(self, name: str, error: Exception) -> None:
        from briefing.ui.widgets import messages

        self.noticed.emit("")
        title = self.tr("“{name}” could not be read").format(name=name)
        messages.show_error(self._window, title, error)


def _nothing() -> Briefing:
    """A new briefing."""
    return Briefing(Assembly(document=new_document()))
