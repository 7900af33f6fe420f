"""The speakers, themes and sources of a briefing, as fields offer them: (id, name); and who may answer for an ask."""

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
    """The id and the name of each, in the order of the file."""
    return [(source.id, source.title or source.id) for source in briefing.sources]


def owners_of(briefing: Briefing) -> list[str]:
    """Who may answer for an ask: first those who do for others, then who speaks."""
    named = [message.owner for message in briefing.messages if message.owner]
    return list(dict.fromkeys([*named, *(speaker.name for speaker in briefing.speakers)]))
