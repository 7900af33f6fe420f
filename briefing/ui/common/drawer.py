"""A panel over the right end of a part of the window, that is pale under it: where there is no room beside it."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from briefing.ui.style.theme import tokens
from briefing.ui.widgets.flow import UNLIMITED

_WIDTH = 320
"""Pixels that the panel takes."""


class Drawer(QWidget):
    """Lies over all of ``place``. ``left`` follows Esc, a click beside the panel, and the keys going elsewhere.

    ``covering`` says whether it is in sight.
    """

    left = Signal()
    covering = Signal(bool)

    def __init__(self, place: QWidget) -> None:
        super().__init__(place.parentWidget())
        self._place = place
        self._panel: QWidget | None = None
        self._came_from: QWidget | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addStretch(1)
        place.installEventFilter(self)
        if isinstance(application := QApplication.instance(), QApplication):
            application.focusChanged.connect(self._follow)
        self.hide()

    def hold(self, panel: QWidget) -> None:
        """Have ``panel`` in it."""
        self._panel = panel
        panel.setFixedWidth(_WIDTH)
        self._row.addWidget(panel)
        panel.show()

    def let_go(self) -> None:
        """Have no panel any more: it goes elsewhere."""
        if self._panel:
            self._panel.setMinimumWidth(0)
            self._panel.setMaximumWidth(UNLIMITED)
            self._row.removeWidget(self._panel)
            self._panel = None
        self.hide()

    def open(self) -> None:
        """Have the panel in sight, and the keys go to it until it is closed."""
        self._came_from = QApplication.focusWidget()
        self.show()
        if self._panel and not self._is_in(self._came_from):
            self._panel.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_up(self) -> None:
        """Be away, and give the keys back to where they were."""
        had_keys, before = self._is_in(QApplication.focusWidget()), self._came_from
        self.hide()
        if had_keys and before and shiboken6.isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self.setGeometry(self._place.geometry())
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.left.emit()

    def showEvent(self, event: QShowEvent) -> None:
        self.setGeometry(self._place.geometry())
        self.raise_()
        self.covering.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        self.covering.emit(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens().scrim))
        painter.end()

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        """Close when the keys are led elsewhere; not when a part that had them is hidden."""
        is_led = self.isVisible() and now is not None and now.window() is self.window() and not self._is_in(now)
        if is_led and before and self._is_in(before) and before.isVisible():
            self.left.emit()

    def _is_in(self, widget: QWidget | None) -> bool:
        return widget is not None and (widget is self or self.isAncestorOf(widget))
