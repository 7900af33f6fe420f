"""A slide before an update and after it, side by side."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from queue import SimpleQueue

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from briefing.core.errors import BriefingError
from briefing.deck.render.images import decoded
from briefing.ui.common.jobs import Job, Work
from briefing.ui.widgets.messages import explained

_LEAST = QSize(280, 158)
_SCALE = 1.0
"""Slides of 960 points are drawn for screens with twice as many pixels as points, too."""
Sides = tuple[int, int]
"""The number of a slide in the deck before and in the deck after, from 1; 0 where it is not in it."""


class SlidePictures(QWidget):
    """Draws slides of the decks that it is given, in a thread of its own; the last that was asked for is shown.

    ``drawn`` and ``failed`` tell what became of one.
    """

    drawn = Signal(object, object)
    failed = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.before, self.after = QLabel(), QLabel()
        self._job: Job | None = None
        self._asked: SimpleQueue[Sides | None] = SimpleQueue()
        self._decks = b"", b""
        self._drawn: dict[Sides, tuple[bytes, bytes]] = {}
        self._wanted: Sides = (0, 0)
        self._failed: set[Sides] = set()
        self.drawn.connect(self._take)
        self.failed.connect(self._tell)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for label, head in ((self.before, self.tr("Before")), (self.after, self.tr("After"))):
            label.setMinimumSize(_LEAST)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
            label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
            label.setAccessibleName(head)
            column = QVBoxLayout()
            column.addWidget(QLabel(head))
            column.addWidget(label)
            column.setStretchFactor(label, 1)
            row.addLayout(column, 1)

    def give(self, before: bytes, after: bytes) -> None:
        """Draw slides of these two decks from now on."""
        self.stop()
        self._decks = before, after

    def show_slides(self, before: int, after: int) -> None:
        """Show a slide as it is in either deck, as soon as it is drawn."""
        self._wanted = before, after
        if self._wanted in self._drawn:
            self._show()
        elif self._wanted not in self._failed:
            self._asked.put(self._wanted)
            if self._job is None or self._job.isFinished():
                self._job = Job(self._work(self._asked), self)
                self._job.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._wanted in self._drawn:
            self._show()

    def stop(self) -> None:
        """Draw nothing any more; waits for the slide that is at hand."""
        if self._job:
            self._asked.put(None)
            self._job.wait()
            self._job.deleteLater()
            self._job = None

    def _work(self, asked: SimpleQueue[Sides | None]) -> Work:
        """Draw what is asked for until it is None, of many the last. Each deck is opened once."""
        decks = self._decks

        def work(*, progress: Callable[[int, int], None], cancelled: Callable[[], bool]) -> object:
            from briefing.deck.render.renderer import Renderer

            opened = cache(Renderer)  # bound to this thread
            while sides := _last(asked):
                try:
                    pictures = [
                        opened(deck).picture(n - 1, _SCALE) if n else b"" for deck, n in zip(decks, sides, strict=True)
                    ]
                except BriefingError as error:
                    self.failed.emit(sides, error)
                else:
                    self.drawn.emit(sides, tuple(pictures))
            return None

        return work

    def _take(self, sides: Sides, pictures: tuple[bytes, bytes]) -> None:
        self._drawn[sides] = pictures
        if sides == self._wanted:
            self._show()

    def _tell(self, sides: Sides, error: Exception) -> None:
        self._failed.add(sides)
        if sides == self._wanted:
            self.before.clear()
            self.after.setText(explained(error))

    def _show(self) -> None:
        for label, picture in zip((self.before, self.after), self._drawn[self._wanted], strict=True):
            pixmap = QPixmap.fromImage(decoded(picture))
            if pixmap.isNull():
                label.clear()
                continue
            ratio = self.devicePixelRatioF()
            mode = Qt.TransformationMode.SmoothTransformation
            scaled = pixmap.scaled(label.size() * ratio, Qt.AspectRatioMode.KeepAspectRatio, mode)
            scaled.setDevicePixelRatio(ratio)
            label.setPixmap(scaled)


def _last(asked: SimpleQueue[Sides | None]) -> Sides | None:
    """What is asked for last, once anything is."""
    sides = asked.get()
    while not asked.empty():
        sides = asked.get()
    return sides
