"""What the parts of a briefing say of themselves."""

from __future__ import annotations

import pytest

from briefing.core.model import Source


@pytest.mark.parametrize(
    ("title", "name"),
    [("« Le cap »", "Le cap"), ("“The course”", "The course"), ("Le « cap »", "Le « cap »"), ("", "s"), ("«", "«")],
)
def test_a_source_is_called_by_its_title_without_marks_around_it(title, name):
    assert Source("s", title).name == name
