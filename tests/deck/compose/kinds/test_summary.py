"""The summary: themes on the route, what is asked beside them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.deck.compose.kinds.summary import compose
from briefing.deck.compose.model import Dot, Part, TextBox, flat
from briefing.deck.plan.contents import Ask, Summary, ThemeLine
from tests.deck.compose.kinds.contents import CANVASES, FRENCH, SETTINGS, WIDE, asks, assert_sound, said, themes


def themed(many: int, headline: str = "On ne part pas pour partir") -> tuple[ThemeLine, ...]:
    return tuple(ThemeLine(f"t{n}", f"Thème {n}", headline, n % 6 + 1, n + 1, n + 1, ("Danone",)) for n in range(many))


def summary(many: int = 6, *asked: Ask) -> Summary:
    return Summary(themed(many), asked, 5, 9)


def boxes(part: Part) -> dict[str, TextBox]:
    return {shape.name: shape for shape in part.shapes if isinstance(shape, TextBox)}


@st.composite
def contents(draw: st.DrawFn) -> Summary:
    return Summary(draw(themes(draw(st.integers(1, 14)))), draw(asks(12) | st.just(())), 3, 5)


@given(contents(), CANVASES, SETTINGS)
def test_whatever_there_is_it_is_one_sound_slide(content, canvas, setting):
    parts = compose(content, canvas, setting)
    assert len(parts) == 1
    assert_sound(parts, canvas, setting)


@pytest.mark.parametrize(("many", "size"), [(2, 24.0), (6, 18.0), (8, 16.0), (10, 14.0)])
def test_headlines_are_of_one_size_by_how_many_there_are(many, size):
    [part] = compose(summary(many), WIDE, FRENCH)
    lines = boxes(part)["Headlines"].lines[::2]
    assert {letters.size for line in lines for letters in line.letters} == {size}


def test_all_headlines_are_one_list_in_the_body():
    [part] = compose(summary(6), WIDE, FRENCH)
    box = boxes(part)["Headlines"]
    assert box.placeholder == "body"
    assert [line.text for line in box.lines[:2]] == ["On ne part pas pour partir", "Thème 0 · 1 voix · Danone"]


def test_each_dot_stands_in_the_middle_of_its_headline():
    [part] = compose(summary(6), WIDE, FRENCH)
    box = boxes(part)["Headlines"]
    tops, y = [], box.place.y
    for place, line in enumerate(box.lines):
        y += line.before if place else 0
        tops.append((y, line.exact))
        y += line.exact
    middles = [top + high / 2 for top, high in tops[::2]]
    dots = [shape.y for shape in flat(part.shapes) if isinstance(shape, Dot)]
    assert dots == pytest.approx(middles, abs=0.1)


def test_of_more_than_ten_themes_the_nine_with_most_voices_are_listed():
    [part] = compose(summary(14), WIDE, FRENCH)
    text = said([part])
    assert "Thème 13" in text
    assert "Thème 4 " not in text
    assert "et 5 autres" in text


def test_the_panel_shows_what_is_to_be_decided_and_counts_the_rest():
    asked = [Ask(f"m{n}", f"Décider {n}", "decide" if n < 2 else "mandate", n + 1, owner="DG") for n in range(6)]
    [part] = compose(summary(6, *asked), WIDE, FRENCH)
    shown = boxes(part)
    assert shown["Asks label"].lines[0].text == "Ce que nous vous demandons"
    assert [line.text for line in shown["Asks"].lines] == [
        "Décider 0",
        "DG · date à fixer",
        "Décider 1",
        "DG · date à fixer",
    ]
    assert shown["More asks"].lines[0].text == "et 4 mandats"


def test_with_nothing_to_decide_the_panel_shows_the_mandates():
    [part] = compose(summary(6, Ask("m", "Confier", "mandate", 1)), WIDE, FRENCH)
    assert boxes(part)["Asks label"].lines[0].text == "Ce que nous vous confions"


def test_with_nothing_asked_the_themes_take_the_width():
    [part] = compose(summary(6), WIDE, FRENCH)
    assert "Asks" not in boxes(part)
    assert boxes(part)["Headlines"].place.right == WIDE.right
