"""What a source tells of its event, whatever kind of source it is."""

from __future__ import annotations

from briefing.sources.events.days import with_year
from briefing.sources.events.model import Event
from briefing.sources.events.naming import of_file
from briefing.sources.events.records import head_of, is_no_name, of_record
from briefing.sources.events.reported import of_article
from briefing.sources.minutes.heads import are_minutes
from briefing.sources.readers import Reading

_LONGEST = 1_000
"""Characters of a title that are looked at: an untuned bound on time."""


def event_of(reading: Reading, name: str, language: str) -> Event:
    """The event that a source records or reports, by its own words, or else by ``name``, what its file is called."""
    text = reading.head if reading.turns else reading.text
    title = reading.title[:_LONGEST]
    stated = "" if is_no_name(title) else title
    head = head_of(stated, text)
    reported = of_article(stated, text, language)
    reported = reported._replace(date=with_year(reported.date, reading.date))
    if not (reading.turns or are_minutes(reading.text, title) or head.is_dated):
        return reported if reported.title else Event(stated or name, date=reading.date)
    called, day = of_file(name, language)
    recorded = of_record(head, language)
    return Event(
        recorded.title or stated or called,
        recorded.host or reported.host,
        recorded.place or reported.place,
        recorded.date or reported.date or reading.date or day,
    )
