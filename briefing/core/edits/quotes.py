"""Edits of a quote as people make them: by its words, and by the names beside it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from briefing.core.edits.contents import add, change_message
from briefing.core.model import Briefing, Message, Source, Speaker, Theme
from briefing.core.proof import proves
from briefing.core.search import fold
from briefing.core.texts import writable
from briefing.core.verify import Truth, as_extracted, truth


def named(briefing: Briefing, kind: type[Speaker] | type[Theme] | type[Source], words: str) -> tuple[Briefing, str]:
    """The id of the speaker, theme or source called ``words``, case and accents apart; "" for blank words.

    One that is not known yet is added.
    """
    words = " ".join(writable(words).split())
    present: tuple[Any, ...] = {Speaker: briefing.speakers, Theme: briefing.themes, Source: briefing.sources}[kind]
    known = {fold(item.name if kind is Speaker else item.title): item.id for item in reversed(present)}
    if not words or fold(words) in known:
        return briefing, known.get(fold(words), "") if words else ""
    after, (id,) = add(briefing, kind("", words))
    return after, id


def rewrite(briefing: Briefing, id: str, **values: Any) -> Briefing:
    """Set fields of the message ``id`` as ``change`` does, and keep true what hangs on its words.

    Its span goes to where its source has them (see ``located``); a shortening that they do not prove goes.
    """
    after = change_message(briefing, id, **values)
    message = located(after, after.message_by_id[id])
    if message.shown and not proves(message.shown, message.quote).proved:
        message = replace(message, shown="")
    return change_message(after, id, source=message.source, verbatim=message.verbatim, shown=message.shown)


def located(briefing: Briefing, message: Message) -> Message:
    """The message with its span where its source has its words, the nearest to where it was.

    It stays as it is where the source's text is not at hand, or does not have them.
    """
    source = briefing.source_by_id.get(message.source.id) if message.source else None
    if not message.source or not source or not message.quote.strip():
        return message
    span = message.source
    starts = [found.start() for found in re.finditer(f"(?={re.escape(message.quote)})", source.text)]
    if starts:
        start = min(starts, key=lambda start: abs(start - span.start))
        message = replace(message, source=replace(span, start=start, end=start + len(message.quote)))
    return as_extracted(message) if truth(briefing, message) is Truth.VERBATIM else message
