"""Who answers for a task and until when: in fields behind it, "Owner: Ann Roy", "Échéance : 15 juin", or in words."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from briefing.core.dates.patterns import MONTH_NAMES, NTH
from briefing.core.dates.reading import WEEKDAYS
from briefing.sources.minutes.actions import fields, times
from briefing.sources.proposing.phrases import any_of

_MONTH = f"(?:{MONTH_NAMES})"
MONTH_DAY = rf"\d{{1,2}}{NTH}? (?i:{_MONTH})(?: \d{{4}})?"
"""A day that is told by its number and its month."""
_DATED = re.compile(
    rf"(?:\(|, | [–—-] )(?P<day>{MONTH_DAY}|\d{{1,2}}/\d{{1,2}}(?:/\d{{2,4}})?|\d{{4}}-\d\d-\d\d|[QT][1-4] \d{{4}}"
    rf"|(?i:{times.NEAR}|(?:end of |fin |mi-){_MONTH}))[)\s.]*$"
)
"""A day alone at the end, in brackets or behind a dash or a comma."""


class Answers(NamedTuple):
    """What the fields behind a task say: where the first begins, and who and when as written, "" for nothing."""

    start: int
    owner: str = ""
    due: str = ""


def answers(text: str, start: int, end: int) -> Answers | None:
    """What the fields between two places of a text say, None where there are none."""
    given = list(_field().finditer(text, start, end))
    if not given:
        return None
    told = {"owner": "", "due": ""}
    ends = [*(field.start() for field in given[1:]), end]
    for field, after in zip(given, ends, strict=True):
        value = text[field.end() : after].partition("\n")[0]
        kind = "owner" if field["owner"] else "due"
        told[kind] = told[kind] or value.strip(" \t*_.,;()[]–—-")
    return Answers(given[0].start(), told["owner"], told["due"])


def begins_with_answer(text: str, start: int, end: int) -> bool:
    """Do these words begin with such a field, behind the sign of a point?"""
    return _field().match(text, start, end) is not None


def due(words: str) -> str:
    """Until when something is to be done: the day behind "by" or "avant", or else one that tells it by itself."""
    found = _when().search(words)
    if found and found["day"]:
        return f"le {found['day']}"
    if found:
        return (found["due"] or found["within"]).strip()
    last = _DATED.search(words)
    if last:
        return last["day"]
    soon = _soon().search(words)
    return soon[0] if soon else ""


@cache
def _field() -> re.Pattern[str]:
    """A field's name and its colon, where a line, a bracket or a sentence begins."""
    owner, due = fields.ANSWERS["owner"], fields.ANSWERS["due"]
    return re.compile(
        rf"(?:^|(?<=[\n(\[])|(?<=[.;,)] )|(?<= [–—|-] ))[ \t>]*(?:[-•] )?[*_]*(?:(?P<owner>{owner})|(?P<due>{due}))"
        r"[*_]* ?:[*_]* ?(?=\S)",
        re.IGNORECASE | re.MULTILINE,
    )


@cache
def _when() -> re.Pattern[str]:
    weekday = rf"(?:(?:{WEEKDAYS}),? )?"
    day = rf"{weekday}(?:the )?(?:end of |fin |mi-)?(?:\d{{1,2}}{NTH}? )?{_MONTH}(?: \d{{1,2}}(?!\d))?(?:,? \d{{4}})?"
    date = rf"{day}|\d{{1,2}}/\d{{1,2}}(?:/\d{{2,4}})?|\d{{4}}-\d\d-\d\d|{any_of(times.DAYS)}"
    of_month = r"(?<=le )(?P<day>\d{1,2})(?=[\W_]*(?:$|[.,;)]| pour\b))|the \d{1,2}(?:st|nd|rd|th)"
    within = (
        rf"(?P<within>(?:{any_of(times.WITHIN)}) (?:\d+|{times.FEW}) (?:jours?|semaines?|mois|days?|weeks?|months?))"
    )
    before = rf"(?:{any_of(times.DUE)}) ?"
    return re.compile(rf"\b(?:{before}(?P<due>{date}|{of_month})|{within})(?!\w)", re.IGNORECASE)


@cache
def _soon() -> re.Pattern[str]:
    """When, by words that say it wherever they stand, unless they only tell of what something is."""
    not_of = r"(?<![\w(])(?<!\bof )(?<!\bfrom )(?<!\bde )(?<!\bdu )"
    return re.compile(rf"{not_of}(?:{any_of(times.SOON)})(?![\w'])", re.IGNORECASE)
