"""Briefing → Plan: a narrative chooses the slides of the story, and its texts are set as slides show them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from briefing.core.characters import unwritable
from briefing.core.errors import BriefingError
from briefing.core.i18n import translate
from briefing.core.model import Briefing, Message
from briefing.core.queries.outline import sections
from briefing.deck.plan.figures import figures
from briefing.deck.plan.grouping import dealt, grouped
from briefing.deck.plan.model import Chart, Plan, PlannedSlide
from briefing.deck.plan.story import Story, picked
from briefing.deck.plan.text import Paragraph, Run, Text
from briefing.deck.plan.typography import language_of, typeset

_BRIEF, _SHARED = 200, 240
"""A quote up to so many characters can speak for its theme; up to so many, it can share its slide with two others."""
_SHORT_THEMES, _DIGEST_THEMES = 6, 8
_SHORT_SLIDES = 2
"""Of the seven slides of a short deck, those that show voices: decisions, too, may take two."""
_WALL = 3


def plan(briefing: Briefing, picks: Sequence[str] | None = None, language: str = "", narrative: str = "") -> Plan:
    """The slides for ``picks`` (by default the briefing's own), in ``language`` (by default the deck's or assembly's).

    ``narrative`` is one of NARRATIVES, by default the briefing's own, else the full one. French texts have no-break
    spaces where French wants them. Raises BriefingError when nothing is picked, a pick is no message, the language is
    not spoken, the narrative not known, or a text holds a character that no deck can.
    """
    tell = _narrative(narrative or briefing.deck.narrative or "full")
    return _set(tell(briefing, picked(briefing, picks), language))


def _narrative(name: str) -> Callable[[Briefing, Sequence[str], str], Plan]:
    if name not in _TELLERS:
        what = translate("Deck", "There is no narrative “{name}”.").format(name=name[:40])
        mend = translate("Deck", "Choose one of {choices}.").format(choices=", ".join(NARRATIVES))
        raise BriefingError(what, mend=mend)
    return _TELLERS[name]


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


_TELLERS = {"full": _full, "short": _short, "onepage": _onepage}
NARRATIVES = tuple(_TELLERS)
"""The ways to tell the story."""


def _set(plan: Plan) -> Plan:
    """The plan with its texts as slides show them."""
    for text in (plan.title, plan.author, plan.subject, plan.footer):
        _refuse_unwritable(text)
    return replace(plan, slides=tuple(_set_slide(slide) for slide in plan.slides))


def _set_slide(slide: PlannedSlide) -> PlannedSlide:
    _refuse_unwritable("\n".join((slide.notes, *(row.notes for row in slide.rows))))
    rows = tuple(replace(row, texts=_set_texts(row.texts)) for row in slide.rows)
    alone = tuple(map(_set_slide, slide.alone))
    return replace(slide, texts=_set_texts(slide.texts), rows=rows, alone=alone, chart=_set_chart(slide.chart))


def _set_chart(chart: Chart | None) -> Chart | None:
    if chart is None:
        return None
    _refuse_unwritable("\n".join(bar.label for bar in chart.bars))
    return replace(chart, bars=tuple(replace(bar, label=typeset(bar.label, chart.lang)) for bar in chart.bars))


def _set_texts(texts: Mapping[str, Text]) -> dict[str, Text]:
    return {role: tuple(_set_paragraph(paragraph) for paragraph in text) for role, text in texts.items()}


def _set_paragraph(paragraph: Paragraph) -> Paragraph:
    return replace(paragraph, runs=tuple(_set_run(run) for run in paragraph.runs))


def _set_run(run: Run) -> Run:
    _refuse_unwritable(run.text)
    return replace(run, text=typeset(run.text, run.lang), lang=language_of(run.text, run.lang))


def _refuse_unwritable(text: str) -> None:
    letter = unwritable(text)
    if letter:
        place = text.index(letter)
        what = translate("Deck", "A text holds a character that no deck can hold (U+{code}), after “{near}”.")
        what = what.format(code=f"{ord(letter):04X}", near=text[max(0, place - 30) : place])
        raise BriefingError(what, mend=translate("Deck", "Remove it from the briefing."))
