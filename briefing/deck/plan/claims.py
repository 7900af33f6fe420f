"""What a deck says of its own truth, in its language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefing.core.cuts.confirming import losses, unconfirmed
from briefing.core.model import Briefing, Message
from briefing.core.quotes.verify import fairness, state
from briefing.core.trust import State
from briefing.deck.wording.labels import words


def doubts(briefing: Briefing, message: Message, language: str) -> Iterator[str]:
    """A sentence for each way in which the quote, or what is shown of it, is not proved, or is to be confirmed."""
    yield from _faults(briefing, message, language)
    if found := unconfirmed(message):
        yield words(language)["to_confirm"].format(losses=losses(found, language))


def claim(briefing: Briefing, messages: Sequence[Message], language: str) -> str:
    """What can be said of all the quotes: verbatim, fairly cut, to be confirmed, or not all proved.

    Paraphrases are told apart.
    """
    quotes = [message for message in messages if not message.is_paraphrase]
    said = words(language)["reported_apart"] if len(quotes) < len(messages) else ""
    return " ".join(filter(None, (_claim(briefing, quotes, language) if quotes else "", said)))


def _claim(briefing: Briefing, messages: Sequence[Message], language: str) -> str:
    told = words(language)
    if any(True for message in messages for _ in _faults(briefing, message, language)):
        return told["doubted"]
    if count := sum(bool(unconfirmed(message)) for message in messages):
        return told["questioned"].format(count=count)
    return told["shortened" if any(message.shown for message in messages) else "verbatim"]


def _faults(briefing: Briefing, message: Message, language: str) -> Iterator[str]:
    if state(briefing, message) is State.CHANGED:
        yield words(language)["altered"]
    if not fairness(message).proved:
        yield words(language)["unfair"]
