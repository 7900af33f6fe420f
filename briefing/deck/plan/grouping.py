"""Which messages of a theme share a slide: two voices side by side, or a wall of short quotes."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, takewhile

from briefing.core.model import Message
from briefing.core.queries.outline import Section
from briefing.deck.plan.contents import ThemeLine

PAIR_QUOTE, WALL_QUOTE = 220, 140
"""The most characters of quotes that share a slide unasked."""
_FEWEST, _MOST = 3, 4
FEW = 3
"""So many quotes say themselves what a summary of them would, and share a theme's slide."""


def on_slides(messages: Sequence[Message]) -> list[Message]:
    """The messages in order without those that no slide is to show."""
    return [message for message in messages if message.slide != "none"]


def heard(messages: Sequence[Message]) -> list[Message]:
    """The messages that a theme's slide shows in their own words: the others are what is asked, and stand there."""
    return [message for message in on_slides(messages) if not is_its_ask(message)]


def staged(sections: Sequence[Section]) -> tuple[Section, ...]:
    """The sections that have a slide of their own: what has no theme and only records what is asked stands there."""
    told = tuple(one for one in sections if one.theme or heard(one.messages) or any(m.slide for m in one.messages))
    return told or tuple(sections)


def is_its_ask(message: Message) -> bool:
    """Is what is asked the quote itself, but for a name beside it, as it is with what minutes record?"""
    if not message.ask.strip():
        return False
    said, asked = " ".join(message.quote.casefold().split()), " ".join(message.ask.casefold().split())
    return said == asked or (message.is_paraphrase and asked in said)


def is_recorded(message: Message) -> bool:
    """Is what it asks what its minutes record, in their own words?"""
    return message.is_paraphrase and is_its_ask(message)


def strongest(themes: Sequence[ThemeLine], most: int) -> list[int]:
    """The places of the strongest themes, in their order."""
    return sorted(strength(themes)[:most])


def strength(themes: Sequence[ThemeLine]) -> list[int]:
    """The places of the themes: those with most voices first, then most quotes, then in their order."""
    return sorted(range(len(themes)), key=lambda place: (-themes[place].voices, -themes[place].quotes, place))


def is_said(messages: Sequence[Message], group: Sequence[Message]) -> bool:
    """Whether a slide of this group would be that of all of the theme's messages again, which has room for each."""
    short = all(message.slide != "long" and len(message.quote) <= WALL_QUOTE for message in group)
    return short and len(group) <= FEW and list(group) == on_slides(messages)


def grouped(messages: Sequence[Message]) -> list[tuple[Message, ...]]:
    """The messages in order, together with those that their slide shows, too.

    Unasked, only messages without takeaway and ask go together: for those, a slide with others has no room. A message
    to be shown as a pair takes the next one with it, if that is not to be shown otherwise.
    """
    left = on_slides(messages)
    groups = []
    while left:
        count = _wall(left) or _pair(left) or 1
        groups.append(tuple(left[:count]))
        left = left[count:]
    return groups


def dealt(messages: Sequence[Message], most: int) -> list[tuple[Message, ...]]:
    """The messages in groups of about the same length, of ``most`` at the most."""
    groups = max(1, -(-len(messages) // most))
    ends = [group * len(messages) // groups for group in range(groups + 1)]
    return [tuple(messages[start:end]) for start, end in pairwise(ends) if end > start]


def _wall(messages: Sequence[Message]) -> int:
    """How many of the first go on a wall."""
    run = list(takewhile(lambda message: message.slide == "wall" or _is_bare(message, WALL_QUOTE), messages))
    return len(dealt(run, _MOST)[-1]) if len(run) >= _FEWEST else 0


def _pair(messages: Sequence[Message]) -> int:
    """2 where the first two make a pair, else 0."""
    if len(messages) < 2:
        return 0
    first, second = messages[:2]
    asked = first.slide == "pair" and second.slide in ("", "pair")
    unasked = first.speaker != second.speaker and all(_is_bare(message, PAIR_QUOTE) for message in (first, second))
    both = first.slide in ("pair", "wall") and second.slide in ("pair", "wall")
    half = second.slide == "pair" and _is_bare(first, PAIR_QUOTE)
    return 2 if asked or both or half or unasked else 0


def _is_bare(message: Message, most: int) -> bool:
    return not (message.slide or message.takeaway.strip() or message.ask.strip()) and len(message.quote) <= most
