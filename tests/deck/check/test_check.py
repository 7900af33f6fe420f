"""Every check of a finished deck finds the fault planted for it."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace

import pptx
import pytest
from lxml import etree
from pptx.oxml.ns import qn
from pptx.util import Inches

from briefing.core.errors import BriefingError
from briefing.deck.check.deck import check_bytes
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


def title_in_other_spaces(presentation):
    titles = [slide.shapes.title.text_frame for slide in presentation.slides]
    titles[3].text = f" {titles[1].text.upper().replace(' ', chr(160))} "


def no_deck_title(presentation):
    presentation.core_properties.title = ""


def undescribed_drawing(presentation):
    presentation.slides[1].shapes.add_shape(1, 0, 0, Inches(1), Inches(1))


def faint(presentation):
    from pptx.enum.dml import MSO_THEME_COLOR

    font = presentation.slides[1].shapes.title.text_frame.paragraphs[0].runs[0].font
    font.color.theme_color = MSO_THEME_COLOR.BACKGROUND_2


def faint_on_its_slide(presentation):
    from pptx.enum.dml import MSO_THEME_COLOR

    fill = presentation.slides[3].background.fill
    fill.solid()
    fill.fore_color.theme_color = MSO_THEME_COLOR.TEXT_1


def too_much(presentation):
    presentation.slides[3].placeholders[10].text_frame.text = "mot " * 900


def wrong_order(presentation):
    tree = presentation.slides[2].shapes._spTree
    quote = next(shape._element for shape in presentation.slides[2].shapes if shape.name == "Quote 1")
    speaker = next(shape._element for shape in presentation.slides[2].shapes if shape.name == "Speaker 1")
    tree.remove(quote)
    speaker.addnext(quote)


def footer_first(presentation):
    tree = presentation.slides[3].shapes._spTree
    footer = next(shape._element for shape in presentation.slides[3].placeholders if "Footer" in shape.name)
    tree.remove(footer)
    tree.insert(2, footer)


def no_number(presentation):
    [number] = [shape for shape in presentation.slides[3].placeholders if "number" in shape.name.lower()]
    number._element.getparent().remove(number._element)


def number_by_hand(presentation):
    slide = presentation.slides[3]
    field = next(slide.shapes._spTree.iter(qn("a:fld")))
    slide.shapes.add_textbox(0, 0, Inches(1), Inches(1)).text_frame.paragraphs[0]._p.append(deepcopy(field))


def same_shape_id(presentation):
    first, second = (shape._element.find(f".//{qn('p:cNvPr')}") for shape in list(presentation.slides[1].shapes)[:2])
    second.set("id", first.get("id"))


def lost_relation(presentation):
    run = next(presentation.slides[1].shapes.title._element.iter(qn("a:rPr")))
    etree.SubElement(run, qn("a:hlinkClick")).set(qn("r:id"), "rId99")


def small_number(presentation):
    next(presentation.part._element.iter(qn("p:sldId"))).set("id", "12")


def same_number(presentation):
    first, second = list(presentation.part._element.iter(qn("p:sldId")))[:2]
    second.set("id", first.get("id"))


def malformed_link(presentation):
    presentation.slides[1].shapes.title.text_frame.paragraphs[0].runs[0].hyperlink.address = "https://a b/%zz"


def outside_picture(presentation):
    relations = presentation.slides[1].part.rels
    relations.get_or_add_ext_rel(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image", "https://x.org/a.png"
    )


def no_notes_master(presentation):
    for slide in presentation.slides:
        for id, relation in list(slide.part.rels.items()):
            if relation.reltype.endswith("/notesSlide"):
                slide.part.rels.pop(id)
    for id, relation in list(presentation.part.rels.items()):
        if relation.reltype.endswith("/notesMaster"):
            presentation.part.rels.pop(id)
    listed = presentation.part._element.find(qn("p:notesMasterIdLst"))
    listed.getparent().remove(listed)


def not_wide(presentation):
    presentation.slide_width = Inches(10)


FAULTS: dict[Callable, str] = {
    title_again: "that of slide 2",
    title_in_other_spaces: "that of slide 2",
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
    undescribed_drawing: "no description",
    faint: "hard to read",
    faint_on_its_slide: "hard to read",
    too_much: "runs out of its box",
    wrong_order: "is read after",
    footer_first: "footer is read before",
    no_number: "does not show its number",
    number_by_hand: "not in the placeholder",
    same_shape_id: "same number inside the slide",
    lost_relation: "rId99",
    small_number: "12, is not one",
    same_number: "same number inside the file",
    malformed_link: "does not lead to a page",
    outside_picture: "outside content",
    no_notes_master: "no notes master",
    not_wide: "not 16:9",
}


@pytest.fixture(scope="module")
def clean(cigref) -> bytes:
    """A deck of a message of each of two themes: it is looked at whole for each fault."""
    first, other = cigref.themes[:2]
    messages = tuple(next(one for one in cigref.messages if one.theme == theme.id) for theme in (first, other))
    picks = tuple(message.id for message in messages)
    return deck(replace(cigref, messages=messages, deck=replace(cigref.deck, picks=picks)))[0]


@pytest.mark.slow
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


def replaced(data: bytes, name: str, old: bytes, new: bytes) -> bytes:
    """The deck with all of ``old`` in a part as ``new``, whatever becomes of it."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(stream, "w") as target:
        for entry in source.namelist():
            part = source.read(entry)
            target.writestr(entry, part.replace(old, new) if entry == name else part)
    return stream.getvalue()


def test_a_part_that_is_not_there_is_found(clean):
    broken = replaced(clean, "ppt/_rels/presentation.xml.rels", b"presProps.xml", b"nothing.xml")
    assert any("ppt/nothing.xml, which is not in the file" in fault.what for fault in check_bytes(broken))


def test_a_part_of_no_known_kind_is_found(clean):
    kind = b'<Default Extension="xml" ContentType="application/xml"/>'
    notes = b'<Override PartName="/ppt/viewProps.xml"'
    broken = replaced(
        replaced(clean, "[Content_Types].xml", kind, b""), "[Content_Types].xml", notes, b'<Override PartName="/x"'
    )
    assert any("what kind of content ppt/viewProps.xml" in fault.what for fault in check_bytes(broken))


def with_part(data: bytes, source: str, relation: bytes, name: str, content: bytes = b"x") -> bytes:
    """The deck with one more part, and a relationship of ``source`` with these attributes."""
    stream = io.BytesIO(
        replaced(data, source, b"</Relationships>", b"<Relationship " + relation + b"/></Relationships>")
    )
    with zipfile.ZipFile(stream, "a") as archive:
        archive.writestr(name, content)
    return stream.getvalue()


_MAIN_RELATIONS = "ppt/_rels/presentation.xml.rels"


def test_macros_under_any_name_are_found(clean):
    told = b'Id="rId900" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="notes.png"'
    found = check_bytes(with_part(clean, _MAIN_RELATIONS, told, "ppt/notes.png"))
    assert "The file holds macros." in [fault.what for fault in found if fault.is_fault]


def test_an_embedded_object_is_found(clean):
    told = b'Id="rId900" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/oleObject"'
    slide = "ppt/slides/_rels/slide2.xml.rels"
    [found] = [
        fault
        for fault in check_bytes(with_part(clean, slide, told + b' Target="../o.png"', "ppt/o.png"))
        if "runs by itself" in fault.what
    ]
    assert (found.slide, found.is_fault) == (2, True)


def test_an_id_with_markup_in_it_is_found(clean):
    id = b'Id="rId9&quot; Type=&quot;x&quot;/&gt;" Type="urn:x" Target="presProps.xml"'
    found = [fault.what for fault in check_bytes(with_part(clean, _MAIN_RELATIONS, id, "ppt/x.png"))]
    assert any("named wrongly: rId9" in what for what in found)


def test_a_click_that_starts_a_program_is_found(clean):
    click = (
        b'<a:hlinkClick xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" action="ppaction://program"/>'
    )
    broken = pptx.Presentation(io.BytesIO(clean))
    next(broken.slides[1].shapes.title._element.iter(qn("p:cNvPr"))).append(etree.fromstring(click))
    stream = io.BytesIO()
    broken.save(stream)
    assert [fault.slide for fault in check_bytes(stream.getvalue()) if "a program" in fault.what] == [2]


@pytest.mark.parametrize("size", [b"0", b"99999999999999", b"-6858000", b"NaN", b"6_858_000"])
def test_a_size_that_no_slide_has_is_found(clean, size):
    absurd = replaced(clean, "ppt/presentation.xml", b'cy="6858000"', b'cy="' + size + b'"')
    told = fault_of(absurd) or "\n".join(fault.what for fault in check_bytes(absurd))
    assert "slide size is not valid" in str(told)


def test_a_part_that_nothing_leads_to_is_remarked(clean):
    stream = io.BytesIO(clean)
    with zipfile.ZipFile(stream, "a") as archive:
        archive.writestr("ppt/slides/slide999.xml", "<a/>")
    assert [fault.is_fault for fault in check_bytes(stream.getvalue()) if "left over" in fault.what] == [False]


def test_a_title_without_words_is_told_once_and_a_bare_box_is_nothing(clean):
    presentation = pptx.Presentation(io.BytesIO(clean))
    presentation.slides[2].shapes.title.text_frame.text = ""
    box = presentation.slides[2].shapes.add_textbox(0, 0, Inches(1), Inches(1))
    stream = io.BytesIO()
    presentation.save(stream)
    told = [one.what for one in check_bytes(stream.getvalue()) if one.slide == 3]
    assert told == ["The slide has no title."], box.name


def test_a_decorative_drawing_needs_no_description(clean):
    presentation = pptx.Presentation(io.BytesIO(clean))
    shape = presentation.slides[1].shapes.add_shape(1, 0, 0, Inches(1), Inches(1))
    flag = (
        '<a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:ext '
        'uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative '
        'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
    )
    shape._element.find(f".//{qn('p:cNvPr')}").append(etree.fromstring(flag))
    stream = io.BytesIO()
    presentation.save(stream)
    assert not any("no description" in fault.what for fault in check_bytes(stream.getvalue()))


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"no deck at all"])
def test_what_is_no_deck_is_told(data):
    with pytest.raises(BriefingError, match="not a deck"):
        check_bytes(data)


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("ppt/presentation.xml", b"cx=", b"cw="),
        ("ppt/presentation.xml", b'cy="', b'cy="0" ch="'),
        ("ppt/presentation.xml", b'cx="', b'cx="x'),
        ("ppt/slideMasters/slideMaster1.xml", b'sz="', b'sz="NaN" z="'),
        ("ppt/slideLayouts/slideLayout1.xml", b'idx="', b'idx="one'),
        ("ppt/slides/slide1.xml", b"<p:cNvPr", b"<p:gone"),
        ("ppt/slides/slide1.xml", b"<p:spTree>", b""),
        ("ppt/theme/theme1.xml", b"<a:clrScheme", b"<a:gone"),
        ("ppt/slides/_rels/slide1.xml.rels", b"slideLayout", b"gone"),
        ("[Content_Types].xml", b"presentation.main", b"gone"),
    ],
)
def test_a_damaged_deck_is_judged_or_told(clean, name, old, new):
    error = fault_of(replaced(clean, name, old, new))
    assert error is None or (error.where == "deck.pptx" and error.mend)


def fault_of(data: bytes) -> BriefingError | None:
    """Why the deck cannot be judged."""
    try:
        check_bytes(data, "deck.pptx")
    except BriefingError as error:
        return error
    return None
