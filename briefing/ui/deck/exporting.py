"""From the picks to a deck: asks where, writes in a thread, shows how it goes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from briefing.ui.common.settings import Settings
from briefing.ui.document.document import Document
from briefing.ui.document.filing import Filing

if TYPE_CHECKING:
    from briefing.ui.deck import export_dialog


class Exporting(QObject):
    """The one export that may run. ``settings`` have the maps that the user settled, and the template of memos.

    ``update_chosen`` has the deck that is to be updated instead.
    """

    update_chosen = Signal(object)

    def __init__(self, window: QWidget, document: Document, filing: Filing, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._document = document
        self._filing = filing
        self._settings = settings
        self.dialog: export_dialog.ExportDialog | None = None

    def ask_and_export(self) -> None:
        if self.dialog:
            return
        self._ask(self._filing.deck_path())

    def _ask(self, proposed: Path) -> None:
        from briefing.ui.widgets import files

        if path := files.ask_export(self._window, proposed, self.update_chosen.emit):
            self.export(path)

    def export(self, path: Path) -> export_dialog.ExportDialog:
        """Write the deck to ``path``; the dialog given back shows how it goes."""
        from briefing.core.queries.readiness import readiness
        from briefing.ui.deck import export_dialog
        from briefing.ui.deck.guidance_button import told_left

        is_memo, memo_template = path.suffix.lower() == ".docx", self._settings.memo_template
        template = str(memo_template) if is_memo and memo_template else ""
        briefing, language, maps = self._document.to_draw, self._document.language, self._settings.maps
        inputs = [self._document.path] if self._document.path else []

        def work(*, progress: Callable[[int, int], None], cancelled: Callable[[], bool]) -> object:
            from briefing.deck.export import export  # loads pptx: only in this thread
            from briefing.deck.request import Request

            request = Request(template, language=language, maps=maps)
            return export(briefing, path, request, inputs=inputs, progress=progress, cancelled=cancelled)

        left = told_left(readiness(self._document.proved))
        self.dialog = export_dialog.ExportDialog(self._window, work, is_memo=is_memo, left=left)
        self.dialog.may_go_elsewhere = True
        self.dialog.elsewhere.connect(partial(self._ask, path))
        self.dialog.finished.connect(self._forget)
        self.dialog.open()
        return self.dialog

    def may_close(self) -> bool:
        """Whether the window may close: nothing is being written, or the user stops it."""
        from briefing.ui.widgets import messages

        if self.dialog is None or not self.dialog.is_running:
            return True
        if not messages.ask_stop_export(self._window):
            return False
        if self.dialog is not None:
            self.dialog.stop()
        return True

    def _forget(self) -> None:
        if self.dialog:
            self.dialog.deleteLater()
        self.dialog = None
