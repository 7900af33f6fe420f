"""Those who were there, and by what they are called."""

from __future__ import annotations

import pytest

from briefing.sources.minutes.attending import Attending

TEXT = "Minutes of the board\n\nPresent: Anne Roy, Paul Lane (chair), Ann Lee, Ann Moor\n\nAnne to write to the city."


@pytest.mark.parametrize(
    ("owner", "full"),
    [
        ("Anne", "Anne Roy"),
        ("Anne and Paul", "Anne Roy and Paul Lane"),
        ("Anne Roy", "Anne Roy"),
        ("Ann", "Ann"),
        ("Zoe", "Zoe"),
        ("@anne", "@anne"),
        ("", ""),
    ],
)
def test_a_first_name_that_only_one_has_stands_for_the_whole(owner, full):
    assert Attending(TEXT).in_full(owner) == full
