"""A cover that designers drew on the template's first slide: people who make a deck by hand copy that slide."""

from __future__ import annotations

import io
import pathlib

import pptx
import pytest
from pptx.util import Inches

from briefing.deck.check.deck import check_bytes
from briefing.deck.export import deck
from briefing.deck.ooxml.package import unpack
from briefing.deck.request import Request
from briefing.deck.template.blank import blank
from tests.deck.audit import errors
from tests.deck.company_templates import footers, panel_at, with_part
from tests.deck.template_drawing import GROUP, HEAD, NS, Layout, Master, Ph, Template, at, panel, rels, scheme

FOOT = footers(40 / 3, 7.5)
TITLE = Ph("title", 0, "Title", (0.7, 0.4, 11.9, 1.0), 30)
CONTENT = Layout("Title Only", (TITLE, *FOOT), type="titleOnly")
BARE = Layout("Free", FOOT)
FULL, SMALL = (0, 0, 40 / 3, 7.5), (10, 5.4, 1.6, 1.6)
HEADLINE = (1.0, 2.2, 9.0, 1.4)


def text(words: str, box: tuple[float, float, float, float], size: int, kind: str = "") -> str:
    mark = f'<p:nvPr><p:ph type="{kind}" idx="4294967295"/></p:nvPr>' if kind else "<p:nvPr/>"
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="7" name="Words"/><p:cNvSpPr txBox="1"/>{mark}</p:nvSpPr><p:spPr>{at(box)}'
        f'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr wrap="square"/><a:p><a:r>'
        f'<a:rPr sz="{size}00">{scheme("bg1")}</a:rPr><a:t>{words}</a:t></a:r></a:p></p:txBody></p:sp>'
    )


def picture(id: str, box: tuple[float, float, float, float], more: str = "") -> str:
    return (
        f'<p:pic><p:nvPicPr><p:cNvPr id="8" name="Picture">{more}</p:cNvPr><p:cNvPicPr/><p:nvPr/></p:nvPicPr>'
        f'<p:blipFill><a:blip r:embed="{id}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>{at(box)}'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>'
    )


def drawn(tmp_path, *shapes: str, layout: Layout = BARE, of_slide: str = "") -> str:
    """A template whose first slide, on ``layout``, has these shapes; rId8 is a drawing of its, rId9 a photograph."""
    path = tmp_path / "company.pptx"
    Template((Master((TITLE, *FOOT), (layout, CONTENT)),), slides=1).write(path)
    slide = f"{HEAD}<p:sld {NS}{of_slide}><p:cSld><p:spTree>{GROUP}{''.join(shapes)}</p:spTree></p:cSld></p:sld>"
    known = ("rId1", "slideLayout", "../slideLayouts/slideLayout1.xml"), ("rId8", "image", "../media/logo.png")
    related = rels(*known, ("rId9", "image", "../media/photo.jpg"))
    jpeg = b"\xff\xd8\xff"
    for name, data in (
        ("ppt/slides/slide1.xml", slide.encode()),
        ("ppt/slides/_rels/slide1.xml.rels", related.encode()),
        ("ppt/media/photo.jpg", jpeg),
    ):
        path.write_bytes(with_part(path, name, data))
    return str(path)


def layout_of(template: str) -> str:
    """The markup of the layout that was made of the first slide, "" without one."""
    with pathlib.Path(template).open("rb") as file:
        package, _, cover = blank(unpack(file.read(), template))
    return package.parts[cover].decode() if cover else ""


PANEL = panel(6, FULL, "accent1")
WORDS = text("Our yearly review", HEADLINE, 44), text("Finance", (1.0, 3.8, 9.0, 0.9), 20)


def test_a_cover_that_a_slide_draws_opens_our_deck_with_our_words(cigref, tmp_path):
    template = drawn(tmp_path, PANEL, *WORDS)
    data, _ = deck(cigref, Request(template=template, narrative="short"))
    first = pptx.Presentation(io.BytesIO(data)).slides[0]
    assert first.slide_layout.name == "Free 1"
    title, subtitle = first.shapes.title, next(s for s in first.placeholders if s.placeholder_format.idx == 1)
    assert title.text_frame.text.split() == cigref.deck.title.split()
    assert subtitle.text_frame.text.split() == cigref.deck.subtitle.split()
    assert (title.left, title.width) == (Inches(HEADLINE[0]), Inches(HEADLINE[2]))
    assert [shape.name for shape in first.slide_layout.shapes if not shape.is_placeholder] == ["Panel"]
    assert "yearly review" not in str([part.blob for part in first.part.package.iter_parts()])
    assert [found for found in check_bytes(data) if found.is_fault and found.slide == 1] == []
    (tmp_path / "made.pptx").write_bytes(data)
    assert errors(tmp_path / "made.pptx") == []


def test_a_title_on_a_layout_that_has_none_for_it_makes_a_cover_of_the_slide(tmp_path):
    made = layout_of(drawn(tmp_path, text("Titel", HEADLINE, 40, "ctrTitle")))
    assert '<p:ph type="ctrTitle"/>' in made
    assert at(HEADLINE) in made


def test_logos_go_along_and_small_photographs_do_not(tmp_path):
    made = layout_of(drawn(tmp_path, PANEL, picture("rId8", SMALL), picture("rId9", SMALL), *WORDS))
    assert made.count("<p:pic>") == 1
    made = layout_of(drawn(tmp_path, picture("rId9", FULL), *WORDS))
    assert made.count("<p:pic>") == 1


def test_what_a_slide_hides_of_its_layout_is_hidden(tmp_path):
    layout = Layout("Free", (panel_at("accent2", *SMALL), *FOOT))
    shown, hidden = (
        layout_of(drawn(tmp_path, PANEL, *WORDS, layout=layout, of_slide=of)) for of in ("", ' showMasterSp="0"')
    )
    assert (shown.count("Panel"), hidden.count("Panel")) == (2, 1)
    assert 'showMasterSp="0"' in hidden


def test_sample_words_of_the_layout_under_the_slide_s_own_title_stay_behind(tmp_path):
    samples = (lambda _: text("Title, two lines", HEADLINE, 40)), (lambda _: text("Seal", SMALL, 12))
    made = layout_of(drawn(tmp_path, PANEL, *WORDS, layout=Layout("Free", (*samples, *FOOT))))
    assert "Title, two lines" not in made
    assert "Seal" in made


def test_clicks_and_films_stay_behind(tmp_path):
    click = '<a:hlinkClick r:id="rId1"/>'
    made = layout_of(drawn(tmp_path, PANEL, picture("rId8", SMALL, click), picture("rId1", SMALL), *WORDS))
    assert made.count("<p:pic>") == 1
    assert "hlinkClick" not in made


@pytest.mark.parametrize(
    ("shapes", "layout"),
    [
        (WORDS, Layout("Cover", (Ph("ctrTitle", 0, "Title", HEADLINE, 40), *FOOT), type="title")),
        ((PANEL, text("A list of small words", HEADLINE, 18)), BARE),
        ((PANEL, text("many words " * 40, HEADLINE, 40)), BARE),
        ((PANEL, *WORDS, "<p:graphicFrame/>"), BARE),
        ((text("A slide of content", TITLE.box, 30, "title"), PANEL.replace("sp>", "cxnSp>")), CONTENT),
        ((), BARE),
    ],
    ids=["a title layout serves", "no large words", "many words", "a table", "a title where content has it", "nothing"],
)
def test_slides_that_are_no_drawn_covers_make_none(tmp_path, shapes, layout):
    assert layout_of(drawn(tmp_path, *shapes, layout=layout)) == ""
