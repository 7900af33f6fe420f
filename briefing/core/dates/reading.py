"""Dates as people write them, French and English, as days that can be put in order."""

from __future__ import annotations

import re
import unicodedata
from calendar import monthrange
from collections.abc import Callable, Iterable
from datetime import MAXYEAR, date
from functools import lru_cache
from typing import NamedTuple

_LONGEST = 60
"""Longer texts are no dates: reading them takes no time that grows."""
_LEAP_YEARS = 9
"""So many years from any on hold a 29 February, 1900 and 2100 included."""
MONTHS = {
    "fr": (
        *("janvier", "février", "mars", "avril", "mai", "juin"),
        *("juillet", "août", "septembre", "octobre", "novembre", "décembre"),
    ),
    "en": (
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
}
SHORT_MONTHS = {
    "fr": ("janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."),
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
}
_ABBREVIATED = {"fev": 2, "juill": 7, "sept": 9, "jan": 1}
ORDINALS = {"premier": 1, "deuxieme": 2, "second": 2, "troisieme": 3, "quatrieme": 4, "first": 1, "third": 3}
ORDINALS["fourth"] = 4


class When(NamedTuple):
    """A day as it was written: without a year where none was, ``last`` the last of its month whatever its length."""

    month: int
    day: int
    year: int | None = None
    last: bool = False

    def within(self, year: int) -> date | None:
        """That day of a year, None where the year has none such."""
        if not 1 <= year <= MAXYEAR:
            return None
        longest = monthrange(year, self.month)[1]
        if self.last:
            return date(year, self.month, longest)
        return date(year, self.month, self.day) if 1 <= self.day <= longest else None

    def on(self, base: date | None) -> date | None:
        """The day itself: without a year, the first such day on or after ``base``."""
        if self.year is not None:
            return self.within(self.year)
        if base is None:
            return None
        days = (self.within(year) for year in range(base.year, base.year + _LEAP_YEARS))
        return next((day for day in days if day and day >= base), None)

    def before(self, limit: date) -> date | None:
        """The day itself: without a year, the last such day on or before ``limit``."""
        if self.year is not None:
            return self.within(self.year)
        days = (self.within(year) for year in range(limit.year, limit.year - _LEAP_YEARS, -1))
        return next((day for day in days if day and day <= limit), None)


class Form(NamedTuple):
    """A form of dates: what it looks like, the day that it means, and what it tells: figures, a day, a month, …"""

    pattern: re.Pattern[str]
    when: Callable[[re.Match[str]], When | None]
    kind: str


def day(text: str, base: date | None) -> date | None:
    """The day that ``text`` says, None for what is no date; what has no year is the first such day from ``base`` on.

    Of a period ("mars 2027", "T2") it is the last day, by which a thing is due; of its start the 10th day, of its
    middle the 15th, or the middle month.
    """
    found = read(text)
    return found.on(base) if found else None


def has_year(text: str) -> bool:
    """Whether ``text`` is a date that says its year."""
    found = read(text)
    return found is not None and found.year is not None


def base_of(own: str, event: str, dues: Iterable[str]) -> date | None:
    """The day that dates without a year count from: ``own``, the deck's, or that of its ``event``.

    Where neither has a year, it is the last such day before the earliest of ``dues`` that has one, else of a year that
    stands for all: days are in order then, though nobody knows their year.
    """
    ours, theirs = read(own), read(event)
    anchor = theirs.on(None) if theirs else None
    if ours and (found := ours.on(anchor)):
        return found
    first = ours or theirs
    if first is None:
        return None
    if first.year is not None:
        return first.on(None)
    dated = [found for due in dues if (found := day(due, None))]
    return first.before(min(dated)) if dated else first.on(_UNKNOWN)


_UNKNOWN = date(2003, 3, 1)
"""Where no text has a year. From here a 29 February is the next that comes."""


@lru_cache(maxsize=1024)
def read(text: str) -> When | None:
    """What a text says of a day, None for what is no date."""
    plain = simplified(text)
    if not plain:
        return None
    plain = _TRAIL.sub("", _LEAD.sub("", plain))
    told = form_of(plain)
    return told[1].when(told[0]) if told else None


def form_of(text: str) -> tuple[re.Match[str], Form] | None:
    """The form that a ``simplified`` text has, with what it matches; None for what is no date."""
    return next(((found, form) for form in _FORMS if (found := form.pattern.fullmatch(text))), None)


def simplified(text: str) -> str:
    """A text in small letters without accents, one space between words; "" for what is too long to be a date."""
    if len(text) > _LONGEST:
        return ""
    bare = "".join(letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter))
    bare = bare.lower().replace("’", "'").translate(dict.fromkeys(map(ord, "‐‑‒–—"), "-"))
    return " ".join(re.sub(r"(?<=[a-z])\.", " ", bare).split()).strip(" ,;.")


def _months() -> dict[str, int]:
    names = dict(_ABBREVIATED)
    for table in (*MONTHS.values(), *SHORT_MONTHS.values()):
        names |= {simplified(name): number for number, name in enumerate(table, 1)}
    return names


_MONTH_OF = _months()
_M = "(?P<month>" + "|".join(sorted(_MONTH_OF, key=len, reverse=True)) + ")"
_TH = "(?:er|re|e|eme|ere|nde?|st|rd|th)?"
_D = rf"(?P<day>\d{{1,2}}){_TH}"
_Y = r"(?:(?:,| de| of)? (?P<year>\d{4}))?"
_NUMBER = rf"(?:(?P<digit>[1-4]){_TH}|(?P<word>{'|'.join(ORDINALS)}))"
PARTS_BY_PLACE = (
    ("debut", "early", "beginning", "start"),
    ("mi", "mid", "milieu", "middle"),
    ("fin", "end", "late"),
)
_PARTS = "|".join(part for parts in PARTS_BY_PLACE for part in parts)
_PART = rf"(?:(?P<part>{_PARTS})(?:[ -](?:of |de |du )?| d')(?:the |l'|la |le )?)?"
WEEKDAYS = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
WEEKDAYS += "|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
"""Alternatives of a pattern: the days of the week in small letters."""
_LEAD = re.compile(
    r"^(?:(?:avant|d'ici(?: a| au)?|au plus tard|jusqu'(?:au|a)|pour|courant|vers|du|le|la|les|au|a|en|dans|"
    rf"no later than|by|before|until|due|on|in|at|around|during|the|{WEEKDAYS}),? +)+"
)
_TRAIL = re.compile(r",? (?:au plus tard|at the latest)$")


def _year(digits: str | None) -> int | None:
    if not digits:
        return None
    return int(digits) + (2000 if len(digits) == 2 else 0)


def _checked(year: str | None, month: int, day: int) -> When | None:
    """That day, if the calendar has it, in some year at least."""
    found = When(month, day, _year(year)) if 1 <= month <= 12 else None
    return found if found and found.within(2000 if found.year is None else found.year) else None


def _numeric(found: re.Match[str]) -> When | None:
    day, month = int(found["day"]), int(found["month"])
    # Day first, as France and Britain write; 12/31/2026 can only be American.
    return _checked(found["year"], month, day) or _checked(found["year"], day, month)


def _named(found: re.Match[str]) -> When | None:
    return _checked(found["year"], _MONTH_OF[found["month"]], int(found["day"]))


def _iso(found: re.Match[str]) -> When | None:
    if found["day"]:
        return _checked(found["year"], int(found["month"]), int(found["day"]))
    return _span(int(found["month"]), 1, found["year"], "")


def _month(found: re.Match[str]) -> When | None:
    return _span(_MONTH_OF[found["month"]], 1, found["year"], found["part"])


def _month_number(found: re.Match[str]) -> When | None:
    return _span(int(found["month"]), 1, found["year"], "")


def _quarter(found: re.Match[str]) -> When | None:
    number = int(found["digit"] or 0) or ORDINALS[found["word"]]
    return _span(3 * number - 2, 3, found["year"], found["part"])


def _half(found: re.Match[str]) -> When | None:
    number = int(found["digit"] or 0) or ORDINALS[found["word"]]
    return _span(6 * number - 5, 6, found["year"], found["part"]) if number <= 2 else None


def _whole_year(found: re.Match[str]) -> When | None:
    return _span(1, 12, found["year"], found["part"])


def _span(first: int, months: int, year: str | None, part: str | None) -> When | None:
    """The day that a part of the months from ``first`` on stands for; the whole is due by its end."""
    last = first + months - 1
    if not 1 <= first <= last <= 12 or (year and not int(year)):
        return None
    if part in PARTS_BY_PLACE[0]:
        return When(first, 10, _year(year)) if months == 1 else When(first, 0, _year(year), last=True)
    if part in PARTS_BY_PLACE[1]:
        middle = (first + last) // 2
        return When(middle, 15, _year(year)) if months % 2 else When(middle, 0, _year(year), last=True)
    return When(last, 0, _year(year), last=True)


_RANGE = rf"(?:(?P<first>\d{{1,2}}){_TH} ?(?P<joint>-|/|et|and|au|to|a|&) ?)?"
_PERIOD_YEAR = r"(?:[ /-]?(?:de |of )?(?P<year>\d{4}))?"
_FORMS = (
    Form(re.compile(r"(?P<year>\d{4})[-/.](?P<month>\d{1,2})(?:[-/.](?P<day>\d{1,2}))?"), _iso, "figures"),
    Form(re.compile(r"(?P<day>\d{1,2})[-/.](?P<month>\d{1,2})(?:[-/.](?P<year>\d{4}|\d{2}))?"), _numeric, "figures"),
    Form(re.compile(r"(?P<month>\d{1,2})[-/.](?P<year>\d{4})"), _month_number, "figures"),
    Form(re.compile(rf"{_RANGE}{_D}(?: of)? {_M}{_Y}"), _named, "day"),
    Form(re.compile(rf"{_M} {_RANGE}{_D}{_Y}"), _named, "day"),
    Form(re.compile(rf"{_PART}{_M}{_Y}"), _month, "month"),
    Form(re.compile(rf"{_PART}[tq](?P<digit>[1-4])(?P<word>){_PERIOD_YEAR}"), _quarter, "period"),
    Form(re.compile(r"(?P<part>)(?P<year>\d{4})[ /-]?[tq](?P<digit>[1-4])(?P<word>)"), _quarter, "period"),
    Form(re.compile(rf"{_PART}{_NUMBER} ?(?:trimestre|trim|quarter){_PERIOD_YEAR}"), _quarter, "period"),
    Form(re.compile(rf"{_PART}[sh](?P<digit>[12])(?P<word>){_PERIOD_YEAR}"), _half, "period"),
    Form(re.compile(rf"{_PART}{_NUMBER} ?(?:semestre|half){_PERIOD_YEAR}"), _half, "period"),
    Form(re.compile(rf"{_PART}(?P<year>\d{{4}})"), _whole_year, "year"),
    Form(
        re.compile(rf"(?P<part>{_PARTS})[ -](?:of |de |d')?(?:the |l')?(?:annee|year)(?P<year>)"), _whole_year, "year"
    ),
)
