"""Before the board: how far the deck is, and what it still wants, written where it is asked for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefing.core import edits
from briefing.core.diagnostics import Diagnostic, Place, together
from briefing.core.i18n import headed
from briefing.core.model import Todo
from briefing.core.queries.readiness import FIELDS, Need, Readiness, needs, readiness
from briefing.ui.checklist.rows import Row, line_with
from briefing.ui.checklist.writing import Writing
from briefing.ui.document import undo
from briefing.ui.document.document import Document
from briefing.ui.editing.names import owners_of
from briefing.ui.style.fonts import serif
from briefing.ui.style.route import leg, waypoint
from briefing.ui.style.theme import tokens
from briefing.ui.widgets.buttons import explain
from briefing.ui.widgets.flow import ScrolledColumn
from briefing.ui.widgets.texts import shortened

_PAUSE = 150  # ms without an edit
Key = tuple[str, str]
translate = QCoreApplication.translate


class ChecklistPanel(QWidget):
    """Follows ``document``. ``led`` gives a place and the id there of what no field makes good; ``left`` ends it."""

    led = Signal(str, str)
    left = Signal()

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.setObjectName("checklist")
        self.document = document
        self.rows: dict[Key, Row] = {}
        self._at_work: Row | None = None
        self._writing = Writing(document)
        self.count, self.hint = QLabel(), QLabel()
        self._course = Course()
        self._groups = {field: Group() for field in FIELDS}
        self.todos = Group()
        self.others = Group()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self.refresh)
        self._compose()
        document.changed.connect(self._follow)
        document.left.connect(self._forget)
        document.opened.connect(self.start_over)
        if isinstance(application := QApplication.instance(), QApplication):
            application.focusChanged.connect(self._follow_focus)

    def start_over(self) -> None:
        """Show what is wanted now; what was filled in before is out of sight."""
        self._forget()
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Show how each text stands now; one that was filled in here stays, as done, or open while it is written."""
        self._timer.stop()
        found = readiness(self.document.proved)
        names = sorted(owners_of(self.document.briefing))
        for need in found.needs:
            row = self.rows.get((need.field, need.id))
            if not row and not need.is_done:
                row = self._add(need, names)
            if row:
                row.show_need(need, self._writing.says(need))
        if written := self._at_work:
            written.show_need(written.need, self._writing.says(written.need))  # also what is asked for no more
        self._drop(found.needs)
        self._tell(found)
        self._tell_todos(found.todos)

    def enter(self) -> None:
        """Begin at the first text that is wanted."""
        self._forget()
        self._go_on(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._at_work:
            self._at_work.show_says()
            self._take_keys()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.hasFocus():
            self._go_on(None)
        else:
            super().keyPressEvent(event)

    def _compose(self) -> None:
        column, page = QVBoxLayout(self), QWidget()
        column.setContentsMargins(16, 12, 16, 8)
        column.setSpacing(8)
        self.hint.setObjectName("muted")
        self.hint.setWordWrap(True)
        list_ = QVBoxLayout(page)
        list_.setContentsMargins(0, 0, 8, 0)
        list_.setSpacing(12)
        for group in (self.todos, *self._groups.values(), self.others):
            list_.addWidget(group)
        list_.addStretch(1)
        page.setObjectName("detail_page")
        area = ScrolledColumn()
        area.setWidget(page)
        self._area = area
        column.addLayout(self._head())
        column.addWidget(self._course)
        column.addWidget(self.hint)
        column.addWidget(area, 1)

    def _head(self) -> QHBoxLayout:
        head, title, close = QHBoxLayout(), QLabel(self.tr("Before the board")), QToolButton()
        title.setFont(serif(self.font().pointSizeF() + 4, bold=True))
        close.setText("×")
        close.setAccessibleName(self.tr("Close the checklist"))
        explain(close, close.accessibleName(), self.tr("Esc"))
        close.clicked.connect(self.left)
        head.addWidget(title, 1)
        head.addWidget(self.count)
        head.addWidget(close)
        return head

    def _add(self, need: Need, names: Sequence[str]) -> Row:
        row = Row(need, self._writing, names)
        row.ended.connect(lambda: self._go_on(row))
        row.typed.connect(lambda letters: self._type_on(row, letters))
        self.rows[need.field, need.id] = row
        self._groups[need.field].add(row)
        return row

    def _forget(self) -> None:
        """Write no more in what is shown: something else comes."""
        self._at_work = None
        self._drop(())

    def _drop(self, wanted: Sequence[Need]) -> None:
        """What the deck wants no more goes, but for what is being written: whoever asks is asked for no first ask."""
        kept = {(need.field, need.id) for need in wanted}
        if (row := self._at_work) and row.need.id in self.document.briefing.message_by_id:
            kept.add((row.need.field, row.need.id))
        for key in self.rows.keys() - kept:
            row = self.rows.pop(key)
            if row is self._at_work:
                self._at_work = None
                self.setFocus(Qt.FocusReason.OtherFocusReason)
            row.hide()
            row.deleteLater()

    def _tell(self, found: Readiness) -> None:
        wanted, others = found.needs, found.looks
        done = found.points - found.left
        self.count.setText(f"<b>{done}</b> / {found.points}" if found.points else "")
        part = found.written / (len(wanted) + len(others)) if wanted else 0.0
        self._course.show_part(part, f"{done} / {found.points}")
        words = self._how_far(found.left, len(others))
        self.hint.setText(words if wanted else self.tr("Pick a quote first: the deck begins with it."))
        for field, group in self._groups.items():
            own = [need for need in wanted if need.field == field]
            group.tell(_title(field), f"{sum(need.is_done for need in own)} / {len(own)}")
            group.setVisible(any(key[0] == field for key in self.rows))
        self.others.clear()
        for other in others:
            self.others.add(self._link(other))
        self.others.tell(self.tr("Worth a look"), str(len(others)))
        self.others.setVisible(bool(others))

    def _how_far(self, left: int, looks: int) -> str:
        if left > looks:
            return self.tr("%n points left. You can export at any time.", "", left)
        return self.tr("All is written. %n points to look at.", "", looks) if looks else self.tr("All set.")

    def _link(self, look: Sequence[Diagnostic]) -> QWidget:
        """A line on what is to be looked at, told from others by its quote, that leads there."""
        other, what = look[0], together(look)
        message = self.document.briefing.message_by_id.get(other.id)
        quoting = self.tr("{what} — “{quote}”")
        words = quoting.format(what=what, quote=shortened(message.quote)) if message else what
        show = QPushButton(self.tr("Show"))
        show.clicked.connect(lambda: self.led.emit(other.place.value, other.id))
        return line_with(words, show)

    def _tell_todos(self, todos: Sequence[Todo]) -> None:
        self.todos.clear()
        for todo in todos:
            self.todos.add(self._todo(todo))
        self.todos.tell(self.tr("To do, from the review of the deck"), str(len(todos)))
        self.todos.setVisible(bool(todos))

    def _todo(self, todo: Todo) -> QWidget:
        """A line on what somebody asked for, that leads to its message, and goes once it is done."""
        done, show = QPushButton(self.tr("Done")), QPushButton(self.tr("Show"))
        show.clicked.connect(lambda: self.led.emit(Place.MESSAGE.value, todo.message))
        done.clicked.connect(lambda: self._finish(todo))
        leads = todo.message in self.document.briefing.message_by_id
        words = headed(todo.by, todo.text) if todo.by else todo.text
        return line_with(words, *([show] if leads else []), done)

    def _finish(self, todo: Todo) -> None:
        after = edits.finish_todo(self.document.briefing, todo)
        self.document.edit(undo.done_text(shortened(todo.text)), after)
        self.refresh()
        self._go_on(None)

    def _go_on(self, row: Row | None) -> None:
        """Go to the next text that is wanted behind ``row``, round to the first."""
        self._take_keys()
        self.refresh()
        behind = [one for one in self._wanted_behind(row) if one is not row]
        if behind:
            self._lead_to(behind[0])

    def _type_on(self, row: Row, letters: str) -> None:
        """Have ``letters`` where they are meant: in a text of the same message as ``row``, or the next one."""
        texts = [one for one in self._wanted_behind(row) if one.is_text]
        if texts:
            own = (one for one in texts if one.need.id == row.need.id)
            found = next(own, texts[0])
            self._lead_to(found)
            found.type(letters)

    def _wanted_behind(self, row: Row | None) -> list[Row]:
        """The rows that are not done, beginning behind ``row``."""
        order = [one for need in needs(self.document.briefing) if (one := self.rows.get((need.field, need.id)))]
        at = order.index(row) + 1 if row in order else 0
        return [one for one in (*order[at:], *order[:at]) if not one.need.is_done]

    def _lead_to(self, row: Row) -> None:
        row.focus_part.setFocus(Qt.FocusReason.TabFocusReason)
        self._work_at(row)
        self._area.ensureWidgetVisible(row)

    def _take_keys(self) -> None:
        """Leave the field that is written in."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._work_at(None)

    def _follow_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        """Know in which row the user is; they are there still while another window is in front."""
        if now and now.window() is self.window():
            self._work_at(next((row for row in self.rows.values() if row.isAncestorOf(now)), None))

    def _work_at(self, row: Row | None) -> None:
        left, self._at_work = self._at_work, row
        if left is row:
            return
        if left:
            left.leave()
            self._timer.start()
        if row:
            row.enter()

    def _follow(self) -> None:
        if self.isVisible():
            self._timer.start()


class Group(QFrame):
    """Rows of one kind, under how many of them are done."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("group")
        self._title, self.part = QLabel(), QLabel()
        self.part.setObjectName("muted")
        column, head = QVBoxLayout(self), QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.part)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        column.setContentsMargins(12, 10, 12, 10)
        column.addLayout(head)
        column.addLayout(self._rows)
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self._title.setWordWrap(True)

    def add(self, row: QWidget) -> None:
        self._rows.addWidget(row)
        row.show()

    def clear(self) -> None:
        """Take all rows away."""
        while item := self._rows.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()

    def tell(self, title: str, part: str) -> None:
        """Say what the rows are about, in words that are true before and after, and how many there are or are done."""
        self._title.setText(title)
        self.part.setText(part)


class Course(QWidget):
    """How far it is: a leg of the crossing, its waypoint where the deck stands, the shore at its end.

    It moves on with each text that is written, also within a point.
    """

    def __init__(self) -> None:
        super().__init__()
        self._part = 0.0
        self.setFixedHeight(20)

    def sizeHint(self) -> QSize:
        return QSize(120, 20)

    def show_part(self, part: float, words: str) -> None:
        """Be ``part`` of the way, from 0 to 1, in ``words``."""
        self._part = part
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour, middle = tokens().primary, self.height() / 2
        start, end = QPointF(8, middle), QPointF(self.width() - 9.0, middle)
        here = QPointF(start.x() + (end.x() - start.x()) * self._part, middle)
        leg(painter, here, end, tokens().faint, tokens().faint, faded=True)
        leg(painter, start, here, colour, colour)
        waypoint(painter, end, tokens().faint, filled=False)
        waypoint(painter, here, colour, filled=True, radius=7)
        painter.end()


def _title(field: str) -> str:
    """What is asked for in the rows of a field."""
    return {
        "speaker": translate("Checklist", "The speaker of each quote"),
        "title": translate("Checklist", "The title of the deck"),
        "answer": translate("Checklist", "The one sentence to remember"),
        "headline": translate("Checklist", "What each theme says"),
        "takeaway": translate("Checklist", "What each quote means for us"),
        "ask": translate("Checklist", "What is asked of the board"),
        "level": translate("Checklist", "The level of each ask"),
        "owner": translate("Checklist", "The owner of each ask"),
        "due": translate("Checklist", "The date of each ask"),
    }[field]
