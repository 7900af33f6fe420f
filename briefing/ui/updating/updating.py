"""From a deck that people edited to one that says what the briefing says now: asks which, shows all, does it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from briefing.core.edits import keep_todos
from briefing.ui.document import undo
from briefing.ui.document.document import Document
from briefing.ui.document.filing import Filing

if TYPE_CHECKING:
    from briefing.core.model import Todo
    from briefing.deck.update.home import Offer
    from briefing.ui.deck.export_dialog import ExportDialog
    from briefing.ui.updating.update_dialog import UpdateDialog


class Updating(QObject):
    """Updates decks of the document. ``maps`` is the folder of the template maps that the user settled."""

    def __init__(self, window: QWidget, document: Document, filing: Filing, maps: Path) -> None:
        super().__init__(window)
        self._window = window
        self._document = document
        self._filing = filing
        self._maps = maps
        self.dialog: UpdateDialog | None = None
        self.written: ExportDialog | None = None
        self._unfinished: set[UpdateDialog] = set()

    def stop(self) -> None:
        """Wait for what is still being compared for a dialog that was left."""
        for dialog in self._unfinished:
            dialog.job.wait()

    def ask_and_update(self) -> None:
        from briefing.ui.widgets import files

        if path := files.ask_deck(self._window, self._filing.deck_path().parent):
            self.show(path)

    def show(self, path: Path) -> UpdateDialog:
        """Look what an update of the deck at ``path`` would change; the dialog given back shows it."""
        from briefing.ui.updating.update_dialog import UpdateDialog

        briefing, maps = self._document.to_draw, self._maps

        def look(*, progress: Callable[[int, int], None], cancelled: Callable[[], bool]) -> object:
            from briefing.deck.backups import backup_of
            from briefing.deck.ooxml.package import read_bytes
            from briefing.deck.request import Request
            from briefing.deck.update.home import offers
            from briefing.deck.update.update import update_bytes

            data = read_bytes(path)
            made = update_bytes(data, briefing, Request(maps=maps), name=str(path))
            made = replace(made, backup=backup_of(path))
            return data, made, offers(made.changes, briefing, made.order)

        self.dialog = dialog = UpdateDialog(self._window, path.name, look, self._document.briefing.deck.todos)
        self._unfinished.add(dialog)
        dialog.finished.connect(partial(self._finish, dialog, path))
        dialog.open()
        return dialog

    def _finish(self, dialog: UpdateDialog, path: Path, result: int) -> None:
        self._unfinished.discard(dialog)
        if self.dialog is dialog:
            self.dialog = None
        if result == QDialog.DialogCode.Accepted:
            self._take_home(dialog.taken, dialog.todos)
            self._write(path, dialog.on_conflict)
        dialog.deleteLater()

    def _take_home(self, taken: Sequence[Offer], todos: Sequence[Todo]) -> None:
        from briefing.deck.update.home import taken_home

        briefing = self._document.briefing
        after = keep_todos(taken_home(briefing, taken), todos)
        if after != briefing:
            self._document.edit(undo.home_text() if taken else undo.comments_text(), after)

    def _write(self, path: Path, on_conflict: str) -> None:
        from briefing.core.queries.readiness import readiness
        from briefing.ui.deck.export_dialog import ExportDialog
        from briefing.ui.deck.guidance_button import told_left

        briefing, maps = self._document.to_draw, self._maps

        def work(*, progress: Callable[[int, int], None], cancelled: Callable[[], bool]) -> object:
            from briefing.deck.export import Report
            from briefing.deck.request import Request
            from briefing.deck.update.home import unsaid
            from briefing.deck.update.update import update

            made = update(path, briefing, request=Request(maps=maps), on_conflict=on_conflict)
            return Report(path, made.slides, tuple(unsaid(made.changes, briefing)), made.backup)

        left = told_left(readiness(self._document.proved))
        self.written = ExportDialog(self._window, work, self.tr("Update the deck"), left=left)
        self.written.open()
