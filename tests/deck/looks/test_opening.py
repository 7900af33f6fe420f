"""A cover's title on a template whose own is not to be seen."""

from __future__ import annotations

import io

import pptx
from lxml import etree

from briefing.deck.check.deck import check_bytes
from briefing.deck.compose.model import Ink
from briefing.deck.export import deck
from briefing.deck.looks.analysis import analysis_of
from briefing.deck.request import Request
from briefing.deck.template.catalogue import find
from briefing.deck.template.opening import open_template
from tests.deck.company_templates import footers, panel_at
from tests.deck.template_drawing import Layout, Master, Ph, Template

TITLE = Ph("title", 0, "Title", (0.7, 0.4, 11.9, 1.0), 30)
HIDDEN = Ph("title", 0, "Title", (0, 0, 0.2, 0.26), 1)
"""In a corner, at a point: some templates have a title there for lists of slides only."""


def test_a_title_that_the_layout_hides_in_a_corner_stands_in_the_free_room(cigref, tmp_path):
    foot = footers(40 / 3, 7.5)
    cover, plain = Layout("Couverture", (HIDDEN, *foot)), Layout("Title Only", (TITLE, *foot), type="titleOnly")
    Template((Master((TITLE, *foot), (cover, plain)),)).write(tmp_path / "company.pptx")
    data, _ = deck(cigref, Request(template=str(tmp_path / "company.pptx")))
    first = pptx.Presentation(io.BytesIO(data)).slides[0]
    assert first.slide_layout.name == "Couverture"
    title = first.shapes.title
    assert title.text_frame.text.split() == cigref.deck.title.split()
    assert title.width > pptx.util.Inches(6)
    assert title.text_frame.paragraphs[0].runs[0].font.size > pptx.util.Pt(20)
    assert [found for found in check_bytes(data) if found.is_fault and found.slide == 1] == []


def test_what_follows_a_title_that_stands_nearer_to_the_edge_than_usual_begins_where_it_does(tmp_path):
    near = Ph("ctrTitle", 0, "Title", (0.2, 2.4, 11, 1.2), 40), Ph("subTitle", 1, "Subtitle", (0.2, 3.8, 11, 0.8), 20)
    cover, plain = Layout("Cover", near, type="title"), Layout("Title Only", (TITLE,), type="titleOnly")
    Template((Master((TITLE,), (cover, plain)),)).write(tmp_path / "company.pptx")
    opening = analysis_of(open_template(find(str(tmp_path / "company.pptx")))).look.opening
    assert abs(opening.rest.place.x - opening.title.place.x) < 3


def test_lines_of_a_title_that_would_touch_are_set_apart(tmp_path):
    tight = '<a:lnSpc><a:spcPct val="70000"/></a:lnSpc>'
    title = Ph("ctrTitle", 0, "Title", (0.7, 2.4, 11, 1.8), 40, level=tight)
    cover, plain = Layout("Cover", (title,), type="title"), Layout("Title Only", (TITLE,), type="titleOnly")
    Template((Master((TITLE,), (cover, plain)),)).write(tmp_path / "company.pptx")
    opening = analysis_of(open_template(find(str(tmp_path / "company.pptx")))).look.opening
    assert opening.title.pitch >= 0.85


def test_a_cover_carries_neither_footer_nor_number_and_nobody_misses_them(cigref, tmp_path):
    foot = footers(40 / 3, 7.5)
    title = Ph("ctrTitle", 0, "Title", (0.7, 2.4, 11, 1.2), 40)
    cover, plain = Layout("Cover", (title, *foot), type="title"), Layout("Only", (TITLE, *foot), type="titleOnly")
    Template((Master((TITLE, *foot), (cover, plain)),)).write(tmp_path / "company.pptx")
    data, _ = deck(cigref, Request(template=str(tmp_path / "company.pptx"), narrative="short"))
    first, second = (
        {
            str(shape.placeholder_format.type).split(" ")[0]
            for shape in pptx.Presentation(io.BytesIO(data)).slides[n].placeholders
        }
        for n in (0, 1)
    )
    assert first.isdisjoint({"FOOTER", "SLIDE_NUMBER"})
    assert second >= {"FOOTER", "SLIDE_NUMBER"}
    assert [found.what for found in check_bytes(data) if "number" in found.what] == []


def test_letters_that_a_template_outlines_are_filled_for_programs_that_draw_them_hollow(cigref, tmp_path):
    line = '<a:ln><a:solidFill><a:schemeClr val="bg1"><a:alpha val="10000"/></a:schemeClr></a:solidFill></a:ln>'
    outlined = f'<a:lvl1pPr><a:defRPr sz="3600">{line}<a:latin typeface="+mj-lt"/></a:defRPr></a:lvl1pPr>'
    for name, style, stated in (("hollow", outlined, True), ("full", outlined.replace(line, ""), False)):
        plain = Layout("Only", (TITLE,), type="titleOnly")
        Template((Master((TITLE,), (plain,), title=style),)).write(tmp_path / f"{name}.pptx")
        data, _ = deck(cigref, Request(template=str(tmp_path / f"{name}.pptx"), narrative="onepage"))
        title = pptx.Presentation(io.BytesIO(data)).slides[0].shapes.title
        assert ("<a:ln><a:noFill/></a:ln>" in etree.tostring(title._element).decode()) == stated


def test_facts_follow_the_subtitle_where_that_stands_at_the_foot_of_the_cover(cigref, tmp_path):
    title, line = Ph("ctrTitle", 0, "Title", (1, 2.4, 9, 1.2), 40), panel_at("accent1", 0, 5.3, 40 / 3, 2.2)
    low = Ph("subTitle", 1, "Subtitle", (1, 4.5, 9, 0.6), 20)
    cover, plain = Layout("Cover", (title, low, line), type="title"), Layout("Title Only", (TITLE,), type="titleOnly")
    Template((Master((TITLE,), (cover, plain)),)).write(tmp_path / "company.pptx")
    data, _ = deck(cigref, Request(template=str(tmp_path / "company.pptx"), narrative="short"))
    shapes = sorted(pptx.Presentation(io.BytesIO(data)).slides[0].shapes, key=lambda shape: shape.top)
    assert [shape.name for shape in shapes if shape.has_text_frame] == ["Title", "Subtitle", "Facts"]


def test_the_title_takes_the_place_of_the_words_that_the_layout_makes_by_far_larger(cigref, tmp_path):
    small, large = Ph("title", 0, "Title", (1, 1, 9, 0.5), 14), Ph("body", 10, "Words", (1, 1.8, 9, 1.6), 44)
    cover, plain = Layout("Cover", (small, large), type="title"), Layout("Title Only", (TITLE,), type="titleOnly")
    Template((Master((TITLE,), (cover, plain)),)).write(tmp_path / "company.pptx")
    data, _ = deck(cigref, Request(template=str(tmp_path / "company.pptx"), narrative="short"))
    title = pptx.Presentation(io.BytesIO(data)).slides[0].shapes.title
    assert 1.8 <= title.top.inches < 1.9
    assert title.text_frame.paragraphs[0].runs[0].font.size == pptx.util.Pt(44)


def test_what_follows_a_centred_title_stands_under_its_middle(tmp_path):
    middle = ' algn="ctr"'
    title = Ph("ctrTitle", 0, "Title", (4, 2.4, 6, 1.2), 40, attributes=middle)
    cover = Layout("Cover", (title, panel_at("accent1", 0, 3.8, 3, 3.7)), type="title")
    Template((Master((TITLE,), (cover, Layout("Title Only", (TITLE,), type="titleOnly"))),)).write(tmp_path / "a.pptx")
    opening = analysis_of(open_template(find(str(tmp_path / "a.pptx")))).look.opening
    centres = [place.x + place.w / 2 for place in (opening.title.place, opening.rest.place)]
    assert abs(centres[0] - centres[1]) < 3


def test_on_a_cover_that_is_full_of_a_picture_all_texts_share_the_title_s_place(tmp_path):
    stripes = [panel_at(f"accent{n % 6 + 1}", 0.55 * n, 4.6, 0.55, 2.9) for n in range(25)]
    dark = panel_at("dk1", 0, 0, 40 / 3, 4.6)
    title = Ph("ctrTitle", 0, "Title", (1, 0.5, 11, 4), 40, "bg1")
    cover = Layout("Cover", (dark, *stripes, title), type="title")
    Template((Master((TITLE,), (cover, Layout("Title Only", (TITLE,), type="titleOnly"))),)).write(tmp_path / "a.pptx")
    opening = analysis_of(open_template(find(str(tmp_path / "a.pptx")))).look.opening
    assert opening.rest.place.y >= opening.title.place.bottom
    assert opening.rest.text == Ink("bg1")
