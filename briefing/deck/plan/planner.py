"""Briefing → Plan: a narrative chooses the slides of the story, and its texts are set as slides show them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from briefing.core.errors import BriefingError
from briefing.core.i18n import translate
from briefing.core.model import Briefing
from briefing.deck.plan import narratives
from briefing.deck.plan.figures import figures
from briefing.deck.plan.grouping import grouped
from briefing.deck.plan.model import Plan
from briefing.deck.plan.story import Story, picked
from briefing.deck.plan.texts.typesetting import refuse_endless, set_plan

Teller = Callable[[Briefing, Sequence[str], str], Plan]


def plan(
    briefing: Briefing,
    picks: Sequence[str] | None = None,
    language: str = "",
    narrative: str = "",
    *,
    mapped: bool = False,
) -> Plan:
    """The slides for ``picks`` (by default the briefing's own), in ``language`` (by default the deck's or assembly's).

    ``narrative`` is one of NARRATIVES, by default the briefing's own, else the board's. With ``mapped`` the story is
    told on the layouts that a template's map names. French texts have no-break spaces where French wants them.
    Raises BriefingError when nothing is picked, a pick is no message, the language is not spoken, the narrative not
    known, a text holds a character that no deck can, or is longer than any slides.
    """
    name = narrative or briefing.deck.narrative or DEFAULT
    tell = _full if mapped and name in _STORY else _narrative(name)
    shown = picked(briefing, picks)
    refuse_endless(briefing, shown)
    made = set_plan(tell(briefing, shown, language))
    return replace(made, narrative=called(name), picks=tuple(picks or ()), document=briefing.assembly.document)


def called(narrative: str) -> str:
    """What a narrative is called today."""
    return "story" if narrative == "full" else narrative


def _narrative(name: str) -> Teller:
    if name not in _TELLERS:
        what = translate("Deck", "There is no narrative “{name}”.").format(name=name[:40])
        mend = translate("Deck", "Choose one of {choices}.").format(choices=", ".join(NARRATIVES))
        raise BriefingError(what, mend=mend)
    return _TELLERS[name]


def _full(briefing: Briefing, picks: Sequence[str], language: str) -> Plan:
    """Every pick, with what it means for us, theme by theme, for layouts that a map names."""
    story = Story(briefing, picks, language)
    slides = [story.opening(), story.overview()]
    for stage, section in enumerate(story.sections):
        slides.append(story.section(stage, section))
        slides += (story.voices(stage, section, group) for group in grouped(section.messages))
    return story.plan([*slides, story.decisions(), story.speakers(), *figures(story), story.sources()])


_TELLERS: Mapping[str, Teller] = {
    "board": narratives.board,
    "story": narratives.story,
    "full": narratives.story,
    "short": narratives.short,
    "onepage": narratives.onepage,
}
_STORY = ("story", "full")
NARRATIVES = tuple(_TELLERS)
"""The ways to tell the story; "full" is the first version's name for "story"."""
DEFAULT = "board"
