"""An Office file of any program: its relationships, what it is, and the macros it hides."""

from __future__ import annotations

import pytest

from briefing.core.errors import BriefingError
from briefing.core.office.archive import Limits
from briefing.core.office.package import TYPES, Package, Relation, unpacked
from tests.core.office.test_archive import LOCKED, zipped

RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


class Letter(Package):
    program = "Word"


def types(*entries: str) -> tuple[str, bytes]:
    return TYPES, f"<Types>{''.join(entries)}</Types>".encode()


def relations(name: str, *entries: str) -> tuple[str, bytes]:
    return name, f'<Relationships xmlns="{RELATIONS}">{"".join(entries)}</Relationships>'.encode()


def opened(*members: tuple[str, bytes]) -> Letter:
    return unpacked(Letter, zipped(*members), "a.docx")


def test_a_relation_leads_to_a_part_from_the_folder_of_its_source():
    package = opened(
        types(),
        ("word/media/a.png", b"x"),
        relations(
            "word/_rels/document.xml.rels",
            f'<Relationship Id="r1" Type="{OFFICE}/image" Target="media/a.png"/>',
            f'<Relationship Id="r2" Type="{OFFICE}/hyperlink" Target="https://example.org" TargetMode="External"/>',
        ),
    )
    image, link = package.relations("word/document.xml")
    assert image == Relation("r1", f"{OFFICE}/image", "word/media/a.png", False)
    assert (link.kind, link.target, link.external) == ("hyperlink", "https://example.org", True)
    assert package.related("word/document.xml", "image") == ["word/media/a.png"]


@pytest.mark.parametrize(
    "members",
    [
        [types(), ("word/vbaProject.bin", b"x")],
        [types('<Override PartName="/word/other.bin" ContentType="application/vnd.ms-office.vbaProject"/>')],
        [types('<Default Extension="dat" ContentType="application/vnd.ms-office.vbaProject"/>')],
        [
            types(),
            relations("_rels/.rels", f'<Relationship Id="r" Type="{OFFICE}/vbaProject" Target="word/other.bin"/>'),
        ],
        [
            types(
                '<Override PartName="/word/other.bin"'
                ' ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>'
            )
        ],
    ],
    ids=["name", "type", "type of an ending", "relation", "type of the document"],
)
def test_macros_are_known_by_name_type_or_relation(members):
    assert opened(*members, ("word/other.bin", b"x"), ("word/other.dat", b"x")).macros()


def test_a_type_that_no_part_has_is_no_macro():
    listed = types('<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>')
    assert opened(listed, ("word/document.xml", b"<a/>")).macros() == []


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (LOCKED, "protected by a password"),
        (LOCKED[:400], "before 2007"),
        (b"no zip", "broken or not a Word file"),
        (zipped(("a.xml", b"<a/>")), "not a Word file"),
        (zipped(types(), ("a.xml", b"<a>" + b"<b/>" * 9)), "too large once unpacked"),
        (zipped(types(), ("a.foo", b"<!DOCTYPE a><a/>")), "its part a.foo defines entities"),
    ],
    ids=["locked", "old", "no zip", "no types", "elements", "entities"],
)
def test_what_is_refused_names_the_file_and_the_mend(data, what):
    with pytest.raises(BriefingError, match=what) as error:
        unpacked(Letter, data, "a.docx", Limits(elements=9))
    assert error.value.where == "a.docx"
    assert error.value.mend


def test_a_broken_part_is_named():
    package = opened(types(), ("word/document.xml", b"<a>"))
    with pytest.raises(BriefingError, match=r"its part word/document\.xml is broken"):
        package.tree("word/document.xml")
