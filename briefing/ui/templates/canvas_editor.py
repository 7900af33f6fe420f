"""The place for content on a layout: a picture of it, and edges that are dragged or moved with the arrow keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

if TYPE_CHECKING:
    from briefing.deck.compose.model import Rect

_WIDE = 960
"""Design points across a slide."""
_REACH = 7
"""The pixels on either side of an edge where it can be taken."""
_GRIP = 30.0, 7.0
_LARGE_STEP = 10
_AFTER = 300
"""The milliseconds of quiet after which a change counts as made: the slides are drawn anew then."""
_SIDES = ("left", "top", "right", "bottom")


class CanvasEditor(QWidget):
    """Shows a canvas in design points over its layout. ``settled`` follows a change by hand, with the new canvas."""

    settled = Signal(object)

    def __init__(self, width: int) -> None:
        super().__init__()
        self._picture = QImage()
        self._high = 540.0
        self.canvas: Rect | None = None
        self._room: Rect | None = None
        self._least = (0.0, 0.0)
        self.setFixedWidth(width)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.edges = {side: Edge(self, side) for side in _SIDES}
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(_AFTER)
        self._quiet.timeout.connect(lambda: self.settled.emit(self.canvas))
        names = self.tr("Left edge"), self.tr("Top edge"), self.tr("Right edge"), self.tr("Bottom edge")
        for edge, name in zip(self.edges.values(), names, strict=True):
            edge.setAccessibleName(name)
            edge.setAccessibleDescription(self.tr("Drag it, or move it with the arrow keys (Shift: in larger steps)."))
            edge.setToolTip(name)

    def show_layout(
        self, picture: QImage, height: float, place: tuple[Rect, Rect, tuple[float, float]] | None = None
    ) -> None:
        """Show a layout ``height`` design points high.

        The canvas of ``place`` may be anywhere within its room, no smaller than its least size; None for none.
        """
        self._picture, self._high = picture, height
        self.canvas, self._room, self._least = place or (None, None, (0.0, 0.0))
        self._quiet.stop()
        self.setFixedHeight(self.sizeHint().height())
        self._place()

    def move_edge(self, side: str, value: float) -> None:
        """Move one edge of the canvas, as far as the room and the least size let it."""
        if self.canvas is None:
            return
        low, high = self._limits(side, self.canvas)
        moved = _with_edge(self.canvas, side, min(max(value, low), high))
        if moved != self.canvas:
            self.canvas = moved
            self._place()
            self._quiet.start()

    @property
    def scale(self) -> float:
        """Pixels a design point."""
        return self.width() / _WIDE

    def sizeHint(self) -> QSize:
        return QSize(self.width(), round(self._high * self.scale))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), self.palette().base())
        painter.drawImage(self.rect(), self._picture)
        painter.setPen(QPen(self.palette().mid().color(), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        if self.canvas:
            colour = self.palette().highlight().color()
            veil = QColor(colour)
            veil.setAlphaF(0.16)
            area = _scaled(self.canvas, self.scale)
            painter.fillRect(area, veil)
            for pen in (QPen(self.palette().base().color(), 3.5), QPen(colour, 1.5)):  # on light and dark grounds alike
                painter.setPen(pen)
                painter.drawRect(area)

    def _limits(self, side: str, canvas: Rect) -> tuple[float, float]:
        room, (wide, high) = self._room or canvas, self._least
        return {
            "left": (room.x, canvas.right - wide),
            "right": (canvas.x + wide, room.right),
            "top": (room.y, canvas.bottom - high),
            "bottom": (canvas.y + high, room.bottom),
        }[side]

    def _place(self) -> None:
        """Lay the edges where the canvas has them."""
        for side, edge in self.edges.items():
            edge.setVisible(self.canvas is not None)
            if self.canvas:
                edge.show_value(_edge_of(self.canvas, side), self._limits(side, self.canvas))
                edge.setGeometry(_strip(_scaled(self.canvas, self.scale), side).toRect())
        self.update()


class Edge(QSlider):
    """One edge of the canvas: a slider for those who hear the window, with its value in design points."""

    def __init__(self, editor: CanvasEditor, side: str) -> None:
        across = side in ("left", "right")
        super().__init__(Qt.Orientation.Horizontal if across else Qt.Orientation.Vertical, editor)
        self._editor, self._side = editor, side
        self._taken = 0.0
        self.setCursor(Qt.CursorShape.SizeHorCursor if across else Qt.CursorShape.SizeVerCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.valueChanged.connect(self._moved)

    def show_value(self, value: float, limits: tuple[float, float]) -> None:
        with QSignalBlocker(self):
            self.setRange(round(limits[0]), round(limits[1]))
            self.setValue(round(value))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the edge their way, whatever the direction of writing."""
        step = _LARGE_STEP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
        keys = (Qt.Key.Key_Left, Qt.Key.Key_Right)
        back, forth = keys if self.orientation() is Qt.Orientation.Horizontal else (Qt.Key.Key_Up, Qt.Key.Key_Down)
        if event.key() in (back, forth):
            self._moved(self.value() + (step if event.key() == forth else -step))
        elif event.key() in (*keys, Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.accept()  # an arrow along the edge moves nothing, and leaves the focus
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._taken = self._at(event) - self.value()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._moved(self._at(event) - self._taken)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """The edge stays where it was dragged."""

    def wheelEvent(self, event: object) -> None:
        """Scrolling over an edge moves nothing."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        along, across = _GRIP if self.orientation() is Qt.Orientation.Vertical else _GRIP[::-1]
        grip = QRectF(0, 0, along, across)
        grip.moveCenter(QRectF(self.rect()).center())
        palette = self.palette()
        painter.setPen(QPen(palette.text().color() if self.hasFocus() else palette.base().color(), 1.5))
        painter.setBrush(palette.highlight())
        painter.drawRoundedRect(grip, 3, 3)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def _moved(self, value: float) -> None:
        self._editor.move_edge(self._side, value)

    def _at(self, event: QMouseEvent) -> float:
        """Where the mouse is, in design points."""
        at = self._editor.mapFromGlobal(event.globalPosition())
        return (at.x() if self.orientation() is Qt.Orientation.Horizontal else at.y()) / self._editor.scale


def _edge_of(canvas: Rect, side: str) -> float:
    return {"left": canvas.x, "top": canvas.y, "right": canvas.right, "bottom": canvas.bottom}[side]


def _with_edge(canvas: Rect, side: str, value: float) -> Rect:
    if side == "left":
        return canvas._replace(x=value, w=canvas.right - value)
    if side == "top":
        return canvas._replace(y=value, h=canvas.bottom - value)
    return canvas._replace(w=value - canvas.x) if side == "right" else canvas._replace(h=value - canvas.y)


def _scaled(rect: Rect, scale: float) -> QRectF:
    return QRectF(rect.x * scale, rect.y * scale, rect.w * scale, rect.h * scale)


def _strip(area: QRectF, side: str) -> QRectF:
    """Where an edge can be taken: its length less the corners, a few pixels on either side."""
    if side in ("left", "right"):
        x = area.left() if side == "left" else area.right()
        return QRectF(x - _REACH, area.top() + _REACH, 2 * _REACH, area.height() - 2 * _REACH)
    y = area.top() if side == "top" else area.bottom()
    return QRectF(area.left() + _REACH, y - _REACH, area.width() - 2 * _REACH, 2 * _REACH)
