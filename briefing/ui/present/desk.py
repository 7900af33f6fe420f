"""What who speaks sees on their own screen: this slide, the next, the notes, and the time."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QPointF, QRectF, QSize, Qt, QTime, QTimer
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from briefing.ui.present.stage import Keys
from briefing.ui.preview.slide_strip import fitted
from briefing.ui.style.theme import tokens
from briefing.ui.widgets.texts import sized

_SECOND = 1000
_VEIL = QColor(0, 0, 0, 190)


class Desk(Keys):
    """Shows the slide that the others see, the next one, the notes, the clock and how long it has taken."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("desk")
        self.setWindowTitle(self.tr("Presenter’s view"))
        self.setAccessibleName(self.windowTitle())
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.current, self.next = Picture(), Picture()
        self.place, self.clock, self.upcoming, self.notes = QLabel(), QLabel(), QLabel(), QPlainTextEdit()
        self._since = QElapsedTimer()
        self._since.start()
        self._tick = QTimer(self)
        self._tick.setInterval(_SECOND)
        self._tick.timeout.connect(self.tell_time)
        self._tick.start()
        self._compose()
        self.tell_time()

    def show_place(self, number: int, slides: int, title: str, notes: str) -> None:
        """Be at slide ``number`` (from 1) of so many."""
        self.place.setText(f"<b>{number}</b> / {slides}")
        self.current.setAccessibleName(title)
        is_last = number == slides
        self.upcoming.setText(self.tr("This is the last slide") if is_last else self.tr("Next"))
        self.next.setHidden(is_last)
        if notes != self.notes.toPlainText():  # else they stay scrolled as they are
            self.notes.setPlainText(notes)

    def tell_time(self) -> None:
        """Say how late it is, and for how long it has gone on."""
        passed = self._since.elapsed() // _SECOND
        now = QTime.currentTime().toString("HH:mm")
        self.clock.setText(f"{now} · {passed // 60}:{passed % 60:02}")

    def _compose(self) -> None:
        column, head = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        for label in (self.place, self.clock):
            label.setFont(sized(self.font(), 8))
        head.addWidget(self.place, 1)
        head.addWidget(self.clock)
        self.notes.setReadOnly(True)
        self.notes.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.notes.setFont(sized(self.font(), 5))
        self.notes.setAccessibleName(self.tr("Speaker notes"))
        keys = QLabel(self.tr("Arrows turn the slides · B: black screen · a number and Enter: that slide · Esc: end"))
        keys.setObjectName("muted")
        column.addLayout(head)
        column.addLayout(self._pictures(), 3)
        column.addWidget(self.notes, 2)
        column.addWidget(keys)

    def _pictures(self) -> QHBoxLayout:
        row, side = QHBoxLayout(), QVBoxLayout()
        self.upcoming.setObjectName("overline")
        self.next.setAccessibleName(self.tr("Next"))
        room = self.next.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        self.next.setSizePolicy(room)
        side.addWidget(self.upcoming)
        side.addWidget(self.next)
        side.addStretch(1)
        row.setSpacing(20)
        row.addWidget(self.current, 2)
        row.addLayout(side, 1)
        return row


class Picture(QWidget):
    """A slide in the room that there is, from the corner where the notes under it begin, too."""

    def __init__(self) -> None:
        super().__init__()
        self._picture: QImage | None = None
        self._is_dark = False
        self.setMinimumSize(240, 135)

    def sizeHint(self) -> QSize:
        return QSize(480, 270)

    def show_picture(self, picture: QImage | None) -> None:
        self._picture = picture
        self.update()

    def darken(self, is_dark: bool) -> None:
        """Show it through black, as what the others do not see now."""
        self._is_dark = is_dark
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, place = QPainter(self), QRectF(self.rect())
        if self._picture and not self._picture.isNull():
            place = fitted(self._picture, place)
            place.moveTopLeft(QPointF())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(place, self._picture)
        else:
            painter.fillRect(place, QColor(tokens().line))
        if self._is_dark:
            painter.fillRect(place, _VEIL)
        painter.end()
