"""A slide on the whole of a screen, and the keys that lead through the deck."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from briefing.ui.preview.slide_strip import fitted
from briefing.ui.widgets.texts import sized

_BLACK = QColor("#000000")
_QUIET = 2000
"""The milliseconds after which a mouse that rests is hidden."""
_ON = (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Space, Qt.Key.Key_N)
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp, Qt.Key.Key_Backspace, Qt.Key.Key_P)
_DARK = (Qt.Key.Key_B, Qt.Key.Key_Period)
_DIGITS = "0123456789"
_MOST_DIGITS = 4
_CORNER = 24
"""Pixels between the number that is typed and the borders."""


class Keys(QWidget):
    """What both screens understand: ``turned`` by slides, also by a click, ``jumped`` to one from 0 (-1: the last).

    ``left`` ends it.

    ``typed`` has the digits typed so far of the slide to jump to, "" once it is done or another key is pressed.
    """

    turned = Signal(int)
    jumped = Signal(int)
    typed = Signal(str)
    darkened = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._number = ""
        self._typed = QLabel(self)
        self._typed.setObjectName("typed")
        self._typed.hide()

    def show_number(self, digits: str) -> None:
        """Show ``digits`` small in the corner, "" for nothing."""
        self._typed.setFont(sized(self.font(), 10))
        self._typed.setText(digits)
        self._typed.adjustSize()
        self._typed.move(self.rect().bottomRight() - self._typed.rect().bottomRight() - QPoint(_CORNER, _CORNER))
        self._typed.setVisible(bool(digits))
        self._typed.raise_()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key
        number, self._number = self._number, ""
        if event.text() and event.text() in _DIGITS:
            self._number = (number + event.text())[:_MOST_DIGITS]
        elif number and event.key() == key.Key_Backspace:
            self._number = number[:-1]
        elif event.key() in _ON:
            self.turned.emit(1)
        elif event.key() in _BACK:
            self.turned.emit(-1)
        elif event.key() in _DARK:
            self.darkened.emit()
        elif event.key() in (key.Key_Return, key.Key_Enter):
            self.jumped.emit(max(0, int(number) - 1)) if number else self.turned.emit(1)
        elif event.key() in (key.Key_Home, key.Key_End):
            self.jumped.emit(0 if event.key() == key.Key_Home else -1)
        elif event.key() in (key.Key_Escape, key.Key_F5):
            self.left.emit()
        else:
            super().keyPressEvent(event)
        if self._number != number:
            self.typed.emit(self._number)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.turned.emit(1)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.left.emit()


class Stage(Keys):
    """Shows a picture as large as the screen is, on black; black alone while it ``is_dark``."""

    resized = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("stage")
        self.setWindowTitle(self.tr("Slide show"))
        self.picture: QImage | None = None
        self.is_dark = False
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(_QUIET)
        self._quiet.timeout.connect(lambda: self.setCursor(Qt.CursorShape.BlankCursor))

    def show_picture(self, picture: QImage | None, title: str) -> None:
        self.picture = picture
        self.setAccessibleName(title)
        self.update()

    def darken(self, is_dark: bool) -> None:
        self.is_dark = is_dark
        self.update()

    def wanted_width(self) -> int:
        """The width in device pixels of a picture of 16 to 9 that fills the screen."""
        return max(1, round(min(self.width(), self.height() * 16 / 9) * self.devicePixelRatioF()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.unsetCursor()
        self._quiet.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), _BLACK)
        if self.picture and not self.picture.isNull() and not self.is_dark:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(fitted(self.picture, QRectF(self.rect())), self.picture)
        painter.end()
