"""Our markup read as text says what a tree of it says, and what is not of our form is left to the tree."""

from xml.parsers.expat import ExpatError, ParserCreate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core.office.package import relations_name
from briefing.deck.export import deck
from briefing.deck.ooxml.own_markup import Named, brief, is_tags, named, relations_of
from briefing.deck.ooxml.package import Package, unpack
from briefing.deck.request import Request
from briefing.deck.write.tags import tags_xml
from briefing.deck.write.writer import relations_xml

_SLIDE = "ppt/slides/slide3.xml"
_LOOK = '<a:pPr marL="0"><a:buNone/></a:pPr>'
_LETTERS = '<a:r><a:rPr sz="1400"><a:noFill/></a:rPr><a:t>'
_CELL = f'<a:tc><a:p>{_LOOK}{_LETTERS}One</a:t></a:r></a:p><a:tcPr marL="0"><a:noFill/></a:tcPr></a:tc>'
_LINK = '<a:hlinkClick r:id="rId2"><a:extLst><ahyp:hlinkClr val="tx"/></a:extLst></a:hlinkClick>'
_JUMP = _LINK.replace('"rId2"', '"rId3" action="ppaction://hlinksldjump"')


def by_tree(source, text):
    return tuple(Package({relations_name(source): text.encode()}).relations(source))


@given(st.lists(st.text('abé/?&=%."<>\n', min_size=1), max_size=3))
def test_relationships_are_those_of_the_tree_or_left_to_it(addresses):
    links = [("hyperlink", address) for address in addresses]
    text = relations_xml(
        [("slideLayout", "ppt/slideLayouts/slideLayout2.xml"), ("tags", "ppt/tags/slideTags3.xml")], links
    )
    assert relations_of(text, _SLIDE) in (by_tree(_SLIDE, text), None)


@pytest.mark.parametrize("narrative", ["board", "story"])
def test_all_relationships_of_a_deck_are_read_as_text(cigref, narrative):
    package = unpack(deck(cigref, Request(narrative=narrative))[0])
    sources = [name for name in package.parts if name.startswith(("ppt/slides/slide", "ppt/notesSlides/notes"))]
    for source in sources:
        text = package.parts[relations_name(source)].decode()
        assert relations_of(text, source) == tuple(package.relations(source))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("</Relationships>", ""),
        ("<Relationships ", "<!-- --><Relationships "),
        ('Id="rId1"', "Id='rId1'"),
        ('Id="rId1" ', 'Id="rId1" Id="rId2" '),
        ("../tags/", "../../tags/"),
        ("../tags/", "/ppt/tags/"),
        ("/></", "></Relationship></"),
        ("slideTags3", "slide&Tags3"),
        ("/></", "/> </"),
    ],
)
def test_relationships_of_another_form_are_left_to_the_tree(old, new):
    text = relations_xml([("tags", "ppt/tags/slideTags3.xml")], ())
    assert relations_of(text, _SLIDE)
    assert relations_of(text.replace(old, new, 1), _SLIDE) is None


def test_relationships_of_one_name_are_left_to_the_tree():
    text = relations_xml([("tags", "ppt/tags/slideTags3.xml"), ("tags", "ppt/tags/slideTags4.xml")], ())
    assert relations_of(text, _SLIDE)
    assert relations_of(text.replace("rId2", "rId1"), _SLIDE) is None


@given(st.dictionaries(st.sampled_from(["BRIEFING_FIELD", "BRIEFING_SLIDE"]), st.text('aé&<>"\n\t/', max_size=9)))
def test_our_tags_are_told_and_others_are_not(told):
    text = tags_xml(told)
    assert is_tags(text)
    assert not is_tags(text.replace("</p:tagLst>", "<p:pic/></p:tagLst>"))
    assert not is_tags(text.replace("<p:tagLst", "<!DOCTYPE x><p:tagLst"))
    assert not is_tags(text + "<")


def test_links_are_told_from_all_else_that_a_slide_names():
    assert named(f'<a:p>{_LINK}<p:tags r:id="rId1"/>{_JUMP}</a:p>'.encode()) == Named(
        ["rId2", "rId1", "rId3"], ["rId2", "rId3"]
    )
    assert named(b"<a:p/>") == Named([], [])


@pytest.mark.parametrize(
    "other",
    [
        _LINK.replace("r:id", "r:href"),
        _LINK.replace('">', '" action="ppaction://program">', 1),
        _LINK.replace("hlinkClick", "hlinkHover"),
        _JUMP.replace("hlinksldjump", "hlinkfile"),
        '<a:schemeClr val="hlink"/>',
        "<!-- -->",
    ],
)
def test_links_of_another_form_are_left_to_the_tree(other):
    assert named(f"<a:p>{_LINK}{other}</a:p>".encode()) is None


def test_of_cells_and_paragraphs_that_look_alike_the_text_is_left():
    assert brief(f"<a:tr>{_CELL}{_CELL}</a:tr>".encode()) == (
        b"<a:tr>" + 2 * b"<a:tc><a:p><a:r><a:t>One</a:t></a:r></a:p><a:tcPr/></a:tc>" + b"</a:tr>"
    )


def test_a_group_of_drawings_alone_is_left_out_and_one_that_names_something_is_not():
    still = '<p:grpSp><p:sp><p:cNvPr id="4" name="Way"/></p:sp></p:grpSp>'
    linked = still.replace("</p:sp>", f"{_LINK}</p:sp>")
    torn = still.replace("</p:sp>", "")
    assert brief(f"<p:spTree>{still}{linked}{torn}</p:spTree>".encode()) == (
        f"<p:spTree><p:grpSp/>{linked}{torn}</p:spTree>".encode()
    )
    within = still.replace("<p:sp>", f"{still}<p:sp>")
    assert brief(within.encode()) == still.replace("<p:sp>", "<p:grpSp/><p:sp>").encode()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("<a:buNone/>", "<a:buNone>"),
        ("<a:buNone/>", '<a:buBlip r:embed="rId1"/>'),
        ("<a:buNone/>", "<!-- -->"),
        ('="0">', '="0"/>'),
        ('="0"', '="0" marL="0"'),
        ("</a:pPr>", ""),
        ("<a:r>", ""),
        ("<a:r>", "</a:p><a:p><a:r>"),
        ("<a:r>", "<a:r/></a:p></a:tc><a:tc><a:p><a:r>"),
        ("</a:rPr>", f"{_LINK}</a:rPr>"),
        ("</a:rPr>", "</a:rPr><a:t>"),
    ],
)
def test_a_look_that_is_broken_or_names_something_is_not_left_out(old, new):
    cell = _CELL.replace(old, new, 1)
    assert cell != _CELL
    slide = f"<a:tr>{_CELL}{cell}</a:tr>".encode()
    assert named(brief(slide)) == named(slide)
    assert is_well_formed(brief(slide)) == is_well_formed(slide)


def test_what_looks_like_a_look_in_a_value_stays_as_broken_as_it_was():
    slide = f'<a:tr>{_CELL}<a:p x="{_LOOK}{_LETTERS}"/></a:tr>'.encode()
    assert not is_well_formed(slide)
    assert not is_well_formed(brief(slide))


def is_well_formed(data):
    try:
        ParserCreate().Parse(data, True)
    except ExpatError:
        return False
    return True
