"""Paragraphs and sentences of speech and of articles: where in a text each begins and ends."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing.sources.courtesy_titles import DOTTED

_SENTENCE_END = re.compile(
    r"[.!?…](?:[ \u00a0\u202f]?»)?[\"»”’')]*(?:[ \t\u00a0]+(?=[\"«“(—–-]?\s?[A-ZÀ-Ý\d])|\s*\n\s*|$)"
)
_ABBREVIATION = re.compile(rf"\b(?:{'|'.join(DOTTED)}|Mmes?|Mlles?|Drs|Ste|Rt|[Hh]on|Cllrs|vs|art|cf|etc|[A-Z])\.$")
_BEFORE_NUMBER = re.compile(
    r"\b(?:Nos?|nos?|Jan|Feb|Aug|Sept|Oct|Nov|Dec|p|pp|vol|fig|approx|env|al)\.$", re.IGNORECASE
)
"""What is shortened where a number follows it: "No. 1", and else may end a sentence."""
_BEFORE_NAME = re.compile(r"\b(?:Co|Corp|Inc|Ltd|Twp|Rd|Ave|Blvd|Dept|Dist|Mt|Ft|Jr|Sr)\.$")
"""What is shortened within names: it ends no sentence unless another begins behind it as they do."""
_OPENER = re.compile(
    r"(?:The|An?|It|He|She|They|We|I|This|That|These|There|In|On|At|As|For|If|Motion|All|No|Also|Then)\b|[^\w]|\d"
)
_LONGEST = 8
"""Characters of an abbreviation, its full stop included, and one before it."""
_CLOSES = r"[»”\"’')\]\s]"
"""What may stand behind the mark that ends a sentence or a line."""
_PARAGRAPH = re.compile(r"[^\n]+(?:\n(?![^\S\n]*\n)[^\n]+)*")


def ended(marks: str) -> re.Pattern[str]:
    """Searched in a text, it tells whether one of these marks ends it, be it before marks that close and blanks."""
    return re.compile(rf"[{marks}]{_CLOSES}*$")


def paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """The lines of ``text`` that no empty one parts."""
    return (found.span() for found in _PARAGRAPH.finditer(text))


def sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences between two characters of ``text``, without the blanks around them."""
    for match in _SENTENCE_END.finditer(text, start, end):
        stop = match.start() + len(match[0].rstrip())
        if stop < end and _is_shortened(text, max(start, stop - _LONGEST), stop, match.end()):
            continue
        yield from _trimmed(text, start, stop)
        start = match.end()
    yield from _trimmed(text, start, end)


def _is_shortened(text: str, start: int, stop: int, following: int) -> bool:
    """Is the word that ends at ``stop`` an abbreviation, so that its sentence goes on?"""
    is_counted = text[following : following + 1].isdigit() and _BEFORE_NUMBER.search(text, start, stop)
    is_named = text[stop : stop + 1] == " " and not _OPENER.match(text, following)
    is_within = is_named and _BEFORE_NAME.search(text, start, stop)
    return bool(is_counted or is_within or _ABBREVIATION.search(text, start, stop))


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    words = text[start:end]
    if words.strip():
        yield start + len(words) - len(words.lstrip()), start + len(words.rstrip())
