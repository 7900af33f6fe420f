"""Text fields that write in the document: all that is typed between entering and leaving is one step to undo."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count

import shiboken6
from PySide6.QtCore import QElapsedTimer, QEvent, QMimeData, QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QDragEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
    QValidator,
)
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QSizePolicy, QToolTip, QWidget

from briefing.core.characters import one_line, writable

Write = Callable[[str, int], None]
_visits = count(1)
_LINES = 2
_MOST = 20_000
"""Characters that are pasted at once: more than anybody says without a break."""


def next_visit() -> int:
    """The number of a visit that begins: all that is written during it is one step to undo."""
    return next(_visits)


_OWN = "application/x-briefing-"
"""How the formats begin in which cards, themes and the like are dragged."""


def refuse_things(event: QDragEnterEvent) -> bool:
    """Whether a card or a file is dragged over a field: it is no text to write, and the event is for what is behind."""
    data = event.mimeData()
    is_thing = any(form.startswith(_OWN) for form in data.formats()) or any(url.isLocalFile() for url in data.urls())
    if is_thing:
        event.ignore()
    return is_thing


class OneLine(QValidator):
    """Makes one line of all that is typed or pasted, without what no file can hold."""

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        return QValidator.State.Acceptable, one_line(text), len(one_line(text[:place]))


class LineEdit(QLineEdit):
    """A line to write in that takes one line only, whatever is pasted.

    The click that enters it selects all it holds, as Tab does, but where the mouse selects a part; the next one sets
    the caret.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._is_entered = False
        self.setValidator(OneLine(self))

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._is_entered = event.reason() is Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        is_entered, self._is_entered = self._is_entered, False
        if is_entered and event.button() is Qt.MouseButton.LeftButton and not self.hasSelectedText():
            self.selectAll()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not refuse_things(event):
            super().dragEnterEvent(event)


class NameField(LineEdit):
    """A line over the name it is to change, in ``place`` of its parent; it goes when it is left.

    ``renamed`` gives another name, once: by Enter, by Esc or when it is left. A blank keeps the name, and is told so.
    """

    renamed = Signal(str)
    left = Signal()

    def __init__(self, name: str, parent: QWidget, place: QRect) -> None:
        super().__init__(name, parent)
        self._name = name
        self._over = parent
        self._is_over = False
        self._opened = QElapsedTimer()
        self._opened.start()
        height = max(place.height(), self.sizeHint().height())
        self.setGeometry(QRect(place.left(), place.center().y() - height // 2, place.width(), height))
        self.selectAll()
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def drop(self) -> None:
        """Go, and keep the name."""
        self._end(keeps=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._end(keeps=True)
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._end(keeps=True)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second click of the two that opened it leaves the name selected."""
        if not self._opened.hasExpired(QApplication.doubleClickInterval()):
            self.selectAll()
        else:
            super().mouseDoubleClickEvent(event)

    def event(self, event: QEvent) -> bool:
        is_key = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride
        if isinstance(event, QKeyEvent) and is_key and not _is_of_window(event):
            event.accept()  # its keys are its own while it is there: not those of the list that it is in
            return True
        return False if is_left_to_window(event) else super().event(event)

    def _end(self, *, keeps: bool) -> None:
        if self._is_over:
            return
        self._is_over = True
        name = self.text().strip()
        self.hide()
        self.deleteLater()
        if keeps and not name and self._name.strip():
            self._say_kept()
        elif keeps and name != self._name.strip():
            self.renamed.emit(name)

    def _say_kept(self) -> None:
        """Over where the field was, that a name is not taken away."""
        words = self.tr("Without a name it would not be found: “{name}” stays.").format(name=self._name.strip())
        QToolTip.showText(self._over.mapToGlobal(self.geometry().bottomLeft()), words, self._over)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._over, words))


def _is_of_window(event: QKeyEvent) -> bool:
    """Saving, presenting and the like are done by their keys while a name is written, too."""
    is_with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return Qt.Key.Key_F3 <= event.key() <= Qt.Key.Key_F35 or (is_with_control and not _is_level_three(event))


def _is_level_three(event: QKeyEvent) -> bool:
    """Whether the key writes a third sign, as AltGr does where it comes as Ctrl and Alt."""
    return (
        bool(event.modifiers() & Qt.KeyboardModifier.AltModifier) and event.text().isprintable() and event.text() != ""
    )


class LineField(LineEdit):
    """One line; ``write`` gets the text and the number of the visit."""

    def __init__(self, write: Write) -> None:
        super().__init__()
        self._visit = next_visit()
        self.textEdited.connect(lambda text: write(text, self._visit))

    @property
    def visit(self) -> int:
        """The number of the visit that goes on."""
        return self._visit

    def show_text(self, text: str) -> None:
        """Have ``text`` in the field, its beginning in sight unless somebody writes there."""
        if text != self.text():
            self.setText(text)
            if not self.hasFocus():
                self.setCursorPosition(0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if _comes_from_elsewhere(event):
            self._visit = next_visit()
        super().focusInEvent(event)

    def event(self, event: QEvent) -> bool:
        return False if is_left_to_window(event) or is_undo(event) else super().event(event)


class RawTextEdit(QPlainTextEdit):
    """Copies, cuts and drags what is selected with its no-break spaces, which Qt would make plain ones.

    What is pasted comes in without the characters that no file can hold; a whole book, put there by mistake, does not.
    """

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not refuse_things(event):
            super().dragEnterEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        data.setText(self.textCursor().selectedText().replace("\u2029", "\n").replace("\u2028", "\n"))
        return data

    def insertFromMimeData(self, source: QMimeData) -> None:
        if len(text := source.text()) > _MOST:
            self._refuse()
            return
        data = QMimeData()
        data.setText(writable(text))
        super().insertFromMimeData(data)

    def _refuse(self) -> None:
        """Say where the text belongs: broken into lines here, it would hold up the window."""
        words = self.tr("This text is too long to stand here. Import it, to have the quotes found in it.")
        QToolTip.showText(self.viewport().mapToGlobal(self.cursorRect().bottomLeft()), words, self)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))


class TextField(RawTextEdit):
    """Several lines, as high as its text; Tab leaves it. Lines and spaces alone are nothing written."""

    def __init__(self, write: Write) -> None:
        super().__init__()
        self._write = write
        self._visit = next_visit()
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._typed)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)

    def text(self) -> str:
        """What is written."""
        return text_of(self)

    def show_text(self, text: str) -> None:
        """Show ``text``; the cursor goes to its end when the text is another."""
        if text == self.text():
            return
        with QSignalBlocker(self):
            self.setPlainText(text)
            self.moveCursor(self.textCursor().MoveOperation.End)
        self.updateGeometry()

    @property
    def visit(self) -> int:
        """The number of the visit that goes on."""
        return self._visit

    def new_visit(self) -> None:
        """What is typed from now on is another step to undo."""
        self._visit = next_visit()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        lines = max(_LINES, round(self.document().size().height()))
        return QSize(120, lines * metrics.lineSpacing() + 22)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def focusInEvent(self, event: QFocusEvent) -> None:
        if _comes_from_elsewhere(event):
            self.new_visit()
        super().focusInEvent(event)

    def event(self, event: QEvent) -> bool:
        return False if is_left_to_window(event) or is_undo(event) else super().event(event)

    def _typed(self) -> None:
        text = self.text()
        self._write(text if text.strip() else "", self._visit)


def _comes_from_elsewhere(event: QFocusEvent) -> bool:
    """Whether a visit begins: the field's own menu and its list of completions are part of one."""
    return event.reason() is not Qt.FocusReason.PopupFocusReason


def text_of(field: QPlainTextEdit) -> str:
    """What is written, with the no-break spaces that ``toPlainText`` would lose."""
    return field.document().toRawText().replace("\u2029", "\n")


def is_left_to_window(event: QEvent) -> bool:
    """Ctrl+E exports in fields, too: on some systems they take it for the end of the line."""

    def is_export(key: QKeyEvent) -> bool:
        return key.key() == Qt.Key.Key_E and key.modifiers() == Qt.KeyboardModifier.ControlModifier

    return _is_given_up(event, is_export)


def is_undo(event: QEvent) -> bool:
    """Undo and redo belong to the document: the field must not claim their keys."""
    keys = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
    return _is_given_up(event, lambda key: any(map(key.matches, keys)))


def _is_given_up(event: QEvent, is_window_s: Callable[[QKeyEvent], bool]) -> bool:
    """Whether a key that the field would claim is the window's; the field lets it go."""
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.ShortcutOverride or not is_window_s(event):
        return False
    event.ignore()
    return True


def leave_field(window: QWidget | None = None) -> None:
    """Have what is being typed kept, though the field has not been left yet: it is, and taken up again if it stays.

    It is the field where the user is, or, of ``window``, the one where they were last.
    """
    field = window.focusWidget() if window else QApplication.focusWidget()
    if isinstance(field, QLineEdit | QPlainTextEdit):
        is_at_work = field.hasFocus()
        field.clearFocus()
        if not is_at_work:  # no field of another window hears of that
            QApplication.sendEvent(field, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.OtherFocusReason))
        if shiboken6.isValid(field) and field.isVisible() and not field.isReadOnly():
            field.setFocus(Qt.FocusReason.OtherFocusReason)
