"""The sheet of keys, and the words about the program."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import combinations, pairwise

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from briefing import __version__
from briefing.ui.common.actions import Actions
from briefing.ui.style.fonts import serif
from briefing.ui.widgets.forms.safe_dialog import SafeDialog
from briefing.ui.widgets.message_box import tell

Group = tuple[str, Sequence[tuple[str, str]]]
"""Actions under one name, each with its keys."""
translate = QCoreApplication.translate
_AROUND = 100
"""Pixels beside the columns: margins, the scroll bar, and what is seen of the window."""
_HEAD = 1.7
"""The height of a group's name and the space above it, in lines."""


class ShortcutSheet(SafeDialog):
    """Every action that has keys, under the names of their menus, in as many columns as there is room for."""

    def __init__(self, parent: QWidget, groups: Sequence[Group]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        pages = (_page(parts) for parts in map(partial(_parts, groups), (3, 2, 1)))
        page = next((page for page in pages if page.sizeHint().width() <= parent.width() - _AROUND), _page([groups]))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(26, 22, 26, 18)
        layout.setSpacing(20)
        layout.addWidget(_scrolling(page, parent.height() - 120))
        layout.addWidget(buttons)


def _parts(groups: Sequence[Group], count: int) -> Sequence[Sequence[Group]]:
    """The groups in ``count`` parts, in their order, the longest of which is as short as can be."""
    cuts = combinations(range(1, len(groups)), min(count, len(groups)) - 1)
    ways = ([groups[start:end] for start, end in pairwise((0, *cut, len(groups)))] for cut in cuts)
    return min(ways, key=lambda parts: max(sum(len(lines) + _HEAD for _, lines in part) for part in parts))


def _page(parts: Sequence[Sequence[Group]]) -> QWidget:
    """A page with a column for each part."""
    page = QWidget()
    columns = QHBoxLayout(page)
    columns.setContentsMargins(0, 0, 12, 0)
    columns.setSpacing(40)
    for part in parts:
        columns.addLayout(_column(part))
    return page


def _column(groups: Sequence[Group]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(20)
    grid.setVerticalSpacing(8)
    for title, lines in groups:
        row = grid.rowCount()
        heading = QLabel(title)
        heading.setFont(serif(heading.font().pointSizeF() + 2, bold=True))
        heading.setContentsMargins(0, 8 if row > 1 else 0, 0, 0)
        grid.addWidget(heading, row, 0, 1, 2)
        for at, (text, keys) in enumerate(lines, row + 1):
            label = QLabel(keys)
            label.setObjectName("overline")
            grid.addWidget(QLabel(text), at, 0)
            grid.addWidget(label, at, 1)
    grid.setRowStretch(grid.rowCount(), 1)
    return grid


def _scrolling(page: QWidget, most: int) -> QScrollArea:
    """An area as large as ``page``, but no higher than ``most``."""
    area = QScrollArea()
    area.setWidget(page)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    page.setObjectName("detail_page")
    size = page.sizeHint()
    area.setMinimumSize(size.width(), min(size.height(), most))
    return area


def show_keys(parent: QWidget, actions: Actions) -> None:
    """Show the sheet of keys until it is closed."""
    ShortcutSheet(parent, actions.sheet()).exec()


def show_about(parent: QWidget) -> None:
    """Say which program this is, and its version."""
    words = translate(
        "About",
        "From what was said at an assembly to a deck for its executives, word for word.",
    )
    tell(parent, translate("About", "About Briefing"), f"Briefing {__version__}", words)
