"""Where titles stand on layouts that leave them little room, in which inks, and what content keeps from their bars."""

from __future__ import annotations

import io

import pptx
import pytest
from PIL import Image, ImageDraw
from pptx.enum.dml import MSO_FILL

from briefing.deck.check.deck import check_bytes
from briefing.deck.export import deck
from briefing.deck.looks.analysis import analysis_of
from briefing.deck.ooxml.colours import contrast
from briefing.deck.request import Request
from briefing.deck.template.catalogue import find
from briefing.deck.template.opening import open_template
from tests.deck.company_templates import footers, logo_at, panel_at, with_part
from tests.deck.template_drawing import Layout, Master, Ph, Template, panel, scheme

WIDE = 40 / 3
FOOT = footers(WIDE, 7.5)
TITLE = Ph("title", 0, "Title", (0.6, 0.5, 12.1, 1.0), 30)
BODY = Ph("body", 1, "Text", (0.6, 1.7, 12.1, 4.9), 20)


@pytest.fixture
def company(tmp_path):
    """The path of a template whose layout for content has these shapes under its title."""

    def company(*shapes, title: Ph = TITLE, body: Ph = BODY, picture: bytes = b"", colours: str = "") -> str:
        path = tmp_path / "company.pptx"
        layouts = (Layout("Text", (*shapes, title, body, *FOOT)),)
        more = {"colours": colours} if colours else {}
        Template((Master((title, body, *FOOT), layouts),), **more).write(path)
        if picture:
            path.write_bytes(with_part(path, "ppt/media/logo.png", picture))
        return str(path)

    return company


def look_of(path: str):
    return analysis_of(open_template(find(path))).look


def fading_rule(id: int) -> str:
    stops = '<a:gs pos="0"><a:srgbClr val="297F3D"/></a:gs><a:gs pos="100000"><a:srgbClr val="FFFFFF"/></a:gs>'
    fill = f'<a:gradFill><a:gsLst>{stops}</a:gsLst><a:lin ang="0"/></a:gradFill>'
    return panel(id, (0.3, 0.83, 11.0, 0.16), "accent1").replace(scheme("accent1"), fill)


def test_a_title_stands_over_a_rule_that_fades_into_the_ground(company):
    low = Ph("title", 0, "Title", (0.2, 0, 12, 0.83), 24, body=' anchor="b"')
    title = look_of(company(fading_rule, title=low)).title
    assert title.bottom <= 0.83 * 72
    assert title.h >= 46


def test_a_plate_keeps_clear_of_the_bar_that_titles_stand_on(company):
    def stripes(draw: ImageDraw.ImageDraw) -> None:
        for n in range(60):
            draw.rectangle((16 * n, 0, 16 * n + 8, 540), fill=("#F08A24", "#7A1F0A")[n % 2])

    image = Image.new("RGB", (960, 540), "#C8500A")
    stripes(ImageDraw.Draw(image))
    stream = io.BytesIO()
    image.save(stream, "PNG")
    bar = panel_at("tx1", 0, 0.6, 11.4, 1.5)
    title = Ph("title", 0, "Title", (0.8, 0.8, 10, 1.1), 28, "bg1", body=' anchor="ctr"')
    look = look_of(company(logo_at(0, 0, WIDE, 7.5), bar, title=title, picture=stream.getvalue()))
    assert look.plate
    assert look.plate.y >= 2.1 * 72


LOW = Ph("title", 0, "Title", (0.1, 1.83, 12.1, 1.3), 26, body=' anchor="ctr"')
HIGH_FOOT = footers(WIDE, 6.6)


def slanted(id: int) -> str:
    return panel(id, (0, 0, WIDE, 1.9), "bg2").replace('prst="rect"', 'prst="rtTriangle"')


def test_a_title_too_low_for_a_boards_slides_is_taken_to_their_head(tmp_path, cigref):
    path = tmp_path / "slanted.pptx"
    layouts = (Layout("Text", (slanted, LOW, Ph("body", 1, "Text", (0.6, 3.2, 12.1, 2.6), 20), *HIGH_FOOT)),)
    Template((Master((LOW, *HIGH_FOOT), layouts),)).write(path)
    look = look_of(str(path))
    assert look.title.y < 40
    assert look.canvas.h > 300
    data, _ = deck(cigref, Request(template=str(path), narrative="board"))
    assert [found.what for found in check_bytes(data) if found.is_fault] == []


def test_a_title_low_on_a_layout_with_a_picture_at_the_head_stays(tmp_path):
    path = tmp_path / "pictured.pptx"
    layouts = (Layout("Text", (logo_at(1, 0.3, 4, 1.2), LOW, *HIGH_FOOT)),)
    Template((Master((LOW, *HIGH_FOOT), layouts),)).write(path)
    assert look_of(str(path)).title.y > 100


def test_a_title_whose_box_begins_above_the_slides_edge_heads_its_slides(company):
    above = Ph("title", 0, "Title", (0.3, -0.4, 11.5, 1.85), 26, "bg1", body=' anchor="ctr"')
    path = company(panel_at("accent1", 0, 0, WIDE, 1.1), title=above)
    analysis = analysis_of(open_template(find(path)))
    assert analysis.look.title.y < 30
    assert analysis.look.title_ink is None
    assert analysis.look.canvas.y >= 1.1 * 72


def test_a_drawn_title_does_without_the_face_that_its_narrow_placeholder_has(tmp_path, cigref):
    def narrow(id: int) -> str:
        title = Ph("title", 0, "Title", (0, 0, 4.5, 0.8), 20, "bg1")
        return title.xml(id).replace("</p:spPr>", f"{scheme('tx1')}</p:spPr>")

    path = tmp_path / "labelled.pptx"
    Template((Master((narrow, BODY, *FOOT), (Layout("Text", (narrow, BODY, *FOOT)),)),)).write(path)
    assert look_of(str(path)).title_bare
    data, _ = deck(cigref, Request(template=str(path), narrative="board"))
    assert [found.what for found in check_bytes(data) if found.is_fault and found.slide > 1] == []
    second = pptx.Presentation(io.BytesIO(data)).slides[1].shapes.title
    assert second.fill.type == MSO_FILL.BACKGROUND


def test_a_narrow_title_takes_a_shade_of_its_own_colour_that_is_read_when_small(company):
    house = "1F2933 FFFFFF 243B53 F0F4F8 C16550 B44D12 2D7738 8719E0 AB091E 5D4037 0B69A3 5D4037"
    body = Ph("body", 1, "Text", (0.6, 1.7, 7, 4.9), 20)
    for wide, found in ((7.0, "accent1 dark"), (12.1, "")):
        title = Ph("title", 0, "Title", (0.6, 0.5, wide, 1.0), 30, "accent1")
        pattern = (panel_at("accent2", 8.2, 0, 5.1, 7.5),) if wide < 8 else ()
        path = company(*pattern, title=title, body=body, colours=house)
        look = look_of(path)
        assert (look.title_ink.slot if look.title_ink else "") == found
        palette = open_template(find(path)).layouts[look.layout].palette
        assert contrast(palette.variant(found or "accent1"), (1, 1, 1)) >= (4.5 if found else 3.0)
