"""Planned slides with contents → composed sheets, on any template's look."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from briefing.deck.compose.head import head
from briefing.deck.compose.kinds import (
    cover,
    decisions,
    onepage,
    sources,
    summary,
    theme,
    timeline,
    verbatims,
    voices,
    water_cover,
)
from briefing.deck.compose.model import Ink, Panel, Part, Rect, Shape, Sheet, TextBox
from briefing.deck.compose.setting import Setting
from briefing.deck.plan.contents import (
    Cover,
    Decisions,
    Onepage,
    Sources,
    Summary,
    ThemeSlide,
    Timeline,
    Verbatims,
    Voices,
)
from briefing.deck.plan.model import PlannedSlide
from briefing.deck.plan.text import Paragraph

Composer = Callable[[Any, Rect, Setting], list[Part]]
_COMPOSERS: Mapping[type, Composer] = {
    Summary: summary.compose,
    ThemeSlide: theme.compose,
    Voices: voices.compose,
    Decisions: decisions.compose,
    Timeline: timeline.compose,
    Verbatims: verbatims.compose,
    Sources: sources.compose,
    Onepage: onepage.compose,
}
"""Who composes which content under the head of a slide."""
_NUMBERED = (Summary, ThemeSlide)
"""Contents that name the numbers of other slides."""


def compose(slides: Sequence[PlannedSlide], pages: Sequence[int], setting: Setting) -> list[list[Sheet]]:
    """The sheets of each slide that has contents, none for the others; ``pages`` are how many each of these takes.

    Texts that name another slide's number are set when all numbers are known: what holds such is composed twice, and
    how many sheets a slide takes does not depend on the number.
    """
    first = [list(_sheets(slide, setting)) for slide in slides]
    numbered = replace(setting, numbers=_numbers(first, pages), quote_sizes=theme.shared_sizes(_quotes(first)))
    return [
        list(_sheets(slide, numbered)) if isinstance(slide.content, _NUMBERED) else made
        for slide, made in zip(slides, first, strict=True)
    ]


def _quotes(sheets: Sequence[Sequence[Sheet]]) -> list[list[float]]:
    """The sizes of the quotes on each slide of a theme."""
    boxes = (
        [shape for shape in sheet.shapes if isinstance(shape, TextBox) and shape.name.startswith("Quote")]
        for made in sheets
        for sheet in made
        if isinstance(sheet.slide.content, ThemeSlide)
    )
    return [[box.lines[0].size for box in found] for found in boxes]


def _numbers(sheets: Sequence[Sequence[Sheet]], pages: Sequence[int]) -> dict[str, int]:
    """The number of each slide that others may name, by its key."""
    numbers: dict[str, int] = {}
    page = 1
    for made, others in zip(sheets, pages, strict=True):
        for offset, sheet in enumerate(made):
            for key in sheet.keys:
                numbers.setdefault(key, page + offset)
        page += len(made) or others
    return numbers


def _sheets(slide: PlannedSlide, setting: Setting) -> Iterator[Sheet]:
    if slide.content is None:
        return
    if isinstance(slide.content, Cover):
        shapes = (water_cover if setting.look.route else cover).compose(slide.content, setting)
        yield Sheet(slide, setting.look.cover, shapes, tuple(filter(None, [slide.key])))
        return
    parts, titles = _parts(slide, setting)
    for number, (part, title) in enumerate(zip(parts, titles, strict=True), 1):
        own = _own(slide, part, title)
        top = head(
            own,
            setting,
            kicker=_quiet(slide, part, number, 1 if title.endswith(f"/{len(parts)})") else len(parts), setting),
        )
        keys = (slide.key, *part.keys) if number == 1 else part.keys
        shapes = (*_plate(setting), *top.shapes, *part.shapes)
        yield Sheet(own, setting.look.layout, shapes, tuple(filter(None, keys)))


def _plate(setting: Setting) -> Iterator[Shape]:
    """What is laid over a busy ground, under all else."""
    if setting.look.plate:
        yield Panel("Plate", setting.look.plate, Ink(setting.look.ground))


def _parts(slide: PlannedSlide, setting: Setting) -> tuple[list[Part], list[str]]:
    """What a slide draws under its heads, and their titles: where any of them needs it, under two lines all of them."""
    composer = _COMPOSERS[type(slide.content)]
    made = head(slide, setting)
    parts = composer(slide.content, made.canvas, setting)
    titles = _titles(slide, parts)
    if any(head(slide, setting, title=title).canvas.h < made.canvas.h for title in titles if title != slide.title):
        parts = composer(slide.content, head(slide, setting, lines=2).canvas, setting)
        titles = _titles(slide, parts)
    return parts, titles


def _titles(slide: PlannedSlide, parts: Sequence[Part]) -> list[str]:
    """The titles of a slide's pages, those that are alike told apart by number."""
    titles = [part.title or slide.title for part in parts]
    totals, seen = Counter(titles), Counter[str]()
    made = []
    for title in titles:
        seen[title] += 1
        made.append(f"{title} ({seen[title]}/{totals[title]})" if totals[title] > 1 else title)
    return made


def _quiet(slide: PlannedSlide, part: Part, number: int, count: int, setting: Setting) -> str:
    """The quiet part of the kicker; a slide that goes on over several says which this one is."""
    quiet = part.kicker or slide.kicker[1]
    if count == 1:
        return quiet
    return ", ".join(filter(None, (quiet, setting.words["page_of"].format(page=number, pages=count))))


def _own(slide: PlannedSlide, part: Part, title: str) -> PlannedSlide:
    """The planned slide as one of its sheets has it."""
    run = slide.texts["title"][0].runs[0]
    texts = {**slide.texts, "title": (Paragraph((replace(run, text=title),)),)}
    notes = "\n".join(filter(None, (slide.notes, part.notes)))
    return replace(slide, texts=texts, messages=part.messages or slide.messages, notes=notes)
