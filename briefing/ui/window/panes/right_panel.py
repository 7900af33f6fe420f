"""The right side: the deck and the detail, one at a time, or side by side where there is room."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QSizePolicy,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefing.ui.widgets.buttons import speak_as

_NARROW, _EASY = 300, 352
_BOLDER = 6
"""Pixels: of the panels at least, one at a time and side by side, and what a bold tab has more."""


class RightPanel(QWidget):
    """Shows ``deck`` or ``detail`` under their tabs, or another page over both: ``covered`` says which."""

    turned = Signal()
    covered = Signal(bool)

    def __init__(self, deck: QWidget, detail: QWidget) -> None:
        super().__init__()
        self.setObjectName("sides")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._panels = (deck, detail)
        self._wide = False
        self._cover: QWidget | None = None
        self._tabs = QWidget()
        self._buttons = QButtonGroup(self)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._column = QVBoxLayout(self)
        self._compose(self.tr("Deck"), self.tr("Quote"))
        self._buttons.idClicked.connect(self.turn)
        self.turn(0)

    @property
    def shown(self) -> int:
        """0 for the deck, 1 for the detail."""
        return self._buttons.checkedId()

    def turn(self, panel: int) -> None:
        """Show the deck (0) or the detail (1)."""
        self.cover(None)
        self._buttons.button(panel).setChecked(True)
        self.setFocusProxy(self._buttons.button(panel))
        for at, widget in enumerate(self._panels):
            widget.setVisible(self._wide or at == panel)
        self.turned.emit()

    def cover(self, page: QWidget | None) -> None:
        """Show ``page`` over both, or neither but them."""
        if page is not self._cover:
            if self._cover:
                self._cover.hide()
            if page and self._column.indexOf(page) < 0:
                self._column.addWidget(page, 1)
            self._cover = page
            self._tabs.setVisible(not page and not self._wide)
            self._splitter.setVisible(not page)
            if page:
                page.show()
            self.covered.emit(bool(page))

    def count(self, picks: int) -> None:
        """Tell on its tab how many quotes the deck has."""
        name = self.tr("Deck")
        _call(self._buttons.button(0), f"{name} · {picks}" if picks else name)

    def count_selected(self, count: int) -> None:
        """Tell on its tab that the detail is of several quotes."""
        several = self.tr("Quotes")
        _call(self._buttons.button(1), f"{several} · {count}" if count > 1 else self.tr("Quote"))

    def spread(self, wide: bool) -> None:
        """Show both side by side, or one under its tab; the room that this needs at least is known at once."""
        if wide != self._wide:
            self._wide = wide
            self._tabs.setVisible(not wide and not self._cover)
            for panel in self._panels:
                panel.setMinimumWidth(_EASY if wide else _NARROW)
            self.turn(self.shown)
            self._splitter.refresh()

    def _compose(self, *titles: str) -> None:
        column, row = self._column, QHBoxLayout(self._tabs)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        row.setContentsMargins(10, 4, 10, 0)
        row.setSpacing(4)
        for at, (title, panel) in enumerate(zip(titles, self._panels, strict=True)):
            tab = _tab(title)
            self._buttons.addButton(tab, at)
            row.addWidget(tab)
            panel.setMinimumWidth(_NARROW)
            self._splitter.addWidget(panel)
        row.addStretch(1)
        column.addWidget(self._tabs)
        column.addWidget(self._splitter, 1)


def _call(tab: QAbstractButton, text: str) -> None:
    """Have ``text`` on ``tab``, whole: its style draws it bolder than Qt measures it."""
    tab.setText(text)
    tab.setMinimumWidth(tab.sizeHint().width() + _BOLDER)


def _tab(title: str) -> QToolButton:
    tab = QToolButton()
    tab.setObjectName("tab")
    tab.setText(title)
    tab.setCheckable(True)
    tab.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    tab.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    speak_as(tab, "tab")
    return tab
