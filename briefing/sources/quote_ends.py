"""The two ends of a quote, moved by words or sentences: they snap to words and stay with the same voice."""

from __future__ import annotations

import re
from enum import Enum
from typing import NamedTuple

from briefing.sources.readers import Reading
from briefing.sources.sentences import sentences

_WORD = re.compile(r"\w+(?:['’.,-]\w+)*(?:[.!?…]+(?=[\s»”\"’')]|$))?|[.!?…]+")
"""A word, with the stop that ends its sentence."""
_MARKS = '«»“”„"'
OPENING = '«“„"'
"""The double marks that open what is quoted."""
_HEAD = re.compile(r"[(\[€$£#@]+$")


class End(Enum):
    """One of the two ends of a quote."""

    START = "start"
    STOP = "stop"


class Span(NamedTuple):
    """The characters from ``start`` to ``stop`` of a reading's text."""

    start: int
    stop: int


def by_word(reading: Reading, span: Span, end: End, steps: int) -> Span:
    """The span with one end so many words further on in the text, or back where ``steps`` is negative."""
    return _stepped(_ends_of_words(reading, span, end), span, end, steps)


def by_sentence(reading: Reading, span: Span, end: End, steps: int) -> Span:
    """The same by sentences: the end comes to rest where one begins or stops."""
    low, high = room(reading, span)
    places = [(start, stop)[end is End.STOP] for start, stop in sentences(reading.text, low, high)]
    return _stepped(places, span, end, steps)


def to_place(reading: Reading, span: Span, end: End, place: int) -> Span:
    """The span with one end at the word that is nearest to the character ``place``."""
    places = [at for at in _ends_of_words(reading, span, end) if _fits(span, end, at)]
    return _with(span, end, min(places, key=lambda at: abs(at - place))) if places else span


def room(reading: Reading, span: Span) -> Span:
    """Where both ends may be: the turn or paragraph, and of an article what stands between the same quotation marks."""
    low, high = reading.whole_at(span.start)
    low, high = min(low, span.start), max(high, span.stop)
    if reading.turns:
        return Span(low, high)
    before = max(reading.text.rfind(mark, low, span.start) for mark in _MARKS)
    after = [at for mark in _MARKS if (at := reading.text.find(mark, span.stop, high)) >= 0]
    return Span(before + 1, min([high, *after])) if _opens(reading.text, low, before) else Span(low, high)


def _opens(text: str, low: int, mark: int) -> bool:
    """Whether the mark at a place, -1 for none, is one that opens: of straight ones each other one does."""
    if mark < 0 or text[mark] not in OPENING:
        return False
    return text[mark] != '"' or text.count('"', low, mark) % 2 == 0


def _ends_of_words(reading: Reading, span: Span, end: End) -> list[int]:
    low, high = room(reading, span)
    found = list(_WORD.finditer(reading.text, low, high))
    return (
        [word.end() for word in found]
        if end is End.STOP
        else [_head(reading.text, low, word.start()) for word in found]
    )


def _head(text: str, low: int, place: int) -> int:
    """The beginning of a word with the bracket or the sign before it."""
    opened = _HEAD.search(text, low, place)
    return opened.start() if opened else place


def _stepped(places: list[int], span: Span, end: End, steps: int) -> Span:
    here = span.start if end is End.START else span.stop
    beyond = sorted({at for at in places if (at > here if steps > 0 else at < here)}, reverse=steps < 0)
    fitting = [at for at in beyond if _fits(span, end, at)]
    return _with(span, end, fitting[min(abs(steps), len(fitting)) - 1]) if fitting else span


def _fits(span: Span, end: End, place: int) -> bool:
    return place < span.stop if end is End.START else place > span.start


def _with(span: Span, end: End, place: int) -> Span:
    return span._replace(start=place) if end is End.START else span._replace(stop=place)
