"""Edits of quotes as people make them: by their words, and by the names beside them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from briefing.core.characters import writable
from briefing.core.edits.contents import Added, add, change_message, change_messages
from briefing.core.folding import fold, occurrences
from briefing.core.model import Briefing, Message, Source, Span, Speaker, Theme
from briefing.core.quotes.proof import proves
from briefing.core.quotes.verify import as_extracted, fingerprint, state
from briefing.core.trust import State

Named = type[Speaker] | type[Theme] | type[Source]


class Name(NamedTuple):
    """The speaker, theme or source with this ``id``, else the one called so; blank for none."""

    id: str = ""
    words: str = ""


NOBODY = Name()


@dataclass(frozen=True)
class Draft:
    """A quote and its attribution as somebody wrote them; ``kind`` as a message has it.

    ``vouched``: who wrote it says that it is the source's.
    """

    quote: str
    speaker: Name = NOBODY
    theme: Name = NOBODY
    source: Name = NOBODY
    emphasis: str = ""
    context: str = ""
    vouched: bool = False
    kind: str = ""


def write(briefing: Briefing, draft: Draft, *, id: str = "", after: str = "") -> Added:
    """The message ``id`` as drafted, or a new one behind the message ``after``; new names are added.

    The span goes to where the source has the words (see ``located``); a shortening that they do not prove goes. Raises
    ValueError for a new quote that is blank, and KeyError for an ``id`` or ``after`` that leads nowhere.
    """
    briefing, speaker = named(briefing, Speaker, draft.speaker)
    briefing, theme = named(briefing, Theme, draft.theme)
    briefing, source = named(briefing, Source, draft.source)
    values: dict[str, Any] = {"speaker": speaker, "theme": theme, "emphasis": draft.emphasis, "context": draft.context}
    values["kind"] = draft.kind
    if not id:
        new = Message("", draft.quote, source=_span(None, source), **values)
        return add(briefing, located(briefing, new), after=after)
    values["source"] = _span(briefing.message_by_id[id], source)
    if draft.vouched and source and draft.quote.strip():
        values["verbatim"] = fingerprint(writable(draft.quote))
        values["source"] = replace(values["source"], doubts=())
    return Added(_rewritten(change_message(briefing, id, quote=draft.quote, **values), id), (id,))


def attribute(
    briefing: Briefing,
    ids: Collection[str],
    *,
    speaker: Name | None = None,
    theme: Name | None = None,
    source: Name | None = None,
) -> Briefing:
    """Give several messages the same speaker, theme or source; what is None stays as it is with each of them."""
    values: dict[str, str] = {}
    for kind, name in ((Speaker, speaker), (Theme, theme), (Source, source)):
        if name is not None:
            briefing, values[kind.__name__.lower()] = named(briefing, kind, name)
    wanted = values.pop("source", None)
    after = change_messages(briefing, ids, **values)
    return after if wanted is None else _sourced(after, frozenset(ids), wanted)


def named(briefing: Briefing, kind: Named, name: Name) -> tuple[Briefing, str]:
    """The id of who or what is meant, case and accents apart; one that is not known yet is added."""
    present: tuple[Any, ...] = {Speaker: briefing.speakers, Theme: briefing.themes, Source: briefing.sources}[kind]
    words = " ".join(writable(name.words).split())
    if any(item.id == name.id for item in present) or not words:
        return briefing, name.id
    called = {fold(item.name if kind is Speaker else item.title): item.id for item in reversed(present)}
    if fold(words) in called:
        return briefing, called[fold(words)]
    after, (id,) = add(briefing, kind("", words))
    return after, id


def located(briefing: Briefing, message: Message) -> Message:
    """The message with its span where its source has its words, the nearest to where it was.

    It stays as it is where the source's text is not at hand, or does not have them.
    """
    span = message.source
    source = briefing.source_by_id.get(span.id) if span else None
    if not span or not source or not message.quote.strip():
        return message
    places = occurrences(source.text, message.quote)
    if places:
        start, end = min(places, key=lambda place: abs(place[0] - span.start))
        message = replace(message, source=_moved(span, start, end))
    is_there = state(briefing, message) is (State.REPORTED if message.is_paraphrase else State.VERIFIED)
    return as_extracted(message) if is_there and source.text else message


def _moved(span: Span, start: int, end: int) -> Span:
    """The span at other characters. Where they stand in the file is not known, unless they start at the same."""
    moved = replace(span, start=start, end=end)
    return moved if start == span.start else replace(moved, page=0, line=0)


def _rewritten(briefing: Briefing, id: str) -> Briefing:
    """The briefing with what hangs on the words of the message ``id`` true to them again."""
    message = located(briefing, briefing.message_by_id[id])
    if message.shown and not proves(message.shown, message.quote).proved:
        message = replace(message, shown="")
    return change_message(briefing, id, source=message.source, verbatim=message.verbatim, shown=message.shown)


def _sourced(briefing: Briefing, ids: Collection[str], source: str) -> Briefing:
    messages = tuple(
        located(briefing, replace(message, source=_span(message, source))) if message.id in ids else message
        for message in briefing.messages
    )
    return briefing if messages == briefing.messages else replace(briefing, messages=messages)


def _span(message: Message | None, source: str) -> Span | None:
    """The message's own span, if it is of ``source``, else one of no characters: nobody said where."""
    span = message.source if message else None
    if not source:
        return None
    return span if span and span.id == source else Span(source, 0, 0)
