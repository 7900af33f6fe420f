"""Voices of recordings that nobody has named yet: a deck says nobody's name for them."""

from __future__ import annotations

from dataclasses import replace

from briefing.core.model import Briefing
from briefing.core.recordings import is_unnamed


def without_unnamed(briefing: Briefing) -> Briefing:
    """The briefing with the words of "Speaker 1" as words of nobody known; the very briefing where all have names."""
    unnamed = {speaker.id for speaker in briefing.speakers if is_unnamed(speaker.name)}
    if not unnamed:
        return briefing
    return replace(
        briefing,
        speakers=tuple(speaker for speaker in briefing.speakers if speaker.id not in unnamed),
        messages=tuple(
            replace(message, speaker="") if message.speaker in unnamed else message for message in briefing.messages
        ),
    )
