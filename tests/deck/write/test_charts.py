"""Charts: native, editable, described, in the theme's colours and font."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace

import pptx
import pytest
from lxml import etree
from pptx.oxml.ns import qn

from briefing.core.queries.outline import in_story_order
from briefing.deck.check.deck import check_bytes
from briefing.deck.export import deck
from briefing.deck.layout.model import Figure
from briefing.deck.ooxml.shapes import Box
from briefing.deck.ooxml.units import EMU_PER_POINT
from briefing.deck.plan.contents import Bar, Chart
from briefing.deck.plan.model import Kind
from briefing.deck.plan.planner import plan
from briefing.deck.render.renderer import Renderer
from briefing.deck.request import Request
from briefing.deck.write.charts import chart_xml
from tests.deck.audit import audit
from tests.deck.company_templates import by_hand

FIGURE = 0.64
"""The height of figures as a share of their size."""
NAMES = ("crossing", "sober", "screen", "odd_idx", "dark", "two_masters", "untitled")


@pytest.fixture(
    scope="module",
    params=[*NAMES[::3], *(pytest.param(name, marks=pytest.mark.slow) for name in NAMES if name not in NAMES[::3])],
)
def charted(request, cigref, tmp_path_factory) -> bytes:
    folder = tmp_path_factory.mktemp("templates")
    return deck(cigref, by_hand(request.param, folder, picks=in_story_order(cigref), language="en"))[0]


def frames(data: bytes) -> list:
    slides = pptx.Presentation(io.BytesIO(data)).slides
    found = [shape for slide in slides for shape in slide.shapes if shape.has_chart]
    assert len(found) == 2
    return found


def test_the_numbers_are_those_of_the_briefing(charted, cigref):
    themes, organisations = (frame.chart.plots[0] for frame in frames(charted))
    counts = [sum(message.theme == theme.id for message in cigref.messages) for theme in cigref.themes]
    assert list(themes.categories) == [theme.title for theme in cigref.themes]
    assert list(themes.series[0].values) == counts
    said = [cigref.speaker_of(message).organisation for message in cigref.messages]
    found = dict(zip(organisations.categories, organisations.series[0].values, strict=True))
    assert found == {name: said.count(name) for name in said}
    assert list(found.values()) == sorted(found.values(), reverse=True)


@pytest.mark.slow
def test_the_deck_with_charts_is_valid_and_fits(charted, tmp_path):
    path = tmp_path / "deck.pptx"
    path.write_bytes(charted)
    assert audit(path) == []
    assert [found for found in check_bytes(charted) if found.is_fault] == []


def test_a_chart_is_described_and_stands_on_its_slide(charted):
    size = pptx.Presentation(io.BytesIO(charted))
    for frame in frames(charted):
        plot = frame.chart.plots[0]
        told_of = frame._element.find(f".//{qn('p:cNvPr')}").get("descr")
        for label, count in zip(plot.categories, plot.series[0].values, strict=True):
            assert f"{label} {count:.0f}" in told_of
        assert 0 <= frame.left <= size.slide_width - frame.width
        assert 0 <= frame.top <= size.slide_height - frame.height


def test_numbers_are_drawn_in_the_middle_of_their_bars(charted):
    """To a third of a figure's height, in our own drawing of the deck."""
    renderer = Renderer(charted)
    charts = [part for slide in range(len(renderer)) for part in renderer.display_list(slide)["primitives"]]
    drawn = [part["primitives"] for part in charts if part["kind"] == "chart"]
    assert len(drawn) == 2
    for parts in drawn:
        bars = [part for part in parts if part["kind"] == "shape"]
        numbers = [part["lines"][0] for part in parts if part.get("lines") and part["x"] > bars[0]["x"]]
        assert len(numbers) == len(bars)
        for bar, line in zip(bars, numbers, strict=True):
            tall = FIGURE * line["runs"][0]["fontSizePx"]
            assert abs(line["baseline"] - tall / 2 - (bar["y"] + bar["h"] / 2)) < tall / 3


def test_its_colours_font_and_language_are_the_decks(charted):
    for frame in frames(charted):
        root = frame.chart._chartSpace
        assert not list(root.iter(qn("a:srgbClr"), qn("a:sysClr"), qn("a:prstClr")))
        assert {face.get("typeface") for face in root.iter(qn("a:latin"))} == {"+mn-lt"}
        assert {style.get("lang") for style in root.iter(qn("a:defRPr"))} == {"en-GB"}


def test_the_workbook_holds_the_same_numbers(charted):
    for frame in frames(charted):
        book = zipfile.ZipFile(io.BytesIO(frame.chart.part.chart_workbook.xlsx_part.blob))
        strings = "".join(etree.fromstring(book.read("xl/sharedStrings.xml")).itertext())
        values = etree.fromstring(book.read("xl/worksheets/sheet1.xml")).iter("{*}v")
        assert all(label in strings for label in frame.chart.plots[0].categories)
        assert len(list(values)) == 2 * len(list(frame.chart.plots[0].categories)) + 1


def test_the_same_deck_gives_the_same_bytes_with_charts(cigref, tmp_path):
    request = by_hand("crossing", tmp_path)
    data = deck(cigref, request)[0]
    assert frames(data)
    assert data == deck(cigref, request)[0]


def test_a_chart_of_one_bar_is_not_drawn(cigref):
    one = plan(cigref, [cigref.messages[0].id], narrative="story", mapped=True)
    assert not [slide for slide in one.slides if slide.kind is Kind.CHART]


def test_many_organisations_are_summed_up_in_the_last_bar(cigref):
    speakers = tuple(replace(cigref.speakers[0], id=f"s{n}", organisation=f"O{n}") for n in range(17))
    messages = tuple(replace(message, speaker=f"s{n}") for n, message in enumerate(cigref.messages))
    many = replace(cigref, speakers=speakers, messages=messages)
    chart = [
        slide.chart for slide in plan(many, in_story_order(many), narrative="story", mapped=True).slides if slide.chart
    ][-1]
    assert len(chart.bars) == 8
    assert sum(bar.count for bar in chart.bars) == 17


def test_formulas_in_labels_stay_labels(cigref, tmp_path):
    themes = tuple(replace(theme, title=f"=1+{n} <&>") for n, theme in enumerate(cigref.themes))
    path = by_hand("crossing", tmp_path).template
    data, _ = deck(replace(cigref, themes=themes), Request(path, in_story_order(cigref), "", "story", tmp_path))
    assert frames(data)[0].chart.plots[0].categories[0] == "=1+0 <&>"
    book = zipfile.ZipFile(io.BytesIO(frames(data)[0].chart.part.chart_workbook.xlsx_part.blob))
    assert b"<f>" not in book.read("xl/worksheets/sheet1.xml")


@pytest.mark.parametrize(("label", "size"), [("Sud", 36), ("Groupement interrégional des coopératives agricoles", 25)])
def test_labels_on_a_high_slide_grow_no_longer_than_leaves_room_for_bars(label, size):
    bars = tuple(Bar(name, 1, 1) for name in (label, "Est", "Nord", "Ouest"))
    figure = Figure(Box(0, 0, 840 * EMU_PER_POINT, 800 * EMU_PER_POINT), "", ("",) * 4)
    assert f'sz="{size * 100}" b="0"' in chart_xml(Chart("Messages", bars, "fr-FR"), figure)
