"""What is done by hand to the contents of the assembly: its quotes, themes and speakers, and what is said of it."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.ui.editing.assembly import AssemblyEditing
from briefing.ui.editing.quotes import QuoteEditing
from briefing.ui.editing.speakers import SpeakerEditing
from briefing.ui.editing.themes import ThemeEditing
from briefing.ui.sources.editing import SourceEditing


@dataclass(frozen=True)
class Editing:
    """A room for each kind of content."""

    assembly: AssemblyEditing
    quotes: QuoteEditing
    themes: ThemeEditing
    speakers: SpeakerEditing
    sources: SourceEditing
