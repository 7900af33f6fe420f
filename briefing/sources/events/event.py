"""What a source tells of its event, whatever kind of source it is."""

from __future__ import annotations

from briefing.sources.events.model import Event
from briefing.sources.events.naming import of_file
from briefing.sources.events.records import of_record
from briefing.sources.events.reported import of_article
from briefing.sources.minutes.heads import are_minutes
from briefing.sources.readers import Reading


def event_of(reading: Reading, name: str, language: str) -> Event:
    """The event that a source records or reports, by its own words, or else by ``name``, what its file is called."""
    if not reading.turns and not are_minutes(reading.text, reading.title):
        told = of_article(reading.title, reading.text, language)
        return told._replace(title=told.title or reading.title or name, date=told.date or reading.date)
    title, day = of_file(name, language)
    told = of_record(reading.title, reading.head if reading.turns else reading.text, reading.date or day, language)
    return told._replace(title=told.title or reading.title or title)
