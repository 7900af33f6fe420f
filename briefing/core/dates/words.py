"""Days in words, French or English, also those typed in figures, in the other language, or from today on."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from functools import lru_cache

from briefing.core.dates.reading import MONTHS, ORDINALS, PARTS_BY_PLACE, SHORT_MONTHS, When, form_of, simplified

_OWN_MONTHS = {
    language: {simplified(name) for table in (MONTHS, SHORT_MONTHS) for name in table[language]} for language in MONTHS
}
_OWN_MONTHS["fr"] |= {"fev", "juill"}
_LASTING = {"fr": "du {first} au {last}", "en": "{first}–{last}"}
_JOINED = {"fr": "{first} et {last}", "en": "{first} and {last}"}
_ENGLISH_PERIOD, _HALF = re.compile(r"[qh]\d|quarter|half"), re.compile(r"[hs]\d|half|semestre")
_ARTICLE = re.compile(r"^(?:du|le|the) ")
_FRENCH_PARTS = ("debut", "mi", "milieu", "fin")
_PART_NAMES = {"fr": ("début ", "mi-", "fin "), "en": ("early ", "mid-", "end of ")}
_NEAR = {"aujourd'hui": 0, "today": 0, "demain": 1, "tomorrow": 1}
_MONTH_ENDS = ("fin du mois", "fin de mois", "fin de ce mois", "end of month", "end of the month", "end of this month")
_OFFSET = re.compile(
    r"(?:\+|dans|sous|d'ici|in|within) ?(?P<count>\d{1,4}) ?"
    r"(?:(?P<day>j|d|jours?|days?)|(?P<week>s|w|sem|semaines?|weeks?)|(?P<month>m|mois|months?)|(?P<year>a|y|ans?|years?))"
)


def settled(text: str, today: date, language: str) -> str:
    """A text whose meaning hangs on the day it is typed ("+3 m", "dans 2 semaines", "demain") as the day it means.

    Everything else stays as it is.
    """
    plain = simplified(text)
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
    months = MONTHS.get(language, MONTHS["fr"])
    return f"{number} {months[day.month - 1]}" + (f" {day.year}" if year else "")


def abbreviated(day: date, language: str, *, year: bool = False) -> str:
    """A day in little room: "24 nov.", "24 Nov"."""
    told = f"{_day_number(day.day, language)} {month_name(day.month, language)}"
    return f"{told} {day.year}" if year else told


def month_name(month: int, language: str) -> str:
    """A month, from 1, in little room: "nov.", "Nov"."""
    return SHORT_MONTHS.get(language, SHORT_MONTHS["fr"])[month - 1]


@lru_cache(maxsize=1024)
def in_words(text: str, language: str) -> str:
    """A date in figures or in the other language, in words of ``language``: "2026-12-20" as "20 décembre 2026".

    What is no date, or is in its words already, stays as it is; so does one that two languages read otherwise
    ("03/04/2027" in English).
    """
    plain = _ARTICLE.sub("", simplified(text))
    told = form_of(plain) if language in MONTHS else None
    when = told[1].when(told[0]) if told else None
    return (_TELLERS[told[1].kind](told[0], when, language) if told and when else "") or text


def _shifted(today: date, count: int, unit: str) -> date:
    if unit in ("day", "week"):
        return today + timedelta(days=count * (7 if unit == "week" else 1))
    months = today.year * 12 + today.month - 1 + count * (12 if unit == "year" else 1)
    year, month = divmod(months, 12)
    return date(year, month + 1, min(today.day, monthrange(year, month + 1)[1]))


def _told_figures(found: re.Match[str], when: When, language: str) -> str:
    """A day or a month with its year; without a year it may be anything."""
    day = found.groupdict().get("day")
    if when.year is None:
        return ""
    if not day:
        return _dated(MONTHS[language][when.month - 1], when)
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
    return _dated(f"{number} {MONTHS[language][when.month - 1]}", when)


def _told_month(found: re.Match[str], when: When, language: str) -> str:
    if found["month"] in _OWN_MONTHS[language]:
        return ""
    return _dated(_parted(found, language) + MONTHS[language][when.month - 1], when)


def _told_period(found: re.Match[str], when: When, language: str) -> str:
    """A quarter or a half of a year, by its letter and number."""
    if language == ("en" if _ENGLISH_PERIOD.search(found.string) else "fr"):
        return ""
    number = int(found["digit"] or 0) or ORDINALS[found["word"]]
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
    place = next((at for at, parts in enumerate(PARTS_BY_PLACE) if part in parts), None)
    return "" if place is None else _PART_NAMES[language][place]


def _dated(name: str, when: When) -> str:
    return f"{name} {when.year}" if when.year else name


def _day_number(day: int, language: str) -> str:
    return "1er" if language == "fr" and day == 1 else str(day)


_TELLERS = {
    "figures": _told_figures,
    "day": _told_day,
    "month": _told_month,
    "period": _told_period,
    "year": _told_year,
}
