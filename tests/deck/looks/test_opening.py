"""A cover's title on a template whose own is not to be seen."""

from __future__ import annotations

import io

import pptx
from lxml import etree

from briefing.deck.check.deck import check_bytes
from briefing.deck.export import deck
from briefing.deck.looks.analysis import analysis_of
from briefing.deck.request import Request
from briefing.deck.template.catalogue import find
from briefing.deck.template.opening import open_template
from tests.deck.company_templates import footers
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
