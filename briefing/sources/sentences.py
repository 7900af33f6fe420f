"""Paragraphs and sentences of speech and of articles: where in a text each begins and ends."""

from __future__ import annotations

import re
from collections.abc import Iterator

_SENTENCE_END = re.compile(r"[.!?…][\"»”’')]*(?:[ \t\u00a0]+(?=[\"«“(—–-]?\s?[A-ZÀ-Ý\d])|\s*\n\s*|$)")
_ABBREVIATION = re.compile(r"(?:\b(?:M|MM|Mme|Mr|Mrs|Ms|Dr|Prof|St|No|vs|art|cf|etc)|\b[A-Z])\.$")
_PARAGRAPH = re.compile(r"[^\n]+(?:\n(?!\s*\n)[^\n]+)*")


def paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """The lines of ``text`` that no empty one parts."""
    return (found.span() for found in _PARAGRAPH.finditer(text))


def sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences between two characters of ``text``, without the blanks around them."""
    for match in _SENTENCE_END.finditer(text, start, end):
        stop = match.start() + len(match[0].rstrip())
        if stop < end and _ABBREVIATION.search(text, max(start, stop - 6), stop):
            continue
        yield from _trimmed(text, start, stop)
        start = match.end()
    yield from _trimmed(text, start, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    words = text[start:end]
    if words.strip():
        yield start + len(words) - len(words.lstrip()), start + len(words.rstrip())
