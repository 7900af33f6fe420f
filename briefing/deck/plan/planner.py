"""Briefing → Plan: a narrative chooses the slides of the story, and its texts are set as slides show them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from briefing.core.errors import BriefingError
from briefing.core.i18n import translate
from briefing.core.model import Briefing, Message
from briefing.core.queries.outline import sections
from briefing.deck.plan import board
from briefing.deck.plan.figures import figures
from briefing.deck.plan.grouping import dealt, grouped
from briefing.deck.plan.model import Plan
from briefing.deck.plan.story import Story, picked
from briefing.deck.plan.typesetting import set_plan

Teller = Callable[[Briefing, Sequence[str], str], Plan]

_BRIEF, _SHARED = 200, 240
"""A quote up to so many characters can speak for its theme; up to so many, it can share its slide with two others."""
_SHORT_THEMES, _DIGEST_THEMES = 6, 8
_SHORT_SLIDES = 2
"""Of the seven slides of a short deck, those that show voices: decisions, too, may take two."""
_WALL = 3


def plan(
    briefing: Briefing,
    picks: Sequence[str] | None = None,
    language: str = "",
    narrative: str = "",
    *,
    composed: bool = False,
) -> Plan:
    """The slides for ``picks`` (by default the briefing's own), in ``language`` (by default the deck's or assembly's).

    ``narrative`` is one of NARRATIVES, by default the briefing's own, else the full one; ``composed`` asks for slides
    with contents (board is the default then, and full is story). French texts have no-break spaces where French wants
    them. Raises BriefingError when nothing is picked, a pick is no message, the language is
    not spoken, the narrative not known, or a text holds a character that no deck can.
    """
    default, tellers = ("board", _COMPOSED) if composed else ("full", _TELLERS)
    tell = _narrative(narrative or briefing.deck.narrative or default, tellers)
    return set_plan(tell(briefing, picked(briefing, picks), language))


def _narrative(name: str, tellers: Mapping[str, Teller]) -> Teller:
    if name not in tellers:
        what = translate("Deck", "There is no narrative “{name}”.").format(name=name[:40])
        mend = translate("Deck", "Choose one of {choices}.").format(choices=", ".join(tellers))
        raise BriefingError(what, mend=mend)
    return tellers[name]


def _full(briefing: Briefing, picks: Sequence[str], language: str) -> Plan:
    """Every pick, with what it means for us, theme by theme."""
    story = Story(briefing, picks, language)
    slides = [story.opening(), story.overview()]
    for stage, section in enumerate(story.sections):
        slides.append(story.section(stage, section))
        slides += (story.voices(stage, section, group) for group in grouped(section.messages))
    return story.plan([*slides, story.decisions(), story.speakers(), *figures(story), story.sources()])


def _short(briefing: Briefing, picks: Sequence[str], language: str) -> Plan:
    """Seven slides at most: of each of the first themes the message that speaks for it, several to a slide."""
    story = Story(briefing, _spokesmen(briefing, picks, _SHORT_THEMES), language)
    brief = [message for message in story.messages if len(message.quote) <= _SHARED]
    long = [(message,) for message in story.messages if message not in brief]
    voices = [story.across(group) for group in [*dealt(brief, _WALL), *long][:_SHORT_SLIDES]]
    return story.plan([story.opening(), story.overview(), *voices, story.decisions(), story.sources()])


def _onepage(briefing: Briefing, picks: Sequence[str], language: str) -> Plan:
    """One slide with a line and a voice of each of the first themes."""
    story = Story(briefing, _spokesmen(briefing, picks, _DIGEST_THEMES), language)
    return story.plan([story.digest()])


def _spokesmen(briefing: Briefing, picks: Sequence[str], themes: int) -> tuple[str, ...]:
    """Of each of the first themes the message that speaks for it: the first whose quote is brief, else the shortest."""
    return tuple(_spokesman(section.messages).id for section in sections(briefing, picks)[:themes])


def _spokesman(messages: Sequence[Message]) -> Message:
    shown = [message for message in messages if message.slide != "none"] or messages
    brief = (message for message in shown if len(message.quote) <= _BRIEF)
    return next(brief, min(shown, key=lambda message: len(message.quote)))


_TELLERS: Mapping[str, Teller] = {
    "board": _full,
    "story": _full,
    "full": _full,
    "short": _short,
    "onepage": _onepage,
}
_COMPOSED: Mapping[str, Teller] = {
    "board": board.board,
    "story": board.story,
    "full": board.story,
    "short": board.short,
    "onepage": board.onepage,
}
NARRATIVES = tuple(_TELLERS)
"""The ways to tell the story."""
