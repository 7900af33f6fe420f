"""A word on what was done, in the head of the window, with the way back beside it; gone after a while.

Under the pointer it stays: a click that comes as it goes would fall on what is below.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction, QEnterEvent, QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from briefing.ui.style.keys import shown_key
from briefing.ui.widgets.flow import Gap

_SAID_FOR, _DONE_FOR, _POINTED_FOR = 8_000, 12_000, 2_000
"""Milliseconds: twice what a sentence of 15 words takes to read, half as long again to undo; after the pointer."""
_ASIDE, _BELOW = 24, 18
"""Pixels left free at the sides and below."""
_MOVING = QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.LayoutRequest
_HEIGHT = 27
"""Pixels of a word on one line, as high as the row that says how many cards are shown."""
_APART = 8
"""Pixels left between it and what is beside it."""


class Toast(QFrame):
    """Shows one word at a time over ``place``: in a gap of one of its rows, or on a foot, where it covers nothing.

    Else it is over the foot of ``place``. Nothing moves.
    """

    def __init__(self, place: QWidget, undo: QAction) -> None:
        super().__init__(place)
        self._place = place
        self._gaps: list[Gap] = []
        self._words, self._button = QLabel(), QToolButton()
        self._is_of_deed = self._goes = False
        self._foot: QWidget | None = None
        self.setObjectName("toast")
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._undo = undo
        self._offered = undo
        self._button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._button.clicked.connect(lambda: self._offered.trigger())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(14, 2, 10, 2)
        row.setSpacing(12)
        row.addWidget(self._words, 1)
        row.addWidget(self._button)
        place.installEventFilter(self)
        self.hide()

    def stand_in(self, gap: Gap) -> None:
        """Be there where the words have room in it, and in none of those before."""
        self._gaps.append(gap)
        part: QWidget | None = gap.place
        while part and part is not self._place:  # it goes along with all that it stands in
            part.installEventFilter(self)
            part = part.parentWidget()

    def stand_on(self, foot: QWidget) -> None:
        """Be there where there is no such gap, while it can be seen; it is as high as that takes."""
        self._foot = foot
        foot.setFixedHeight(0)
        foot.installEventFilter(self)

    @property
    def words(self) -> str:
        """What it says now, "" for nothing."""
        return "" if self.isHidden() else self._words.text()

    @property
    def deed(self) -> str:
        """What it says was done and can be undone, "" for nothing."""
        return self.words if self._is_of_deed else ""

    def say(self, words: str) -> None:
        """Show ``words``, "" for none, in the place of those before."""
        self._tell(words, None, "", shown_for=_SAID_FOR)

    def say_done(self, words: str) -> None:
        """Say what was done, with the way back beside it."""
        self._tell(words, self._undo, self.tr("Undo"), shown_for=_DONE_FOR)

    def offer(self, words: str, action: QAction, label: str) -> None:
        """Say ``words``, with a button called ``label`` that does ``action``, until the user turns to something."""
        self._tell(words, action, label, shown_for=0)

    def forget_offer(self) -> None:
        """Offer no more what was said, to undo it or to do it: something else was done."""
        if self._is_of_deed or not self._goes:
            self.hide()

    def give_way(self) -> None:
        """Be no longer over what the user turns to; what was done can still be undone here."""
        if not self._is_of_deed:
            self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVING and self.words:
            self._settle()
        return False

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        if self._goes:
            self._timer.start(_POINTED_FOR)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        for gap in self._gaps:
            gap.reserve(0)
        if self._foot:
            self._foot.setFixedHeight(0)

    def _tell(self, words: str, action: QAction | None, label: str, *, shown_for: int) -> None:
        self._is_of_deed = action is self._undo
        self._words.setText(words)
        self._button.setVisible(bool(action))
        if action:
            self._offered = action
            self._button.setText(label)
            self._button.setToolTip(shown_key(action))
            self._button.setAccessibleDescription(words)
        self._goes = shown_for > 0
        self._timer.stop()
        if self._goes:
            self._timer.start(shown_for)
        self.setVisible(bool(words))
        if words:
            self.raise_()  # over all that is there by now, and under what is opened later
            self._settle()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _settle(self) -> None:
        """Be in the first gap that is wide enough, or in the middle of the foot.

        What stays takes the last, where all is whole beside it on one line, else the foot; it goes where it would cover
        anything.
        """
        rest = self._around()
        gap, width = self._fitting(rest)
        foot = self._foot if self._foot and self._foot.isVisible() and not gap else None
        if not (self._goes or gap or foot):
            self.hide()
            return
        width = width or min(self._one_line(), max(80, (foot or self._place).width() - 2 * _ASIDE - rest))
        margins = self._row.contentsMargins()
        high = self._words.heightForWidth(width) + margins.top() + margins.bottom()
        self.resize(width + rest, max(_HEIGHT, high))
        middle = self._middle_of_foot(foot)
        for each in self._gaps:
            at = each.reserve(self.width() + _APART if each is gap else 0)
            middle = each.place.mapTo(self._place, at) if each is gap else middle
        self.move(middle - QPoint(self.width() // 2, self.height() // 2))

    def _fitting(self, rest: int) -> tuple[Gap | None, int]:
        """The gap with room for the words, and their width there; none where the foot is to have what stays."""
        gaps = [gap for gap in self._gaps if gap.place.isVisible()]
        if not self._goes:
            wanted = self._one_line()
            whole = (gap for gap in reversed(gaps) if wanted <= gap.room() - gap.whole() - rest)
            if (gap := next(whole, None)) or (self._foot and self._foot.isVisible()):
                return gap, wanted if gap else 0
        fitting = ((gap, self._narrowest(gap, rest)) for gap in (gaps if self._goes else gaps[::-1]))
        return next(((gap, width) for gap, width in fitting if width), (None, 0))

    def _middle_of_foot(self, foot: QWidget | None) -> QPoint:
        """Where it is on ``foot``, or where there is none, over that of the place."""
        if self._foot:
            self._foot.setFixedHeight(self.height() + 2 * _APART if foot else 0)
        if not foot:
            return QPoint(self._place.width() // 2, self._place.height() - _BELOW - self.height() // 2)
        if (around := foot.parentWidget()) and (layout := around.layout()):
            layout.activate()
        return foot.mapTo(self._place, foot.rect().center())

    def _around(self) -> int:
        """The pixels of a row that the words do not have."""
        margins = self._row.contentsMargins()
        button = 0 if self._button.isHidden() else self._button.sizeHint().width() + self._row.spacing()
        return margins.left() + margins.right() + button

    def _one_line(self) -> int:
        return self._words.fontMetrics().horizontalAdvance(self._words.text()) + 4

    def _narrowest(self, gap: Gap, rest: int) -> int:
        """The width in which the words take as few lines as they can in ``gap``, 0 where they have no room there."""
        wanted, room = self._one_line(), gap.room() - rest
        if wanted <= room or gap.lines == 1:
            return wanted if wanted <= room else 0
        high = gap.lines * self._words.fontMetrics().lineSpacing()
        fewest = -(-wanted // max(1, room))
        widths = range(wanted // fewest, room + 1, 4)
        return next((width for width in widths if self._words.heightForWidth(width) <= high), 0)
