"""Hand a file to the system: open it, or show it selected in its folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QProcess, QUrl
from PySide6.QtGui import QDesktopServices

from briefing.core.system.shell import showing


def open_file(path: Path) -> None:
    """Open ``path`` in the program its kind belongs to."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.resolve())))


def show_in_folder(path: Path) -> None:
    """Show the folder of ``path``, with the file selected where the system can."""
    path = path.resolve()
    if command := showing(path):
        QProcess.startDetached(command[0], command[1:])
    else:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
