"""A template's own layouts for quotes and tables: taken where slides on them look as they would without."""

from __future__ import annotations

import io
from dataclasses import replace

import pptx
import pytest

from briefing.core.model import Briefing
from briefing.deck.check.deck import check_bytes
from briefing.deck.export import deck
from briefing.deck.layout import pages as laying
from briefing.deck.looks.analysis import analysis_of
from briefing.deck.render.renderer import Renderer
from briefing.deck.request import Request
from briefing.deck.template.catalogue import find
from briefing.deck.template.opening import open_template
from tests.deck.company_templates import default, footers
from tests.deck.template_drawing import Layout, Master, Ph, Template, panel

TITLE = Ph("title", 0, "Title", (0.7, 0.4, 11.9, 1.0), 30)
FOOT = footers(40 / 3, 7.5)
LEFT, RIGHT = (0.7, 2.2, 5.7, 4.3), (6.9, 2.2, 5.7, 4.3)
NAMES = (0.7, 1.6, 5.7, 0.5), (6.9, 1.6, 5.7, 0.5)


@pytest.fixture(scope="module")
def cigref(cigref: Briefing) -> Briefing:
    """The quotes of its first two themes."""
    messages = tuple(one for one in cigref.messages if one.theme in ("sens", "client"))
    picks = tuple(id for id in cigref.deck.picks if id in {one.id for one in messages})
    return replace(cigref, messages=messages, deck=replace(cigref.deck, picks=picks))


@pytest.fixture(scope="module")
def on_default(cigref, tmp_path_factory):
    """The path of PowerPoint's own template, and the deck on it with its slides."""
    path = tmp_path_factory.mktemp("default") / "default.pptx"
    default(path)
    return str(path), *slides(cigref, str(path))


@pytest.fixture
def company(tmp_path):
    """Makes a company's template of a plain layout and ``others``, and tells what is found on it."""

    def make(*others: Layout) -> str:
        path = tmp_path / "company.pptx"
        plain = Layout("Title Only", (TITLE, *FOOT), type="titleOnly")
        Template((Master((TITLE, *FOOT), (plain, *others)),)).write(path)
        return str(path)

    return make


def others_of(path: str) -> dict[str, str]:
    return {purpose: look.layout for purpose, look in analysis_of(open_template(find(path))).others.items()}


def slides(briefing: Briefing, path: str, narrative: str = "board"):
    data, pages = deck(briefing, Request(template=path, narrative=narrative))
    assert [told.what for told in check_bytes(data) if told.is_fault] == []
    return data, list(zip(pptx.Presentation(io.BytesIO(data)).slides, pages, strict=True))


def filled(slide) -> dict[int, str]:
    return {shape.placeholder_format.idx: shape.text_frame.text for shape in slide.placeholders if shape.has_text_frame}


def test_two_quotes_fill_the_layout_with_two_bodies(on_default):
    *_, shown = on_default
    pairs = [slide for slide, page in shown if page.layout == "Two Content"]
    assert pairs
    for slide in pairs:
        texts = filled(slide)
        assert texts[1].startswith("«")
        assert texts[2].startswith("«")
    assert all(page.kind == "theme" for _, page in shown if page.layout == "Two Content")


def test_slides_look_the_same_as_without_the_layout(cigref, on_default, monkeypatch):
    path, data, shown = on_default
    monkeypatch.setattr(laying, "analysis_of", lambda template: replace(analysis_of(template), others={}))
    without = deck(cigref, Request(template=path, narrative="board"))[0]
    assert without != data
    places = [n for n, (_, page) in enumerate(shown) if page.layout == "Two Content"]
    one, other = Renderer(data), Renderer(without)
    assert [one.picture(n, 0.4) for n in places] == [other.picture(n, 0.4) for n in places]


def test_a_comparison_takes_quotes_and_who_said_them(cigref, company):
    heads = [Ph("body", n, "Head", box, 18) for n, box in zip((1, 3), NAMES, strict=True)]
    bodies = [Ph("", n, "Body", box, 18) for n, box in zip((2, 4), (LEFT, RIGHT), strict=True)]
    path = company(Layout("Comparison", (TITLE, *heads, *bodies, *FOOT), type="twoTxTwoObj"))
    slide = next(slide for slide, page in slides(cigref, path)[1] if page.layout == "Comparison")
    texts = filled(slide)
    assert texts[2].startswith("«")
    assert texts[1].startswith("Georges Epinette")


def test_a_layout_for_a_quote_takes_it_and_who_said_it(cigref, company):
    body = Ph("body", 13, "Quote", (0.7, 1.8, 11.9, 3.4), 28)
    said = Ph("body", 14, "Attribution", (0.7, 5.4, 11.9, 0.6), 16)
    path = company(Layout("Citation", (TITLE, body, said, *FOOT)))
    texts = [filled(slide) for slide, page in slides(cigref, path)[1] if page.layout == "Citation"]
    assert texts
    assert all(text[13].startswith("«") and text[14] for text in texts)


def test_decisions_fill_the_layout_for_tables(cigref, company):
    path = company(Layout("Tableau", (TITLE, Ph("tbl", 1, "Table", (0.7, 1.8, 11.9, 4.7)), *FOOT), type="tbl"))
    slide = next(slide for slide, page in slides(cigref, path)[1] if page.kind == "decisions")
    assert slide.slide_layout.name == "Tableau"
    assert [shape.has_table for shape in slide.placeholders if shape.placeholder_format.idx == 1] == [True]


@pytest.mark.parametrize(
    "layout",
    [
        Layout(
            "Lower", (replace(TITLE, box=(0.7, 0.9, 11.9, 1.0)), Ph("", 1, "A", LEFT), Ph("", 2, "B", RIGHT), *FOOT)
        ),
        Layout(
            "Note and picture", (TITLE, Ph("", 1, "Note", (0.7, 2, 3.4, 4)), Ph("", 2, "Big", (4.4, 2, 8, 4)), *FOOT)
        ),
        Layout(
            "Painted",
            (
                lambda n: panel(n, (0, 1.6, 13.34, 5), "accent2"),
                TITLE,
                Ph("", 1, "A", LEFT),
                Ph("", 2, "B", RIGHT),
                *FOOT,
            ),
        ),
        Layout("Stacked", (TITLE, Ph("", 1, "A", (0.7, 1.7, 11.9, 2.3)), Ph("", 2, "B", (0.7, 4.2, 11.9, 2.3)), *FOOT)),
    ],
)
def test_other_titles_uneven_columns_and_grounds_are_left_alone(company, layout):
    assert others_of(company(layout)) == {}
