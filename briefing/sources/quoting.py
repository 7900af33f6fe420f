"""From a reading to its quotes: those of an article stand in its marks, those of a transcript are passages of turns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefing.core.recordings import is_unnamed
from briefing.sources.minutes.attending import Attending
from briefing.sources.minutes.heads import are_minutes, are_notes
from briefing.sources.minutes.model import Kind, Outcome
from briefing.sources.minutes.outcomes import outcomes
from briefing.sources.minutes.reports.reported import reported
from briefing.sources.proposing import points
from briefing.sources.quote_ends import OPENING
from briefing.sources.quotes.finding import find_quotes
from briefing.sources.quotes.model import Asked, Quote, Why
from briefing.sources.quotes.people.initials import are_initials
from briefing.sources.quotes.tables.languages import language_of
from briefing.sources.quotes.tables.rules import genders
from briefing.sources.quotes.unmarked import guests
from briefing.sources.readers import Reading
from briefing.sources.transcripts import PlacedTurn, Turn
from briefing.sources.transcripts.passages import quotes_of_turns
from briefing.sources.transcripts.records.dialogues import are_sentences

_LIKELY = 0.85
"""How often what is taken for a resolution or an action was one, in six public minutes that the rules had not seen."""
_MINOR = 0.5
"""The same for what is only about how a meeting goes, which nobody need be told of."""
_NAMED, _TAKEN_UP = 0.98, 0.87
"""How often somebody was told rightly by name, and by a role or a pronoun: with a verb of speech beside a quote, 1,101
of 1,126 and 410 of 472 in unread articles of both languages (calibration.py). Minutes alone were too few to measure.
"""
_MOST_ANSWERS = 60
"""Paragraphs of answers that a paper prints at most; what is longer is a record, of which passages are offered."""
_OPENING = frozenset({*OPENING, "‘", "'"})
_MANY_QUOTES, _FEWEST_TOLD = 6, 3
"""Quotes from which an article is told by them alone, and paraphrases from which it may be told by these."""
_SMALL = 3
"""Letters of words that stay small in an English headline, where all others are written like names."""
_CLOSERS = ' »”"*_)'
_SPOKEN = ("fr", "en")
_ANSWER = "answer"
"""What the voice is called, to be named once, that answers where nothing tells whose it is."""
_OWN_TURNS = (Why.LABEL, Why.QUESTION)
_TOLD = (Why.CUE, Why.VOICE)
"""How the narrator tells whose the words in marks are that stand above a record, as an introduction has them."""


def quotes_of(reading: Reading) -> tuple[Quote, ...]:
    """The quotes of an article in the order of its text, or what is quotable in a transcript, the best first.

    Minutes have their resolutions, their actions and what they report of speech among them, notes of events the last.
    """
    if not reading.turns:
        found = _titled(reading)
        return tuple(sorted(_noted(reading, found), key=lambda quote: quote.start))
    language = language_of(reading.text)
    if any(placed.turn.start is not None for placed in reading.turns):
        return quotes_of_turns(reading.turns, reading.text, language)
    found = find_quotes(reading.text, language)
    told = _resolved(reading.turns, found)
    others = [placed for placed in reading.turns if told and not _meets(placed.start, placed.end, found)]
    others = [placed for placed in others if _is_said(placed.turn, told)]
    asked = sum(placed.turn.text.rstrip(_CLOSERS).endswith("?") for placed in others)
    if _are_ones(told) and 2 * asked >= len(others):
        return tuple(one if one.speaker or one.why not in _OWN_TURNS else replace(one, voice=_ANSWER) for one in found)
    turns = sorted([*told, *others], key=lambda placed: placed.start) or reading.turns
    told_before = (one for one in found if one.end <= turns[0].start and one.speaker and one.why in _TOLD)
    return (*quotes_of_turns(turns, reading.text, language, is_edited=True), *told_before)


def _titled(reading: Reading) -> tuple[Quote, ...]:
    """The quotes of an article below its title, which often tells who speaks and may stand in the text as well."""
    title, strong = _telling(reading.title), _strong(reading)
    stands_there = " ".join(reading.text[: len(reading.title) + 2].split()).startswith(reading.title)
    if stands_there or not title:
        return find_quotes(reading.text, strong=strong)
    head = f"{title}\n\n"
    size = len(head)
    found = find_quotes(head + reading.text, strong=[place + size for place in strong])
    below = (one for one in found if one.start >= size)
    return tuple(replace(one, start=one.start - size, end=one.end - size, cue=_moved(one.cue, size)) for one in below)


def _strong(reading: Reading) -> Sequence[int]:
    """The places of the lines in strong letters, or of headings where more of these ask."""
    headings = [mark.at for mark in reading.marks if mark.sign == "#"]
    return max(reading.strong, headings, key=lambda places: sum(_asks(reading.text, place) for place in places))


def _asks(text: str, place: int) -> bool:
    return text[place:].partition("\n")[0].rstrip(' »”"').endswith("?")


def _telling(title: str) -> str:
    """What a title tells: of a headline whose words are all written like names, with whom somebody talked."""
    words = [word for word in title.split() if len(word) > _SMALL]
    is_headline = 2 * sum(word.istitle() for word in words) > len(words)
    return title[guests.invited(title) :] if is_headline else title


def _moved(cue: tuple[int, int], size: int) -> tuple[int, int]:
    """The place of a cue without the title above; that of none where it stands in the title."""
    return (cue[0] - size, cue[1] - size) if cue[0] >= size else (0, 0)


def _noted(reading: Reading, found: Sequence[Quote]) -> tuple[Quote, ...]:
    """The quotes of a text, with what it records and reports where it is minutes, or reports where it is notes."""
    if are_minutes(reading.text, reading.title):
        return _minuted(reading, found)
    if are_notes(reading.text, reading.title):
        return (*found, *_reported(reading.text, found))
    told = _told_instead(reading.text, found) if len(found) < _MANY_QUOTES else ()
    return (*found, *told)


def _told_instead(text: str, found: Sequence[Quote]) -> tuple[Quote, ...]:
    """What an article reports of people whom it names, if it reports far more than it quotes."""
    told = tuple(quote for quote in _reported(text, found) if quote.speaker)
    return told if len(told) >= max(_FEWEST_TOLD, 2 * len(found)) else ()


def _minuted(reading: Reading, found: Sequence[Quote]) -> tuple[Quote, ...]:
    """The quotes of minutes with what they record and report. Behind a name stands, without marks, what was noted of
    what somebody said, or what they are to do: it is the task where it reads as one. What nobody is told to have said
    is part of the resolution or the task in which it stands."""
    recorded = tuple(_recorded(reading, [quote for quote in found if quote.why not in (Why.LABEL, Why.NOTHING)]))
    said = tuple(
        quote if quote.why is not Why.LABEL or _is_marked(reading.text, quote) else replace(quote, is_reported=True)
        for quote in found
        if not _meets(quote.start, quote.end, recorded)
    )
    return (*said, *recorded, *_reported(reading.text, (*said, *recorded), is_record=True))


def _is_marked(text: str, quote: Quote) -> bool:
    """Does it stand in marks?"""
    return text[max(quote.start - 2, 0) : quote.start].rstrip()[-1:] in _OPENING


def _resolved(turns: Sequence[PlacedTurn], found: Sequence[Quote]) -> list[PlacedTurn]:
    """What is said in a record as the rules of articles find it, who resolve short names and answers; nothing where
    they find less than half, or take a label for words."""
    own = [one for one in found if one.why in _OWN_TURNS]
    is_less = 2 * sum(len(one.text) for one in own) < sum(len(placed.turn.text) for placed in turns)
    if is_less or any(one.start < placed.start < one.end for one in own for placed in turns):
        return []
    return [PlacedTurn(Turn(one.text, one.speaker, one.role, one.organisation), one.start) for one in own]


def _is_said(turn: Turn, told: Sequence[PlacedTurn]) -> bool:
    """Is it somebody's who speaks elsewhere or surely is one, or a sentence: no "Duration: 1 hour"?"""
    is_known = any(turn.speaker == placed.turn.speaker for placed in told) or is_unnamed(turn.speaker)
    is_known = is_known or are_initials(turn.speaker)
    return is_known or not genders().keys().isdisjoint(turn.speaker.lower().split()) or are_sentences([turn.text])


def _are_ones(turns: Sequence[PlacedTurn]) -> bool:
    """Are these the answers of an interview with one person, which papers print as they are to be read?"""
    return len(turns) <= _MOST_ANSWERS and len({placed.turn.speaker for placed in turns}) == 1


def _recorded(reading: Reading, found: Sequence[Quote]) -> Iterator[Quote]:
    """What minutes record, where nobody is quoted; a resolution is there to be noted, an action to be carried out."""
    text, there = reading.text, Attending(reading.text)
    for one in outcomes(text, reading.title, reading.marks):
        if any(_is_apart(quote, one) for quote in found):
            continue
        asked = Asked("mandate" if one.kind is Kind.ACTION else "note", there.in_full(one.owner), one.due, one.votes)
        yield Quote(
            text[one.start : one.end],
            one.start,
            one.end,
            confidence=_MINOR if one.is_procedure(text) else _LIKELY,
            why=Why.RECORD,
            asked=asked,
        )


def _reported(text: str, found: Sequence[Quote], *, is_record: bool = False) -> Iterator[Quote]:
    """What minutes say that somebody said, where it is neither quoted nor decided; what says most is told first."""
    language = language_of(text)
    if language not in _SPOKEN:
        return
    told = [
        one for one in reported(text, language, found, is_record=is_record) if not _meets(one.start, one.end, found)
    ]
    worths = {one.start: points.worth(text[one.start : one.end], language) for one in told}
    ranks = {start: rank for rank, start in enumerate(sorted(worths, key=lambda start: (-worths[start], start)), 1)}
    for one in told:
        who = (one.speaker, one.role, one.organisation)
        sure = _NAMED if one.is_named else _TAKEN_UP
        words = text[one.start : one.end]
        yield Quote(words, one.start, one.end, *who, sure, Why.REPORT, one.cue, rank=ranks[one.start], is_reported=True)


def _is_apart(quote: Quote, told: Outcome) -> bool:
    """Does a quote meet what is recorded, and is more than some of its words between marks that nobody else says?"""
    is_part = told.start <= quote.start and quote.end <= told.end and quote.speaker in ("", told.owner)
    is_most = 2 * (quote.end - quote.start) > told.end - told.start
    return _meets(told.start, told.end, [quote]) and (is_most or not is_part)


def _meets(start: int, end: int, found: Sequence[Quote]) -> bool:
    return any(quote.start < end and start < quote.end for quote in found)
