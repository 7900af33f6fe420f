"""A text with the signs of headings and points, and the way back to the text without them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefing.sources.minutes.marked import marked


def test_signs_stand_where_their_blocks_begin():
    assert marked("Next\n\nCall", ((0, "#"), (6, "-"))).text == "# Next\n\n- Call"


@given(st.text(min_size=1, max_size=40), st.sets(st.integers(0, 39), max_size=5))
def test_every_character_is_found_again(text, places):
    marks = [(place, "-") for place in sorted(places) if place < len(text)]
    whole = marked(text, marks)
    signs = {place + into for place in whole.at for into in range(2)}
    assert [whole.origin(at) for at in range(len(whole.text)) if at not in signs] == list(range(len(text)))
    assert [whole.origin(at) for at in whole.at] == [place for place, _ in marks]
