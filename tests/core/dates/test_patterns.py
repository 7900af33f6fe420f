"""Days are found in the midst of a text in every form in which the application itself writes them, and people do."""

from __future__ import annotations

import re
from datetime import date

import pytest

from briefing.core.dates.patterns import ISO_DAY, MONTH, MONTH_NAMES, NTH, WEEKDAY
from briefing.core.dates.words import abbreviated, written


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("month", range(1, 13))
def test_a_month_is_found_by_its_name_and_shortened(language, month):
    day = date(2027, month, 1)
    assert re.fullmatch(rf"1{NTH}? (?:{MONTH_NAMES}) 2027", written(day, language), re.IGNORECASE)
    for told in (written(day, language), abbreviated(day, language, year=True)):
        assert re.fullmatch(rf"1{NTH}? {MONTH} 2027", told, re.IGNORECASE)


def test_what_only_begins_like_a_month_is_none():
    assert not any(re.match(MONTH, word, re.IGNORECASE) for word in ("marshal", "decide", "maire", "octroi"))


@pytest.mark.parametrize("word", ["Mardi", "mar.", "lun", "Tuesday", "Tues", "Thu.", "thurs."])
def test_a_day_of_the_week_is_found_by_its_name_and_shortened(word):
    assert re.fullmatch(WEEKDAY, word, re.IGNORECASE)


def test_what_only_begins_like_a_day_of_the_week_is_none():
    assert not any(re.match(WEEKDAY, word, re.IGNORECASE) for word in ("merger", "Sunak", "Samson", "jeux"))


@pytest.mark.parametrize(("text", "is_day"), [("2027-03-01", True), ("2027.12.31", True), ("2027-13-01", False)])
def test_a_day_in_figures_has_a_month_of_the_calendar(text, is_day):
    assert bool(re.fullmatch(ISO_DAY, text)) is is_day
