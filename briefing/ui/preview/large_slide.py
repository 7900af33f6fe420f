"""One slide, as large as there is room; its texts can be pointed at, and written where they stand."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from briefing.ui.document.texts import name_of
from briefing.ui.preview.slide_strip import STALE
from briefing.ui.style.theme import tokens
from briefing.ui.style.tokens import DARK, LIGHT

if TYPE_CHECKING:
    from briefing.deck.editable import Editable

_WIDE = 960
"""Design points across a slide."""
_AROUND = 4.0
"""Pixels between a text and the frame around it."""
_RATIO = 16 / 9
"""Width to height of the place kept for a slide until its picture comes: that of most decks."""


class LargeSlide(QWidget):
    """Shows a picture, pale while it is not that of the deck as it is now, and frames the text that is pointed at.

    ``pressed`` has the text that was clicked and the place of the click, or the one that was chosen by keys and no
    place; ``menu_asked`` the text under the pointer, None for none, and where on the screen; ``turned`` by how many
    slides to go on; ``jumped`` the slide to go to, from 0 (-1: the last).
    """

    resized = Signal()
    pressed = Signal(object, QPoint)
    menu_asked = Signal(object, QPoint)
    turned = Signal(int)
    jumped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._picture: QImage | None = None
        self._is_true = False
        self._texts: Sequence[Editable] = ()
        self._marked: Editable | None = None
        self.setMinimumSize(320, 180)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleDescription(
            self.tr(
                "Up and Down go from text to text, Enter edits one, Page Up and Page Down turn the slides, Home and "
                "End go to the first and the last."
            )
        )

    @property
    def picture(self) -> QImage | None:
        """What is shown of the slide."""
        return self._picture

    @property
    def is_true(self) -> bool:
        """Whether that is the slide as it would be exported now."""
        return self._is_true

    @property
    def texts(self) -> Sequence[Editable]:
        """The texts that can be edited, in reading order."""
        return self._texts

    @property
    def marked(self) -> Editable | None:
        """The text that is pointed at."""
        return self._marked

    def sizeHint(self) -> QSize:
        return QSize(640, 360)

    def height_of(self, width: int) -> int:
        """The height that a slide ``width`` pixels wide fills."""
        return ceil((width - 2.0) / self._ratio()) + 2

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

    def show_texts(self, texts: Sequence[Editable]) -> None:
        """Have these texts where they stand on the slide."""
        self._texts = texts
        self._mark(None)

    def mark_stale(self) -> None:
        self._is_true = False
        self.update()

    @property
    def scale(self) -> float:
        """Pixels a design point."""
        return self._area().width() / _WIDE

    def place_of(self, text: Editable) -> QRectF:
        """Where a text stands here, in pixels."""
        area, scale, place = self._area(), self.scale, text.place
        return QRectF(area.x() + place.x * scale, area.y() + place.y * scale, place.w * scale, place.h * scale)

    def ground_of(self, text: Editable) -> QColor:
        """The colour that a text stands on: that of the picture beside its first letter."""
        if self._picture is None or self._picture.isNull():
            return QColor(tokens().surface)
        scale = self._picture.width() / _WIDE
        x, y = round((text.place.x - 2) * scale), round((text.place.y + 1) * scale)
        return self._picture.pixelColor(
            min(max(0, x), self._picture.width() - 1), min(max(0, y), self._picture.height() - 1)
        )

    def text_at(self, at: QPointF) -> Editable | None:
        """The smallest text there."""
        found = [text for text in self._texts if self._framed(text).contains(at)]
        return min(found, key=lambda text: text.place.w * text.place.h, default=None)

    def mark_next(self, text: Editable | None, by: int = 1) -> Editable | None:
        """Point at the next text behind ``text``, or the one before; the first or last for none."""
        if not self._texts:
            return None
        at = self._texts.index(text) + by if text in self._texts else (0 if by > 0 else -1)
        self._mark(self._texts[at % len(self._texts)])
        return self._marked

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._mark(self.text_at(event.position()))
        shapes = Qt.CursorShape
        text = self._marked
        self.setCursor(shapes.ArrowCursor if text is None else shapes.IBeamCursor if text.is_typed else _HAND)

    def leaveEvent(self, event: QEvent) -> None:
        if not self.hasFocus():
            self._mark(None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        text = self.text_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and text:
            self.pressed.emit(text, event.position().toPoint())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        is_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        text = self.text_at(QPointF(event.pos())) if is_mouse else self._marked
        place = self.place_of(text).center().toPoint() if text else self.rect().center()
        self.menu_asked.emit(text, event.globalPos() if is_mouse else self.mapToGlobal(place))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key
        match event.key():
            case key.Key_Down | key.Key_Up:
                self.mark_next(self._marked, 1 if event.key() == key.Key_Down else -1)
            case key.Key_Return | key.Key_Enter | key.Key_F2:
                if text := self._marked or self.mark_next(None):
                    self.pressed.emit(text, QPoint())
            case key.Key_PageDown | key.Key_Right:
                self.turned.emit(1)
            case key.Key_PageUp | key.Key_Left:
                self.turned.emit(-1)
            case key.Key_Home | key.Key_End:
                self.jumped.emit(0 if event.key() == key.Key_Home else -1)
            case _:
                super().keyPressEvent(event)

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
        if self._marked:
            self._paint_frame(painter, self._marked)
        painter.end()

    def _paint_frame(self, painter: QPainter, text: Editable) -> None:
        """A dashed line that is seen on the slide's ground, light or dark."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = QColor(ink_on(self.ground_of(text)))
        line.setAlphaF(0.55)
        painter.setPen(QPen(line, 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(self._framed(text).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    def _framed(self, text: Editable) -> QRectF:
        return self.place_of(text).adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)

    def _mark(self, text: Editable | None) -> None:
        if text is not self._marked:
            self._marked = text
            self.setToolTip("" if text is None else name_of(text.field))
            if text is None:
                QToolTip.hideText()
            self.update()

    def _area(self) -> QRectF:
        ratio = self._ratio()
        width = min(self.width() - 2.0, (self.height() - 2.0) * ratio)
        height = width / ratio
        corner = QPointF((self.width() - width) / 2, (self.height() - height) / 2)
        return QRectF(corner.x(), corner.y(), width, height)

    def _ratio(self) -> float:
        return self._picture.width() / self._picture.height() if self._picture else _RATIO


_HAND = Qt.CursorShape.PointingHandCursor
_LIGHT, _DARK = "#FFFFFF", "#1B2833"


def ink_on(ground: QColor) -> str:
    """The colour of text that is read on ``ground``."""
    return _DARK if _is_light(ground) else _LIGHT


def line_on(ground: QColor) -> str:
    """The colour of a line around what is edited on ``ground``, which is the slide's, whatever the window's is."""
    return LIGHT.primary if _is_light(ground) else DARK.primary


def _is_light(ground: QColor) -> bool:
    return ground.lightnessF() > 0.55
