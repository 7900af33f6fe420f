"""Names of events as they are shown: without the day, the record that tells of them, and what software adds."""

from __future__ import annotations

import re

from briefing.sources.events import phrases
from briefing.sources.events.days import days_in, first_of

_OF = r"(?:\s?[-–—:|,]\s?|\s(?:of|from|for|on)\s(?:the\s)?|\s(?:de la|de l['’]|du|des|de|d['’])\s?|\s)"
_RECORD_FIRST = re.compile(rf"^\W*{phrases.RECORDS}(?![\w-]){_OF}?", re.IGNORECASE)
_RECORD_LAST = re.compile(
    rf"(?:\s?[-–—:|,(]\s?(?:(?:meeting|réunion)\s)?|\s)(?:{phrases.RECORDS}|captions?|sous-titres)\W*$", re.IGNORECASE
)
_BEFORE_DAY = re.compile(
    r"(?:[\s,:;(–—-]|\b(?:of|on|held|from|dated|tenue?|réunie?|en date|du|le|the|de la|séance|meeting held))+$",
    re.IGNORECASE,
)
_BEHIND_DAY = re.compile(
    r"^[\s,;)–—-]*(?:(?:at|à|@|from|de)?\s?\d{1,2}\s?(?:[:.h]\s?\d{0,2})\s?(?:[ap]\.?m\.?)?(?:\s?(?:utc|gmt|cet|est|pst|et)"
    r"(?:[+-]\d+)?)?[\s,;)–—-]*)?",
    re.IGNORECASE,
)
_STAMP = re.compile(r"(?:GMT)?(?P<year>(?:19|20)\d\d)(?P<month>0[1-9]|1[0-2])(?P<day>[0-3]\d)(?:[-_T]\d{4,6})?")


def bare(name: str, language: str) -> str:
    """A name without a day and without what calls the record: "Minutes of the Board, 3 May" is "Board"."""
    name = undated(name, language)
    shorter = _tidy(_RECORD_LAST.sub("", _RECORD_FIRST.sub("", name, count=1)))
    return shorter[:1].upper() + shorter[1:]


def undated(name: str, language: str) -> str:
    """A name without its days, and what leads to them."""
    name = _STAMP.sub(" ", name)
    for day in reversed(days_in(name, language)):
        before, behind = _BEFORE_DAY.sub("", name[: day.start]), _BEHIND_DAY.sub("", name[day.end :])
        name = f"{before} {behind}" if behind[:1].isalnum() else before + behind
    return _tidy(name)


def _tidy(name: str) -> str:
    """Without the signs at its ends that held what is gone."""
    name = name.strip(" \t-–—:|,;")
    return name if name.count("(") == name.count(")") else name.strip("() ")


def of_file(stem: str, language: str) -> tuple[str, str]:
    """The name and the day that the name of a file tells: of "Board-20260311_093355-Meeting Transcript", "Board" and
    "2026-03-11". A name that tells neither a day nor a record stays as it is.
    """
    stamp = _STAMP.search(stem)
    plain = f"{stem[: stamp.start()]} {stem[stamp.end() :]}".strip(" -_") if stamp else stem
    day = "-".join(stamp.group("year", "month", "day")) if stamp else first_of(days_in(plain, language))
    name = bare(plain, language)
    if " " not in name:
        plain = re.sub(r"[-_]+", " ", name)
        name = bare(plain, language)
    is_told = name and (day or name.casefold() != plain.casefold())
    return (name if is_told else stem, day)
