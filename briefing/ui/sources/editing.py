"""Sources by hand: what they are, a copy for others without their texts, and quotes proved against them."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from briefing.core import edits
from briefing.core.errors import BriefingError, CancelledError
from briefing.core.model import Source
from briefing.core.quotes.verify import tally, tally_of
from briefing.ui.common.selection import Selection
from briefing.ui.document import undo
from briefing.ui.document.document import Document
from briefing.ui.document.filing import Filing


class SourceEditing(QObject):
    """Carries out what is asked for sources. ``noticed`` has a word for the user."""

    noticed = Signal(str)

    def __init__(self, window: QWidget, document: Document, selection: Selection, filing: Filing) -> None:
        super().__init__(window)
        self._window = window
        self._document = document
        self._selection = selection
        self._filing = filing

    def edit(self) -> None:
        """Ask what the source of the selected quote is; the only source there is needs no quote."""
        briefing = self._document.briefing
        spans = [briefing.message_by_id[id].source for id in self._selection.ids()]
        ids = [span.id for span in spans if span] or [source.id for source in briefing.sources]
        if len(set(ids)) > 1 and not any(spans):
            self.noticed.emit(self.tr("Choose a quote first"))
        elif not ids:
            self.noticed.emit(self.tr("This quote names no source"))
        else:
            self.edit_one(ids[0])

    def edit_one(self, id: str) -> None:
        """Ask what the source ``id`` is; where its text is wanted, go on to that."""
        from briefing.ui.sources import form

        source = self._document.proved.source_by_id.get(id)
        if source is None:
            return
        dialog = form.SourceForm(self._window, source, tally_of(self._document.proved, id))
        if dialog.exec() and id in self._document.briefing.source_by_id:
            after = edits.change(self._document.briefing, Source, id, **dialog.values())
            self._document.edit(undo.source_text(), after)
            if dialog.gives_text:
                self.prove()
        dialog.deleteLater()

    def share(self) -> None:
        """Write a copy for others, without the texts of the press, where the user says."""
        from briefing.core.sharing import shared
        from briefing.ui.widgets import files

        path = files.ask_share(self._window, self._filing.copy_path())
        if path is None:
            return
        if self._document.path and path.resolve() == self._document.path.resolve():
            self.noticed.emit(self.tr("A copy cannot take the place of the briefing itself"))
            return
        copy = shared(self._document.briefing)
        if self._filing.save_copy(copy.briefing, path):
            self.noticed.emit(" ".join([self.tr("Saved “{name}”.").format(name=path.name), *copy.told]))

    def prove(self) -> None:
        """Prove the quotes in the files that the user has; their texts are not kept in the briefing."""
        from briefing.ui.widgets import files

        if paths := files.ask_proof(self._window):
            self._prove(paths)

    def _prove(self, paths: list[Path]) -> None:
        from briefing.sources.proving import at_hand
        from briefing.ui.widgets import messages
        from briefing.ui.widgets.waiting import wait_for

        briefing = self._document.briefing
        try:
            found = wait_for(self._window, self.tr("Comparing…"), partial(at_hand, briefing, paths))
        except CancelledError:
            return
        except (BriefingError, OSError) as error:
            messages.show_error(self._window, self.tr("The quotes could not be verified"), error)
            return
        self._document.edit(undo.reread_text(), found.briefing)
        self._document.give_texts(found.texts)
        told = [" ".join((one.what, one.mend)).strip() for one in found.told]
        self.noticed.emit(" ".join([tally(self._document.proved), *told]))
