"""A field over the very place of a text on the slide, in its letters and on its ground."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFocusEvent, QFont, QKeyEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit

from briefing.core.characters import one_line
from briefing.ui.document.texts import may_break, name_of
from briefing.ui.preview.large_slide import LargeSlide, ink_on, line_on
from briefing.ui.widgets.forms.fields import RawTextEdit, text_of

if TYPE_CHECKING:
    from briefing.deck.editable import Editable

_PAD = 4
"""Pixels between the frame of the field and its letters, which stand where those of the slide do."""
_LEAST = 9
"""Letters in pixels that can be read while they are typed, however small the slide is."""


class PlaceEditor(RawTextEdit):
    """Edits ``text`` on ``slide``.

    ``kept`` follows Enter, Esc, Tab and leaving it, with what is written: a step to undo, so that no key loses it.
    Its number says how to go on: to the next text (1), the one before (-1), or not at all (0).
    ``told`` has what is to be said of the field while it is there: its name, its length, its keys; then nothing.
    """

    kept = Signal(str, int)
    told = Signal(list)

    def __init__(self, slide: LargeSlide, text: Editable, words: str) -> None:
        super().__init__(slide)
        self.text = text
        self._slide = slide
        self._is_over = False
        self.setObjectName("place")
        self.setAccessibleName(name_of(text.field))
        self.setAccessibleDescription(self.tr("Enter or Esc keeps, Tab goes on to the next text"))
        self.setPlaceholderText(name_of(text.field))
        self.setPlainText(words)
        self._compose()
        self.textChanged.connect(self._follow)
        self.fit()

    def begin(self, at: QPoint) -> None:
        """Take the focus, with the caret where the slide was clicked, or with all words selected."""
        self.show()
        self._tell()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if at.isNull():
            self.selectAll()
        else:
            self.fit()
            self.setTextCursor(self.cursorForPosition(self.viewport().mapFrom(self._slide, at)))
        self.fit()

    def rest(self) -> None:
        """Stay as a picture of what was written, until the slide shows it."""
        self._is_over = True
        self.told.emit([])
        self.setReadOnly(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setStyleSheet(self._sheet(QColor("transparent")))
        self._slide.setFocus(Qt.FocusReason.OtherFocusReason)

    def words(self) -> str:
        """What is written, on one line where it is a line."""
        words = text_of(self)
        return words if may_break(self.text.field) else one_line(words)

    def keep(self) -> None:
        """Give what is written, as if the field was left."""
        self._keep(0)

    def end(self) -> None:
        """Be gone."""
        self._is_over = True
        if self.hasFocus():
            self._slide.setFocus(Qt.FocusReason.OtherFocusReason)
        self.told.emit([])
        self.hide()
        self.deleteLater()

    def fit(self) -> None:
        """Stand over the text's place, as high as what is written asks for, within the slide."""
        place = self._slide.place_of(self.text)
        font = QFont(_face(self.text.family))
        font.setPixelSize(max(_LEAST, round(self.text.size * self._slide.scale)))
        font.setBold(self.text.bold)
        self.setFont(font)
        frame = QRect(place.toAlignedRect()).adjusted(-_PAD, -_PAD, _PAD, _PAD)
        frame.setWidth(max(frame.width(), 12 * font.pixelSize() // 2))
        frame.setRight(min(frame.right(), self._slide.width() - 1))
        self.setGeometry(frame)
        lines = max(1, round(self.document().size().height()))
        written = lines * self.fontMetrics().lineSpacing() + 2 * _PAD
        middle, bottom = frame.center(), frame.bottom()
        is_top = self.text.anchor == "t"
        frame.setHeight(min(max(frame.height(), written) if is_top else written, self._slide.height()))
        if self.text.anchor == "ctr":
            frame.moveCenter(middle)
        elif self.text.anchor == "b":
            frame.moveBottom(bottom)
        frame.moveBottom(min(frame.bottom(), self._slide.height() - 1))
        self.setGeometry(frame)
        if written <= frame.height():
            self.verticalScrollBar().setValue(0)  # the caret was brought in sight in a lower field

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key
        is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        match event.key():
            case key.Key_Escape:
                self._keep(0)
            case key.Key_Tab | key.Key_Backtab:
                self._keep(-1 if event.key() == key.Key_Backtab else 1)
            case key.Key_Return | key.Key_Enter if not (is_shifted and may_break(self.text.field)):
                self._keep(0)
            case _:
                super().keyPressEvent(event)

    def focusNextPrevChild(self, forth: bool) -> bool:
        """Tab goes from text to text: see ``keyPressEvent``."""
        return False

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The field's own menu, not the slide's, which is not of the words here."""
        super().contextMenuEvent(event)
        event.accept()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        reasons = Qt.FocusReason
        if event.reason() not in (reasons.PopupFocusReason, reasons.ActiveWindowFocusReason):
            self._keep(0)

    def _compose(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalScrollBar().valueChanged.connect(self._stay)
        self.document().setDocumentMargin(0)
        self.setViewportMargins(0, 0, 0, 0)
        self.setStyleSheet(self._sheet(QColor(line_on(self._slide.ground_of(self.text)))))
        self.moveCursor(QTextCursor.MoveOperation.End)
        self._follow()

    def _stay(self, value: int) -> None:
        """Show the beginnings of lines: the caret behind a full one would move them away."""
        if value:
            self.horizontalScrollBar().setValue(0)

    def _sheet(self, frame: QColor) -> str:
        ground = self._slide.ground_of(self.text)
        ink = ink_on(ground)
        line = "transparent" if frame.alpha() == 0 else frame.name()
        return (
            f"QPlainTextEdit#place, QPlainTextEdit#place:focus {{ background: {ground.name()}; color: {ink};"
            f" border: 2px solid {line}; border-radius: 4px; padding: {_PAD - 2}px; }}"
        )

    def _follow(self) -> None:
        if self.isVisible():
            self._tell()
            self.fit()

    def _tell(self) -> None:
        told = [name_of(self.text.field)]
        if may_break(self.text.field):
            told.append(self.tr("%n characters", "", len(text_of(self))))
        self.told.emit([*told, self.tr("Enter or Esc: keep")])

    def _keep(self, by: int) -> None:
        if not self._is_over:
            self._is_over = True
            self.kept.emit(self.words(), by)


def _face(family: str) -> str:
    from briefing.deck.fonts.shipped import ensure_fonts, face

    ensure_fonts()
    return face(family)[0]
