"""Paragraphs that a page sets apart without marks of quotation: are they the words of whom the heading names?"""

from __future__ import annotations

import re

from briefing.sources.quotes.pattern import pattern
from briefing.sources.quotes.tables.rules import UPPER

_NAME = pattern(
    rf"[{UPPER}][\w'’.-]+(?:\s(?:(?:de|van|von|da|el|al)\s)?[{UPPER}][\w'’.-]+){{1,3}}",
    {"Léna Hartz": "Léna Hartz", "Rajula Vineet Reddy": "Rajula Vineet Reddy", "Conclusion": None},
)
_MINE = pattern(
    r"\b(?:I|I['’]\w+|my|me|je|moi|mon|ma|mes)\b|\b[jm]['’]\w",
    {"I came": "I", "J'ai débuté": "J'a", "They came": None},
    re.IGNORECASE,
)
BETWEEN = 2_000
"""Characters of the text between a heading and what is set apart below that are looked at; an untuned bound."""
_MARK = pattern(r"[«“\"„‘]", {"« Oui »": "«", "Oui": None})


def is_theirs(heading: str, between: str, words: str) -> bool:
    """Whether ``words`` say "I" below a ``heading`` that is a name, behind a text of whom it names, in no marks."""
    if not _NAME.fullmatch(heading.strip()) or _MARK.match(words) or not _MINE.search(words):
        return False
    first, *_, last = heading.split()
    return (first in between or last in between) and not _MINE.search(between)
