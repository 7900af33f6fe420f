"""The speakers, themes and sources of a briefing, as fields offer them: (id, name)."""

from __future__ import annotations

from collections import Counter

from briefing.core.model import Briefing


def speakers_of(briefing: Briefing) -> list[tuple[str, str]]:
    """By name; those who share one are told apart by their organisations."""
    shared = Counter(speaker.name for speaker in briefing.speakers)
    return [
        (speaker.id, f"{speaker.name} · {speaker.position}" if shared[speaker.name] > 1 else speaker.name)
        for speaker in sorted(briefing.speakers, key=lambda speaker: speaker.name)
    ]


def themes_of(briefing: Briefing) -> list[tuple[str, str]]:
    """In the order of the crossing."""
    return [(theme.id, theme.title) for theme in briefing.themes]


def sources_of(briefing: Briefing) -> list[tuple[str, str]]:
    return [(source.id, source.title or source.id) for source in briefing.sources]
