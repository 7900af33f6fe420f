"""What is done by hand to the contents of the assembly: its quotes, themes and speakers, and what is told of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.ui.editing.assembly import AssemblyEditing
from briefing.ui.editing.quotes import QuoteEditing
from briefing.ui.editing.speakers import SpeakerEditing
from briefing.ui.editing.themes import ThemeEditing

if TYPE_CHECKING:
    from briefing.ui.window.main_window import MainWindow


class Editing:
    """A room for each kind of content."""

    def __init__(self, window: MainWindow) -> None:
        self.assembly = AssemblyEditing(window, window.document)
        self.quotes = QuoteEditing(window)
        self.themes = ThemeEditing(window)
        self.speakers = SpeakerEditing(window)
