"""Parts of patterns that find days in the midst of a text, French and English; who uses them ignores case."""

from __future__ import annotations

from briefing.core.dates.reading import MONTHS, SHORT_MONTHS, WEEKDAYS

MONTH_NAMES = "|".join(name for names in MONTHS.values() for name in names)
"""Alternatives: the months, unshortened."""
_SHORT_MONTHS = "|".join(name.rstrip(".") for names in SHORT_MONTHS.values() for name in names)
MONTH = rf"(?:(?:{MONTH_NAMES})\b|(?:{_SHORT_MONTHS}|juill)\b\.?)"
"""A month, also shortened, with its dot or without."""
WEEKDAY = rf"(?:{WEEKDAYS}|(?:mon|tues?|wed|thu|thurs?|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim)\b\.?)"
"""A day of the week, likewise."""
NTH = r"(?:er|st|nd|rd|th)"
"""What is written behind the number of a day."""
ISO_DAY = r"(?:19|20)\d\d(?:-|/|\.)(?:0[1-9]|1[0-2])(?:-|/|\.)(?:0[1-9]|[12]\d|3[01])"
"""A day in figures, its year first."""
