"""What all dialogs have in common: nothing is lost by Esc, and Enter does what it is seen to do."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeyEvent, QShowEvent, QUndoStack
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QTreeWidget,
    QWidget,
)

_FRAME = 16, 48
"""Pixels that a system's frame of a window takes, at most."""
_RIM = 4
"""Pixels between a question over the foot and the row above those that it covers."""
_COMPOSING = QEvent.Type.Show, QEvent.Type.LayoutRequest


class SafeDialog(QDialog):
    """Loses nothing by Esc or by its title bar: Esc leaves the field, and where something was changed it is asked.

    Once Esc left a field, no key keeps what is written before one is gone to: Enter pressed after Esc is no assent.

    Its button that cancels asks nothing: it says what it does. One that ``offers_draft`` can be closed as it is, to be
    taken up later: then ``is_draft`` says so. ``is_thrown`` says that the user had its changes go. Of one that
    ``takes_at_once`` what is chosen, nothing can be lost. One that ``is_work`` before anything is changed in it is a
    draft however it is closed, unless it is taken or thrown away; once it ``is_taken_up``, Esc asks which.
    """

    offers_draft = takes_at_once = is_work = False

    def __init__(self, parent: QWidget | None, kind: Qt.WindowType = Qt.WindowType.Dialog) -> None:
        super().__init__(parent, kind)
        self._at_first: list[object] | None = None
        self.question: _Question | None = None
        self.is_draft = self.is_thrown = self.is_taken_up = False
        self.home: QWidget | None = None
        """Where Esc leads from a field, also where nothing was written in it; else to the dialog itself."""
        self._esc_left: QWidget | None = None

    def holds_changes(self) -> bool:
        """Whether anything was written or chosen since it was shown; by its undo stack, if it has one."""
        if self.takes_at_once:
            return False
        if self.is_work and self.is_taken_up:
            return True
        if stacks := self.findChildren(QUndoStack):
            return any(stack.canUndo() for stack in stacks)
        return self._at_first is not None and self._at_first != _states(self)

    def as_draft(self) -> object:
        """What a draft of it keeps: a value of our own classes; None for a dialog that offers none."""
        return None

    def begin(self) -> None:
        """What is written and chosen from now on is a change."""
        self._at_first = _states(self)

    def ask(self) -> None:
        """Ask over the buttons whether what was changed may go."""
        if self.question is None:
            self.question = _Question(self)
            self.question.thrown.connect(self._throw)
            keep_default(self)
            self.question.kept.connect(self.keep)
        self.question.show_over(self, self._esc_left if self._has_left else self.focusWidget())

    @property
    def _has_left(self) -> bool:
        """Whether Esc left a field and nothing else was gone to since."""
        return self.focusWidget() in (self, None)

    def _throw(self) -> None:
        self.is_thrown = True
        self.reject()

    def keep(self) -> None:
        """Close it as it is: a draft."""
        self.is_draft = True
        self.reject()

    def reject(self) -> None:
        self.is_draft = self.is_draft or (self.is_work and not self.is_thrown)
        super().reject()

    def event(self, event: QEvent) -> bool:
        """Be as high as its words take, wrapped at its width, as far as the screen goes: layouts do not see to it."""
        is_done = super().event(event)
        layout = self.layout() if event.type() in _COMPOSING else None
        if layout and layout.hasHeightForWidth() and self.isVisible():
            room = self.screen().availableSize().height() - _FRAME[1]
            needed = min(layout.totalHeightForWidth(self.width()), room)
            is_sized = self.testAttribute(Qt.WidgetAttribute.WA_Resized)  # else Qt guessed, by narrower words
            self.resize(self.width(), max(self.height(), needed) if is_sized else needed)
        return is_done

    def focusNextPrevChild(self, forth: bool) -> bool:
        """Have the keys of a button that comes to rest go to what it acts on, where a second Space does no harm.

        From a field that Esc left Tab goes on as from that field.
        """
        if self._has_left and self._esc_left and self._esc_left.isEnabled():
            self._esc_left.setFocus(Qt.FocusReason.OtherFocusReason)
        resting = self.focusWidget()
        if resting is None or resting.isEnabled():
            return super().focusNextPrevChild(forth)
        if worked := self.home or _worked_before(resting):
            worked.setFocus(Qt.FocusReason.OtherFocusReason)
        return worked is not None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        keep_default(self)
        self.is_draft = self.is_thrown = False
        if self.question and not self.question.isHidden():
            self.question.go_on()  # closed with it, it is taken up where it was left
        if self._at_first is None:
            self.begin()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_in_field = isinstance(self.focusWidget(), QLineEdit | QPlainTextEdit | QComboBox)
        holds = self.holds_changes()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._esc_left and self._has_left:
            event.accept()
        elif event.key() != Qt.Key.Key_Escape or not (holds or (is_in_field and self.home)):
            super().keyPressEvent(event)
        elif self.question and self.question.isVisible():
            self.question.go_on()
        elif is_in_field:
            self._esc_left = self.focusWidget()
            (self.home or self).setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.ask()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.holds_changes():
            event.ignore()
            if self.offers_draft:
                self.keep()
            else:
                self.ask()
        else:
            super().closeEvent(event)


class _Question(QFrame):
    """Whether to throw away what a dialog holds, over its foot: ``thrown`` says yes, ``kept`` to close it as it is."""

    thrown, kept = Signal(), Signal()

    def __init__(self, dialog: SafeDialog) -> None:
        super().__init__(dialog)
        self.setObjectName("notice")
        plain = self.tr("Close without keeping what you changed here?")
        draft = self.tr("Stop here for now? A draft keeps what you changed.")
        words = QLabel(draft if dialog.offers_draft else plain)
        words.setWordWrap(True)
        self.throw_button, self.go_on_button = (
            QPushButton(self.tr("&Throw away")),
            QPushButton(self.tr("&Keep editing")),
        )
        self.keep_button = QPushButton(self.tr("&Close, keep the draft"))
        self.keep_button.setVisible(dialog.offers_draft)
        self._focus: QWidget | None = None
        self._resting: list[QWidget] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 14, 20, 14)
        row.addWidget(words, 1)
        for button in (self.throw_button, self.keep_button, self.go_on_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        self.throw_button.clicked.connect(self.thrown)
        self.keep_button.clicked.connect(self.kept)
        self.go_on_button.clicked.connect(self.go_on)

    def show_over(self, dialog: QDialog, back: QWidget | None) -> None:
        """Ask; until it is answered all else of the dialog rests, so that no key means something else there.

        Whoever goes on is ``back`` in the field where they were.
        """
        self._focus = back
        self.ensurePolished()
        self._settle(dialog)
        dialog.installEventFilter(self)
        self.show()
        self.raise_()
        self.go_on_button.setFocus(Qt.FocusReason.OtherFocusReason)
        others = dialog.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        self._resting += [one for one in others if one is not self and not one.isWindow() and one.isEnabledTo(dialog)]
        for one in self._resting:
            one.setEnabled(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QDialog) and self.isVisible():
            self._settle(watched)
        return False

    def _settle(self, dialog: QDialog) -> None:
        top = self._top_over(dialog)
        self.setGeometry(0, top, dialog.width(), dialog.height() - top)

    def _top_over(self, dialog: QDialog) -> int:
        """Where it begins, so that it covers rows of the foot whole, and is as high as its words take there."""
        height = max(self.sizeHint().height(), self.heightForWidth(dialog.width()))
        top = dialog.height() - height
        parts = dialog.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        rows = [part.geometry() for part in parts if part.isVisible() and not part.isWindow() and part is not self]
        return min(
            [top, *(row.top() - _RIM for row in rows if row.height() < height and row.top() < top < row.bottom())]
        )

    def hideEvent(self, event: QHideEvent) -> None:
        for one in self._resting:
            one.setEnabled(True)
        self._resting.clear()
        super().hideEvent(event)

    def go_on(self) -> None:
        """Leave all as it is."""
        self.hide()
        if self._focus:
            self._focus.setFocus(Qt.FocusReason.OtherFocusReason)


def _states(dialog: QDialog) -> list[object]:
    """What is written and chosen in the fields of a dialog."""
    lines = [field.text() for field in dialog.findChildren(QLineEdit)]
    texts = [field.toPlainText() for field in dialog.findChildren(QPlainTextEdit)]
    boxes = [field.currentIndex() for field in dialog.findChildren(QComboBox)]
    lists = [field.item(row).checkState() for field in dialog.findChildren(QListWidget) for row in range(field.count())]
    ticks = [tick for tree in dialog.findChildren(QTreeWidget) for tick in _ticks(tree)]
    buttons = [button.isChecked() for button in dialog.findChildren(QAbstractButton) if button.isCheckable()]
    return [*lines, *texts, *boxes, *lists, *ticks, *buttons]


def _ticks(tree: QTreeWidget) -> list[Qt.CheckState]:
    rows = (tree.topLevelItem(place) for place in range(tree.topLevelItemCount()))
    return [row.checkState(0) for row in rows if row]


def _worked_before(part: QWidget) -> QWidget | None:
    """The part nearest before ``part`` in the order of the keys in which one writes or chooses."""
    other = part.previousInFocusChain()
    while other and other is not part:
        takes_keys = other.isEnabled() and other.isVisible() and other.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes_keys and not isinstance(other, QAbstractButton):
            return other
        other = other.previousInFocusChain()
    return None


def keep_default(dialog: QDialog) -> None:
    """Have the default button of ``dialog`` look so wherever the focus is.

    Qt lets the default wander along with the focus, and with it the colour of what Enter does in a field.
    """
    buttons = dialog.findChildren(QPushButton)
    if any(button.isDefault() for button in buttons):
        for button in buttons:
            if not button.isDefault():
                button.setAutoDefault(False)


def resize_within(dialog: QDialog, width: int, height: int) -> None:
    """Give ``dialog`` this size, or what its parent's screen has room for."""
    parent: QWidget = dialog.parentWidget() or dialog
    room = parent.screen().availableSize()
    dialog.resize(min(width, room.width() - _FRAME[0]), min(height, room.height() - _FRAME[1]))
