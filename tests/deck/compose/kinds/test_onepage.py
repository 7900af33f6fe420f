"""The whole briefing on one page."""

from __future__ import annotations

import math

from hypothesis import given
from hypothesis import strategies as st

from briefing.deck.compose.kinds.onepage import compose
from briefing.deck.plan.contents import Ask, Onepage, ThemeLine, Voice
from tests.deck.compose.kinds.contents import (
    CANVASES,
    FRENCH,
    SETTINGS,
    VOICES,
    WIDE,
    asks,
    assert_sound,
    cells,
    phrases,
    quoted,
    said,
    tables,
    themes,
)

QUOTE = "Le Big Data est le moteur de la transformation numérique"


@st.composite
def pages(draw: st.DrawFn) -> Onepage:
    lines = draw(themes(draw(st.integers(1, 14))))
    told = []
    for n, line in enumerate(lines):
        found = draw(st.lists(st.tuples(phrases(300), VOICES), max_size=2))
        made = tuple(quoted(f"q{n}-{m}", words, voice, line) for m, (words, voice) in enumerate(found))
        told.append((line, made, draw(st.just("") | phrases(200))))
    return Onepage(tuple(told), draw(st.just(()) | asks(30)))


def page(themes: int, asked: int, words: str = QUOTE) -> Onepage:
    lines = [ThemeLine(f"t{n}", "Le sens", f"Le numérique vaut par le projet {n}", 1, n, n) for n in range(themes)]
    voice = Voice("Jean-Marc Lagoutte", "DSI", "Danone")
    told = tuple(
        (line, (quoted(f"q{n}", words, voice, line),), "La donnée est le moteur") for n, line in enumerate(lines)
    )
    decisions = (Ask(f"m{n}", f"Décision {n}", "decide" if n < 3 else "mandate", n) for n in range(1, asked + 1))
    return Onepage(told, tuple(decisions))


@given(pages(), CANVASES, SETTINGS)
def test_any_briefing_stands_on_one_page_and_fills_it(content, canvas, setting):
    parts = compose(content, canvas, setting)
    assert len(parts) == 1
    assert_sound(parts, canvas, setting)
    assert math.isclose(tables(parts[0])[-1].place.bottom, canvas.bottom, abs_tol=0.5)


def test_both_tables_stand_on_one_set_of_verticals():
    first, second = tables(compose(page(6, 6), WIDE, FRENCH)[0])
    assert math.isclose(sum(first.columns[:2]), sum(second.columns[:3]))
    assert first.columns[2:] == second.columns[3:]


def test_six_themes_and_six_decisions_are_all_there():
    first, second = tables(compose(page(6, 6), WIDE, FRENCH)[0])
    assert first.keys == ("", *(f"t{n}" for n in range(6)))
    assert second.keys == ("", *(f"m{n}" for n in range(1, 7)))


def test_of_too_many_themes_the_most_spoken_of_are_kept_and_the_others_counted():
    parts = compose(page(14, 6), WIDE, FRENCH)
    kept = [key for key in tables(parts[0])[0].keys if key]
    assert kept == [f"t{n}" for n in range(14 - len(kept), 14)]
    assert f"et {14 - len(kept)} autres thèmes" in said(parts)


def test_a_quote_too_long_for_the_page_is_cut_fairly():
    parts = compose(page(6, 8, "Nous ne sommes pas des natifs du numérique, " * 9 + "mais des migrants"), WIDE, FRENCH)
    quotes = [cell for cell in cells(parts) if cell.field and cell.field.role == "quote"]
    assert all("[…]" in cell.lines[-1].text for cell in quotes)


def test_without_takeaways_or_asks_nothing_stands_for_them():
    content = page(3, 0)
    bare = Onepage(tuple((line, found, "") for line, found, _ in content.themes), ())
    parts = compose(bare, WIDE, FRENCH)
    (made,) = tables(parts[0])
    assert len(made.columns) == 3
    assert "Pour nous" not in said(parts)
    assert "Ce que nous vous demandons" not in said(parts)
