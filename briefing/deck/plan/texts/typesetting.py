"""The texts of a plan as slides show them; what no deck can hold, or no slide show, is refused."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, replace
from functools import lru_cache
from typing import Any

from briefing.core.characters import unwritable
from briefing.core.errors import BriefingError
from briefing.core.folding import drawn
from briefing.core.i18n import translate
from briefing.core.model import Briefing
from briefing.deck.plan.contents import Chart
from briefing.deck.plan.model import Plan, PlannedSlide
from briefing.deck.plan.texts.text import Paragraph, Run, Text
from briefing.deck.plan.texts.typography import language_of, typeset

_BREAKS = re.compile(r"[^\S\u00a0\u202f]+")
_LONGEST = 20_000
"""Letters of one text: some ten slides full of it."""


def refuse_endless(briefing: Briefing, picks: Sequence[str]) -> None:
    """Raise BriefingError for a text that no deck should show, saying whose it is."""
    shown = set(picks)
    told = [message for message in briefing.messages if message.id in shown]
    for item in (briefing.assembly, briefing.deck, *briefing.speakers, *briefing.themes, *briefing.sources, *told):
        for name, text in _texts_of(item):
            if len(text) > _LONGEST:
                what = translate("Deck", "The text “{start}…” has {count} letters: no slide can show it.")
                what = what.format(start=text[:40], count=len(text))
                where = f"{getattr(item, 'id', '')} {name}".strip()
                raise BriefingError(what, where=where, mend=translate("Deck", "Shorten it."))


def set_plan(plan: Plan) -> Plan:
    """The plan with its texts as slides show them. Raises BriefingError for a character that no deck can hold."""
    for text in (plan.title, plan.author, plan.subject, plan.footer):
        _refuse_unwritable(text)
    return replace(plan, slides=tuple(_set_slide(slide) for slide in plan.slides))


def set_text(text: Text) -> Text:
    """The text as a slide shows it. Raises BriefingError for a character that no deck can hold."""
    return tuple(_set_paragraph(paragraph) for paragraph in text)


@lru_cache(maxsize=8192)
def set_line(text: str, lang: str) -> str:
    """The words on one line as a slide shows them: what breaks lines is a space, no-break spaces stay.

    Raises BriefingError for a character that no deck can hold.
    """
    _refuse_unwritable(text)
    return typeset(_BREAKS.sub(" ", drawn(text)).strip(), lang)


def _set_slide(slide: PlannedSlide) -> PlannedSlide:
    _refuse_unwritable("\n".join((slide.notes, *(row.notes for row in slide.rows))))
    rows = tuple(replace(row, texts=_set_texts(row.texts)) for row in slide.rows)
    alone = tuple(map(_set_slide, slide.alone))
    chart = typeset_chart(slide.chart) if slide.chart else None
    return replace(slide, texts=_set_texts(slide.texts), rows=rows, alone=alone, chart=chart)


def typeset_chart(chart: Chart) -> Chart:
    """The chart with its labels as a slide shows them."""
    _refuse_unwritable("\n".join(bar.label for bar in chart.bars))
    return replace(chart, bars=tuple(replace(bar, label=typeset(bar.label, chart.lang)) for bar in chart.bars))


def _set_texts(texts: Mapping[str, Text]) -> dict[str, Text]:
    return {role: set_text(text) for role, text in texts.items()}


def _set_paragraph(paragraph: Paragraph) -> Paragraph:
    return paragraph._replace(runs=tuple(_set_run(run) for run in paragraph.runs))


def _set_run(run: Run) -> Run:
    """The run as a slide shows it: a tab is a space, since what it is wide depends on where its line stands."""
    _refuse_unwritable(run.text)
    shown = drawn(run.text).replace("\t", " ")
    return run._replace(text=typeset(shown, run.lang), lang=language_of(run.text, run.lang))


def _refuse_unwritable(text: str) -> None:
    letter = unwritable(text)
    if letter:
        place = text.index(letter)
        what = translate("Deck", "A text holds a character that no deck can hold (U+{code}), after “{near}”.")
        what = what.format(code=f"{ord(letter):04X}", near=text[max(0, place - 30) : place])
        raise BriefingError(what, mend=translate("Deck", "Remove it from the briefing."))


def _texts_of(item: Any) -> Iterator[tuple[str, str]]:
    """The texts of an item that a deck may show; that of a source it does not."""
    for told in fields(item):
        value = getattr(item, told.name)
        if isinstance(value, str) and told.name not in ("text", "verbatim"):
            yield told.name, value
