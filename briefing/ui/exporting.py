"""From the picks to a deck: asks where, writes in a thread, shows how it goes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from briefing.ui import dialogs
from briefing.ui.document import Document
from briefing.ui.filing import Filing


class Exporting(QObject):
    """The one export that may run. ``maps`` is the folder of the template maps that the user settled."""

    def __init__(self, window: QWidget, document: Document, filing: Filing, maps: Path) -> None:
        super().__init__(window)
        self._window = window
        self._document = document
        self._filing = filing
        self._maps = maps
        self.dialog: dialogs.export.ExportDialog | None = None

    def ask_and_export(self) -> None:
        if self.dialog is None and (path := dialogs.files.ask_export(self._window, self._filing.deck_path())):
            self.export(path)

    def export(self, path: Path) -> dialogs.export.ExportDialog:
        """Write the deck to ``path``; the dialog given back shows how it goes."""
        briefing, language, maps = self._document.briefing, self._document.language, self._maps

        def work(*, progress: Callable[[int, int], None], cancelled: Callable[[], bool]) -> object:
            from briefing.deck.export import export  # loads pptx: only in this thread

            return export(briefing, path, language=language, maps=maps, progress=progress, cancelled=cancelled)

        self.dialog = dialogs.export.ExportDialog(self._window, work)
        self.dialog.finished.connect(self._forget)
        self.dialog.open()
        return self.dialog

    def may_close(self) -> bool:
        """Whether the window may close: nothing is being written, or the user stops it."""
        if self.dialog is None or not self.dialog.is_running:
            return True
        if not dialogs.messages.ask_stop_export(self._window):
            return False
        if self.dialog is not None:
            self.dialog.stop()
        return True

    def _forget(self) -> None:
        if self.dialog:
            self.dialog.deleteLater()
        self.dialog = None
