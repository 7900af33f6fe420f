"""What a deck says of its own truth, in its language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from briefing.core.model import Briefing, Message
from briefing.core.quotes.verify import Truth, fairness, truth


def doubts(briefing: Briefing, message: Message, words: Mapping[str, str]) -> Iterator[str]:
    """A sentence for each way in which the quote, or what is shown of it, is not proved."""
    if truth(briefing, message) is Truth.ALTERED:
        yield words["altered"]
    if not fairness(message).proved:
        yield words["unfair"]


def claim(briefing: Briefing, messages: Sequence[Message], words: Mapping[str, str]) -> str:
    """What can be said of all the quotes: verbatim, fairly shortened, or not all proved."""
    if any(True for message in messages for _ in doubts(briefing, message, words)):
        return words["doubted"]
    return words["shortened" if any(message.shown for message in messages) else "verbatim"]
