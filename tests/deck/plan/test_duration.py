"""How long a deck takes to present, before it is made."""

from __future__ import annotations

from dataclasses import replace

from briefing.core.queries.outline import in_story_order
from briefing.deck.plan.duration import Duration, duration
from briefing.deck.plan.planner import plan


def test_slides_and_sections_are_those_of_the_plan(cigref):
    slides = plan(cigref, in_story_order(cigref)).slides
    seen = duration(slides)
    assert seen.slides == len(slides) == sum(part.slides for part in seen.parts)
    assert [part.title for part in seen.parts][1:-1] == [theme.title for theme in cigref.themes]


def test_a_shorter_story_takes_less_time(cigref):
    full, short, page = (duration(plan(cigref, narrative=name).slides).minutes for name in ("full", "short", "onepage"))
    assert full > short > page >= 1


def test_more_words_take_more_time(cigref):
    message = cigref.messages[0]
    wordy = replace(message, takeaway=f"{message.takeaway} et encore" * 100)
    longer = replace(cigref, messages=(wordy, *cigref.messages[1:]))
    assert (
        duration(plan(longer, in_story_order(cigref)).slides).minutes
        > duration(plan(cigref, in_story_order(cigref)).slides).minutes
    )


def test_no_slides_take_no_time():
    assert duration(()) == Duration((), 0, 0)
