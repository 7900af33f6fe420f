"""A page over a part of the window, which stays alive around it: closed by Esc, or by going on elsewhere."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QRegion,
)
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from briefing.ui.style.theme import tokens

_ROUND = 10
_AROUND = 12
_EDGES = 4
"""Pixels: of its corners, between it and what is beside it, and of its two edges."""


class Popover(QWidget):
    """Shows ``page`` over its window, at the right end of ``place`` and below its top.

    The keys stay in it while it is open: Tab goes through ``order``, which is not asked of Qt, whose bindings take a
    widget's next one in the focus chain for its child, and forget that with it. What does not fit scrolls.
    """

    def __init__(self, window: QWidget, place: QWidget, page: QWidget, order: Sequence[QWidget]) -> None:
        super().__init__(window)
        self._place = place
        self._page = page
        self._order = order
        self._came_from: QWidget | None = None
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(page)
        for inner in (page, self._area.viewport()):
            inner.setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[_EDGES // 2] * 4)
        column.addWidget(self._area)
        self.setAccessibleName(page.windowTitle())
        self.hide()

    def toggle(self) -> None:
        """Open it at the focus proxy of its page, as Tab goes to it, or close it."""
        if self.isVisible():
            self.leave()
            return
        self._came_from = QApplication.focusWidget()
        self._settle()
        self.show()
        self.raise_()
        self._page.setFocus(Qt.FocusReason.TabFocusReason)
        self._watch(True)

    def leave(self) -> None:
        """Close it, and be where the user was before."""
        before = self._came_from
        self._close()
        if before and shiboken6.isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.leave()

    def focusNextPrevChild(self, next: bool) -> bool:
        stops = list(self._stops())
        at = stops.index(now) if (now := QApplication.focusWidget()) in stops else -1
        if stops:
            there = stops[(at + (1 if next else -1)) % len(stops)]
            there.setFocus(Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason)
            self._area.ensureWidgetVisible(there)
        return bool(stops)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._settle()
        elif event.type() == QEvent.Type.MouseButtonPress and watched is self.window():
            self._close()  # on what takes no press of its own; the others take the keys
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # what is under it is not meant

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_sheet(self)

    def _settle(self) -> None:
        """Be as large as the page is, where the window has the room, else smaller."""
        window, wanted = self.window(), self._page.sizeHint().expandedTo(self._page.minimumSize())
        top = self._place.mapTo(window, QPoint()).y() + _AROUND
        right = self._place.mapTo(window, QPoint(self._place.width(), 0)).x() - _AROUND
        height = min(wanted.height() + _EDGES, window.height() - top - _AROUND)
        bar = self._area.verticalScrollBar().sizeHint().width() if height < wanted.height() + _EDGES else 0
        width = min(wanted.width() + _EDGES + bar, window.width() - 2 * _AROUND)
        left = right - width if right - width >= _AROUND else window.width() - width - _AROUND
        self.setGeometry(left, top, width, height)

    def _stops(self) -> Iterator[QWidget]:
        """Where Tab stops in it now, in order."""
        for widget in self._order:
            if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                yield widget

    def _watch(self, is_open: bool) -> None:
        """Know when the user goes on elsewhere in the window."""
        application = QApplication.instance()
        if not isinstance(application, QApplication):
            return
        if is_open:
            application.focusChanged.connect(self._follow)
        else:
            application.focusChanged.disconnect(self._follow)
        for watched in (self.window(), self._place):
            watched.installEventFilter(self) if is_open else watched.removeEventFilter(self)

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        if now and self._is_elsewhere(now):
            self._close()

    def _close(self) -> None:
        if self.isVisible():
            self._watch(False)
            self.hide()

    def _is_elsewhere(self, widget: QWidget) -> bool:
        """Whether ``widget`` is in this window, but not here; lists that drop down are windows of their own."""
        return widget.window() is self.window() and widget is not self and not self.isAncestorOf(widget)


def round_off(window: QWidget) -> None:
    """Let what is behind the corners of a ``window`` be seen, whose size is its last and which paints a sheet.

    X11 may have nobody who lays windows over one another: then what is translucent is black; what is cut off is not.
    """
    if QGuiApplication.platformName() == "xcb":
        path = QPainterPath()
        path.addRoundedRect(QRectF(window.rect()), _ROUND, _ROUND)
        window.setMask(QRegion(path.toFillPolygon().toPolygon()))
    else:
        window.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)


def paint_sheet(widget: QWidget) -> None:
    """Paint the ground and the round edge of what lies over a window."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(tokens().edge), 1))
    painter.setBrush(QColor(tokens().surface))
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)
