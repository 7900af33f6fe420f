"""Reports of faults for those who mend them: in English, with nothing of what documents say."""

from __future__ import annotations

import platform
import re
import traceback
from datetime import datetime
from pathlib import Path, PurePath

import PySide6
from PySide6.QtCore import QLocale, QSysInfo, qVersion
from PySide6.QtGui import QGuiApplication

from briefing import __version__
from briefing.core.logs import log_file


def report(*stacks: str) -> str:
    """What a maintainer asks first, then the stacks."""
    about = (
        f"Briefing {__version__}, {datetime.now().astimezone():%Y-%m-%d %H:%M %z}",
        f"Python {platform.python_version()}, Qt {qVersion()}, PySide {PySide6.__version__}",
        f"{QSysInfo.prettyProductName()}, {QGuiApplication.platformName()}, {QLocale().name()}",
        f"Log: {log_file()}",
    )
    return _without_home("\n\n".join(("\n".join(about), *stacks)))


def stack(error: BaseException) -> str:
    """Where an exception arose, and those that led to it, the first one first.

    Their messages are left out, for they may quote the document; the log, which stays here, has them.
    """
    own = [f"{''.join(traceback.format_tb(error.__traceback__))}{type(error).__qualname__}"]
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return "\n\n".join([stack(before), *own] if before else own)


def _without_home(text: str, home: PurePath | None = None) -> str:
    """The user's name is nobody's business, however a path to it is spelt: in other capitals, with other slashes."""
    steps = (re.escape(step) for step in re.split(r"[\\/]+", str(home or Path.home())))
    return re.sub(r"[\\/]+".join(steps), "~", text, flags=re.IGNORECASE)
