"""From a reading to its quotes: those of an article stand in its marks, those of a transcript are passages of turns."""

from __future__ import annotations

from briefing.sources.quotes.finding import find_quotes
from briefing.sources.quotes.model import Quote, Why
from briefing.sources.quotes.tables.languages import language_of
from briefing.sources.readers import Reading
from briefing.sources.transcripts import PlacedTurn, Turn
from briefing.sources.transcripts.passages import quotes_of_turns

_OWN_TURNS = (Why.LABEL, Why.QUESTION)


def quotes_of(reading: Reading) -> tuple[Quote, ...]:
    """The quotes of an article in the order of its text, or what is quotable in a transcript, the best first."""
    if not reading.turns:
        return find_quotes(reading.text)
    language = language_of(reading.text)
    is_timed = any(placed.turn.start is not None for placed in reading.turns)
    turns = reading.turns if is_timed else _resolved(reading, language)
    return quotes_of_turns(turns, reading.text, language, is_edited=not is_timed)


def _resolved(reading: Reading, language: str) -> tuple[PlacedTurn, ...]:
    """The turns of a record as the rules of articles find them, where they do: they resolve short names and answers."""
    found = [one for one in find_quotes(reading.text, language) if one.why in _OWN_TURNS]
    if 2 * sum(len(one.text) for one in found) < sum(len(placed.turn.text) for placed in reading.turns):
        return reading.turns
    return tuple(PlacedTurn(Turn(one.text, one.speaker, one.role, one.organisation), one.start) for one in found)
