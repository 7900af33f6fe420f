"""The names of dragged attachments, as Windows lists them; nothing in the list is believed that is not there."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefing.core.system.attachments import names


def listed(*names: str, count: int | None = None) -> bytes:
    """A FILEGROUPDESCRIPTORW."""
    entries = (b"\0" * 72 + name.encode("utf-16-le").ljust(520, b"\0") for name in names)
    return (len(names) if count is None else count).to_bytes(4, "little") + b"".join(entries)


def test_names_are_read_in_their_order():
    assert names(listed("Procès-verbal.docx", "日本.pdf")) == ["Procès-verbal.docx", "日本.pdf"]
    assert names(listed("n" * 260)) == ["n" * 260]


def test_a_list_that_is_not_whole_has_none():
    assert names(b"") == names(b"\1") == names(listed("a", count=2)) == names(listed("a", count=2**32 - 1)) == []


@given(st.binary(max_size=1300))
def test_whatever_is_handed_over_is_read_or_has_no_names(data):
    assert len(names(data)) <= 2
