"""Zip files are those that zipfile writes, to the byte, whatever their parts."""

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core.office.zipping import zipped

_FIRST = (1980, 1, 1, 0, 0, 0)
_TEXTS = st.text("<a:p>é ", max_size=40).map(str.encode)
_CONTENTS = st.one_of(
    st.binary(max_size=300), st.tuples(_TEXTS, st.integers(1, 200)).map(lambda told: told[0] * told[1])
)
_NAMES = st.text("abcé/.", min_size=1, max_size=30).map(lambda name: f"ppt/{name}.xml")


def by_zipfile(parts, is_packed):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, content in parts:
            info = zipfile.ZipInfo(name, _FIRST)
            info.create_system = 3
            is_large = len(content) >= 256
            kind = zipfile.ZIP_DEFLATED if is_packed and is_large else zipfile.ZIP_STORED
            archive.writestr(info, content, kind, compresslevel=1)
    return stream.getvalue()


@pytest.mark.parametrize("is_packed", [True, False])
@given(parts=st.dictionaries(_NAMES, _CONTENTS, max_size=6))
def test_the_bytes_are_those_of_zipfile(is_packed, parts):
    assert zipped(parts.items(), is_packed=is_packed) == by_zipfile(parts.items(), is_packed)


@pytest.mark.parametrize("length", [0, 1, 255, 256, 1999, 2000, 2001, 70_000])
def test_parts_of_any_length_are_packed_as_zipfile_packs_them(length):
    words = b" ".join(b"%d times %d" % (n, n * n) for n in range(8000))
    parts = [("slide.xml", words[:length]), ("same.xml", b"<a:p/>" * (length // 6))]
    assert zipped(parts, is_packed=True) == by_zipfile(parts, True)


@pytest.mark.slow
def test_more_members_than_the_format_once_counted_are_listed_all():
    parts = [(f"{n}.xml", b"") for n in range(65_540)]
    with zipfile.ZipFile(io.BytesIO(zipped(parts, is_packed=False))) as archive:
        assert archive.namelist() == [name for name, _ in parts]
        assert archive.testzip() is None
