"""What a transcript gives, as tests compare it."""

from __future__ import annotations

from briefing.sources.transcripts import turns_of


def said(text: str) -> list[tuple[str, float | None, float | None, str]]:
    """Who says what, and from when to when, in seconds."""
    return [(turn.speaker, turn.start, turn.end, turn.text) for turn in turns_of(text)]
