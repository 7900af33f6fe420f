"""A file that was asked for and is not there: told above the cards of a window, until it opens something."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from briefing.core.characters import shown_name

if TYPE_CHECKING:
    from briefing.ui.widgets.notices import Choice
    from briefing.ui.window.main_window import MainWindow

_TOPIC = "file that is away"
translate = QCoreApplication.translate


def cannot_be_found(file: Path) -> str:
    """That nothing is where ``file`` is said to be."""
    words = translate("Startup", "“{name}” cannot be found: it was moved, renamed or deleted.")
    return words.format(name=shown_name(file))


def does_not_answer(file: Path) -> str:
    """That the disk of ``file`` does not say whether it is there."""
    words = translate("Startup", "“{name}” does not answer: its drive or the network may be disconnected.")
    return words.format(name=shown_name(file))


def tell_away(window: MainWindow, words: str, again: Callable[[], object], *others: Choice) -> None:
    """Say in ``window`` that a file is away, and offer what else there is, and to look ``again``."""
    if window.parts:
        notices = window.parts.notices
        notices.tell(_TOPIC, words, *others, (translate("Startup", "Try again"), again))
        window.document.opened.connect(partial(notices.withdraw, _TOPIC))
