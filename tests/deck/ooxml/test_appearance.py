"""What a slide looks like, as one number that saving again keeps."""

from __future__ import annotations

import zipfile
from io import BytesIO

import pytest
from lxml import etree

from briefing.deck.export import deck
from briefing.deck.ooxml.appearance import appearance, appearance_of
from briefing.deck.ooxml.xml import qn


@pytest.fixture(scope="module")
def markup(cigref):
    with zipfile.ZipFile(BytesIO(deck(cigref)[0])) as archive:
        return archive.read("ppt/slides/slide3.xml")


def edited(markup, change):
    root = etree.fromstring(markup)
    change(root)
    return root


def test_a_slide_that_was_only_saved_again_looks_the_same(markup):
    def saved(root):
        for run in root.iter(qn("a:rPr")):
            run.set("dirty", "0")
            run.set("err", "1")
        for body in root.iter(qn("a:bodyPr")):
            body.set("rtlCol", "0")

    assert appearance_of(edited(markup, saved)) == appearance(markup.decode())


@pytest.mark.parametrize(
    "change",
    [
        lambda root: setattr(next(root.iter(qn("a:t"))), "text", "Autrement"),
        lambda root: next(root.iter(qn("a:rPr"))).set("b", "1"),
        lambda root: next(root.iter(qn("a:rPr"))).set("u", "sng"),
        lambda root: next(root.iter(qn("a:off"))).set("x", "5"),
        lambda root: next(root.iter(qn("p:cNvPr"))).set("descr", "Dit autrement"),
        lambda root: root.find(f".//{qn('p:spTree')}").remove(root.findall(f".//{qn('p:sp')}")[-1]),
        lambda root: etree.SubElement(root, qn("p:timing")),
        lambda root: etree.SubElement(root, qn("p:transition")),
        lambda root: root.set("show", "0"),
        lambda root: root.set("show", "false"),
        lambda root: root.set("showMasterSp", "0"),
        lambda root: next(root.iter(qn("a:bodyPr"))).set("numCol", "2"),
        lambda root: etree.SubElement(next(root.iter(qn("a:pPr"))), qn("a:buChar")).set("char", "→"),
        lambda root: etree.SubElement(next(root.iter(qn("a:schemeClr"))), qn("a:alpha")).set("val", "50000"),
        lambda root: etree.SubElement(root.find(f".//{qn('p:spTree')}"), qn("p:pic")),
    ],
    ids=[
        "words",
        "bold",
        "underlined",
        "moved",
        "description",
        "deleted",
        "animation",
        "transition",
        "hidden",
        "hidden by another program",
        "without what its master draws",
        "columns",
        "bullets",
        "transparent",
        "picture",
    ],
)
def test_what_people_do_changes_it(change, markup):
    assert appearance_of(edited(markup, change)) != appearance(markup.decode())


def test_every_letter_of_a_description_counts(markup):
    def told(words):
        return appearance_of(edited(markup, lambda root: next(root.iter(qn("p:cNvPr"))).set("descr", words)))

    assert told("Lu et/ou dit") != told("Lu et/ou tu")


def test_where_the_slide_stands_in_the_deck_does_not(markup):
    def moved(root):
        for field in root.iter(qn("a:fld")):
            field.find(qn("a:t")).text = "12"

    assert appearance_of(edited(markup, moved)) == appearance(markup.decode())


def test_a_number_is_a_slide_s_own_in_a_field_and_a_text_elsewhere():
    run, field = "<a:p><a:r><a:t>{}</a:t></a:r></a:p>", "<a:p><a:fld><a:t>{}</a:t></a:fld></a:p>"
    assert appearance(run.format(12)) != appearance(run.format(13))
    assert appearance(field.format(12)) == appearance(field.format(13))
    assert appearance(field.format("Douze")) != appearance(field.format("Treize"))
