"""Quotes of an article into a briefing that is already there."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.core import edits
from briefing.core.model import Briefing, Message, Source, Span, Speaker
from briefing.core.search import fold
from briefing.core.verify import fingerprint
from briefing.sources.quotes import Quote
from briefing.sources.readers import Reading


def imported(
    briefing: Briefing, name: str, reading: Reading, quotes: Sequence[Quote], *, keep_text: bool = True
) -> edits.Added:
    """The briefing with ``quotes`` as new messages of a source of its own, and the ids of these messages.

    ``name`` names the source where the reading states no title. Speakers are known by their names, case and accents
    apart; one that is known gets only the role and organisation that were missing.
    """
    text = reading.text if keep_text else ""
    source = Source("", reading.title or name, reading.publisher, "", fingerprint(reading.text), text)
    with_source = edits.add(briefing, source)
    after, speakers = _with_speakers(with_source.briefing, quotes)
    messages = [
        Message("", quote.text, speakers.get(fold(quote.speaker), ""), source=Span(with_source.ids[0], *_span(quote)))
        for quote in quotes
    ]
    return edits.add(after, *messages)


def _span(quote: Quote) -> tuple[int, int]:
    return quote.start, quote.end


def _with_speakers(briefing: Briefing, quotes: Sequence[Quote]) -> tuple[Briefing, dict[str, str]]:
    """The briefing with every speaker of the quotes, and their ids by folded name."""
    ids = {fold(speaker.name): speaker.id for speaker in briefing.speakers}
    for quote in quotes:
        key = fold(quote.speaker)
        if key.strip() and key not in ids:
            added = edits.add(briefing, Speaker("", quote.speaker, quote.role, quote.organisation))
            briefing, ids[key] = added.briefing, added.ids[0]
        elif key in ids:
            briefing = _completed(briefing, ids[key], quote)
    return briefing, ids


def _completed(briefing: Briefing, id: str, quote: Quote) -> Briefing:
    known = briefing.speaker_by_id[id]
    role, organisation = known.role or quote.role, known.organisation or quote.organisation
    return edits.change(briefing, Speaker, id, role=role, organisation=organisation)
