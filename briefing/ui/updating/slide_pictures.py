"""A slide before an update and after it, side by side."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from briefing.ui.common.jobs import Job
from briefing.ui.widgets.messages import explained

_SIZE = QSize(400, 225)
_SCALE = 0.7
"""Slides of 960 points are drawn for screens with twice as many pixels as points, too."""
Sides = tuple[int, int]
"""The number of a slide in the deck before and in the deck after, from 1; 0 where it is not in it."""


class SlidePictures(QWidget):
    """Draws slides of the decks that it is given, in a thread of its own; the last that was asked for is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.before, self.after = QLabel(), QLabel()
        self.job: Job | None = None
        self._decks = b"", b""
        self._drawn: dict[Sides, tuple[bytes, bytes]] = {}
        self._wanted: Sides = (0, 0)
        self._failed: set[Sides] = set()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for label, head in ((self.before, self.tr("Before")), (self.after, self.tr("After"))):
            label.setFixedSize(_SIZE)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            label.setAccessibleName(head)
            column = QVBoxLayout()
            column.addWidget(QLabel(head))
            column.addWidget(label)
            row.addLayout(column)
        row.addStretch()

    def give(self, before: bytes, after: bytes) -> None:
        """Draw slides of these two decks from now on."""
        self._decks = before, after

    def show_slides(self, before: int, after: int) -> None:
        """Show a slide as it is in either deck, as soon as it is drawn."""
        self._wanted = before, after
        if self._wanted in self._drawn:
            self._show()
        elif self.job is None and self._wanted not in self._failed:
            self._draw()

    def wait(self) -> None:
        """Until nothing is drawn any more."""
        if self.job is not None:
            self.job.wait()

    def _draw(self) -> None:
        decks, sides = self._decks, self._wanted

        def work(*, progress: Callable[[int, int], None], cancelled: Callable[[], bool]) -> object:
            return sides, tuple(map(_picture, decks, sides))

        self.job = Job(work, self)
        self.job.succeeded.connect(self._take)
        self.job.failed.connect(lambda error: self._tell(sides, error))
        self.job.finished.connect(self._go_on)
        self.job.start()

    def _take(self, drawn: tuple[Sides, tuple[bytes, bytes]]) -> None:
        self._drawn[drawn[0]] = drawn[1]
        if drawn[0] == self._wanted:
            self._show()

    def _go_on(self) -> None:
        self.job = None
        if self._wanted not in self._drawn and self._wanted not in self._failed:
            self._draw()

    def _tell(self, sides: Sides, error: Exception) -> None:
        self._failed.add(sides)
        self.before.clear()
        self.after.setText(explained(error))

    def _show(self) -> None:
        for label, picture in zip((self.before, self.after), self._drawn[self._wanted], strict=True):
            pixmap = QPixmap()
            pixmap.loadFromData(picture)
            if pixmap.isNull():
                label.clear()
                continue
            ratio = self.devicePixelRatioF()
            mode = Qt.TransformationMode.SmoothTransformation
            scaled = pixmap.scaled(_SIZE * ratio, Qt.AspectRatioMode.KeepAspectRatio, mode)
            scaled.setDevicePixelRatio(ratio)
            label.setPixmap(scaled)


def _picture(deck: bytes, number: int) -> bytes:
    """The PNG of a slide, nothing for number 0."""
    if not number:
        return b""
    from briefing.deck.render.renderer import Renderer

    return Renderer(deck).picture(number - 1, scale=_SCALE)
