"""What is taken out of a page leaves what stands behind it; what a file must have is asked for by its place."""

from __future__ import annotations

import pytest
from lxml.etree import Comment, fromstring
from lxml.html import fragment_fromstring

from briefing.core.elements import drop, holder_of, text_of, unwrap_all, within


def test_what_stands_behind_a_node_stays_when_it_goes():
    page = fragment_fromstring("<p>One <b>two <i>three</i></b> four<b>, five</b></p>")
    unwrap_all(page, "b")
    assert text_of(page) == "One two three four, five"
    drop(within(page, "i"))
    assert text_of(page) == "One two  four, five"


def test_comments_and_what_is_not_there_have_no_text():
    assert text_of(Comment("aside")) == text_of(None) == ""


def test_a_part_that_a_file_lacks_is_told_by_its_place():
    root = fromstring("<a><b/></a>")
    assert holder_of(within(root, "b")) is root
    with pytest.raises(LookupError, match="c"):
        within(root, "c")
    with pytest.raises(LookupError, match="a"):
        holder_of(root)
