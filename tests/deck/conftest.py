"""Decks to draw: the bundled one, and one of all that a company's deck may hold."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import Any

import pptx
import pytest
from lxml import etree
from PIL import Image
from pptx.chart.data import CategoryChartData
from pptx.dml.color import RGBColor
from pptx.enum.chart import XL_CHART_TYPE
from pptx.enum.shapes import MSO_CONNECTOR, MSO_SHAPE
from pptx.presentation import Presentation
from pptx.slide import Slide
from pptx.util import Inches, Pt

from briefing.core.model import Briefing
from briefing.core.queries.outline import in_story_order
from briefing.deck.export import deck
from briefing.deck.request import Request

A = "http://schemas.openxmlformats.org/drawingml/2006/main"
STOPS = (
    '<a:gs pos="0"><a:srgbClr val="FF0000"/></a:gs>'
    '<a:gs pos="60000"><a:srgbClr val="00AA00"><a:alpha val="{alpha}"/></a:srgbClr></a:gs>'
    '<a:gs pos="100000"><a:srgbClr val="0000FF"/></a:gs>'
)
SHADOW = (
    '<a:outerShdw blurRad="101600" dist="76200" dir="2700000" algn="tl">'
    '<a:srgbClr val="000000"><a:alpha val="50000"/></a:srgbClr></a:outerShdw>'
)
WEB = "https://example.org/a?b=1&c=é"


@pytest.fixture(scope="session")
def bundled(cigref: Briefing) -> bytes:
    return deck(cigref, Request(picks=in_story_order(cigref)))[0]


@pytest.fixture(scope="session")
def brief(cigref: Briefing) -> Briefing:
    """Three messages of the bundled briefing, two of them picked, for what is the same for few slides as for many."""
    picks = cigref.deck.picks[:2]
    other = next(message.id for message in cigref.messages if message.id not in cigref.deck.picks)
    messages = tuple(message for message in cigref.messages if message.id in (*picks, other))
    return replace(cigref, messages=messages, deck=replace(cigref.deck, picks=picks, narrative="short"))


@pytest.fixture(scope="session")
def few(brief: Briefing) -> bytes:
    """A deck of four slides."""
    return deck(brief)[0]


@pytest.fixture(scope="session")
def odd() -> bytes:
    """Gradients, shadows, turned and cropped pictures, a table, a chart, links, text set wide or in missing fonts."""
    presentation = pptx.Presentation()
    first, second = (presentation.slides.add_slide(presentation.slide_layouts[layout]) for layout in (6, 1))
    shapes(first)
    pictures(first)
    texts(first)
    data = CategoryChartData()
    data.categories = ["Climat", "Données", "Talents"]
    data.add_series("Messages", (3, 5, 2))
    first.shapes.add_chart(XL_CHART_TYPE.BAR_CLUSTERED, Inches(5), Inches(5), Inches(4), Inches(2.4), data)
    second.shapes.title.text = "Second"
    second.placeholders[1].text = "One\nTwo"
    second.shapes.add_shape(MSO_SHAPE.OVAL, 0, 0, Inches(1), Inches(1)).click_action.target_slide = first
    presentation.core_properties.title = "Odd things"
    return saved(presentation)


def saved(presentation: Presentation) -> bytes:
    stream = io.BytesIO()
    presentation.save(stream)
    return stream.getvalue()


def notes_of(data: bytes) -> str:
    """The notes of a deck's slides, one after the other."""
    slides = pptx.Presentation(io.BytesIO(data)).slides
    return "\n".join(slide.notes_slide.notes_text_frame.text for slide in slides if slide.has_notes_slide)


def shapes(slide: Slide) -> None:
    for place, (alpha, way) in enumerate(
        [(100000, 'lin ang="2700000"'), (50000, 'lin ang="0"'), (50000, 'path path="circle"')]
    ):
        shape = slide.shapes.add_shape(MSO_SHAPE.OVAL, Inches(0.2 + 2 * place), Inches(0.2), Inches(1.8), Inches(1))
        shape._element.spPr.append(
            drawing(f"<a:gradFill><a:gsLst>{STOPS.format(alpha=alpha)}</a:gsLst><a:{way}/></a:gradFill>")
        )
    turned = slide.shapes.add_shape(MSO_SHAPE.RIGHT_ARROW, Inches(6.4), Inches(0.2), Inches(1.6), Inches(1))
    turned.rotation = 30
    turned.text_frame.text = "Tourné"
    shadowed = slide.shapes.add_shape(MSO_SHAPE.ROUNDED_RECTANGLE, Inches(8.2), Inches(0.2), Inches(1.6), Inches(1))
    shadowed._element.spPr.append(drawing(f"<a:effectLst>{SHADOW}</a:effectLst>"))
    line = slide.shapes.add_connector(MSO_CONNECTOR.STRAIGHT, Inches(0.2), Inches(1.5), Inches(4), Inches(1.7))
    line.line.width = Pt(3)
    line.line._get_or_add_ln().append(drawing('<a:prstDash val="dash"/>'))


def pictures(slide: Slide) -> None:
    image = Image.radial_gradient("L").resize((200, 120)).convert("RGBA")
    image.putalpha(Image.linear_gradient("L").resize((200, 120)))
    for place, format in enumerate(["PNG", "PNG", "JPEG", "JPEG"]):
        stream = io.BytesIO()
        image.convert("RGB" if format == "JPEG" else "RGBA").save(stream, format)
        picture = slide.shapes.add_picture(stream, Inches(0.2 + 2.4 * place), Inches(2), Inches(2))
        if place == 0:
            picture.crop_left, picture.crop_top = 0.2, 0.1
        elif place == 1:
            picture.rotation, picture.line.color.rgb, picture.line.width = 15, RGBColor(200, 0, 0), Pt(3)
            picture._element.spPr.append(drawing(f"<a:effectLst>{SHADOW}</a:effectLst>"))
        elif place == 2:
            element: Any = picture._element
            element.blipFill.find(f"{{{A}}}blip").append(drawing("<a:grayscl/>"))


def texts(slide: Slide) -> None:
    frame = slide.shapes.add_textbox(Inches(0.2), Inches(3.5), Inches(4.5), Inches(1.6)).text_frame
    linked = frame.paragraphs[0].add_run()
    linked.text, linked.font.name = "œuvre, attitude, affluent", "No Such Font"
    frame.paragraphs[0].add_line_break()
    linked = frame.paragraphs[0].add_run()
    linked.text, linked.hyperlink.address = "lien", WEB
    other = frame.add_paragraph().add_run()
    other.text, other.hyperlink.address = "😀 fichier", "file:///etc/passwd"
    wide = frame.add_paragraph().add_run()
    wide.text = "interlettré"
    wide._r.get_or_add_rPr().set("spc", "600")
    table = slide.shapes.add_table(2, 2, Inches(0.2), Inches(5.2), Inches(4), Inches(1)).table
    table.cell(1, 1).text = "Cellule"


def drawing(markup: str) -> Any:
    return etree.fromstring(f'<x xmlns:a="{A}">{markup}</x>')[0]
