"""What deck is asked for; light, so that a window can ask before what makes decks is loaded."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Request:
    """A deck of a briefing. What is left out is as the briefing says.

    ``template`` is a name or a path, ``picks`` the ids of the messages in their order, ``language`` "fr" or "en",
    ``narrative`` one of NARRATIVES; ``maps`` is the folder of the template maps that the user settled.
    """

    template: str = ""
    picks: Sequence[str] | None = None
    language: str = ""
    narrative: str = ""
    maps: Path | None = None


AS_SAVED = Request()
"""The deck that the briefing describes."""
