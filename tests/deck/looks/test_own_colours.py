"""The accent of a template that is painted with colours beside its theme's, as many houses do over Office's theme."""

from __future__ import annotations

import io
import pathlib
import re
import zipfile
from collections.abc import Callable

import pptx
import pytest
from PIL import Image
from pptx.dml.color import RGBColor

from briefing.deck.check.slides import of_slide, slides_of
from briefing.deck.export import deck
from briefing.deck.looks.analysis import analysis_of
from briefing.deck.looks.layout_usage import named_colours
from briefing.deck.ooxml.package import unpack
from briefing.deck.request import Request
from briefing.deck.template.catalogue import find
from briefing.deck.template.opening import open_template
from tests.deck.company_templates import footers, logo_at, panel_at, with_part
from tests.deck.template_drawing import NS, Layout, Master, Ph, Template, panel

OFFICE = "000000 FFFFFF 1F497D EEECE1 4F81BD C0504D 9BBB59 8064A2 4BACC6 F79646 0000FF 800080"
TITLE = Ph("title", 0, "Title", (0.6, 0.5, 12.1, 1.0), 30)
RED_TITLE = '<a:lvl1pPr><a:defRPr sz="3000"><a:solidFill><a:srgbClr val="A50021"/></a:solidFill></a:defRPr></a:lvl1pPr>'


def painted(colour: str, *box: float) -> Callable[[int], str]:
    """A panel in a colour that the theme has not."""
    own = f'<a:srgbClr val="{colour}"/>'
    return lambda number: panel(number, box, "accent1").replace('<a:schemeClr val="accent1"/>', own)  # type: ignore[arg-type]


@pytest.fixture
def company(tmp_path):
    """The path of a template whose layout has these shapes over Office's theme."""

    def company(*shapes: Callable[[int], str], **more: str) -> str:
        path = tmp_path / "company.pptx"
        layouts = (Layout("Text", (*shapes, TITLE, *footers(40 / 3, 7.5))),)
        Template((Master((TITLE,), layouts, **more),), colours=OFFICE).write(path)
        return str(path)

    return company


def accents(path: str) -> tuple[str, ...]:
    return analysis_of(open_template(find(path))).look.accents


BAND = 0, 0, 13.34, 0.3


@pytest.mark.parametrize(
    ("shape", "found"),
    [
        (painted("A50021", *BAND), "rgb:A50021"),
        (painted("1BDCFF", *BAND), "rgb:1BDCFF darkest"),
        (painted("C0504D", *BAND), "accent2 dark"),
        (painted("001018", *BAND), "tx2"),
        (painted("7F7F7F", *BAND), "tx2"),
    ],
    ids=["its own", "until it is read", "one of the theme", "as good as black", "a grey"],
)
def test_what_layouts_are_painted_with_is_the_accent(company, shape, found):
    assert accents(company(shape)) == (found,)


def test_orange_stays_what_is_drawn_and_letters_that_would_be_brown_have_the_colour_of_texts(company, cigref):
    path = company(painted("FF9E00", *BAND))
    look = analysis_of(open_template(find(path))).look
    assert (look.accents, look.marks, look.on_mark) == (("tx1",), ("rgb:FF9E00",), "tx1")
    data, _ = deck(cigref, Request(template=path, narrative="board"))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        pages = [archive.read(name).decode() for name in archive.namelist() if name.startswith("ppt/slides/slide")]
    painted_runs = [run for page in pages for run in re.findall("<a:rPr.*?</a:rPr>", page) if "FF9E00" in run]
    assert painted_runs == []
    assert sum('<a:srgbClr val="FF9E00"' in page for page in pages) > 5


def test_a_colour_of_the_theme_that_is_painted_comes_before_one_of_its_own(company):
    assert accents(company(painted("A50021", *BAND), panel_at("accent4", 0, 7.3, 13.34, 0.1))) == ("accent4 dark",)


def test_the_colour_of_titles_is_the_houses_where_nothing_is_painted(company):
    assert accents(company(title=RED_TITLE)) == ("rgb:A50021",)
    shade = '<a:schemeClr val="accent5"><a:lumMod val="75000"/></a:schemeClr>'
    assert accents(company(title=RED_TITLE.replace('<a:srgbClr val="A50021"/>', shade))) == ("accent5 darker",)


@pytest.mark.parametrize(("colour", "found"), [("541B86", "rgb:541B86"), ("376092", "accent1 dark"), ("EEEEEE", "tx2")])
def test_the_colour_that_pictures_have_much_of_is_the_houses_where_nothing_else_is_painted(company, colour, found):
    path = company(logo_at(*BAND))
    stream = io.BytesIO()
    Image.new("RGB", (8, 2), f"#{colour}").save(stream, "PNG")
    pathlib.Path(path).write_bytes(with_part(pathlib.Path(path), "ppt/media/logo.png", stream.getvalue()))
    assert accents(path) == (found,)


def slide(markup: str) -> str:
    return f"<p:sld {NS}>{markup}</p:sld>"


def test_slides_tell_the_house_by_shapes_and_titles_not_by_marked_words():
    fill = '<a:solidFill><a:srgbClr val="{}"/></a:solidFill>'
    word = f"<p:sp><p:spPr/><p:txBody><a:r><a:rPr>{fill.format('FF0000')}</a:rPr></a:r></p:txBody></p:sp>"
    title = f'<p:sp><p:nvPr><p:ph type="title"/></p:nvPr><a:rPr>{fill.format("a70c2f")}</a:rPr></p:sp>'
    shape = f"<p:sp><p:spPr>{fill.format('5E2750')}</p:spPr></p:sp>"
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for number, markup in enumerate((word + title, word + title + shape, word, word), 1):
            archive.writestr(f"ppt/slides/slide{number}.xml", slide(markup))
    assert named_colours(stream.getvalue()) == {"rgb:A70C2F": 0.5, "rgb:5E2750": 0.25}


def told(data: bytes) -> list[tuple[int, str]]:
    """What check says of the colours of slides."""
    slides = slides_of(unpack(data))
    return [(slide.number, what) for slide in slides for what in of_slide(slide) if "colour" in what]


def test_the_theme_of_a_deck_lists_the_colour_so_that_people_can_pick_it_and_check_knows_it(company, cigref):
    data, _ = deck(cigref, Request(template=company(painted("A50021", *BAND)), narrative="onepage"))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        theme, page = archive.read("ppt/theme/theme1.xml"), archive.read("ppt/slides/slide1.xml")
    assert b'</a:themeElements><a:custClrLst><a:custClr><a:srgbClr val="A50021"/></a:custClr></a:custClrLst>' in theme
    assert b'<a:srgbClr val="A50021"' in page
    assert told(data) == []

    opened = pptx.Presentation(io.BytesIO(data))
    box = opened.slides[0].shapes.add_textbox(0, 0, 914400, 914400)
    box.text_frame.text = "By hand"
    box.text_frame.paragraphs[0].runs[0].font.color.rgb = RGBColor(0, 128, 0)
    stream = io.BytesIO()
    opened.save(stream)
    assert told(stream.getvalue()) == [(1, "A colour is not one of the theme’s.")]
