"""How long a deck takes to present, before it is made."""

from __future__ import annotations

from dataclasses import replace

import pytest

from briefing.core.queries.outline import in_story_order
from briefing.deck.plan.duration import Duration, duration
from briefing.deck.plan.planner import plan


@pytest.mark.parametrize("narrative", ["board", "story"])
def test_slides_and_sections_are_those_of_the_plan(cigref, narrative):
    slides = plan(cigref, in_story_order(cigref), narrative=narrative).slides
    seen = duration(slides)
    assert seen.slides == len(slides) == sum(part.slides for part in seen.parts)
    titles = [part.title for part in seen.parts]
    assert titles == ["Ouverture", *(theme.title for theme in cigref.themes), "Qui a dit quoi", "Décisions", "Annexe"]


def test_the_appendix_is_looked_up_and_takes_no_time(cigref):
    *presented, appendix = duration(plan(cigref, in_story_order(cigref)).slides).parts
    assert appendix.minutes == 0
    assert all(part.minutes > 0.5 for part in presented)


def test_a_slide_that_goes_on_is_read_once(cigref):
    slides = plan(cigref, in_story_order(cigref)).slides
    decisions = next(slide for slide in slides if slide.kind == "decisions")
    once, twice = (duration([decisions] * count).parts[0].minutes for count in (1, 2))
    assert twice == pytest.approx(once + 1)


def test_a_shorter_story_takes_less_time(cigref):
    full, short, page = (duration(plan(cigref, narrative=name).slides).minutes for name in ("full", "short", "onepage"))
    assert full > short > page >= 1


@pytest.mark.parametrize("narrative", ["board", "story"])
def test_more_words_take_more_time(cigref, narrative):
    message = cigref.messages[0]
    wordy = replace(message, takeaway=f"{message.takeaway} et encore" * 100)
    longer = replace(cigref, messages=(wordy, *cigref.messages[1:]))
    more, less = (plan(briefing, in_story_order(cigref), narrative=narrative).slides for briefing in (longer, cigref))
    assert duration(more).minutes > duration(less).minutes


def test_no_slides_take_no_time():
    assert duration(()) == Duration((), 0, 0)
