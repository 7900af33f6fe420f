"""Every check of a finished deck finds the fault planted for it."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import pptx
import pytest
from pptx.oxml.ns import qn
from pptx.util import Inches

from briefing.core.errors import BriefingError
from briefing.deck.check import check_bytes
from briefing.deck.export import deck


def title_again(presentation):
    presentation.slides[2].shapes.title.text_frame.text = presentation.slides[1].shapes.title.text_frame.text


def no_title(presentation):
    title = presentation.slides[1].shapes.title._element
    title.getparent().remove(title)


def empty(presentation):
    presentation.slides[3].placeholders[10].text_frame.clear()


def undescribed(presentation):
    presentation.slides[1].shapes.add_table(2, 2, 0, 0, Inches(1), Inches(1))


def no_language(presentation):
    run = next(presentation.slides[1].shapes.title._element.iter(qn("a:rPr")))
    del run.attrib["lang"]


def own_colour(presentation):
    from pptx.dml.color import RGBColor

    presentation.slides[1].shapes.title.text_frame.paragraphs[0].runs[0].font.color.rgb = RGBColor(1, 2, 3)


def own_font(presentation):
    presentation.slides[1].shapes.title.text_frame.paragraphs[0].runs[0].font.name = "Comic Sans MS"


def bad_link(presentation):
    presentation.slides[1].shapes.title.text_frame.paragraphs[0].runs[0].hyperlink.address = "file:///etc/passwd"


def wrong_notes(presentation):
    notes = presentation.slides[1].notes_slide.part
    relation = next(rel for rel in notes.rels.values() if rel.reltype.endswith("/slide"))
    relation._target = presentation.slides[2].part


def lost_section(presentation):
    entry = next(presentation.part._element.iter("{http://schemas.microsoft.com/office/powerpoint/2010/main}sldId"))
    entry.set("id", "999")


def no_deck_title(presentation):
    presentation.core_properties.title = ""


FAULTS: dict[Callable, str] = {
    title_again: "that of slide 2",
    no_title: "has no title",
    empty: "is empty",
    undescribed: "no description",
    no_language: "language",
    own_colour: "colour",
    own_font: "font",
    bad_link: "link",
    wrong_notes: "another slide",
    lost_section: "sections",
    no_deck_title: "no title among",
}


@pytest.fixture(scope="module")
def clean(cigref) -> bytes:
    return deck(cigref)[0]


@pytest.mark.parametrize(("plant", "told"), FAULTS.items(), ids=lambda value: getattr(value, "__name__", None))
def test_a_planted_fault_is_found(clean, plant, told):
    presentation = pptx.Presentation(io.BytesIO(clean))
    plant(presentation)
    stream = io.BytesIO()
    presentation.save(stream)
    assert any(told in fault.what for fault in check_bytes(stream.getvalue()))


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_part_that_is_there_twice_is_found(clean):
    stream = io.BytesIO(clean)
    with zipfile.ZipFile(stream, "a") as archive:
        archive.writestr("ppt/slides/slide1.xml", archive.read("ppt/slides/slide1.xml"))
    assert any("2 times" in fault.what for fault in check_bytes(stream.getvalue()))


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"no deck at all"])
def test_what_is_no_deck_is_told(data):
    with pytest.raises(BriefingError, match="not a deck"):
        check_bytes(data)
