"""The picks as sections, one per theme: what the deck panel lists and the plan of the deck follows."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from briefing.core.model import Briefing, Message, Theme


class Section(NamedTuple):
    """The picked messages of one theme, in order. ``theme`` is ``None`` for messages without one."""

    theme: Theme | None
    messages: tuple[Message, ...]


def sections(briefing: Briefing, picks: Iterable[str] | None = None) -> tuple[Section, ...]:
    """The messages with ids ``picks`` (by default the briefing's own picks), grouped by theme.

    A section stands where its first message stands; ids of no message are passed over.
    """
    chosen = briefing.deck.picks if picks is None else picks
    groups: dict[str, list[Message]] = {}
    for message in (briefing.message_by_id[id] for id in chosen if id in briefing.message_by_id):
        groups.setdefault(message.theme, []).append(message)
    return tuple(Section(briefing.theme_by_id.get(theme), tuple(group)) for theme, group in groups.items())


def grouped(briefing: Briefing, picks: Iterable[str]) -> tuple[str, ...]:
    """``picks`` in the order of their sections."""
    return tuple(message.id for section in sections(briefing, picks) for message in section.messages)


def in_story_order(briefing: Briefing) -> tuple[str, ...]:
    """All messages in the order of the crossing: theme by theme, as the file lists them."""
    stage = briefing.stage_by_theme
    in_order = sorted(briefing.messages, key=lambda message: stage.get(message.theme, len(stage)))
    return tuple(message.id for message in in_order)
