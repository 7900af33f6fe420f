"""Texts cut for want of room are cut where a reader would."""

from __future__ import annotations

import pytest

from briefing.core.characters import briefly


@pytest.mark.parametrize(
    ("text", "most", "shown"),
    [
        ("Le buzz avec le numérique", 25, "Le buzz avec le numérique"),
        ("Le buzz avec le numérique", 20, "Le buzz avec le…"),
        ("Le buzz, avec le numérique", 9, "Le buzz…"),
        ("Le cap :\nla mer", 9, "Le cap…"),
        ("Anticonstitutionnellement", 10, "Anticonsti…"),
        ("Un anticonstitutionnellement", 20, "Un anticonstitutionn…"),
        ("Le cap\u00a0: la mer, encore", 16, "Le cap\u00a0: la mer…"),
        ("", 5, ""),
    ],
)
def test_a_text_is_cut_between_its_words_where_it_has_any(text, most, shown):
    assert briefly(text, most) == shown
