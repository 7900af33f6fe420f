import pytest
from hypothesis import given

from briefing.sources.events.days import days_in, first_of
from tests.strategies import texts


@pytest.mark.parametrize(
    ("text", "language", "days"),
    [
        ("Séance du mardi 4 juin 2024 à 14 h", "fr", ["4 juin 2024"]),
        ("held on Thursday 12 September 2024 at 6.30 pm", "en", ["12 September 2024"]),
        ("Tuesday, May 12th, 2021", "en", ["May 12th, 2021"]),
        ("(2026-03-11 09:59 GMT+1)", "en", ["2026-03-11"]),
        ("les 8 et 9 octobre 2013", "fr", ["8 et 9 octobre 2013"]),
        ("October 8-9, 2024", "en", ["October 8-9, 2024"]),
        ("le 1er mars", "fr", ["1er mars"]),
        ("le 12/05/2021", "fr", ["12/05/2021"]),
        ("on 20/02/2019", "en", ["20/02/2019"]),
        ("Mon, 5 Feb. 2018", "en", ["5 Feb. 2018"]),
        ("of 12 who may come", "en", []),
        ("12 may be enough", "en", []),
        ("version 2.10.2021.4", "en", []),
        ("in May 2021", "en", []),
        ("lun. 3 mai 2021", "fr", ["3 mai 2021"]),
    ],
)
def test_days_are_told_as_they_are_written(text, language, days):
    assert [day.words for day in days_in(text, language)] == days


def test_english_figures_of_which_either_may_be_the_month_tell_no_day():
    assert days_in("05/12/2021", "en") == []
    assert [day.words for day in days_in("05.12.2021", "en")] == ["05.12.2021"]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Le 8 octobre. Puis le 9 octobre 2013.", "8 octobre"),
        ("Le 8 octobre. Donc le 8 octobre 2013.", "8 octobre 2013"),
    ],
)
def test_the_first_day_takes_its_year_from_where_it_is_told_again(text, first):
    assert first_of(days_in(text, "fr")) == first


@given(texts)
def test_days_stand_where_they_say_in_any_text(text):
    for day in days_in(text, "fr"):
        assert day.words in " ".join(text[day.start : day.end].split())
