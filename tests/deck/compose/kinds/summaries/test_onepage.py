"""The whole briefing on one page."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.deck.compose.kinds.summaries.onepage import compose
from briefing.deck.compose.kinds.summaries.onepage_rows import Page as Rows
from briefing.deck.compose.kinds.summaries.onepage_rows import theme_row
from briefing.deck.compose.tables import row_need
from briefing.deck.plan.contents import Ask, Heard, Onepage, ThemeLine, Voice
from tests.deck.compose.kinds.contents import (
    CANVASES,
    FRENCH,
    NARROW,
    SETTINGS,
    VOICES,
    WIDE,
    asks,
    assert_sound,
    cells,
    in_role,
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
        quote = quoted(f"q{n}", draw(phrases(300)), draw(VOICES), line)
        told.append(Heard(line, quote, draw(st.just("") | phrases(200))))
    return Onepage(tuple(told), draw(st.just(()) | asks(30)))


def page(themes: int, asked: int, words: str = QUOTE, decide: int = 3) -> Onepage:
    lines = [ThemeLine(f"t{n}", "Le sens", f"Le numérique vaut par le projet {n}", 1, n, n) for n in range(themes)]
    voice = Voice("Jean-Marc Lagoutte", "DSI", "Danone")
    told = tuple(
        Heard(line, quoted(f"q{n}", words, voice, line), "La donnée est le moteur") for n, line in enumerate(lines)
    )
    decisions = (Ask(f"m{n}", f"Décision {n}", "decide" if n <= decide else "mandate", n) for n in range(1, asked + 1))
    return Onepage(told, tuple(decisions))


@pytest.mark.slow
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
    bare = Onepage(tuple(replace(heard, takeaway="") for heard in content.themes), ())
    parts = compose(bare, WIDE, FRENCH)
    (made,) = tables(parts[0])
    assert len(made.columns) == 3
    assert "Pour nous" not in said(parts)
    assert "Ce que nous vous demandons" not in said(parts)


def test_a_takeaway_is_that_of_the_message_quoted_beside_it():
    (part,) = compose(page(4, 2), WIDE, FRENCH)
    rows = [[cell.field.id for cell in row if cell and cell.field] for _, row in tables(part)[0].rows[1:]]
    assert [set(row[1:]) for row in rows] == [{f"q{n}"} for n in range(4)]


@pytest.mark.slow
def test_all_that_is_to_be_decided_is_shown_before_what_can_wait_and_before_the_last_themes():
    words = "Nous ne sommes pas des natifs du numérique, " * 9
    for canvas in (WIDE, NARROW):
        for asked in (5, 8):
            first, second = tables(compose(page(8, asked, words, decide=5), canvas, FRENCH)[0])
            assert [key for key in second.keys if key][:5] == [f"m{n}" for n in range(1, 6)]
            assert len([key for key in first.keys if key]) >= 2


def test_decisions_left_out_say_how_many_of_them_are_to_be_taken_now():
    parts = compose(page(2, 12, decide=10), WIDE, FRENCH)
    assert "et 4 autres décisions, dont 2 à prendre aujourd’hui" in said(parts)
    assert "aujourd’hui" not in said(compose(page(2, 12, decide=2), WIDE, FRENCH))


def test_where_all_that_is_shown_is_to_be_decided_the_head_says_so_and_the_decisions_have_the_room():
    (part,) = compose(page(2, 3), WIDE, FRENCH)
    assert "Ce que nous vous demandons de décider" in said([part])
    assert len(tables(part)[1].columns) == 4
    assert len(tables(compose(page(2, 4), WIDE, FRENCH)[0])[1].columns) == 5


def test_room_that_is_left_goes_to_the_texts_that_are_cut():
    few, many = page(3, 2, "Le numérique n’attend pas, " * 6), page(7, 8, "Le numérique n’attend pas, " * 6)
    assert not any("[…]" in quote for quote in in_role(compose(few, WIDE, FRENCH), "quote"))
    assert all("[…]" in quote for quote in in_role(compose(many, WIDE, FRENCH), "quote"))


def test_a_headline_is_whole_and_a_name_never_without_its_organisation():
    headline = "On ne part pas pour partir : le numérique vaut par le projet qu’il sert"
    content = page(7, 8)
    long = replace(content, themes=tuple(_named(heard, headline) for heard in content.themes))
    parts = compose(long, WIDE, FRENCH)
    assert set(in_role(parts, "headline")) == {headline}
    assert all("Groupement" in text for text in in_role(parts, "speaker"))


def test_a_name_of_two_lines_is_whole_and_goes_on_in_its_organisation():
    content = page(1, 0)
    heard = _named(content.themes[0], "Court", Voice("Jean-Marc Lagoutte", "DSI", "Danone"))
    rows = Rows(content, (heard,), (), (200.0, 260.0, 104.0, 150.0), 12.0, 2, has_meaning=True)
    speaker = theme_row(heard, rows, FRENCH)[2]
    assert ["".join(line.text for line in speaker.lines)] == ["Jean-Marc Lagoutte · Danone"]


LONG_NAMED = Voice("Marie-Charlotte de La Rochefoucauld-Montbéliard", "DOSI", "Groupement des Mousquetaires")


def _named(heard: Heard, headline: str, voice: Voice = LONG_NAMED) -> Heard:
    return replace(heard, theme=replace(heard.theme, headline=headline), quote=replace(heard.quote, voice=voice))


def test_six_themes_stand_on_a_wide_template_in_a_font_that_is_not_here():
    verdana = replace(FRENCH, look=replace(FRENCH.look, minor="Verdana", is_weighted=False, factor=0.81))
    content = page(6, 7)
    headline = "Les données et la mobilité emportent tous les processus, vite"
    told = tuple(replace(heard, theme=replace(heard.theme, headline=headline)) for heard in content.themes)
    parts = compose(replace(content, themes=told), WIDE._replace(w=853, h=310), verdana)
    first, _ = tables(parts[0])
    assert first.keys == ("", *(f"t{n}" for n in range(6)))
    assert "(et 4 autres décisions)" in said(parts)
    assert {letters.size for cell in cells(parts) for line in cell.lines for letters in line.letters} <= {12.0, 12.5}


def test_large_rows_stand_apart_and_who_speaks_is_no_louder_than_the_quote():
    content = replace(page(2, 0), asks=())
    large = Rows(content, content.themes, (), (200.0, 260.0, 104.0, 150.0), 22.0, 4, has_meaning=True)
    small = replace(large, size=12.0)
    quote, speaker = theme_row(content.themes[0], large, FRENCH)[1:3]
    assert (quote.inset[1], theme_row(content.themes[0], small, FRENCH)[1].inset[1]) == (8.0, 2.0)
    assert max(letters.size for line in speaker.lines for letters in line.letters) == 15.0


def test_rows_hold_their_texts_in_the_wider_letters_that_are_shown_for_a_font_that_is_not_here():
    aptos = replace(FRENCH, look=replace(FRENCH.look, minor="Aptos", is_weighted=False, factor=0.9))
    wider = replace(aptos.look, minor="No font of this name")
    [part] = compose(page(6, 5), WIDE._replace(h=340), aptos)
    rows = [(shown.columns, *row) for shown in tables(part) for row in shown.rows]
    assert rows
    assert all(row_need(cells_of_row, columns, wider) <= high * 1.02 for columns, high, cells_of_row in rows)


def test_a_page_has_no_more_words_than_are_read_of_one():
    long = "Les données et la mobilité emportent tous les processus, l’une après l’autre, et vite, " * 4
    told = tuple(replace(heard, takeaway=long) for heard in page(8, 8).themes)
    high = WIDE._replace(h=WIDE.h * 1.6)
    [part] = compose(replace(page(8, 8), themes=told), high, FRENCH)
    assert 250 < sum(len(line.text.split()) for cell in cells([part]) for line in cell.lines) <= 420
