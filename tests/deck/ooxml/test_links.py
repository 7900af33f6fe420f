"""Addresses as people write them, and what a deck links to."""

from __future__ import annotations

import pytest

from briefing.deck.ooxml.links import is_web_link, web_link


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("www.example.org/a", "https://www.example.org/a"),
        ("https://example.org?q=a b&c=é", "https://example.org?q=a%20b&c=%C3%A9"),
        ("https://example.org#part", "https://example.org#part"),
        ("https://example.org/100%/a%zz", "https://example.org/100%25/a%25zz"),
        ("https://example.org/a%20b", "https://example.org/a%20b"),
        ("https://élysée.example?q=1", "https://xn--lyse-9oad.example?q=1"),
    ],
)
def test_what_browsers_mend_is_mended(written, right):
    assert web_link(written) == right
    assert is_web_link(right)


@pytest.mark.parametrize(
    "written", ["", "ftp://example.org", "javascript:alert(1)", "https://", "https://?q=1", "a www."]
)
def test_what_is_no_page_of_the_web_is_no_link(written):
    assert web_link(written) == ""
