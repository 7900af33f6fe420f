"""The composed deck: which slides each narrative tells, in their order."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.core.model import Briefing
from briefing.deck.plan.grouping import grouped, strongest
from briefing.deck.plan.model import Plan
from briefing.deck.plan.slides import MOST_ASKS, Board
from briefing.deck.plan.story import Story

_STRONGEST = 3
"""The themes that a short deck tells."""
_ASKS = 8
"""The asks that a short deck shows: on any template they take two slides at most, and it has seven."""


def board(briefing: Briefing, picks: Sequence[str], language: str) -> Plan:
    """The answer, a slide a theme, who speaks of what, what is to be decided; the evidence in the appendix."""
    made = Board(Story(briefing, picks, language))
    told = () if made.is_told_elsewhere else enumerate(made.sections)
    themes = [slide for stage, section in told for slide in made.theme_with_others(stage, section)]
    return made.plan(
        [made.cover(), made.summary(), *themes, made.voices(), made.decisions(MOST_ASKS, noted=False)],
        [made.further_decisions(MOST_ASKS), made.timeline(), made.verbatims(), made.sources()],
    )


def story(briefing: Briefing, picks: Sequence[str], language: str) -> Plan:
    """For the stage: one quote a slide, theme by theme."""
    made = Board(Story(briefing, picks, language))
    slides = [made.cover(), made.summary()]
    for stage, section in enumerate(made.sections):
        slides += [made.divider(stage, section)] if made.has_opening(stage, section) else []
        slides += (made.quotes(stage, section, group) for group in grouped(section.messages))
    return made.plan([*slides, made.voices(), made.decisions()], [made.timeline(), made.sources()])


def short(briefing: Briefing, picks: Sequence[str], language: str) -> Plan:
    """The answer, the strongest themes, what is to be decided."""
    made = Board(Story(briefing, picks, language))
    kept = () if made.is_told_elsewhere else strongest(made.lines, _STRONGEST)
    themes = (made.theme_alone(stage, section) for stage, section in enumerate(made.sections) if stage in kept)
    return made.plan([made.cover(), made.summary(), *themes, made.decisions(_ASKS)])


def onepage(briefing: Briefing, picks: Sequence[str], language: str) -> Plan:
    """All on one page."""
    made = Board(Story(briefing, picks, language))
    return made.plan([made.onepage()])
