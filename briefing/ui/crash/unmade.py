"""A window that could not be made: told where nothing of it is there to tell."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from briefing.core.logs import log_unforeseen
from briefing.ui.crash.crash_dialog import CrashDialog
from briefing.ui.crash.reports import stack

translate = QCoreApplication.translate


def tell_unmade(error: Exception, parent: QWidget | None = None) -> None:
    """Log ``error``, for which there is no whole window, and say so with a report; back once that is read."""
    log_unforeseen(type(error), error, error.__traceback__)
    comfort = translate(
        "Unmade", "Its window could not be made, and Briefing ends. Nothing was changed: your files are as they were."
    )
    dialog = CrashDialog(parent, stack(error), comfort)
    dialog.continue_button.setText(translate("Unmade", "C&lose"))
    dialog.exec()
    dialog.deleteLater()
