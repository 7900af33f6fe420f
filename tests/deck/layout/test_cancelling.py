"""Laying out the slides of a map stops between two of them."""

from __future__ import annotations

import pytest

from briefing.core.errors import CancelledError
from briefing.deck.layout.fit import QtMeasurer
from briefing.deck.layout.resolver import resolve
from briefing.deck.plan.planner import plan
from briefing.deck.template.catalogue import find
from briefing.deck.template.opening import open_template


def test_a_layout_that_is_cancelled_goes_no_further(cigref):
    template = open_template(find("crossing"))
    slides = [slide for slide in plan(cigref, None, "fr", "full", mapped=True).slides if slide.content is None]
    asked = []

    def cancelled() -> bool:
        asked.append(True)
        return len(asked) == 3

    assert len(slides) > 3
    with pytest.raises(CancelledError):
        resolve(slides, template.info, template.layouts, QtMeasurer(), cancelled)
    assert len(asked) == 3
