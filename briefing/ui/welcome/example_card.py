"""The example that comes with the program, with the cover of its deck."""

from __future__ import annotations

from functools import partial
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QRectF, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QImage,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from briefing.core.paths import bundled_assembly
from briefing.core.storage.reach import Asked
from briefing.deck.render.images import decoded
from briefing.ui.style.route import crossing
from briefing.ui.style.theme import tokens
from briefing.ui.widgets.texts import sized

_ROUND = 10
_LEAST, _SHARE = 150, 0.27
"""The height of the picture: at least so many pixels, and this share of its width, for the cover's words end there."""
_CUT = 8
"""The share of the cover that is cut off at its top is one in so many: a title stands below."""
_WHOLE = 16
"""A cover so many pixels wide, or a multiple of it, has whole pixels at its foot, too: else they are pale there."""
_SETTLED, _TICK = 700, 150
"""Milliseconds until the deck is made, once nothing else is asked of the page, and between two looks for it."""


class _Example(NamedTuple):
    title: str
    quotes: int
    speakers: int
    cover: bytes


class ExampleCard(QWidget):
    """Opens the example. Its cover is drawn from the deck itself, in a thread, while the page is looked at."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._asked: Asked[_Example] | None = None
        self.picture = _Picture()
        self.title, self.note = QLabel(self.tr("Key messages of an assembly")), QLabel(" ")
        self.open = QPushButton(self.tr("Open"))
        self.open.setAccessibleName(self.tr("Open the example"))
        self.open.clicked.connect(self.chosen)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._compose()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.picture.image is None:
            self._timer.start(_SETTLED)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens().line), 1))
        painter.setBrush(QColor(tokens().surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)
        painter.end()

    def _compose(self) -> None:
        self.title.setFont(sized(QApplication.font(), bold=True))
        self.note.setObjectName("muted")
        for label in (self.title, self.note):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
            label.setWordWrap(True)
        words, row, column = QVBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.note)
        row.setContentsMargins(14, 12, 14, 12)
        row.addLayout(words, 1)
        row.addWidget(self.open)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self.picture)
        column.addLayout(row)

    def _look(self) -> None:
        """Begin to make the picture, or show it once it is there."""
        if self._asked is None:
            width = ceil(max(1, self.picture.width() * self.devicePixelRatioF()) / _WHOLE) * _WHOLE
            self._asked = Asked(partial(_made, width))
            self._timer.start(_TICK)
        elif self._asked.is_done():
            self._timer.stop()
            self._show(self._asked.answer())

    def _show(self, example: _Example) -> None:
        self.title.setText(example.title)
        quotes, speakers = self.tr("%n quotes", "", example.quotes), self.tr("%n speakers", "", example.speakers)
        self.note.setText(f"{quotes} · {speakers}")
        self.picture.show_image(decoded(example.cover))


class _Picture(QWidget):
    """The top of a cover, as wide as there is room; the crossing until it is there."""

    def __init__(self) -> None:
        super().__init__()
        self.image: QImage | None = None

    def show_image(self, image: QImage) -> None:
        self.image = image
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(max(_LEAST, round(self.width() * _SHARE)))

    def paintEvent(self, event: QPaintEvent) -> None:
        area = QRectF(self.rect())
        rounded = QPainterPath()
        rounded.addRoundedRect(area.adjusted(0, 0, 0, _ROUND), _ROUND - 1, _ROUND - 1)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setClipPath(rounded)
        if self.image and not self.image.isNull():
            share = self.image.height() / self.image.width()
            height = area.width() * share
            top = max(area.height() - height, -height / _CUT)
            painter.drawImage(QRectF(0, top, area.width(), height), self.image)
        else:
            painter.fillRect(area, QColor(tokens().panel))
            crossing(painter, area.adjusted(60, 20, -60, -36), tokens().accents)
        painter.end()


def _made(width: int) -> _Example:
    """What the example holds, with the PNG of its cover, ``width`` pixels wide."""
    from briefing.core.storage import store
    from briefing.deck.export import deck
    from briefing.deck.render.renderer import picture_wide

    briefing = store.load(bundled_assembly())
    data, _ = deck(briefing, is_judged=False)
    cover = picture_wide(data, 0, width)
    return _Example(briefing.assembly.title, len(briefing.messages), len(briefing.speakers), cover)
