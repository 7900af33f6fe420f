"""A cover that a template's designer laid on its first slide, not on the layout."""

from __future__ import annotations

import pytest

from briefing.deck.ooxml.package import unpack
from briefing.deck.template.blank import blank
from tests.deck.company_templates import panel_at, with_part
from tests.deck.template_drawing import NS, Layout, Master, Ph, Template, ground

TITLE = Ph("ctrTitle", 0, "Title", (0.7, 2.4, 11, 1.2), 40)
PICTURE = '<p:bg><p:bgPr><a:blipFill><a:blip r:embed="rId9"/></a:blipFill><a:effectLst/></p:bgPr></p:bg>'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def laid(tmp_path, layout: Layout, told: str, picture: str = 'Target="../media/cover.png"', style: str = "") -> str:
    """The layout's markup in the blank deck of a template whose first slide says ``told`` of its background.

    ``style`` is the number of the theme's background that its master has.
    """
    path = tmp_path / "company.pptx"
    Template((Master((TITLE,), (layout,)),), slides=1).write(path)
    slide = f'<p:sld {NS}><p:cSld>{told}<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/>'
    slide += "</p:nvGrpSpPr><p:grpSpPr/></p:spTree></p:cSld></p:sld>"
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="{OFFICE}/slideLayout" Target="../slideLayouts/slideLayout1.xml"/>'
        f'<Relationship Id="rId9" Type="{OFFICE}/image" {picture}/></Relationships>'
    )
    for name, data in (
        ("ppt/slides/slide1.xml", slide.encode()),
        ("ppt/slides/_rels/slide1.xml.rels", relations.encode()),
        ("ppt/media/cover.png", b"\x89PNG"),
    ):
        path.write_bytes(with_part(path, name, data))
    if style:
        name = "ppt/slideMasters/slideMaster1.xml"
        ground_of = f'<p:bg><p:bgRef idx="{style}"><a:schemeClr val="bg1"/></p:bgRef></p:bg>'
        master = unpack(path.read_bytes(), str(path)).parts[name].decode().replace(ground("bg1"), ground_of)
        path.write_bytes(with_part(path, name, master.encode()))
    package = blank(unpack(path.read_bytes(), str(path))).package
    name = "ppt/slideLayouts/slideLayout1.xml"
    shown = [relation.target for relation in package.relations(name) if relation.kind == "image"]
    return package.parts[name].decode() + " ".join(shown)


def test_a_bare_title_layout_takes_the_ground_of_the_slide_that_opens_the_template(tmp_path):
    cover = Layout("Cover", (TITLE,), type="title")
    assert '<a:schemeClr val="accent2"/>' in laid(tmp_path, cover, ground("accent2"))
    found = laid(tmp_path, cover, PICTURE)
    assert '<a:blip r:embed="' in found
    assert found.endswith("ppt/media/cover.png")


@pytest.mark.parametrize(
    "layout",
    [
        Layout("Cover", (TITLE, panel_at("accent1", 0, 0, 3, 1)), type="title"),
        Layout("Cover", (TITLE,), type="title", ground="bg2"),
        Layout("Content", (TITLE,), type="obj"),
    ],
    ids=["it is drawn on", "it has a ground", "it is no title's"],
)
def test_other_layouts_stay_as_they_are(tmp_path, layout):
    assert "<a:blip " not in laid(tmp_path, layout, PICTURE)


def test_a_picture_that_is_not_in_the_file_is_not_taken_over(tmp_path):
    outside = 'Target="https://example.org/cover.png" TargetMode="External"'
    assert "<a:blip " not in laid(tmp_path, Layout("Cover", (TITLE,), type="title"), PICTURE, outside)


@pytest.mark.parametrize(("style", "takes"), [("1001", True), ("1003", False)])
def test_a_layout_on_a_drawn_background_of_the_theme_keeps_that(tmp_path, style, takes):
    cover = Layout("Cover", (TITLE,), type="title")
    assert ("<a:blip " in laid(tmp_path, cover, PICTURE, style=style)) == takes
