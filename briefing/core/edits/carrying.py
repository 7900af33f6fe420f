"""Messages carried from one briefing to another, with who said them, where, and under which theme."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from typing import NamedTuple, TypeVar

from briefing.core.edits.contents import add
from briefing.core.folding import fold
from briefing.core.model import Briefing, Message, Source, Speaker, Theme

_Item = TypeVar("_Item", Source, Speaker, Theme)


class TakenOver(NamedTuple):
    """A briefing with messages of another one: their ids in it, and how many were there already."""

    briefing: Briefing
    ids: tuple[str, ...]
    known: int


def carried(briefing: Briefing, ids: Collection[str]) -> Briefing:
    """The messages ``ids`` alone, with their sources, speakers and themes: a briefing without a deck."""
    messages = tuple(message for message in briefing.messages if message.id in ids)
    sources = {message.source.id for message in messages if message.source}
    speakers = {message.speaker for message in messages}
    themes = {message.theme for message in messages}
    return Briefing(
        briefing.assembly,
        sources=tuple(one for one in briefing.sources if one.id in sources),
        speakers=tuple(one for one in briefing.speakers if one.id in speakers),
        themes=tuple(one for one in briefing.themes if one.id in themes),
        messages=messages,
    )


def taken_over(briefing: Briefing, other: Briefing) -> TakenOver:
    """The briefing with all messages of ``other``, each once.

    Sources are known by their texts' fingerprints, else their titles; speakers and themes by what they are called, case
    and accents apart. A briefing that holds nothing takes the assembly of ``other``.
    """
    begun = briefing
    if not (briefing.messages or briefing.assembly.title):
        begun = replace(briefing, assembly=replace(other.assembly, document=briefing.assembly.document))
    begun, sources = _met(begun, begun.sources, other.sources, lambda one: one.sha256 or fold(one.title))
    begun, speakers = _met(begun, begun.speakers, other.speakers, lambda one: fold(one.name))
    begun, themes = _met(begun, begun.themes, other.themes, lambda one: fold(one.title))
    here = {(message.quote, message.speaker) for message in begun.messages}
    new: list[Message] = []
    for message in other.messages:
        span = replace(message.source, id=sources[message.source.id]) if message.source else None
        speaker, theme = speakers.get(message.speaker, ""), themes.get(message.theme, "")
        if (message.quote, speaker) not in here:
            new.append(replace(message, source=span, speaker=speaker, theme=theme))
    if not new:
        return TakenOver(briefing, (), len(other.messages))
    after, ids = add(begun, *new)
    return TakenOver(after, ids, len(other.messages) - len(ids))


def _met(
    briefing: Briefing, held: Collection[_Item], items: Collection[_Item], key: Callable[[_Item], str]
) -> tuple[Briefing, dict[str, str]]:
    """The briefing with those of ``items`` that are not among the ``held``, and the ids in it of all."""
    known = {key(one): one.id for one in reversed(list(held))}
    missing = [one for one in items if key(one) not in known]
    briefing, ids = add(briefing, *missing)
    new = {one.id: id for one, id in zip(missing, ids, strict=True)}
    return briefing, {one.id: new.get(one.id) or known[key(one)] for one in items}
