"""The look of templates as companies have them: which layouts, which room, which colours and sizes."""

from __future__ import annotations

import pytest

from briefing.deck.compose.model import Rect
from briefing.deck.looks.analysis import analysis_of
from briefing.deck.template.catalogue import find
from briefing.deck.template.opening import open_template
from tests.deck.company_templates import MADE, TEMPLATES, path_of
from tests.deck.template_drawing import Layout, Master, Ph, Template


@pytest.fixture(scope="module")
def looks(tmp_path_factory):
    folder = tmp_path_factory.mktemp("templates")
    return {name: analysis_of(open_template(find(path_of(name, folder)))).look for name in TEMPLATES}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "layout", "cover", "section"),
    [
        ("odd_idx", "Texte courant", "Couverture", "Intercalaire"),
        ("four_by_three", "Titel und Inhalt", "Titelfolie", "Abschnittsüberschrift"),
        ("dark", "Title and Content", "Title Slide", "Section Header"),
        ("many", "Text", "Cover", "Chapter"),
        ("tiny", "Headline and logo", "Cover", "Headline and logo"),
        ("default", "Title Only", "Title Slide", "Section Header"),
        ("crossing", "Board", "Cover", "Section"),
    ],
)
def test_layouts_are_chosen_by_use_type_and_name(looks, name, layout, cover, section):
    look = looks[name]
    assert (look.layout, look.cover, look.section) == (layout, cover, section)


@pytest.mark.parametrize("name", TEMPLATES)
def test_the_canvas_is_large_and_clear_of_title_and_edges(looks, name):
    look = looks[name]
    assert look.canvas.w * look.canvas.h > 0.33 * 960 * look.height
    assert look.canvas.x >= 33
    assert look.canvas.right <= 927
    assert look.canvas.bottom <= look.height * 0.96
    assert meeting(look.canvas, look.title) == 0
    if look.kicker:
        assert look.kicker.bottom <= look.title.bottom - 2 * 28


def test_a_canvas_keeps_clear_of_a_logo(looks):
    assert meeting(looks["tiny"].canvas, Rect(835, 418, 86, 58)) == 0


def test_ours_have_an_accent_for_each_theme_and_a_companys_deck_one(looks):
    assert looks["crossing"].accents == tuple(f"accent{n}" for n in range(1, 7))
    assert looks["crossing"].is_wavy
    assert looks["crossing"].paper.slot == "bg2"
    assert all(len(looks[name].accents) == 1 and not looks[name].is_wavy for name in MADE)


def test_an_accent_is_read_on_the_background_and_on_its_tint(looks):
    assert looks["odd_idx"].accents == ("accent1",)


def test_places_scale_with_the_slide(looks):
    assert looks["four_by_three"].height == pytest.approx(720)
    assert looks["four_by_three"].title_size == pytest.approx(40 * 960 / 720)


def meeting(one: Rect, other: Rect) -> float:
    wide = min(one.right, other.right) - max(one.x, other.x)
    high = min(one.bottom, other.bottom) - max(one.y, other.y)
    return max(0.0, wide) * max(0.0, high)


def test_an_underlined_title_begins_where_its_placeholder_does(tmp_path):
    style = '<a:lvl1pPr algn="l"><a:defRPr sz="3600" u="sng"><a:latin typeface="+mj-lt"/></a:defRPr></a:lvl1pPr>'
    title = Ph("title", 0, "Title", (0.7, 0.4, 11.9, 1.0), 30)
    body = Ph("body", 1, "Body", (0.5, 1.8, 12.1, 4.8))
    plain = Layout("Title and Content", (title, body), type="obj")
    Template((Master((title, body), (plain,), title=style),)).write(tmp_path / "a.pptx")
    look = analysis_of(open_template(find(str(tmp_path / "a.pptx")))).look
    assert look.title.x == pytest.approx(0.7 * 72 + 7.2, abs=1)
    assert look.canvas.x == pytest.approx(look.title.x, abs=1)
