"""From a reading to its quotes: those of an article stand in its marks, those of a transcript are passages of turns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefing.sources.minutes.outcomes import Kind, outcomes
from briefing.sources.quotes.finding import find_quotes
from briefing.sources.quotes.model import Asked, Quote, Why
from briefing.sources.quotes.tables.languages import language_of
from briefing.sources.readers import Reading
from briefing.sources.transcripts import PlacedTurn, Turn
from briefing.sources.transcripts.passages import quotes_of_turns

_LIKELY = 0.85
"""How often what is taken for a resolution or an action was one, in six public minutes that the rules had not seen."""
_OWN_TURNS = (Why.LABEL, Why.QUESTION)


def quotes_of(reading: Reading) -> tuple[Quote, ...]:
    """The quotes of an article in the order of its text, or what is quotable in a transcript, the best first.

    Minutes have their resolutions and actions among them.
    """
    if not reading.turns:
        found = find_quotes(reading.text)
        return tuple(sorted((*found, *_recorded(reading.text, found)), key=lambda quote: quote.start))
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


def _recorded(text: str, found: Sequence[Quote]) -> Iterator[Quote]:
    """What minutes record, where nobody is quoted; a resolution is there to be noted, an action to be carried out."""
    for one in outcomes(text):
        if any(quote.start < one.end and one.start < quote.end for quote in found):
            continue
        asked = Asked("mandate", one.owner, one.due) if one.kind is Kind.ACTION else Asked("note")
        yield Quote(text[one.start : one.end], one.start, one.end, confidence=_LIKELY, why=Why.RECORD, asked=asked)
