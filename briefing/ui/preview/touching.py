"""What a click on a text of the slide does: it is written in its place, or the user is led to where it is edited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal

from briefing.ui.document.document import Document
from briefing.ui.document.texts import rewrite, rewritten, text_of
from briefing.ui.preview.large_slide import LargeSlide
from briefing.ui.preview.place_editor import PlaceEditor

if TYPE_CHECKING:
    from briefing.core.model import Briefing
    from briefing.deck.editable import Editable


class Touching(QObject):
    """Edits the texts of ``document`` on ``slide``, each change a step to undo.

    ``led`` has the field and the id of a text that is edited elsewhere: "quote", "speaker", "settings", "assembly";
    ``told`` is that of the field that is written in.
    """

    led = Signal(str, str)
    told = Signal(list)

    def __init__(self, document: Document, slide: LargeSlide) -> None:
        super().__init__(slide)
        self.document = document
        self.slide = slide
        self.editor: PlaceEditor | None = None
        slide.pressed.connect(self.edit)
        slide.resized.connect(self._fit)

    def edit(self, text: Editable, at: QPoint | None = None) -> None:
        """Have the user write ``text``, or go to where it is edited; ``at`` is the place of a click."""
        self.close()
        if not text.is_typed:
            self.led.emit(text.field, text.id)
            return
        self.editor = PlaceEditor(self.slide, text, text_of(self.document.briefing, text.field, text.id))
        self.editor.told.connect(self.told)
        self.editor.kept.connect(self._keep)
        self.editor.textChanged.connect(self.document.typed)
        self.document.writing = self._written
        self.editor.begin(at or QPoint())

    def close(self) -> None:
        """Leave the text as it was."""
        self._settle()
        if self.editor:
            self.editor.end()
            self.editor = None

    def leave(self) -> None:
        """Have the text as it is written, and no field."""
        if self.editor:
            self.editor.keep()
        self.close()

    def show_anew(self) -> None:
        """The slide shows what was written: the field that stood for it goes."""
        if self.editor and self.editor.isReadOnly():
            self.close()

    def find_anew(self) -> None:
        """The slide's texts stand elsewhere: the field follows its own, and goes where that is gone."""
        if self.editor and not self.editor.isReadOnly():
            own = self.editor.text
            same = (text for text in self.slide.texts if (text.field, text.id) == (own.field, own.id))
            if found := next(same, None):
                self.editor.text = found
                self.editor.fit()

    def _fit(self) -> None:
        if self.editor:
            self.editor.fit()

    def _written(self) -> Briefing:
        """What the document becomes if the field is left now."""
        text = self.editor.text if self.editor else None
        words = self.editor.words() if self.editor else ""
        return rewritten(self.document, text.field, text.id, words) if text else self.document.briefing

    def _settle(self) -> None:
        """Nothing is written any more that the document has not."""
        if self.document.writing:
            self.document.writing = None
            self.document.typed.emit()

    def _keep(self, words: str, by: int) -> None:
        editor = self.editor
        if editor is None:
            return
        before = self.document.briefing
        self._settle()
        editor.rest()
        rewrite(self.document, editor.text.field, editor.text.id, words)
        if self.document.briefing is before:
            self.close()
        if by and (text := self._next(editor.text, by)):
            self.edit(text)

    def _next(self, text: Editable, by: int) -> Editable | None:
        """The next text behind ``text`` that is written in its place."""
        for _ in self.slide.texts:
            found = self.slide.mark_next(text, by)
            if found is None or found.is_typed:
                return found
            text = found
        return None
