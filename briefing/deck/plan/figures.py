"""The story in figures: charts of how many messages each theme has, and how many each organisation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from briefing.core.folding import first_spellings
from briefing.deck.plan.contents import Bar, Chart
from briefing.deck.plan.model import Kind, PlannedSlide
from briefing.deck.plan.story import Story
from briefing.deck.plan.titles import Sentences

_MOST = 8
"""The bars that a chart shows at most; the last then stands for all others."""


def figures(story: Story) -> Iterator[PlannedSlide]:
    """The charts that tell something: of two themes or more, of two organisations or more."""
    themes = [
        Bar(" ".join(story.theme_title(section).split()), len(section.messages), story.accent(section))
        for section in story.sections
    ]
    if len(themes) > 1:
        yield _chart(story, "theme", themes, story.words["untold"])
    organisations = _organisations(story)
    if len(organisations) > 1:
        yield _chart(story, "organisation", organisations, story.words["others"])


def _organisations(story: Story) -> list[Bar]:
    """The organisations of those who speak, the one with most messages first."""
    speakers = filter(None, map(story.briefing.speaker_of, story.messages))
    named = [" ".join(speaker.organisation.split()) for speaker in speakers]
    counts = Counter(map(first_spellings(named).__getitem__, named))
    counts.pop("", None)
    return [Bar(name, count, 1) for name, count in counts.most_common()]


def _fewer(bars: Sequence[Bar], others: str) -> tuple[Bar, ...]:
    if len(bars) <= _MOST:
        return tuple(bars)
    rest = sum(bar.count for bar in bars[_MOST - 1 :])
    return (*bars[: _MOST - 1], Bar(others, rest, 1))


def _chart(story: Story, key: str, every: Sequence[Bar], others: str) -> PlannedSlide:
    """Titled by what the longest bars say."""
    title = Sentences(story.language).most(key, [(bar.label, bar.count) for bar in every], len(story.messages))
    bars = _fewer(every, others)
    told = ", ".join(f"{bar.label} {bar.count}" for bar in bars)
    description = story.words["chart"].format(title=story.words[f"by_{key}"], bars=told)
    chart = Chart(story.words["messages"], bars, story.lang, description)
    kicker = story.words[f"by_{key}"], ""
    section = story.words["closing"]
    return PlannedSlide(Kind.CHART, story.own(title=title), section, notes=description, chart=chart, kicker=kicker)
