"""What designers laid on every slide instead of on its layout: logos, bars and the ground."""

from __future__ import annotations

import io
import pathlib

import pptx

from briefing.deck.check.deck import check_bytes
from briefing.deck.export import deck
from briefing.deck.ooxml.package import unpack
from briefing.deck.request import Request
from briefing.deck.template.blank import blank
from tests.deck.audit import errors
from tests.deck.company_templates import footers, with_part
from tests.deck.template.test_own_covers import picture, text
from tests.deck.template_drawing import GROUP, HEAD, NS, Layout, Master, Ph, Template, ground, panel, rels

TITLE = Ph("title", 0, "Title", (0.7, 0.4, 11.9, 1.0), 30)
FOOT = footers(40 / 3, 7.5)
LOGO, BAR, MIDDLE = (11.6, 0.2, 1.4, 0.5), (0, 0, 40 / 3, 0.12), (4, 3, 5, 2)
PAGE = picture("rId8", LOGO) + panel(6, BAR, "accent2")


def laid(tmp_path: pathlib.Path, *pages: str, of_ground: str = "") -> str:
    """A template whose slides, on a bare layout, have these shapes; rId8 is a drawing of theirs."""
    path = tmp_path / "company.pptx"
    Template((Master((TITLE, *FOOT), (Layout("Free", FOOT),)),), slides=len(pages)).write(path)
    related = rels(("rId1", "slideLayout", "../slideLayouts/slideLayout1.xml"), ("rId8", "image", "../media/logo.png"))
    for n, shapes in enumerate(pages, 1):
        slide = f"{HEAD}<p:sld {NS}><p:cSld>{ground(of_ground)}<p:spTree>{GROUP}{shapes}</p:spTree></p:cSld></p:sld>"
        path.write_bytes(with_part(path, f"ppt/slides/slide{n}.xml", slide.encode()))
        path.write_bytes(with_part(path, f"ppt/slides/_rels/slide{n}.xml.rels", related.encode()))
    return str(path)


def layout_of(template: str) -> str:
    package, _, _ = blank(unpack(pathlib.Path(template).read_bytes(), template))
    return package.parts["ppt/slideLayouts/slideLayout1.xml"].decode()


def test_logos_and_bars_of_most_slides_are_the_layouts(tmp_path, cigref):
    words = [text(f"Page {n}", (1, 2, 9, 1), 20) for n in range(4)]
    template = laid(tmp_path, *(PAGE + more for more in words[:3]), words[3], of_ground="bg2")
    made = layout_of(template)
    assert (made.count("<p:pic>"), made.count('name="Panel"'), made.count("<p:bg>")) == (1, 1, 1)
    assert "Page" not in made
    data, _ = deck(cigref, Request(template=template, narrative="board"))
    layouts = {slide.slide_layout.name for slide in pptx.Presentation(io.BytesIO(data)).slides}
    assert layouts == {"Free"}
    assert [found.what for found in check_bytes(data) if found.is_fault] == []
    (tmp_path / "made.pptx").write_bytes(data)
    assert errors(tmp_path / "made.pptx") == []


def test_what_few_slides_have_or_stands_in_their_middle_or_under_words_stays_theirs(tmp_path):
    bare = layout_of(laid(tmp_path, "", "", ""))
    assert layout_of(laid(tmp_path, PAGE, PAGE)) == layout_of(laid(tmp_path, "", ""))
    assert layout_of(laid(tmp_path, PAGE, "", "")) == bare
    assert layout_of(laid(tmp_path, *[panel(6, MIDDLE, "accent2")] * 3)) == bare
    assert layout_of(laid(tmp_path, *[panel(6, BAR, "accent2") + text("Chapter", BAR, 12)] * 3)) == bare
