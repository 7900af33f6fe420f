"""A zip archive from a stranger is counted before it is unpacked, and measured before it is parsed."""

from __future__ import annotations

import contextlib
import io
import warnings
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core.office import archive
from briefing.core.office.archive import Limits, unzipped

SMALL = Limits(size=10_000, markup=2_000, members=5, elements=100)
LOCKED = bytes.fromhex("D0CF11E0A1B11AE1") + bytes(504) + "EncryptedPackage".encode("utf-16-le")


def zipped(*members: tuple[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as made:
        warnings.simplefilter("ignore")  # a name that stands twice
        for name, data in members:
            made.writestr(name, data)
    return stream.getvalue()


def test_members_are_known_by_their_names_without_a_leading_slash():
    found = unzipped(zipped(("/a.xml", b"<a/>"), ("b.png", b"\x89PNG")), SMALL)
    assert found.members == {"a.xml": b"<a/>", "b.png": b"\x89PNG"}
    assert found.repeated == {}


def test_only_what_is_wanted_is_unpacked_but_all_names_are_known():
    found = unzipped(zipped(("a.xml", b"<a/>"), ("film.mp4", bytes(50_000))), SMALL, lambda name: name.endswith(".xml"))
    assert list(found.members) == ["a.xml"]
    assert found.names == {"a.xml", "film.mp4"}


def test_a_name_that_stands_twice_is_counted_whatever_its_capitals():
    found = unzipped(zipped(("a.xml", b"<a/>"), ("A.XML", b"<b/>"), ("c.xml", b"<c/>")), SMALL)
    assert found.repeated == {"a.xml": 2, "A.XML": 2}


@pytest.mark.parametrize(
    "members",
    [
        [("a.png", bytes(10_001))],
        [("a.xml", b"<a>" + b" " * 2_000 + b"</a>")],
        [("a.bin", b"<a>" + b" " * 2_000 + b"</a>")],
        [("a.dat", ("\ufeff<a>" + " " * 1_000 + "</a>").encode("utf-16-le"))],
        [(f"{n}.png", b"") for n in range(6)],
        [("a.xml", b"<a>" + b"<b/>" * 100 + b"</a>")],
        [("a.xml", b"<a>" + b"<b/>" * 60 + b"</a>"), ("b.xml", b"<a>" + b"<b/>" * 60 + b"</a>")],
    ],
    ids=["bytes", "markup", "markup by another name", "markup in UTF-16", "members", "elements", "elements of all"],
)
def test_more_than_the_limits_allow_is_refused(members):
    with pytest.raises(archive.TooLargeError):
        unzipped(zipped(*members), SMALL)


def test_attributes_count_as_elements_do():
    with pytest.raises(archive.TooLargeError):
        unzipped(zipped(("a.xml", b"<a" + b" b=''" * 100 + b"/>")), SMALL)


def test_one_member_may_not_take_all_the_elements():
    with pytest.raises(archive.TooLargeError):
        unzipped(zipped(("a.xml", b"<a/>" * 9)), Limits(part=8))


def test_a_member_that_is_packed_to_next_to_nothing_is_a_bomb():
    with pytest.raises(archive.TooLargeError):
        unzipped(zipped(("a.png", bytes(17 * 2**20))), Limits())


@pytest.mark.parametrize("code", ["utf-8", "utf-16", "iso-8859-1"])
def test_elements_are_counted_in_the_encodings_that_programs_use(code):
    assert archive.is_countable(f'<?xml version="1.0" encoding="{code}"?><a/>'.encode(code))


@pytest.mark.parametrize("code", ["utf-7", "cp037", "utf-32"])
def test_elements_in_other_encodings_could_not_be_counted(code):
    assert not archive.is_countable(f'<?xml version="1.0" encoding="{code}"?><a/>'.encode(code))


def test_up_to_the_limits_all_is_read():
    elements = b"<a>" + b"<b/>" * 99 + b"</a>"
    assert unzipped(zipped(("a.xml", elements), *((f"{n}.png", b"x") for n in range(4))), SMALL).members


@pytest.mark.parametrize("code", ["utf-8", "utf-16", "utf-16-be"])
@pytest.mark.parametrize("name", ["a.xml", "theme.foo", "a.rels"])
@pytest.mark.parametrize("declared", ['<!DOCTYPE a SYSTEM "x">', '<!DOCTYPE a [<!ENTITY b "c">]>'])
def test_a_document_type_is_refused_under_any_name(name, code, declared):
    with pytest.raises(archive.DoctypeError) as error:
        unzipped(zipped((name, f"{declared}<a/>".encode(code))), SMALL)
    assert error.value.member == name


def test_a_drawing_may_name_the_type_of_svg_but_declare_no_entities():
    plain = b'<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"><svg/>'
    assert unzipped(zipped(("logo.svg", plain)), SMALL).members
    with pytest.raises(archive.DoctypeError):
        unzipped(zipped(("logo.svg", b'<!DOCTYPE svg [<!ENTITY a "b">]><svg/>')), SMALL)


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (LOCKED, archive.LockedError),
        (LOCKED[:400], archive.OldFormatError),
        (b"", archive.BrokenError),
        (zipped(("a.xml", b"<a/>"))[:-30], archive.BrokenError),
    ],
    ids=["locked", "old", "empty", "cut"],
)
def test_what_is_no_archive_says_why(data, kind):
    with pytest.raises(kind):
        unzipped(data, SMALL)


@given(st.data())
def test_a_damaged_archive_is_read_or_refused(data):
    whole = bytearray(zipped(("a.xml", b"<a>text</a>" * 9), ("b/c.rels", b"<r/>")))
    for _ in range(data.draw(st.integers(1, 8))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    with contextlib.suppress(archive.ArchiveError):
        unzipped(bytes(whole), SMALL)
