"""When decisions are due, on a scale that begins today."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given

from briefing.deck.compose.kinds.timeline import compose
from briefing.deck.compose.model import Dot, Rule, TextBox
from briefing.deck.plan.contents import Ask, Timeline
from tests.deck.compose.kinds.contents import (
    CANVASES,
    CROSSING,
    FRENCH,
    SETTINGS,
    TODAY,
    WIDE,
    asks,
    assert_sound,
    said,
    shapes,
)


def due(n: int, days: int | None, level: str = "mandate", **more: str) -> Ask:
    day = None if days is None else TODAY + timedelta(days)
    return Ask(f"m{n}", f"Décision {n}", level, n, due="" if day is None else f"le {day.day}", day=day, **more)


def timeline(*asked: Ask) -> Timeline:
    return Timeline(asked, TODAY, "24 nov.")


def dots(parts) -> list[Dot]:
    return [shape for shape in shapes(parts) if isinstance(shape, Dot)]


@given(asks(30), CANVASES, SETTINGS)
def test_any_decisions_stand_in_any_canvas_eight_a_slide_at_most(asked, canvas, setting):
    parts = compose(Timeline(asked, TODAY, "24 nov. 2026"), canvas, setting)
    assert_sound(parts, canvas, setting)
    assert [message for part in parts for message in part.messages] == [one.message for one in asked]
    assert all(len(part.messages) <= 8 for part in parts)


def test_dots_stand_in_proportion_to_their_days_from_todays_line():
    parts = compose(timeline(due(1, 10), due(2, 20), due(3, 40)), WIDE, FRENCH)
    today = next(shape for shape in shapes(parts) if shape.name == "Today line")
    assert isinstance(today, Rule)
    first, second, third = (dot.x - today.start[0] for dot in dots(parts))
    assert round(second / first, 6) == 2
    assert round(third / first, 6) == 4


def test_what_has_no_date_is_a_ring_on_today_and_says_what_is_missing():
    parts = compose(timeline(due(1, 10), due(2, 20), due(3, None)), WIDE, FRENCH)
    ring = dots(parts)[-1]
    assert ring.ring > 0
    assert "date à fixer, responsable à désigner" in said(parts)


def test_a_date_that_has_passed_is_said_to_be_overdue():
    parts = compose(timeline(due(1, -10), due(2, 20), due(3, 30)), WIDE, FRENCH)
    assert said(parts).count("échue") == 1


def test_decisions_are_told_from_mandates_by_colour_and_size():
    parts = compose(timeline(due(1, 10, "decide"), due(2, 20), due(3, 30)), WIDE, FRENCH)
    first, second, _ = dots(parts)
    assert (first.fill, second.fill) == (CROSSING.accent(1), CROSSING.accent(2))
    assert first.radius > second.radius


def names(*days: int) -> list[str]:
    parts = compose(timeline(*(due(n, day) for n, day in enumerate(days, 1))), WIDE, FRENCH)
    boxes = [shape for shape in shapes(parts) if isinstance(shape, TextBox)]
    return [box.lines[0].text for box in boxes if box.place.y < WIDE.y + 10]


def test_months_are_named_then_quarters_then_years():
    assert names(10, 60, 120) == ["24\u00a0nov.", "déc.", "janv.\u00a02027", "févr.", "mars"]
    assert "T2 2027" in names(10, 200, 700)
    assert "2030" in names(10, 200, 3000)


def test_a_scale_of_months_says_where_a_year_begins_and_leaves_no_month_out():
    """Months of few points: the year stands for January."""
    assert names(10, 60, 230) == ["24\u00a0nov.", "déc.", "2027", "févr.", "mars", "avr.", "mai", "juin", "juil."]


def test_the_name_of_today_ends_at_its_line_where_it_would_hide_the_first_span():
    content = Timeline((due(1, 10), due(2, 20), due(3, 365 * 9)), TODAY, "24 nov. 2026")
    boxes = [shape for shape in shapes(compose(content, WIDE, FRENCH)) if isinstance(shape, TextBox)]
    named = [box.lines[0].text for box in boxes if box.place.y < WIDE.y + 10]
    assert named == ["24\u00a0nov.\u00a02026", *map(str, range(2027, 2036))]


def test_where_nobody_knows_the_year_none_is_said():
    content = Timeline((due(1, 10), due(2, 20), due(3, 300)), TODAY, "24 nov.", has_years=False)
    boxes = [shape for shape in shapes(compose(content, WIDE, FRENCH)) if isinstance(shape, TextBox)]
    named = [box.lines[0].text for box in boxes if box.place.y < WIDE.y + 10]
    assert named == ["24\u00a0nov.", "T4", "T1", "T2", "T3"]


def test_names_of_the_scale_never_touch():
    for last in (30, 90, 200, 400, 900, 2000, 20000, 200000):
        parts = compose(timeline(due(1, 5), due(2, 9), due(3, last)), WIDE, FRENCH)
        boxes = [shape for shape in shapes(parts) if isinstance(shape, TextBox) and shape.place.y < WIDE.y + 10]
        assert all(left.place.right < right.place.x for left, right in pairwise(boxes))


def test_today_alone_is_a_scale_too():
    parts = compose(Timeline((due(1, 0), due(2, -5), due(3, -9)), date(2026, 11, 24), "24 nov."), WIDE, FRENCH)
    assert_sound(parts, WIDE, FRENCH)
