"""Dates as people write them, French and English, as days that can be put in order. No clock is read here."""

from __future__ import annotations

import re
import unicodedata
from calendar import monthrange
from collections.abc import Iterable
from datetime import MAXYEAR, date, timedelta
from functools import lru_cache
from typing import NamedTuple

_LONGEST = 60
"""Longer texts are no dates: reading them takes no time that grows."""
_MONTHS = {
    "fr": (
        *("janvier", "février", "mars", "avril", "mai", "juin"),
        *("juillet", "août", "septembre", "octobre", "novembre", "décembre"),
    ),
    "en": (
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
}
_SHORT_MONTHS = {
    "fr": ("janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."),
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
}
_ABBREVIATED = {"fev": 2, "juill": 7, "sept": 9, "jan": 1}
_ORDINALS = {"premier": 1, "deuxieme": 2, "second": 2, "troisieme": 3, "quatrieme": 4, "first": 1, "third": 3}
_ORDINALS["fourth"] = 4


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
        # Eight years hold a 29 February everywhere, 1900 and 2100 included.
        days = (self.within(year) for year in range(base.year, base.year + 9))
        return next((day for day in days if day and day >= base), None)

    def before(self, limit: date) -> date | None:
        """The day itself: without a year, the last such day on or before ``limit``."""
        if self.year is not None:
            return self.within(self.year)
        days = (self.within(year) for year in range(limit.year, limit.year - 9, -1))
        return next((day for day in days if day and day <= limit), None)


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


def settled(text: str, today: date, language: str) -> str:
    """A text whose meaning hangs on the day it is typed ("+3 m", "dans 2 semaines", "demain") as the day it means.

    Everything else stays as it is.
    """
    plain = _plain(text)
    if plain in _NEAR:
        return written(_shifted(today, _NEAR[plain], "day"), language)
    if plain in _MONTH_ENDS:
        return written(today.replace(day=monthrange(today.year, today.month)[1]), language)
    found = _OFFSET.fullmatch(plain)
    if not found:
        return text
    unit = next(unit for unit in ("day", "week", "month", "year") if found[unit])
    try:
        return written(_shifted(today, int(found["count"]), unit), language)
    except (OverflowError, ValueError):
        return text


def written(day: date, language: str, *, year: bool = True) -> str:
    """A day in words: "1er mars 2027", "1 March 2027"."""
    number = _day_number(day.day, language)
    months = _MONTHS.get(language, _MONTHS["fr"])
    return f"{number} {months[day.month - 1]}" + (f" {day.year}" if year else "")


def abbreviated(day: date, language: str, *, year: bool = False) -> str:
    """A day in little room: "24 nov.", "24 Nov"."""
    told = f"{_day_number(day.day, language)} {month_name(day.month, language)}"
    return f"{told} {day.year}" if year else told


def month_name(month: int, language: str) -> str:
    """A month, from 1, in little room: "nov.", "Nov"."""
    return _SHORT_MONTHS.get(language, _SHORT_MONTHS["fr"])[month - 1]


@lru_cache(maxsize=1024)
def in_words(text: str, language: str) -> str:
    """A date in figures or in the other language, in words of ``language``: "2026-12-20" as "20 décembre 2026".

    What is no date, or is in its words already, stays as it is; so does one that two languages read otherwise
    ("03/04/2027" in English).
    """
    plain = _ARTICLE.sub("", _plain(text))
    for pattern, make in _FORMS:
        if found := pattern.fullmatch(plain):
            when = make(found) if language in _MONTHS else None
            return (_TELLERS[make](found, when, language) if when else "") or text
    return text


@lru_cache(maxsize=1024)
def read(text: str) -> When | None:
    """What a text says of a day, None for what is no date."""
    plain = _plain(text)
    if not plain:
        return None
    plain = _TRAIL.sub("", _LEAD.sub("", plain))
    for pattern, make in _FORMS:
        if found := pattern.fullmatch(plain):
            return make(found)
    return None


def _plain(text: str) -> str:
    """Small letters without accents, one space between words; "" for what is too long to be a date."""
    if len(text) > _LONGEST:
        return ""
    bare = "".join(letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter))
    bare = bare.lower().replace("’", "'").translate(dict.fromkeys(map(ord, "‐‑‒–—"), "-"))
    return " ".join(re.sub(r"(?<=[a-z])\.", " ", bare).split()).strip(" ,;.")


def _months() -> dict[str, int]:
    names = dict(_ABBREVIATED)
    for table in (*_MONTHS.values(), *_SHORT_MONTHS.values()):
        names |= {_plain(name): number for number, name in enumerate(table, 1)}
    return names


_MONTH_OF = _months()
_OWN_MONTHS = {
    language: {_plain(name) for table in (_MONTHS, _SHORT_MONTHS) for name in table[language]} for language in _MONTHS
}
_OWN_MONTHS["fr"] |= {"fev", "juill"}
_LASTING = {"fr": "du {first} au {last}", "en": "{first}–{last}"}
_JOINED = {"fr": "{first} et {last}", "en": "{first} and {last}"}
_ENGLISH_PERIOD, _HALF = re.compile(r"[qh]\d|quarter|half"), re.compile(r"[hs]\d|half|semestre")
_ARTICLE = re.compile(r"^(?:du|le|the) ")
_M = "(?P<month>" + "|".join(sorted(_MONTH_OF, key=len, reverse=True)) + ")"
_TH = "(?:er|re|e|eme|ere|nde?|st|rd|th)?"
_D = rf"(?P<day>\d{{1,2}}){_TH}"
_Y = r"(?:(?:,| de| of)? (?P<year>\d{4}))?"
_NUMBER = rf"(?:(?P<digit>[1-4]){_TH}|(?P<word>{'|'.join(_ORDINALS)}))"
_PARTS_BY_PLACE = (
    ("debut", "early", "beginning", "start"),
    ("mi", "mid", "milieu", "middle"),
    ("fin", "end", "late"),
)
_FRENCH_PARTS = ("debut", "mi", "milieu", "fin")
_PART_NAMES = {"fr": ("début ", "mi-", "fin "), "en": ("early ", "mid-", "end of ")}
_PARTS = "|".join(part for parts in _PARTS_BY_PLACE for part in parts)
_PART = rf"(?:(?P<part>{_PARTS})(?:[ -](?:of |de |du )?| d')(?:the |l'|la |le )?)?"
_WEEKDAYS = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
_WEEKDAYS += "|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
_LEAD = re.compile(
    r"^(?:(?:avant|d'ici(?: a| au)?|au plus tard|jusqu'(?:au|a)|pour|courant|vers|du|le|la|les|au|a|en|dans|"
    rf"no later than|by|before|until|due|on|in|at|around|during|the|{_WEEKDAYS}),? +)+"
)
_TRAIL = re.compile(r",? (?:au plus tard|at the latest)$")
_NEAR = {"aujourd'hui": 0, "today": 0, "demain": 1, "tomorrow": 1}
_MONTH_ENDS = ("fin du mois", "fin de mois", "fin de ce mois", "end of month", "end of the month", "end of this month")
_OFFSET = re.compile(
    r"(?:\+|dans|sous|d'ici|in|within) ?(?P<count>\d{1,4}) ?"
    r"(?:(?P<day>j|d|jours?|days?)|(?P<week>s|w|sem|semaines?|weeks?)|(?P<month>m|mois|months?)|(?P<year>a|y|ans?|years?))"
)


def _shifted(today: date, count: int, unit: str) -> date:
    if unit in ("day", "week"):
        return today + timedelta(days=count * (7 if unit == "week" else 1))
    months = today.year * 12 + today.month - 1 + count * (12 if unit == "year" else 1)
    year, month = divmod(months, 12)
    return date(year, month + 1, min(today.day, monthrange(year, month + 1)[1]))


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
    number = int(found["digit"] or 0) or _ORDINALS[found["word"]]
    return _span(3 * number - 2, 3, found["year"], found["part"])


def _half(found: re.Match[str]) -> When | None:
    number = int(found["digit"] or 0) or _ORDINALS[found["word"]]
    return _span(6 * number - 5, 6, found["year"], found["part"]) if number <= 2 else None


def _whole_year(found: re.Match[str]) -> When | None:
    return _span(1, 12, found["year"], found["part"])


def _told_figures(found: re.Match[str], when: When, language: str) -> str:
    """A day or a month with its year; without a year it may be anything."""
    day = found.groupdict().get("day")
    if when.year is None:
        return ""
    if not day:
        return _dated(_MONTHS[language][when.month - 1], when)
    is_day_first = found.start("day") < found.start("month")
    if language == "en" and is_day_first and max(int(day), int(found["month"])) <= 12 and day != found["month"]:
        return ""
    return written(date(when.year, when.month, when.day), language)


def _told_day(found: re.Match[str], when: When, language: str) -> str:
    if found["month"] in _OWN_MONTHS[language]:
        return ""
    number = _day_number(when.day, language)
    if found["first"]:
        forms = _JOINED if found["joint"] in ("et", "and", "&") else _LASTING
        number = forms[language].format(first=_day_number(int(found["first"]), language), last=number)
    return _dated(f"{number} {_MONTHS[language][when.month - 1]}", when)


def _told_month(found: re.Match[str], when: When, language: str) -> str:
    if found["month"] in _OWN_MONTHS[language]:
        return ""
    return _dated(_parted(found, language) + _MONTHS[language][when.month - 1], when)


def _told_period(found: re.Match[str], when: When, language: str) -> str:
    """A quarter or a half of a year, by its letter and number."""
    if language == ("en" if _ENGLISH_PERIOD.search(found.string) else "fr"):
        return ""
    number = int(found["digit"] or 0) or _ORDINALS[found["word"]]
    letter = {"fr": "TS", "en": "QH"}[language][bool(_HALF.search(found.string))]
    return _dated(f"{_parted(found, language)}{letter}{number}", when)


def _told_year(found: re.Match[str], when: When, language: str) -> str:
    part = found["part"]
    if not part or not found["year"] or (part in _FRENCH_PARTS) == (language == "fr"):
        return ""
    return f"{_parted(found, language)}{when.year}"


def _parted(found: re.Match[str], language: str) -> str:
    """The beginning, middle or end of a period, before its name; "" for the whole of it."""
    part = found.groupdict().get("part") or ""
    place = next((at for at, parts in enumerate(_PARTS_BY_PLACE) if part in parts), None)
    return "" if place is None else _PART_NAMES[language][place]


def _dated(name: str, when: When) -> str:
    return f"{name} {when.year}" if when.year else name


def _day_number(day: int, language: str) -> str:
    return "1er" if language == "fr" and day == 1 else str(day)


def _span(first: int, months: int, year: str | None, part: str | None) -> When | None:
    """The day that a part of the months from ``first`` on stands for; the whole is due by its end."""
    last = first + months - 1
    if not 1 <= first <= last <= 12 or (year and not int(year)):
        return None
    if part in _PARTS_BY_PLACE[0]:
        return When(first, 10, _year(year)) if months == 1 else When(first, 0, _year(year), last=True)
    if part in _PARTS_BY_PLACE[1]:
        middle = (first + last) // 2
        return When(middle, 15, _year(year)) if months % 2 else When(middle, 0, _year(year), last=True)
    return When(last, 0, _year(year), last=True)


_RANGE = rf"(?:(?P<first>\d{{1,2}}){_TH} ?(?P<joint>-|/|et|and|au|to|a|&) ?)?"
_PERIOD_YEAR = r"(?:[ /-]?(?:de |of )?(?P<year>\d{4}))?"
_FORMS = (
    (re.compile(r"(?P<year>\d{4})[-/.](?P<month>\d{1,2})(?:[-/.](?P<day>\d{1,2}))?"), _iso),
    (re.compile(r"(?P<day>\d{1,2})[-/.](?P<month>\d{1,2})(?:[-/.](?P<year>\d{4}|\d{2}))?"), _numeric),
    (re.compile(r"(?P<month>\d{1,2})[-/.](?P<year>\d{4})"), _month_number),
    (re.compile(rf"{_RANGE}{_D}(?: of)? {_M}{_Y}"), _named),
    (re.compile(rf"{_M} {_RANGE}{_D}{_Y}"), _named),
    (re.compile(rf"{_PART}{_M}{_Y}"), _month),
    (re.compile(rf"{_PART}[tq](?P<digit>[1-4])(?P<word>){_PERIOD_YEAR}"), _quarter),
    (re.compile(r"(?P<part>)(?P<year>\d{4})[ /-]?[tq](?P<digit>[1-4])(?P<word>)"), _quarter),
    (re.compile(rf"{_PART}{_NUMBER} ?(?:trimestre|trim|quarter){_PERIOD_YEAR}"), _quarter),
    (re.compile(rf"{_PART}[sh](?P<digit>[12])(?P<word>){_PERIOD_YEAR}"), _half),
    (re.compile(rf"{_PART}{_NUMBER} ?(?:semestre|half){_PERIOD_YEAR}"), _half),
    (re.compile(rf"{_PART}(?P<year>\d{{4}})"), _whole_year),
    (re.compile(rf"(?P<part>{_PARTS})[ -](?:of |de |d')?(?:the |l')?(?:annee|year)(?P<year>)"), _whole_year),
)
_TELLERS = {
    _iso: _told_figures,
    _numeric: _told_figures,
    _month_number: _told_figures,
    _named: _told_day,
    _month: _told_month,
    _quarter: _told_period,
    _half: _told_period,
    _whole_year: _told_year,
}
