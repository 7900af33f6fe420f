"""From the picks to a deck: asks where, writes in a thread, shows how it goes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from briefing.ui.common.jobs import Job
from briefing.ui.document.document import Document
from briefing.ui.document.filing import Filing

if TYPE_CHECKING:
    from briefing.deck.request import Request
    from briefing.ui.deck import export_dialog


class Exporting(QObject):
    """The one export that may run. ``maps`` is the folder of the template maps that the user settled."""

    noticed = Signal(str)

    def __init__(self, window: QWidget, document: Document, filing: Filing, maps: Path) -> None:
        super().__init__(window)
        self._window = window
        self._document = document
        self._filing = filing
        self._maps = maps
        self._drawing: Job | None = None
        self.dialog: export_dialog.ExportDialog | None = None

    def ask_and_export(self) -> None:
        from briefing.ui.widgets import files

        if self.dialog is None and (path := files.ask_export(self._window, self._filing.deck_path())):
            self.export(path)

    def export(self, path: Path) -> export_dialog.ExportDialog:
        """Write the deck to ``path``; the dialog given back shows how it goes."""
        from briefing.ui.deck import export_dialog

        briefing, request = self._document.briefing, self._request()

        def work(*, progress: Callable[[int, int], None], cancelled: Callable[[], bool]) -> object:
            from briefing.deck.export import export  # loads pptx: only in this thread

            return export(briefing, path, request, progress=progress, cancelled=cancelled)

        self.dialog = export_dialog.ExportDialog(self._window, work)
        self.dialog.finished.connect(self._forget)
        self.dialog.open()
        return self.dialog

    def copy_picture(self, id: str) -> None:
        """Draw the slide of the message ``id`` in a thread, then put it on the clipboard."""
        briefing, request = self._document.briefing, self._request()

        def work(**_: object) -> object:
            from briefing.deck.pictures import picture_of

            return picture_of(briefing, id, request)

        self._drawing = Job(work, self)
        self._drawing.succeeded.connect(self._copy)
        self._drawing.failed.connect(lambda error: self.noticed.emit(str(error)))
        self._drawing.start()

    def _request(self) -> Request:
        from briefing.deck.request import Request

        return Request(language=self._document.language, maps=self._maps)

    def _copy(self, png: bytes) -> None:
        QGuiApplication.clipboard().setImage(QImage.fromData(png))
        self.noticed.emit(self.tr("The slide is on the clipboard as a picture"))

    def finish(self) -> None:
        """Let a picture that is being drawn be drawn: no thread outlives the window."""
        if self._drawing:
            self._drawing.wait()

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
