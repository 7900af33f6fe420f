"""Which languages there are, and which of them a text is in: by its small words, without the other rules."""

from __future__ import annotations

from collections import Counter
from functools import cache

from briefing.sources.quotes.pattern import pattern
from briefing.sources.quotes.tables import en, fr
from briefing.sources.quotes.tables.forms import straight, word_set
from briefing.sources.quotes.tables.language_tables import LanguageTables

TABLES: dict[str, LanguageTables] = {"fr": fr, "en": en}
LANGUAGES = tuple(TABLES)
_TELLING = 2_000
"""Characters that tell the language of a text: a page, which is as sure as the whole and takes no time."""
_CLEARLY = 2
"""So many small words more tell the language of a line: one may be in a name, or be a word of both languages."""
_WORD = pattern(r"[^\W\d_]+'?", {"L'an 2000": "L'", "2000": None})


@cache
def _telling(language: str) -> frozenset[str]:
    return word_set(TABLES[language].TELLING)


@cache
def stopwords(language: str) -> frozenset[str]:
    """The small words of a language, that tell it from others."""
    return word_set(TABLES[language].STOPWORDS)


def language_of(text: str) -> str:
    """ "fr" or "en", by the small words; "fr" where there are none."""
    found = Counter(text[:_TELLING].lower().split())
    counts = {language: sum(found[word] for word in stopwords(language)) for language in LANGUAGES}
    return max(LANGUAGES, key=lambda language: counts[language])


def sure_language_of(text: str) -> str:
    """ "fr" or "en" where a text, also one of a line, has clearly more small words of it; "" where they do not tell."""
    found = Counter(_WORD.findall(straight(text[:_TELLING]).lower()))
    counts = {language: sum(found[word] for word in _telling(language)) for language in LANGUAGES}
    first, second = sorted(LANGUAGES, key=lambda language: -counts[language])[:2]
    return first if counts[first] - counts[second] >= _CLEARLY else ""
