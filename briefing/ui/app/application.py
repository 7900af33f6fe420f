"""The application as the system sees it: its name on the desktop, and the files it is asked to open."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

DESKTOP_ID = "local.briefing.Briefing"
"""What the desktop entry, its icon and the AppStream metadata are called; also the bundle of a Mac."""
MIME_TYPE = "application/x-briefing+yaml"
"""What systems call the type of a .briefing file."""


class Application(QApplication):
    """Passes on the files that macOS asks the running program to open; those that come early wait for the window.

    That it is to quit is passed on, too: Qt would close one window after the other until one is to stay.
    """

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(arguments)
        self._open: Callable[[Path], object] | None = None
        self._quit: Callable[[], bool] | None = None
        self._early: list[Path] = []

    def open_with(self, open: Callable[[Path], object]) -> None:
        """From now on have files opened by ``open``."""
        self._open = open
        early, self._early = self._early, []
        for path in early:
            open(path)

    def quit_with(self, quit: Callable[[], bool]) -> None:
        """From now on have ``quit`` close the windows when the system asks for it; False says that they stay."""
        self._quit = quit

    def event(self, event: QEvent) -> bool:
        from PySide6.QtGui import QFileOpenEvent  # not for the first frame

        if event.type() == QEvent.Type.Quit and self._quit and not self._quit():
            event.ignore()
            return True

        if not (isinstance(event, QFileOpenEvent) and event.file()):
            return super().event(event)
        if self._open:
            self._open(Path(event.file()))
        else:
            self._early.append(Path(event.file()))
        return True
