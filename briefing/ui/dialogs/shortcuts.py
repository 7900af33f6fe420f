"""The sheet of keys, and the words about the program."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QMessageBox, QVBoxLayout, QWidget

from briefing import __version__

translate = QCoreApplication.translate


class ShortcutSheet(QDialog):
    """Every action that has keys, in two columns."""

    def __init__(self, parent: QWidget, keys: Sequence[tuple[str, str]]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        grid = QGridLayout()
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
        layout.addLayout(grid)
        layout.addWidget(buttons)


def show_about(parent: QWidget) -> None:
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
