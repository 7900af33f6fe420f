"""Hand a file to the system: open it, or show it selected in its folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeDatabase, QProcess, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices

from briefing.core.system.shell import is_opened_by_some, showing

_LISTED = QStandardPaths.StandardLocation.ApplicationsLocation, QStandardPaths.StandardLocation.GenericConfigLocation


def open_file(path: Path) -> bool:
    """Open ``path`` in the program its kind belongs to; False where there is none.

    A Linux desktop does not say so: it asks a browser then, or nobody.
    """
    is_handed_over = QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.resolve())))
    return is_handed_over and _has_program(path)


def show_in_folder(path: Path) -> bool:
    """Show the folder of ``path``, with the file selected where the system can; False where nothing shows folders."""
    path = path.resolve()
    if command := showing(path):
        return bool(QProcess.startDetached(command[0], command[1:])[0])
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def _has_program(path: Path) -> bool:
    kind = QMimeDatabase().mimeTypeForFile(str(path), QMimeDatabase.MatchMode.MatchExtension)
    folders = [Path(folder) for place in _LISTED for folder in QStandardPaths.standardLocations(place)]
    return any(is_opened_by_some(name, folders) for name in (kind.name(), *kind.aliases()))
