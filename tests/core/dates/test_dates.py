"""Dates as people write them are days in order, in both languages; what is no date is none."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core.dates.reading import base_of, day, read
from briefing.core.dates.words import abbreviated, in_words, settled, written

BASE = date(2026, 11, 24)
DAYS = {
    "15 décembre": date(2026, 12, 15),
    "le 15 decembre": date(2026, 12, 15),
    "1er janvier": date(2027, 1, 1),
    "mardi 15 décembre 2026": date(2026, 12, 15),
    "avant le 15 déc.": date(2026, 12, 15),
    "15 décembre, au plus tard": date(2026, 12, 15),
    "D’ici fin juin": date(2027, 6, 30),
    "fin juin": date(2027, 6, 30),
    "fin février": date(2027, 2, 28),
    "fin février 2028": date(2028, 2, 29),
    "début mars": date(2027, 3, 10),
    "mi-mars": date(2027, 3, 15),
    "mid-March": date(2027, 3, 15),
    "end of June": date(2027, 6, 30),
    "by early July 2028": date(2028, 7, 10),
    "31/01/2027": date(2027, 1, 31),
    "31.01.27": date(2027, 1, 31),
    "31/01": date(2027, 1, 31),
    "12/31/2026": date(2026, 12, 31),
    "2027-01-31": date(2027, 1, 31),
    "2027-02": date(2027, 2, 28),
    "03/2027": date(2027, 3, 31),
    "mars 2027": date(2027, 3, 31),
    "mars": date(2027, 3, 31),
    "novembre": date(2026, 11, 30),
    "T2 2027": date(2027, 6, 30),
    "2027 Q2": date(2027, 6, 30),
    "fin T1": date(2027, 3, 31),
    "début T2": date(2027, 4, 30),
    "mi-T2": date(2027, 5, 15),
    "2e trimestre": date(2027, 6, 30),
    "deuxième trimestre 2028": date(2028, 6, 30),
    "Q2": date(2027, 6, 30),
    "second quarter of 2027": date(2027, 6, 30),
    "S1 2027": date(2027, 6, 30),
    "premier semestre": date(2027, 6, 30),
    "H2 2027": date(2027, 12, 31),
    "fin 2027": date(2027, 12, 31),
    "mi-2027": date(2027, 6, 30),
    "fin d’année": date(2026, 12, 31),
    "end of the year": date(2026, 12, 31),
    "December 15": date(2026, 12, 15),
    "December 15th, 2026": date(2026, 12, 15),
    "Dec 15": date(2026, 12, 15),
    "8 et 9 octobre 2026": date(2026, 10, 9),
    "8–9 October 2026": date(2026, 10, 9),
    "Octobre 8-9, 2026": date(2026, 10, 9),
    "24 novembre": BASE,
    "29 février": date(2028, 2, 29),
    "  15   DÉCEMBRE ": date(2026, 12, 15),
}


@pytest.mark.parametrize(("text", "said"), DAYS.items())
def test_a_date_is_the_day_it_says(text, said):
    assert day(text, BASE) == said


@pytest.mark.parametrize(
    "text",
    ["", "bientôt", "dès que possible", "31 février", "30/02/2027", "31/31", "T5", "S3", "+3 m", "mars et avril"],
)
def test_what_is_no_date_is_none(text):
    assert day(text, BASE) is None


def test_a_date_without_year_needs_a_day_to_count_from():
    assert day("15 décembre", None) is None
    assert day("15 décembre 2026", None) == date(2026, 12, 15)


@pytest.mark.parametrize(
    ("own", "event", "dues", "base"),
    [
        ("24 novembre 2026", "8 octobre", [], date(2026, 11, 24)),
        ("24 novembre", "8 octobre 2026", [], date(2026, 11, 24)),
        ("", "8 octobre 2026", [], date(2026, 10, 8)),
        ("", "8 octobre", ["15 décembre", "31/01/2027", "mars 2028"], date(2026, 10, 8)),
        ("bientôt", "", ["31/01/2027"], None),
        ("", "", [], None),
    ],
)
def test_dates_count_from_the_decks_day_or_the_events(own, event, dues, base):
    assert base_of(own, event, dues) == base


def test_where_no_year_is_known_days_are_in_order_all_the_same():
    base = base_of("", "8 octobre", ["15 décembre", "1er janvier"])
    days = [
        day(text, base) for text in ("8 octobre", "15 décembre", "1er janvier", "29 février", "31 mars", "7 octobre")
    ]
    assert days == sorted(days)
    assert (days[-1] - days[0]).days == 365


@pytest.mark.parametrize(
    ("typed", "french"),
    [
        ("+3 m", "24 février 2027"),
        ("+ 2 semaines", "8 décembre 2026"),
        ("dans 7 jours", "1er décembre 2026"),
        ("in 1 year", "24 novembre 2027"),
        ("demain", "25 novembre 2026"),
        ("fin du mois", "30 novembre 2026"),
    ],
)
def test_what_hangs_on_the_day_is_settled_when_it_is_typed(typed, french):
    assert settled(typed, BASE, "fr") == french


def test_a_month_later_than_the_31st_is_the_last_of_a_shorter_month():
    assert settled("+1 m", date(2027, 1, 31), "en") == "28 February 2027"


@given(st.text(max_size=80), st.dates())
def test_other_texts_are_left_as_they_are(text, today):
    found = settled(text, today, "fr")
    assert found == text or read(found)


@given(st.dates(), st.sampled_from(["fr", "en"]))
def test_a_written_day_is_read_back(when, language):
    assert day(written(when, language), None) == (when if when.year >= 1000 else None)
    assert day(f"{when:%d/%m}/{when.year:04}", None) == when
    assert day(when.isoformat(), None) == when


@given(st.dates(max_value=date(9990, 1, 1)), st.integers(0, 364), st.sampled_from(["fr", "en"]))
def test_a_day_without_year_is_the_first_such_from_the_base_on(base, later, language):
    meant = base + timedelta(days=later)
    if (meant.month, meant.day) == (2, 29):
        return
    assert day(written(meant, language, year=False), base) == meant
    assert day(abbreviated(meant, language), base) == meant


@given(st.text(), st.none() | st.dates())
def test_any_text_is_a_day_or_none(text, base):
    found = day(text, base)
    assert found is None or isinstance(found, date)


@pytest.mark.parametrize(
    ("typed", "french", "english"),
    [
        ("2026-12-20", "20 décembre 2026", "20 December 2026"),
        ("01/03/2027", "1er mars 2027", "01/03/2027"),
        ("20/12/2026", "20 décembre 2026", "20 December 2026"),
        ("12/31/2026", "31 décembre 2026", "31 December 2026"),
        ("2027-02", "février 2027", "February 2027"),
        ("15 January 2027", "15 janvier 2027", "15 January 2027"),
        ("January 1", "1er janvier", "January 1"),
        ("du 3 au 5 février 2027", "du 3 au 5 février 2027", "3–5 February 2027"),
        ("8 and 9 October", "8 et 9 octobre", "8 and 9 October"),
        ("mi-mars", "mi-mars", "mid-March"),
        ("end of June 2027", "fin juin 2027", "end of June 2027"),
        ("2e trimestre", "2e trimestre", "Q2"),
        ("second half of 2027", "S2 2027", "second half of 2027"),
        ("fin 2027", "fin 2027", "end of 2027"),
        ("31/01", "31/01", "31/01"),
        ("2026-13-40", "2026-13-40", "2026-13-40"),
        ("dès que possible", "dès que possible", "dès que possible"),
    ],
)
def test_a_date_is_told_in_the_words_of_a_language(typed, french, english):
    assert (in_words(typed, "fr"), in_words(typed, "en")) == (french, english)


@given(
    st.sampled_from([*DAYS, "du 3 au 5 février 2027", "mid-Q2", "2027"]) | st.text(max_size=20),
    st.sampled_from(["fr", "en"]),
)
def test_a_date_in_words_is_the_day_it_was_and_stays(text, language):
    told = in_words(text, language)
    assert in_words(told, language) == told
    assert day(told, BASE) == day(text, BASE)
