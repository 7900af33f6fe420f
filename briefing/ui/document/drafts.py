"""Dialogs that were closed as they are, or that a crash closed, to be taken up again: their words and choices."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import Thread
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QTimer

from briefing.core.storage.drafts import DraftFolder, Kept
from briefing.core.storage.records import as_data, from_data
from briefing.ui.document.document import Document
from briefing.ui.widgets.forms.safe_dialog import SafeDialog

log = logging.getLogger(__name__)
_D = TypeVar("_D", bound=SafeDialog)
_T = TypeVar("_T")
_NO_DRAFT = (ValueError, TypeError, KeyError, AttributeError)
"""What ``from_data`` raises for data of another version, or torn."""
PAUSE = 250
"""Milliseconds between two looks at what changed in an open dialog."""


class Drafts(Generic[_D]):
    """Has the drafts of one ``kind`` of dialog by the id of what they are about, each in its document only.

    They are kept in ``folder``, and outlive the window; those left in this window keep their steps to undo, too.
    ``key`` gives what the document goes by, where that is not its own key.
    """

    def __init__(self, kind: str, document: Document, folder: Path, key: Callable[[], str] | None = None) -> None:
        self._kind = kind
        self._folder = DraftFolder(folder)
        self._key_of = key or (lambda: document.key)
        self._key = self._key_of()
        self._ids: list[str] | None = None
        self._left: dict[str, _D] = {}
        self._open: tuple[Kept, _D] | None = None
        self._thrown: Kept | None = None
        self._writing: Thread | None = None
        self._timer = QTimer(document)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.look)
        document.opened.connect(self._go)
        document.changed.connect(self._follow)
        document.saved.connect(self._hand_over)

    def ids(self) -> list[str]:
        """What there are drafts about, in the order in which they were left."""
        if self._ids is None:
            self._ids = [draft.id for draft in self._folder.of(self._kind, self._key_of())]
        return self._ids

    def last(self, kind: type[_T]) -> _T | None:
        """What the draft that was left last keeps, if there is any."""
        kept = next(reversed(self._folder.of(self._kind, self._key_of())), None)
        with suppress(*_NO_DRAFT):
            return from_data(kind, kept.data) if kept else None
        return None

    def begin(self, id: str, of: str, make: Callable[[Any], _D]) -> _D:
        """The dialog about ``id``, which is ``of`` this kind: a draft that was left, else a new one.

        ``make`` makes one of what a draft keeps, or of None; for data that is none it raises as ``from_data`` does.
        """
        key = self._key_of()
        kept = self._folder.get(self._kind, key, id)
        left = self._left.pop(id, None)
        if kept is None or kept.of != of:
            self.forget(id)
            kept, dialog = None, make(None)
        else:
            dialog = left or self._made(kept.data, make)
        dialog.is_draft, dialog.is_taken_up = False, kept is not None
        known = dialog.as_draft() if kept or not dialog.is_work else None
        self._open = Kept(self._kind, key, id, of, known), dialog
        self._timer.start()
        return dialog

    def end(self, dialog: _D) -> bool:
        """Keep a dialog that was closed as it is; any other goes, and what was thrown away can be taken back."""
        self._timer.stop()
        if self._writing:
            self._writing.join()
        if self._open:
            kept, self._open = self._open[0], None
            if dialog.is_draft:
                self._keep(kept._replace(data=dialog.as_draft()))
                self._left[kept.id] = dialog
            else:
                self._thrown = kept._replace(data=dialog.as_draft()) if dialog.is_thrown else None
                self._folder.forget(*kept[:3])
                dialog.deleteLater()
        self._ids = None
        return dialog.is_draft

    def take_back(self) -> str:
        """Have what was thrown away last as a draft again, in its document; its id, "" where there is none."""
        thrown, self._thrown = self._thrown, None
        if thrown is None or thrown.document != self._key_of():
            return ""
        self._keep(thrown)
        self._ids = None
        return thrown.id

    def renew(self, id: str, of: str) -> None:
        """What a draft is about has become this."""
        kept = self._folder.get(self._kind, self._key_of(), id)
        if kept and kept.of != of:
            self._folder.keep(kept._replace(of=of))

    def forget(self, id: str) -> None:
        """Have no draft about ``id``."""
        if left := self._left.pop(id, None):
            left.deleteLater()
        self._folder.forget(self._kind, self._key_of(), id)
        self._ids = None

    def look(self) -> None:
        """Keep what is in the open dialog, in a thread, if it holds changes that are not kept yet."""
        if self._open and not (self._writing and self._writing.is_alive()):
            kept, dialog = self._open
            now = kept._replace(data=dialog.as_draft())
            if now != kept and (dialog.is_work or dialog.holds_changes()):
                self._open = now, dialog
                self._writing = Thread(target=self._keep, args=(now,), daemon=True)
                self._writing.start()

    def _made(self, data: Any, make: Callable[[Any], _D]) -> _D:
        try:
            return make(data)
        except _NO_DRAFT as error:
            log.warning("no draft: %r", error)
            return make(None)

    def _keep(self, draft: Kept) -> None:
        self._folder.keep(draft._replace(data=as_data(draft.data)))

    def _go(self) -> None:
        """Those of the document before stay where they are kept."""
        while self._left:
            self._left.popitem()[1].deleteLater()
        self._follow()

    def _follow(self) -> None:
        if self._key != (key := self._key_of()):
            self._key, self._ids = key, None

    def _hand_over(self) -> None:
        """The document has another file: its drafts go along."""
        key = self._key_of()
        if key != self._key:
            for draft in self._folder.of(self._kind, self._key):
                self._folder.keep(draft._replace(document=key))
                self._folder.forget(self._kind, self._key, draft.id)
            self._key = key
