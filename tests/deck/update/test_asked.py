"""An update says what of a deck stays as it was asked for, though the briefing asks otherwise by now."""

from __future__ import annotations

import io

import pptx
import pytest

from briefing.core.edits import change_deck
from briefing.core.errors import BriefingError
from briefing.core.model import Briefing
from briefing.deck.export import deck
from briefing.deck.update.changes import line
from briefing.deck.update.retyped import retyped
from briefing.deck.update.update import update_bytes


@pytest.mark.parametrize(
    ("field", "then", "now"), [("narrative", "board", "short"), ("language", "fr", "en"), ("template", "", "sober")]
)
def test_what_the_briefing_asks_otherwise_is_told(cigref: Briefing, field, then, now):
    data = deck(change_deck(cigref, **{field: then}))[0]
    briefing = change_deck(cigref, **{field: now})
    told = [line(one) for one in update_bytes(data, briefing).changes if one.role == field]
    assert len(told) == 1
    assert told[0].startswith(f"{field}: an update leaves it as it is")
    assert f"“{now}”" in told[0]
    assert not any(field in one.what for one in retyped(data, briefing))


@pytest.mark.parametrize("narrative", ["", "full", "story", "onepage"])
def test_nothing_is_told_of_a_deck_that_is_as_the_briefing_asks(cigref: Briefing, narrative):
    briefing = change_deck(cigref, narrative=narrative, language="en", template="screen")
    assert not [one for one in update_bytes(deck(briefing)[0], briefing).changes if one.slide == 0]


def test_of_a_deck_that_lost_all_slides_it_is_told_that_none_is_known(cigref: Briefing):
    presentation = pptx.Presentation(io.BytesIO(deck(cigref)[0]))
    slides = presentation.slides._sldIdLst
    for slide in list(slides):
        presentation.part.drop_rel(slide.rId)
        slides.remove(slide)
    stream = io.BytesIO()
    presentation.save(stream)
    with pytest.raises(BriefingError, match="None of the deck’s slides is known"):
        update_bytes(stream.getvalue(), cigref)
