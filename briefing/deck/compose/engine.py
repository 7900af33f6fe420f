"""Planned slides with contents → composed sheets, on any template's look."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import chain
from typing import Any

from briefing.core.errors import going_on
from briefing.deck.compose import spoken
from briefing.deck.compose.cutting import CUT
from briefing.deck.compose.head import canvas_under, head
from briefing.deck.compose.kinds import (
    chart,
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
from briefing.deck.compose.look import SPOKEN
from briefing.deck.compose.model import Ink, Panel, Part, Rect, Shape, Sheet, TextBox, flat
from briefing.deck.compose.setting import Setting
from briefing.deck.plan.contents import (
    Chart,
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
from briefing.deck.plan.text import Paragraph, hangs, plain

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
    Chart: chart.compose,
}
"""Who composes which content under the head of a slide."""
_REMEMBERED = 256
"""Slides whose sheets are kept: of decks that people edit, all, each as it is counted and as it is numbered."""


def compose(
    slides: Sequence[PlannedSlide],
    pages: Sequence[int],
    setting: Setting,
    cancelled: Callable[[], bool] | None = None,
) -> list[Sequence[Sheet]]:
    """The sheets of each slide that has contents, none for the others; ``pages`` are how many each of these takes.

    How many sheets a slide takes does not depend on the numbers of other slides, nor on the size that quotes share:
    those that name a number or hold larger quotes are composed again when these are known. Sheets are kept, and an edit
    composes anew what it changed. Raises CancelledError when ``cancelled`` says so.
    """
    first = [_remembered(slide, setting) for slide in going_on(slides, cancelled)]
    sizes = _shared_sizes([sheet for made in first for sheet in made if _is_theme(sheet)], setting)
    known = replace(setting, numbers=_numbers(first, pages), quote_sizes=sizes)
    made = [
        _remembered(slide, known) if any(_depends(sheet, known) for sheet in found) else found
        for slide, found in zip(going_on(slides, cancelled), first, strict=True)
    ]
    cut = _cut_for_room(slides, made)
    return [
        _remembered(_counting(slide, cut), known) if cut and isinstance(slide.content, Sources) else found
        for slide, found in zip(slides, made, strict=True)
    ]


def _cut_for_room(slides: Sequence[PlannedSlide], made: Sequence[Sequence[Sheet]]) -> int:
    """How many quotes that the briefing shows whole a slide cuts."""
    told = chain.from_iterable(slide.content.quotes for slide in slides if isinstance(slide.content, ThemeSlide))
    whole = {one.message: plain(one.text).count(CUT) for one in told if not one.cut and hangs(one.text)}
    boxes = (shape for sheets in made for sheet in sheets for shape in sheet.shapes if isinstance(shape, TextBox))
    quotes = ((box.field.id, box) for box in boxes if box.field and box.field.role == "quote")
    return len({id for id, box in quotes if id in whole and _text(box).count(CUT) > whole[id]})


def _text(box: TextBox) -> str:
    return "\n".join(line.text for line in box.lines)


def _counting(slide: PlannedSlide, cut: int) -> PlannedSlide:
    """The slide of the sources with so many cut quotes more."""
    content = slide.content
    return replace(slide, content=replace(content, cut=content.cut + cut)) if isinstance(content, Sources) else slide


@lru_cache(maxsize=_REMEMBERED)
def _remembered(slide: PlannedSlide, setting: Setting) -> Sequence[Sheet]:
    return tuple(_sheets(slide, setting))


def _is_theme(sheet: Sheet) -> bool:
    return isinstance(sheet.slide.content, ThemeSlide)


def _sizes(sheet: Sheet) -> list[tuple[float, int]]:
    """The sizes of the quotes on a theme's slide, with their letters."""
    boxes = (shape for shape in sheet.shapes if isinstance(shape, TextBox) and shape.name.startswith("Quote"))
    return [(box.lines[0].size, len(_text(box))) for box in boxes]


def _shared_sizes(sheets: Sequence[Sheet], setting: Setting) -> dict[int, float]:
    """The sizes that quotes share, by how many stand on a slide; those that are titles among themselves."""
    titled = [_sizes(sheet) for sheet in sheets if spoken.is_spoken(sheet.layout, setting)]
    others = [_sizes(sheet) for sheet in sheets if not spoken.is_spoken(sheet.layout, setting)]
    found = theme.shared_sizes(others)
    return {**found, spoken.SHARED: theme.shared_sizes(titled)[1]} if titled else found


def _depends(sheet: Sheet, known: Setting) -> bool:
    """Whether a sheet names another slide's number, where it leads, or has quotes larger than they share."""
    if _is_theme(sheet) and (own := _sizes(sheet)):
        many = spoken.SHARED if spoken.is_spoken(sheet.layout, known) else len(own)
        if own[0][0] > known.quote_sizes.get(many, own[0][0]):
            return True
    boxes = (shape for shape in flat(sheet.shapes) if isinstance(shape, TextBox))
    return any(part.goto for box in boxes for line in box.lines for part in line.letters)


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
    if shapes := spoken.compose(slide, setting):
        own = _own(slide, Part(shapes), spoken.words_of(slide, setting), {})
        yield Sheet(own, setting.looks[SPOKEN].layout, shapes, tuple(filter(None, [slide.key])))
        return
    setting = setting.of(slide)
    parts, titles = _parts(slide, setting)
    rows = _row_notes(slide)
    for number, (part, title) in enumerate(zip(parts, titles, strict=True), 1):
        own = _own(slide, part, title, rows)
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
    canvas = canvas_under(slide, setting, title=f"{slide.title} (1/2)" if _takes_several(slide) else "")
    parts, titles = _titled(slide, canvas, setting)
    others = (title for title in titles if title != slide.title)
    if any(canvas_under(slide, setting, title=title).h < canvas.h for title in others):
        return _titled(slide, canvas_under(slide, setting, lines=2), setting)
    return parts, titles


def _takes_several(slide: PlannedSlide) -> bool:
    """Whether it is certain that titles will be numbered, before anything is composed under a title that is not."""
    return isinstance(slide.content, Decisions) and len(slide.content.asks) > decisions.MOST


def _titled(slide: PlannedSlide, canvas: Rect, setting: Setting) -> tuple[list[Part], list[str]]:
    parts = _COMPOSERS[type(slide.content)](slide.content, canvas, setting)
    return parts, _titles(slide, parts)


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


def _row_notes(slide: PlannedSlide) -> dict[str, tuple[int, str]]:
    """The notes of a slide's rows by their messages, with their places; of verbatims those that say more than their
    rows do."""
    noted = {id: (n, row.notes) for n, (id, row) in enumerate(zip(slide.messages, slide.rows, strict=False))}
    if not isinstance(slide.content, Verbatims):
        return noted
    told = {quoted.message for quoted in slide.content.quotes if quoted.is_noted}
    return {id: row for id, row in noted.items() if id in told}


def _own(slide: PlannedSlide, part: Part, title: str, rows: Mapping[str, tuple[int, str]]) -> PlannedSlide:
    """The planned slide as one of its sheets has it, with the notes of those of its ``rows`` that stand there."""
    run = slide.texts["title"][0].runs[0]
    texts = {**slide.texts, "title": (Paragraph((run._replace(text=title),)),)}
    shown = part.messages or slide.messages
    noted = (notes for _, notes in sorted(rows[id] for id in set(shown) if id in rows))
    notes = "\n\n".join(filter(None, ("\n".join(filter(None, (slide.notes, part.notes))), *noted)))
    return replace(slide, texts=texts, messages=shown, notes=notes)
