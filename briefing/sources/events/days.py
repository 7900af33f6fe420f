"""Days as they stand in the midst of a text, in French and English, alone or several of one month."""

from __future__ import annotations

import re
from typing import NamedTuple

from briefing.core.dates.patterns import ISO_DAY, MONTH, NTH, WEEKDAY
from briefing.core.dates.reading import read

_NUMBER = r"(?:3[01]|[12]\d|0?[1-9])"
_MORE = rf"(?:\s?(?:-|–|et|and|&|au|to|,)\s?(?:(?:le|the)\s)?(?:{WEEKDAY},?\s)?(?:the\s)?{_NUMBER}{NTH}?)"
_YEAR = r"(?:,?\s(?:of\s)?(?:19|20)\d\d\b)"
_LATIN = rf"{_NUMBER}{NTH}?{_MORE}{{0,2}}\s(?:of\s)?{MONTH}{_YEAR}?"
_AMERICAN = rf"{MONTH}\s{_NUMBER}{NTH}?{_MORE}{{0,2}}(?!\d){_YEAR}?"
_FIGURES = rf"(?P<first>{_NUMBER})(?P<by>[/.-])(?P<second>{_NUMBER})(?P=by)(?:19|20)?\d\d"
_DAY = re.compile(
    rf"(?<![\w/.-])(?:{WEEKDAY},?\s)?(?P<day>{ISO_DAY}|{_FIGURES}|{_LATIN}|{_AMERICAN})(?!\w|[./-]\d)", re.IGNORECASE
)
_MONTHS_OF_YEAR = 12
_SOON = 60
"""Days within which people write of what was held."""
_LIKELY = re.compile(r"\bmay$")
"""Small and without a year, it is no month."""


class Day(NamedTuple):
    """What stands at ``start`` to ``end`` of a text, the day of the week included, and the day without it."""

    start: int
    end: int
    words: str


def days_in(text: str, language: str) -> list[Day]:
    """The days that a text tells, in order.

    In English, figures that may be those of an American or of a Briton tell none.
    """
    return [
        Day(match.start(), match.end(), " ".join(match["day"].split()).rstrip(","))
        for match in _DAY.finditer(text)
        if not (language == "en" and _may_be_either(match)) and not _LIKELY.search(match[0])
    ]


def first_of(days: list[Day]) -> str:
    """The first day in words: with its year, where the same day has one further on."""
    if not days:
        return ""
    first = read(days[0].words)
    if first is None or first.year is not None:
        return days[0].words
    told = ((day.words, when) for day in days[1:] if (when := read(day.words)) and when.year is not None)
    return next((words for words, when in told if when[:2] == first[:2]), days[0].words)


def with_year(words: str, published: str) -> str:
    """A day with the year that tells it apart, where it was some weeks at most before it was ``published``."""
    told, written = read(words), read(published)
    if not told or told.year is not None or not written or not (upon := written.on(None)):
        return words
    day = told.before(upon)
    return f"{words} {day.year}" if day and (upon - day).days <= _SOON else words


def _may_be_either(match: re.Match[str]) -> bool:
    figures = {int(match["first"]), int(match["second"])} if match["by"] in ("/", "-") else set()
    return len(figures) > 1 and max(figures) <= _MONTHS_OF_YEAR
