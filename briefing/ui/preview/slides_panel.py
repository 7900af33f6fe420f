"""The preview: a slide large, all slides small, and a word on what is still being drawn."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from briefing.ui.preview.model import SlidesModel
from briefing.ui.preview.previewing import Previewing
from briefing.ui.preview.slide_strip import STALE, SlideStrip
from briefing.ui.style.theme import tokens
from briefing.ui.widgets.empty_state import EmptyState

_RATIO = 16 / 9
"""Width to height of the place kept for a slide until its picture comes: that of most decks."""


class SlidesPanel(QWidget):
    """Shows the deck as it would be exported now; follows the message or section the user is at."""

    reached = Signal(str)

    def __init__(self, previewing: Previewing) -> None:
        super().__init__()
        self._previewing = previewing
        self.model = SlidesModel(previewing)
        self.strip = SlideStrip(self.model)
        self.large = LargeSlide()
        self._title, self._state, self._fonts = QLabel(), QLabel(), QLabel()
        self._empty = EmptyState()
        self._stack = QStackedLayout(self)
        self._followed = ""
        self._duration = ""
        self._compose()
        self._connect()

    def show_current(self, message: str) -> None:
        """Be at the slide of ``message`` once the slides are there."""
        self._followed = message

    def follow(self, message: str) -> None:
        """Show the slide of ``message`` when there is one."""
        self._followed = message
        row = self.model.row_of_message(message)
        if row >= 0 and message not in self._shown_messages():
            self.strip.choose(row)

    def _shown_messages(self) -> tuple[str, ...]:
        row = self.strip.currentIndex().row()
        return self.model.shown(row).slide.messages if row >= 0 else ()

    def _compose(self) -> None:
        page, column, head = QWidget(), QVBoxLayout(), QHBoxLayout()
        page.setLayout(column)
        column.setContentsMargins(22, 6, 20, 10)
        column.setSpacing(8)
        self._title.setObjectName("muted")
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._state.setObjectName("muted")
        head.addWidget(self._title, 1)
        head.addWidget(self._state)
        column.addLayout(head)
        column.addWidget(self.large, 1)
        column.addWidget(self._fonts)
        column.addWidget(self.strip)
        self._fonts.setObjectName("muted")
        self._fonts.setWordWrap(True)
        self._fonts.hide()
        self._stack.addWidget(page)
        self._stack.addWidget(self._empty)

    def _connect(self) -> None:
        self._previewing.staled.connect(self._stale)
        self._previewing.outlined.connect(self._outlined)
        self._previewing.timed.connect(self._time)
        self._previewing.drawn.connect(self._drawn)
        self._previewing.replaced.connect(self._tell_fonts)
        self._previewing.failed.connect(self._fail)
        self.strip.selectionModel().currentChanged.connect(self._reach)
        self.large.resized.connect(self._look)

    def _stale(self) -> None:
        self._state.setText(self.tr("Drawing…"))
        self.large.mark_stale()

    def _outlined(self) -> None:
        self._stack.setCurrentIndex(0)
        row = self.model.row_of_message(self._followed)
        current = self.strip.currentIndex().row()
        self.strip.choose(row if row >= 0 else max(0, current))
        self._look()

    def _time(self, slides: int, minutes: int) -> None:
        count = self.tr("%n slides", "", slides)
        self._duration = f"{count} · ≈ {minutes} min"

    def _drawn(self, row: int, picture: QImage, large: bool) -> None:
        if large and row == self.strip.currentIndex().row():
            self.large.show_picture(picture)
            self._state.setText(self._duration)

    def _tell_fonts(self, sentences: list[str]) -> None:
        self._fonts.setText("\n".join(sentences))
        self._fonts.setVisible(bool(sentences))

    def _fail(self, words: str) -> None:
        self._empty.say(self.tr("No deck to show"), words)
        self._stack.setCurrentIndex(1)

    def _reach(self) -> None:
        row = self.strip.currentIndex().row()
        if row < 0:
            return
        shown = self.model.shown(row)
        self._title.setText(f"{shown.number} / {self.model.rowCount()} · {shown.slide.title}")
        self.large.show_preliminary(shown.picture)
        self.large.setAccessibleName(shown.slide.title)
        self._look()
        messages = shown.slide.messages
        if messages:
            self._followed = self._followed if self._followed in messages else messages[0]
            self.reached.emit(self._followed)

    def _look(self) -> None:
        row = self.strip.currentIndex().row()
        if row >= 0:
            self._previewing.look_at(row, self.large.picture_width())


class LargeSlide(QWidget):
    """One slide, as large as there is room; pale while its picture is not that of the deck as it is now."""

    resized = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._picture: QImage | None = None
        self._is_true = False
        self.setMinimumSize(320, 180)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(640, 360)

    def picture_width(self) -> int:
        """The width in device pixels of a picture that fills the room."""
        return max(1, round(self._area().width() * self.devicePixelRatioF()))

    def show_picture(self, picture: QImage) -> None:
        self._picture, self._is_true = picture, True
        self.update()

    def show_preliminary(self, picture: QImage | None) -> None:
        """Show a thumbnail until the true picture comes."""
        self._picture, self._is_true = picture, False
        self.update()

    def mark_stale(self) -> None:
        self._is_true = False
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area = self._area()
        painter.fillRect(area, QColor(tokens().line))
        if self._picture is not None:
            painter.setOpacity(1.0 if self._is_true else STALE)
            painter.drawImage(area, self._picture)
            painter.setOpacity(1.0)
        painter.setPen(QPen(QColor(tokens().edge), 1))
        painter.drawRect(area)
        painter.end()

    def _area(self) -> QRectF:
        ratio = self._picture.width() / self._picture.height() if self._picture else _RATIO
        width = min(self.width() - 2.0, (self.height() - 2.0) * ratio)
        height = width / ratio
        corner = QPointF((self.width() - width) / 2, (self.height() - height) / 2)
        return QRectF(corner.x(), corner.y(), width, height)
