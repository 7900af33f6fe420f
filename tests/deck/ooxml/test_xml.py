"""Texts go into XML and come out as they were."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefing.core.office.package import parse
from briefing.deck.ooxml.xml import escape, quoted

texts = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff") | st.sampled_from("&<>\"'\t\n")
)


@given(texts, texts)
def test_any_text_survives_in_xml(value, content):
    root = parse(f"<a b={quoted(value)}>{escape(content)}</a>".encode())
    assert root.get("b") == value
    assert (root.text or "") == content
