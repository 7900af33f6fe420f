"""A chart that is composed stands on the canvas under the head that all slides have, whatever the template."""

from __future__ import annotations

import io
from dataclasses import replace

import pptx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core.model import Briefing
from briefing.deck.check.deck import check_bytes
from briefing.deck.compose.kinds.chart import compose
from briefing.deck.compose.model import Graph
from briefing.deck.compose.setting import Setting
from briefing.deck.export import deck
from briefing.deck.plan.contents import Bar, Chart
from briefing.deck.request import Request
from tests.deck.audit import audit
from tests.deck.company_templates import path_of
from tests.deck.compose.kinds.contents import CANVASES, COMPANY, FRENCH, SETTINGS

COUNTS = st.lists(st.integers(1, 9), min_size=2, max_size=8)


def graph(counts: list[int], canvas, setting: Setting) -> Graph:
    bars = tuple(Bar(f"Thème {n}", count, n % 6 + 1) for n, count in enumerate(counts))
    (part,) = compose(Chart("Messages", bars, "fr-FR"), canvas, setting)
    (made,) = part.shapes
    assert isinstance(made, Graph)
    return made


def charted(cigref: Briefing, template: str) -> bytes:
    first = cigref.deck.picks[0]
    asked = tuple(replace(each, slide="chart" if each.id == first else each.slide) for each in cigref.messages)
    return deck(replace(cigref, messages=asked), Request(template))[0]


@given(COUNTS, CANVASES, SETTINGS)
def test_a_chart_stands_on_the_canvas_in_an_ink_a_bar(counts, canvas, setting):
    made = graph(counts, canvas, setting)
    assert made.place.meeting(canvas) == made.place
    assert len(made.inks) == len(counts)


@given(COUNTS, CANVASES)
def test_in_one_accent_the_longest_bars_stand_out(counts, canvas):
    setting = replace(FRENCH, look=COMPANY)
    made = graph(counts, canvas, setting)
    lit = [ink == COMPANY.accent(1) for ink in made.inks]
    assert lit == [count == max(counts) for count in counts]


@pytest.mark.parametrize("template", ["two_masters", "four_by_three"])
def test_charts_have_the_head_of_all_slides_and_are_native(cigref, tmp_path, template):
    data = charted(cigref, path_of(template, tmp_path))
    slides = pptx.Presentation(io.BytesIO(data)).slides
    charts = [slide for slide in slides if any(shape.has_chart for shape in slide.shapes)]
    assert len(charts) == 2
    assert {slide.slide_layout.name for slide in charts} == {slides[1].slide_layout.name}
    for slide in charts:
        names = [shape.name for shape in slide.shapes]
        assert names.index("Title") < names.index("Kicker") < names.index("Chart")
        frame = next(shape for shape in slide.shapes if shape.has_chart)
        assert "Messages" in frame._element.nvGraphicFramePr.cNvPr.get("descr")
        assert sum(frame.chart.plots[0].series[0].values) == len(cigref.deck.picks)
    assert not [found for found in check_bytes(data) if found.is_fault]


@pytest.mark.slow
def test_a_deck_with_composed_charts_is_valid(cigref, tmp_path):
    path = tmp_path / "deck.pptx"
    path.write_bytes(charted(cigref, "crossing"))
    assert audit(path) == []
