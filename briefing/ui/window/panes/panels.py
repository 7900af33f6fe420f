"""The panels at both sides of the cards: whole or folded away, as wide as the user had them in a window of this width.

A narrow window starts with them folded, and has the right one as a drawer over the cards; what the user turns is
remembered for windows of that width.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSplitter

from briefing.ui.common.drawer import Drawer
from briefing.ui.common.settings import Settings
from briefing.ui.window.panes.header import ROOMY
from briefing.ui.window.panes.right_panel import RightPanel
from briefing.ui.window.panes.side_panel import SidePanel

_WIDE, _WIDEST = 1200, 1700
"""Pixels: from the first width on the side bar is whole, from the second on deck and detail stand side by side."""
_SIZES = {"narrow": (208, 300), "middle": (208, 300), "wide": (224, 340), "widest": (240, 360)}
"""How wide the side bar and the panel at the right are, in pixels, until the user moves their borders."""
_FOLDED = {"narrow": (True, True), "middle": (True, False)}


class Panels(QObject):
    """Folds and unfolds the first and the last part of ``splitter``; the actions show which are whole.

    ``covering`` says whether the right one lies over the cards.
    """

    covering = Signal(bool)

    def __init__(
        self,
        splitter: QSplitter,
        side: SidePanel,
        right: RightPanel,
        settings: Settings,
        side_shown: QAction,
        right_shown: QAction,
    ) -> None:
        super().__init__(splitter)
        self._splitter = splitter
        self._side, self._right = side, right
        self._settings = settings
        self._shown = (side_shown, right_shown)
        self._kind = ""
        self._width = 0
        self._drawer: Drawer | None = None
        splitter.splitterMoved.connect(self._keep)
        for action in self._shown:
            action.setChecked(True)

    def fit(self, width: int) -> None:
        """Be as the user had the panels in a window about ``width`` pixels wide."""
        kind, self._width = _kind(width), width
        self._dock(kind != "narrow")
        if kind != self._kind:
            self._kind = ""  # what is turned now is not what the user turns
            folded = _FOLDED.get(kind, (False, False))
            for name, action, is_folded in zip(("side", "right"), self._shown, folded, strict=True):
                action.setChecked(self._settings.is_open(f"{kind}/{name}", usual=not is_folded))
            self._kind = kind
            self._right.spread(kind == "widest")
            self.share()

    def show_side(self, shown: bool) -> None:
        """Have the side bar whole, or a rail."""
        self._side.fold(not shown)
        self._note("side", shown)
        self.share()

    def show_right(self, shown: bool) -> None:
        """Have the panel at the right, or none."""
        drawer = self._drawer if self._right.parentWidget() is self._drawer else None
        if drawer and self._kind:
            drawer.open() if shown else drawer.close_up()
        else:
            (drawer or self._right).setVisible(shown)
        self._note("right", shown)
        self.share()

    def _dock(self, is_docked: bool) -> None:
        """Have the panel at the right beside the cards, or in a drawer over them."""
        if not self._splitter.count() or is_docked == (self._right.parentWidget() is self._splitter):
            return
        if not is_docked:
            self._drawer = self._drawer or self._make_drawer()
            self._drawer.hold(self._right)
            self._drawer.setVisible(self._shown[1].isChecked())
        elif self._drawer:
            self._drawer.let_go()
            self._splitter.addWidget(self._right)
            self._splitter.setCollapsible(2, False)
            self._splitter.setStretchFactor(2, 0)
            self._right.setVisible(self._shown[1].isChecked())

    def _make_drawer(self) -> Drawer:
        drawer = Drawer(self._splitter)
        drawer.left.connect(lambda: self._shown[1].setChecked(False))
        drawer.covering.connect(self.covering)
        return drawer

    def _keep(self) -> None:
        """Remember how wide the panels are that are whole now; of the others, how wide they were."""
        if self._kind:
            kept_side, kept_right = self._kept()
            sizes = self._splitter.sizes()
            side = kept_side if self._side.is_folded else sizes[0]
            right = sizes[2] if self._has_right else kept_right
            self._settings.set_text(f"widths/{self._kind}", f"{side} {right}")

    def _note(self, name: str, shown: bool) -> None:
        if self._kind:
            self._settings.set_open(f"{self._kind}/{name}", shown)

    def _kept(self) -> tuple[int, int]:
        words = self._settings.text(f"widths/{self._kind}").split()
        if len(words) == 2 and all(word.isdecimal() and len(word) < 6 for word in words):
            return int(words[0]), int(words[1])
        return _SIZES[self._kind or "wide"]

    @property
    def _has_right(self) -> bool:
        """Whether the panel at the right takes some of the width."""
        return self._right.parentWidget() is self._splitter and not self._right.isHidden()

    def share(self) -> None:
        """Give the panels the widths that they had, and the cards what is left."""
        side, right = self._kept()
        side = min(side, self._side.maximumWidth())
        rest = self._width - side - (right if self._has_right else 0) - 2 * self._splitter.handleWidth()
        self._splitter.setSizes([side, max(1, rest), right])


def _kind(width: int) -> str:
    """The kind of window, by its width in pixels."""
    if width < ROOMY:
        return "narrow"
    return "middle" if width < _WIDE else "wide" if width < _WIDEST else "widest"
