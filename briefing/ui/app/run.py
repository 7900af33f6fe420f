"""Run the window. Little is imported here: the fonts load, in a thread, while the window's own modules do."""

from __future__ import annotations

import sys
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from briefing.core.system.shell import asks_to_open_files, name_program
from briefing.ui.app.application import DESKTOP_ID, Application
from briefing.ui.style.fonts import load_fonts

if TYPE_CHECKING:
    from briefing.ui.app.startup import Startup


def run(file: Path | None, *, is_apart: bool = False, time_startup: bool = False, started_ns: int | None = None) -> int:
    """Show the window, on ``file`` if given, until it is closed; returns the exit code.

    One that is not ``is_apart`` gives way to that of a program started at the same moment.
    ``started_ns`` is ``time.time_ns()`` taken when the process started. With ``time_startup``, prints one line of JSON,
    {"shell_ms", "cards_ms", "cards"}, in milliseconds since then, once the cards are on the screen, and ends.
    """
    application = _application()
    load_fonts()
    from briefing.ui.app.windows import open_window

    try:
        startup = open_window(application, file, started_ns or time.time_ns(), is_apart=is_apart)
    except Exception as error:
        from briefing.ui.crash.unmade import tell_unmade

        tell_unmade(error)
        return 1
    if time_startup:
        startup.on_cards = partial(_tell_times, startup, application)
    return application.exec()


def _application() -> QApplication:
    """The one of this process, under the program's name."""
    name_program(DESKTOP_ID)
    # Elsewhere no event of the application has to pass through Python.
    kind = Application if asks_to_open_files() else QApplication
    application = QApplication.instance() or kind([*sys.argv[:1], "-style", "Fusion"])
    assert isinstance(application, QApplication)
    application.setApplicationName("Briefing")
    application.setApplicationDisplayName("Briefing")
    application.setDesktopFileName(DESKTOP_ID)
    return application


def _tell_times(startup: Startup, application: QApplication) -> None:
    print(startup.times(), flush=True)
    application.exit(0)
