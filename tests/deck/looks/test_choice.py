"""Which layout content stands on, where several look nearly alike."""

from __future__ import annotations

import pytest

from briefing.deck.looks.analysis import analysis_of
from briefing.deck.template.catalogue import find
from briefing.deck.template.opening import open_template
from tests.deck.company_templates import footers, logo_at, panel_at, with_part
from tests.deck.template_drawing import Layout, Master, Ph, Template, rels, scheme

FOOT = footers(40 / 3, 7.5)
TITLE, BODY = Ph("title", 0, "Title", (0.7, 0.3, 10, 0.9), 30), Ph("body", 1, "Body", (0.7, 2.0, 11.9, 4.8))
MESSAGE = (0.7, 1.25, 11.9, 0.6)


def content_of(tmp_path, *layouts: Layout) -> str:
    """The layout for content in a template whose two slides stand on the first."""
    path = tmp_path / "company.pptx"
    Template((Master((TITLE, BODY, *FOOT), layouts),), slides=2).write(path)
    return analysis_of(open_template(find(str(path)))).look.layout


@pytest.mark.parametrize("shield", [True, False])
def test_a_layout_without_the_logo_that_slides_have_does_not_stand_for_theirs(tmp_path, shield):
    logos = (logo_at(0.2, 0.1, 0.4, 0.3), *([logo_at(12.4, 0.2, 0.6, 0.7)] if shield else []))
    used = Layout("Titre et contenu", (TITLE, BODY, *FOOT, *logos), type="obj")
    only = Layout("Titre seul", (TITLE, *FOOT, logos[0]), type="titleOnly")
    assert content_of(tmp_path, used, only) == ("Titre et contenu" if shield else "Titre seul")


@pytest.mark.parametrize("face", [f"<a:ln>{scheme('accent1')}</a:ln>", scheme("accent1")], ids=["frame", "panel"])
def test_a_layout_with_a_frame_that_would_stay_empty_gives_way(tmp_path, face):
    def frame(id: int) -> str:
        return panel_at("bg1", *MESSAGE)(id).replace(scheme("bg1"), face)

    message = Ph("body", 13, "Message", MESSAGE, 18)
    framed = Layout("Message", (frame, TITLE, message, BODY, *FOOT), type="obj")
    plain = Layout("Titre et contenu", (TITLE, BODY, *FOOT), type="obj")
    assert content_of(tmp_path, framed, plain) == "Titre et contenu"
    assert content_of(tmp_path, framed) == "Message"


def test_where_only_a_cover_has_a_title_content_stands_on_what_slides_are_drawn_on(tmp_path):
    cover = Layout("Cover", (Ph("ctrTitle", 0, "Title", (0.7, 0.6, 11.9, 1.2), 44),), type="title")
    inside = Layout("Inside", (logo_at(12.4, 0.2, 0.6, 0.7), *FOOT))
    assert content_of(tmp_path, cover, inside) == "Inside"
    assert content_of(tmp_path, cover) == "Cover"


def test_the_master_of_the_slides_after_the_cover_has_the_content(tmp_path):
    """Some programs write a master for each design of a page: that of the cover is none for content."""
    path = tmp_path / "company.pptx"
    first, second = (Layout(f"Content {n}", (TITLE, BODY, *FOOT), type="obj") for n in (1, 2))
    cover = Layout("Title", (Ph("ctrTitle", 0, "Title", (0.7, 2.6, 11.9, 1.2), 44),), type="title")
    masters = Master((TITLE, BODY, *FOOT), (cover, first)), Master((TITLE, BODY, *FOOT), (second,))
    Template(masters, slides=2).write(path)
    related = rels(("rId1", "slideLayout", "../slideLayouts/slideLayout3.xml"))
    path.write_bytes(with_part(path, "ppt/slides/_rels/slide2.xml.rels", related.encode()))
    look = analysis_of(open_template(find(str(path)))).look
    assert (look.layout, look.cover) == ("Content 2", "Title")


def test_a_ground_that_few_slides_have_gives_way_to_the_one_that_most_stand_on(tmp_path):
    path = tmp_path / "company.pptx"
    body = Ph("body", 1, "Body", (0.7, 2.0, 6.8, 4.8))
    beside = Layout("Text beside a pattern", (panel_at("accent1", 8, 0, 5.33, 7.5), TITLE, body, *FOOT))
    for ground, found in (("accent2", "Text beside a pattern"), ("", "Diagram")):
        layouts = (beside, Layout("Diagram", (TITLE, *FOOT), ground=ground))
        Template((Master((TITLE, BODY, *FOOT), layouts),), slides=8).write(path)
        related = rels(("rId1", "slideLayout", "../slideLayouts/slideLayout2.xml"))
        path.write_bytes(with_part(path, "ppt/slides/_rels/slide8.xml.rels", related.encode()))
        assert analysis_of(open_template(find(str(path)))).look.layout == found
