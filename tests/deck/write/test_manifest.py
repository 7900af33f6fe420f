"""The manifest of a deck, by which a later export finds its fields again."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from io import BytesIO

import pytest
from lxml import etree
from pptx import Presentation

from briefing.core.edits import change_message
from briefing.deck.export import deck
from briefing.deck.ooxml.appearance import appearance_of
from briefing.deck.ooxml.names import MANIFEST
from briefing.deck.ooxml.package import unpack
from briefing.deck.ooxml.shapes import drawn
from briefing.deck.ooxml.tags import DOCUMENT, FIELD, SLIDE, is_ours, tags_of_shape, tags_of_slide
from briefing.deck.request import Request
from briefing.deck.write.manifest import fingerprint

ENDS = f"{{{MANIFEST}}}"


@pytest.fixture(scope="module")
def exported(cigref):
    return deck(cigref)[0]


def manifest_of(data):
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return etree.fromstring(archive.read("customXml/item1.xml"))


def test_every_field_stands_on_the_slide_and_shape_that_it_names(exported):
    slides = Presentation(BytesIO(exported)).slides
    fields = [
        (int(slide.get("number")), field) for slide in manifest_of(exported) for field in slide.findall(f"{ENDS}field")
    ]
    assert len(fields) > 40
    for number, field in fields:
        slide = slides[number - 1]
        texts = [shape.text_frame.text for shape in _all(slide.shapes) if shape.name == field.get("shape")]
        if field.get("role") == "notes":
            texts = [slide.notes_slide.notes_text_frame.text]
        assert [fingerprint(text) for text in texts] == [field.get("sha256")], field.attrib


def test_every_slide_has_a_key_of_its_own_its_number_and_its_looks(exported):
    slides = Presentation(BytesIO(exported)).slides
    told = manifest_of(exported).findall(f"{ENDS}slide")
    assert [int(slide.get("id")) for slide in told] == [slide.slide_id for slide in slides]
    assert len({slide.get("key") for slide in told}) == len(told)
    assert [slide.get("sha256") for slide in told] == [appearance_of(slide._element) for slide in slides]


@pytest.mark.parametrize("narrative", ["story", "short", "onepage"])
def test_every_narrative_has_a_manifest(cigref, narrative):
    told = manifest_of(deck(cigref, Request(narrative=narrative, language="en", picks=cigref.deck.picks[:2]))[0])
    assert (told.get("narrative"), told.get("language")) == (narrative, "en")
    assert told.get("picks").split() == list(cigref.deck.picks[:2])
    quoted = {field.get("id") for field in told.iter(f"{ENDS}field") if "quote" in field.get("role")}
    assert quoted
    assert quoted <= set(cigref.deck.picks[:2])


def test_every_row_of_a_table_is_keyed_by_its_message_and_numbered_in_the_table(exported):
    slides = Presentation(BytesIO(exported)).slides
    rows = [(int(slide.get("number")), row) for slide in manifest_of(exported) for row in slide.findall(f"{ENDS}row")]
    assert len(rows) > 15
    for number, row in rows:
        [table] = [shape for shape in slides[number - 1].shapes if shape.name == row.get("shape")]
        xml = etree.tostring(table._element).decode()
        assert f'val="{row.get("id")}"' in xml


def test_the_same_words_have_the_same_place_when_others_change(cigref, exported):
    id = cigref.deck.picks[0]
    changed = manifest_of(deck(change_message(cigref, id, takeaway="Autrement."))[0])
    before = {(field.get("shape"), field.get("id")): field.get("sha256") for field in manifest_of(exported)[2]}
    after = {(field.get("shape"), field.get("id")): field.get("sha256") for field in changed[2]}
    assert before.keys() == after.keys()
    meant = ("Meaning", f"{id} {cigref.deck.picks[1]}")
    assert [key for key in before if before[key] != after[key]] == [meant, (None, None)], "the words, and the notes"


def test_it_tells_no_path_no_time_and_no_name_of_a_user(exported, tmp_path):
    with zipfile.ZipFile(BytesIO(exported)) as archive:
        text = archive.read("customXml/item1.xml").decode()
    assert str(tmp_path.parent) not in text
    assert "crossing" not in text


def _all(shapes):
    for shape in shapes:
        if shape.shape_type == 6:
            yield from _all(shape.shapes)
        else:
            yield shape


def test_every_slide_carries_tags_that_say_what_the_manifest_calls_it(cigref):
    named = replace(cigref, assembly=replace(cigref.assembly, document="0123456789abcdef"))
    package = unpack(deck(named)[0])
    told = manifest_of(deck(named)[0])
    tags = [tags_of_slide(package, name, package.tree(name)) for name in package.slides()]
    assert tags == [{DOCUMENT: told.get("document"), SLIDE: slide.get("key")} for slide in told.findall(f"{ENDS}slide")]
    assert told.get("document") == "0123456789abcdef"


def test_every_shape_with_a_text_of_the_briefing_carries_a_tag_of_its_own(exported):
    package = unpack(exported)
    for slide, name in zip(manifest_of(exported), package.slides(), strict=True):
        told = {mark.get("name"): tag for mark, tag in _tags(package, name)}
        for field in slide.findall(f"{ENDS}field"):
            if field.get("shape") and field.get("role") != "footer":
                assert told[field.get("shape")] == " ".join(filter(None, (field.get("role"), field.get("id"))))
        for row in slide.findall(f"{ENDS}row"):
            assert told[row.get("shape")] == f"table {row.get('shape')}"
    held = [target for name in package.slides() for target in package.related(name, "tags")]
    assert sorted(held) == sorted(name for name in package.parts if name.startswith("ppt/tags/"))
    assert all(is_ours(package, part) for part in held)


def _tags(package, name):
    for shape, _ in drawn(package.tree(name)):
        if tag := tags_of_shape(package, name, shape).get(FIELD):
            yield next(mark for mark in shape.iter() if mark.tag.endswith("}cNvPr")), tag
