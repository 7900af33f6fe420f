"""Footers: the mark of confidentiality stands whatever else has to give way for it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.deck.compose.look import LEFT_OUT
from briefing.deck.fonts.shipped import likely_widths, missing
from briefing.deck.layout.fit import QtMeasurer, fits
from briefing.deck.layout.footers import Furniture, furniture, is_marked
from briefing.deck.ooxml.shapes import Box
from briefing.deck.ooxml.units import EMU_PER_POINT
from briefing.deck.plan.model import Plan
from briefing.deck.plan.texts.text import text_of
from briefing.deck.template.catalogue import find
from briefing.deck.template.opening import open_template
from briefing.deck.template.placeholders import Slot

TITLE = "Vers une administration numérique interopérable, accessible, sobre et souveraine"
EVENT = "Assises interministérielles de la transformation numérique responsable"
MARK = "DIFFUSION RESTREINTE"
WORDS = st.lists(st.sampled_from(["le", "numérique", "·", "WWWW", "dirigeants", "x" * 90, "海を渡る"]), max_size=60)


class Layout:
    """A layout of a footer of so many points, and a number."""

    def __init__(self, width: float, height: float = 15, size: float = 10) -> None:
        box = Box(0, 0, round(width * EMU_PER_POINT), round(height * EMU_PER_POINT))
        self.slots = [
            Slot(place, type_, type_, box, box, "Calibri", size, False, 1.0, 0, 0)
            for place, type_ in enumerate(("ftr", "sldNum"))
        ]

    def ink_for(self, slot: Slot) -> str:
        return ""


def plan(footer: str = f"{TITLE} · {EVENT}", mark: str = MARK) -> Plan:
    return Plan((), TITLE, "", EVENT, footer, mark, "fr", "fr-FR")


@pytest.fixture(scope="module")
def measurer(_application) -> QtMeasurer:
    return QtMeasurer()


def footer(layout, told: Plan, measurer: QtMeasurer) -> Furniture | None:
    carried = furniture(layout, told, 12, measurer)
    assert [item.text for item in carried if item.slot.type == "sldNum"] == ["88"]
    return next((item for item in carried if item.slot.type == "ftr"), None)


def test_a_footer_that_has_room_is_whole(measurer):
    found = footer(Layout(900), plan(), measurer)
    assert (found.text, found.size) == (f"{TITLE} · {EVENT} · {MARK}", 10)


def test_an_ink_that_was_seen_to_be_read_replaces_what_the_markup_tells(measurer):
    [slot, *_] = [slot for slot in Layout(900).slots if slot.type == "ftr"]
    [found, *_] = furniture(Layout(900), plan(), 12, measurer, inks={str(slot.idx): "bg1"})
    assert (found.slot.type, found.ink) == ("ftr", "bg1")


def test_a_number_that_no_ink_is_read_for_is_left_out(measurer):
    [number] = [slot for slot in Layout(900).slots if slot.type == "sldNum"]
    carried = furniture(Layout(900), plan(), 12, measurer, inks={str(number.idx): LEFT_OUT})
    assert [item.slot.type for item in carried] == ["ftr"]


def test_the_event_gives_way_first(measurer):
    assert footer(Layout(560), plan(), measurer).text == f"{TITLE} · Assises… · {MARK}"
    assert footer(Layout(480), plan(), measurer).text == f"{TITLE} · {MARK}"


def test_a_low_box_of_two_lines_holds_one(measurer):
    assert footer(Layout(560, 29), plan(), measurer).text == f"{TITLE} · Assises… · {MARK}"
    assert (
        footer(Layout(100, 29), plan("Cap 2030 · Assises du numérique", ""), measurer).text == "Cap 2030 · Assises du…"
    )
    assert footer(Layout(60, 29), plan("Administration numérique", ""), measurer).text == "Administration numérique"


def test_then_the_title_is_shortened_from_its_end(measurer):
    found = footer(Layout(360), plan(), measurer)
    assert found.text == f"Vers une administration numérique interopérable… · {MARK}"
    assert found.size == 10


def test_a_title_of_which_nothing_is_left_to_read_leaves_the_mark_alone(measurer):
    assert footer(Layout(150), plan(), measurer).text == MARK


def test_the_mark_alone_may_be_smaller_than_other_footers(measurer):
    found = footer(Layout(70), plan(), measurer)
    assert (found.text, found.size) == (MARK, 6)


def test_a_large_footer_is_shortened_at_the_size_of_reading(measurer):
    assert footer(Layout(360, 16, 14), plan(), measurer).size == 10


@pytest.mark.parametrize("wide", range(360, 900, 20))
def test_a_footer_is_shortened_before_it_is_too_small_to_be_read(wide, measurer):
    assert footer(Layout(wide), plan(), measurer).size >= 10


def test_a_footer_without_a_mark_is_shortened_too(measurer):
    assert footer(Layout(360), plan(mark=""), measurer).text == TITLE
    assert footer(Layout(200), plan(mark=""), measurer).text == "Vers une administration numérique…"


def test_where_not_even_the_mark_stands_there_is_no_footer(measurer):
    carried = furniture(Layout(20), plan(), 12, measurer)
    assert [item for item in carried if item.slot.type == "ftr"] == []
    assert not is_marked(carried, plan())


@pytest.mark.parametrize("name", ["crossing", "sober", "screen"])
def test_on_our_templates_the_mark_stands_after_any_title(name, measurer):
    layout = open_template(find(name)).layouts["Board"]
    long = f"{TITLE} au service de tous les territoires · {EVENT} et de l’accessibilité"
    found = footer(layout, plan(long, f"{MARK} – Ne pas transmettre hors du comité"), measurer)
    begun, mark = found.text.split("… · ")
    assert mark == f"{MARK} – Ne pas transmettre hors du comité"
    assert long.startswith(begun)
    assert found.size == 10


@given(WORDS, st.floats(90, 900), st.floats(10, 40), st.floats(8, 20))
def test_whatever_the_rest_says_the_mark_stands_whole_and_all_fits(measurer, words, width, height, size):
    told = plan(" ".join(words))
    found = footer(Layout(width, height, size), told, measurer)
    assert is_marked([found], told)
    assert fits(text_of(found.text, "fr-FR"), found.slot, found.size, measurer)
    assert found.text == MARK or found.text.endswith(f" · {MARK}")


def test_a_number_that_its_template_keeps_on_one_line_is_no_smaller_for_a_narrow_box(measurer):
    layout = Layout(8, height=30)
    [*_, number] = furniture(layout, plan(), 120, measurer)
    layout.slots = [replace(slot, unbroken=slot.type == "sldNum") for slot in layout.slots]
    [*_, unbroken] = furniture(layout, plan(), 120, measurer)
    assert (unbroken.slot.type, unbroken.text, unbroken.size) == ("sldNum", "888", 10)
    assert number.slot.type != "sldNum" or number.size < 10


def test_the_least_sizes_are_of_the_slide_s_width(measurer):
    small, large = (footer_at(Layout(300 * scale, 15 * scale, 10 * scale), scale, measurer) for scale in (1, 2))
    assert large == (small[0], 2 * small[1])


def footer_at(layout: Layout, scale: float, measurer: QtMeasurer) -> tuple[str, float]:
    [found, *_] = furniture(layout, plan(), 12, measurer, scale=scale)
    return found.text, found.size


def test_a_footer_in_a_font_that_is_not_here_stays_on_a_line_in_what_is_shown_instead(measurer):
    family = next(filter(missing, ("Corbel", "Trebuchet MS", "Aptos", "Tahoma")))
    told = plan("Guider la traversée · 43e assemblée générale du Cigref", "")
    for width in range(120, 300, 4):
        layout = Layout(width, height=30)
        layout.slots = [replace(slot, family=family) for slot in layout.slots]
        found = footer(layout, told, measurer)
        share = likely_widths(family)[0]
        narrow = replace(found.slot, inner=replace(found.slot.inner, width=int(found.slot.inner.width / share)))
        high = [measurer.height(text_of(text, "fr"), narrow, found.size) for text in (found.text, "X")]
        assert high[0] == high[1]
