"""A cover's title on a template whose own is not to be seen."""

from __future__ import annotations

import io

import pptx

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
