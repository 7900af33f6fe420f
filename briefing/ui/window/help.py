"""The sheet of keys, and the words about the program."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QMessageBox,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from briefing import __version__
from briefing.ui.common.actions import Actions

translate = QCoreApplication.translate


class ShortcutSheet(QDialog):
    """Every action that has keys, in two columns."""

    def __init__(self, parent: QWidget, keys: Sequence[tuple[str, str]]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 12, 0)
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(9)
        half = (len(keys) + 1) // 2
        for at, (text, shortcut) in enumerate(keys):
            row, column = at % half, at // half * 2
            keys_label = QLabel(shortcut)
            keys_label.setObjectName("overline")
            grid.addWidget(QLabel(text), row, column)
            grid.addWidget(keys_label, row, column + 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(26, 22, 26, 18)
        layout.setSpacing(20)
        layout.addWidget(_scrolling(page, parent.height() - 120))
        layout.addWidget(buttons)


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
        "From the key messages of an assembly to an executive deck.\n\n"
        "“Nous ne sommes pas digital Natives, mais des digital Migrants "
        "et en ce sens nous accompagnerons nos dirigeants.”",
    )
    box = QMessageBox(parent)
    box.setWindowTitle(translate("About", "About Briefing"))
    box.setText(f"Briefing {__version__}")
    box.setInformativeText(words)
    box.exec()
