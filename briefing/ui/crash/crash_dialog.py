"""Something went wrong that nobody foresaw: what became of the work, and a report for those who can mend it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from briefing.core.logs import log_file
from briefing.ui.common.clipboard import copy_text
from briefing.ui.crash.reports import report
from briefing.ui.crash.reveal import show_in_folder
from briefing.ui.style.fonts import serif
from briefing.ui.widgets.forms.safe_dialog import SafeDialog


class CrashDialog(SafeDialog):
    """Says ``comfort``, what became of the user's work; the details hold a report on ``stack``."""

    takes_at_once = True

    def __init__(self, parent: QWidget | None, stack: str, comfort: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._stacks = [stack]
        self._words = QLabel(comfort)
        self.details = QPlainTextEdit(report(stack))
        self.details_button = QPushButton(self.tr("&Details"))
        self.copy_button = QPushButton(self.tr("&Copy report"))
        self.folder_button = QPushButton(self.tr("Open &log folder"))
        self.continue_button = QPushButton(self.tr("C&ontinue"))
        self._compose()
        self._connect()
        self.continue_button.setDefault(True)
        self.continue_button.setFocus()

    def add(self, stack: str) -> None:
        """Report on a further fault, too."""
        self._stacks.append(stack)
        self.details.setPlainText(report(*self._stacks))

    def _compose(self) -> None:
        title = QLabel(self.tr("Something unexpected happened in Briefing"))
        title.setFont(serif(self.font().pointSizeF() + 5))
        hint = QLabel(self.tr("A report helps to fix it. It holds nothing of what your document says."))
        hint.setObjectName("muted")
        self.details.setReadOnly(True)
        self.details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.details.setMinimumHeight(260)
        self.details.setAccessibleName(self.tr("Report"))
        self.details.hide()
        self.details_button.setCheckable(True)
        row, column = QHBoxLayout(), QVBoxLayout(self)
        row.addWidget(self.details_button)
        row.addStretch(1)
        for button in (self.copy_button, self.folder_button, self.continue_button):
            row.addWidget(button)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(12)
        for label in (title, self._words, hint):
            label.setWordWrap(True)
            column.addWidget(label)
        column.addWidget(self.details, 1)
        column.addLayout(row)
        self.setMinimumWidth(620)

    def _connect(self) -> None:
        self.details_button.toggled.connect(self._show_details)
        self.copy_button.clicked.connect(self._copy)
        self.folder_button.clicked.connect(lambda: show_in_folder(log_file()))
        self.continue_button.clicked.connect(self.accept)

    def _show_details(self, shown: bool) -> None:
        self.details.setVisible(shown)
        self.adjustSize()

    def _copy(self) -> None:
        is_there = copy_text(self.details.toPlainText())
        self.copy_button.setText(self.tr("Report copied") if is_there else self.tr("Not copied: try again"))
