"""A file written again holds the parts it should, and what did not change is the same to the byte."""

from __future__ import annotations

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core.office.repacking import repacked

NAMES = st.sampled_from([f"ppt/{name}.xml" for name in ("a", "b", "é", "d")])
PARTS = st.dictionaries(NAMES, st.binary(max_size=400), min_size=1)


def packed(parts, kind=zipfile.ZIP_DEFLATED, stream=None):
    stream = stream or io.BytesIO()
    with zipfile.ZipFile(stream, "w") as made:
        for name, data in parts.items():
            made.writestr(zipfile.ZipInfo(name, (2026, 11, 12, 9, 30, 0)), data, kind)
    return stream.getvalue()


class Unseekable(io.BytesIO):
    """Written to as a pipe is: what a member holds is told behind it, not before."""

    def seek(self, *_):
        raise OSError

    def tell(self):
        raise OSError

    def seekable(self):
        return False


def held(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.mark.parametrize("kind", [zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED])
@pytest.mark.parametrize("stream", [io.BytesIO, Unseekable])
@given(before=PARTS, after=PARTS)
def test_the_file_holds_what_it_should(kind, stream, before, after):
    data = packed(before, kind, stream())
    parts = {**{name: part for name, part in before.items() if name in after or len(part) % 2}, **after}
    assert held(repacked(data, before, parts)) == parts


def test_what_did_not_change_is_passed_on_compressed_as_it_was():
    """At another grade of compression than ours, so that it shows."""
    stream = io.BytesIO()
    before = {"a.xml": b"word " * 999, "b.xml": b"old"}
    with zipfile.ZipFile(stream, "w") as made:
        for name, part in before.items():
            made.writestr(name, part, zipfile.ZIP_DEFLATED, compresslevel=0)
    made = repacked(stream.getvalue(), before, {**before, "b.xml": b"new"})
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        assert archive.getinfo("a.xml").compress_size > 999
        assert archive.getinfo("b.xml").compress_size < 99
