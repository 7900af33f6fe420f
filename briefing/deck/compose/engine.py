"""Planned slides with contents → composed sheets, on any template's look."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache, partial
from itertools import chain
from math import inf
from typing import Any

from briefing.core.errors import going_on
from briefing.deck.compose import spoken
from briefing.deck.compose.cutting import CUT
from briefing.deck.compose.head import canvas_under, head
from briefing.deck.compose.kinds import (
    chart,
    cover,
    decisions,
    sources,
    theme,
    timeline,
    verbatims,
    voices,
    water_cover,
)
from briefing.deck.compose.kinds.summaries import onepage, summary
from briefing.deck.compose.look import SPOKEN
from briefing.deck.compose.model import Ink, Panel, Part, Rect, Shape, Sheet, TextBox, flat
from briefing.deck.compose.setting import Room, Setting
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
from briefing.deck.plan.texts.text import Paragraph, hangs, plain

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
    those that name a number or hold larger quotes are laid out again when these are known, and drawn once. Sheets are
    kept, and an edit composes anew what it changed. Raises CancelledError when ``cancelled`` says so.
    """
    first = [_remembered(slide, setting) for slide in going_on(slides, cancelled)]
    sizes = _shared_sizes(list(chain.from_iterable(first)), setting)
    known = replace(setting, numbers=_numbers(first, pages), quote_sizes=sizes)
    made = [
        _drawn(_remembered(slide, own) if any(_depends(draft, own) for draft in found) else found)
        for slide, found, own in zip(going_on(slides, cancelled), first, _evened(first, known), strict=True)
    ]
    cut = _cut_for_room(slides, made)
    return [
        _drawn(_remembered(_counting(slide, cut), known)) if cut and isinstance(slide.content, Sources) else found
        for slide, found in zip(slides, made, strict=True)
    ]


@dataclass(frozen=True)
class _Draft:
    """A sheet that is laid out, on the layout of this key, and drawn when it is asked for.

    ``keys`` are those of the sheet, ``quotes`` the sizes of the quotes that share them, with their letters; whether it
    ``has_band`` under them.
    """

    layout: str
    keys: tuple[str, ...]
    draw: Callable[[], tuple[PlannedSlide, tuple[Shape, ...]]]
    quotes: tuple[tuple[float, int], ...] = ()
    has_band: bool = False

    @property
    def room(self) -> Room:
        """What its quotes have of the slide."""
        return len(self.quotes), self.has_band

    @property
    def size(self) -> float:
        """That of its quotes."""
        return self.quotes[0][0]

    @property
    def letters(self) -> int:
        """Those of its longest quote."""
        return max(letters for _, letters in self.quotes)

    @cached_property
    def sheet(self) -> Sheet:
        slide, shapes = self.draw()
        return Sheet(slide, self.layout, shapes, self.keys)


def _drawn(drafts: Sequence[_Draft]) -> Sequence[Sheet]:
    return tuple(draft.sheet for draft in drafts)


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
def _remembered(slide: PlannedSlide, setting: Setting) -> Sequence[_Draft]:
    return tuple(_drafts(slide, setting))


def _shared_sizes(drafts: Sequence[_Draft], setting: Setting) -> dict[Room, float]:
    """The sizes that quotes share, by the room they have; those that are titles among themselves."""
    shared = [draft for draft in drafts if draft.quotes]
    titled = [(False, draft.quotes) for draft in shared if spoken.is_spoken(draft.layout, setting)]
    others = [(draft.has_band, draft.quotes) for draft in shared if not spoken.is_spoken(draft.layout, setting)]
    found = theme.shared_sizes(others)
    return {**found, spoken.SHARED: theme.shared_sizes(titled)[1, False]} if titled else found


def _evened(drafts: Sequence[Sequence[_Draft]], known: Setting) -> Iterator[Setting]:
    """What each slide is laid out in: one of quotes too long for the shared size has none smaller than longer ones."""
    quoted = [
        [draft for draft in made if draft.quotes and not spoken.is_spoken(draft.layout, known)] for made in drafts
    ]
    apart = dict[Room, list[tuple[int, float]]]()
    for draft in chain.from_iterable(quoted):
        if draft.size < known.quote_sizes[draft.room]:
            apart.setdefault(draft.room, []).append((draft.letters, draft.size))
    most = {room: dict(_falling(told)) for room, told in apart.items()}
    for made in quoted:
        own = most.get(made[0].room, {}).get(made[0].letters, inf) if len(made) == 1 else inf
        is_larger = own < made[0].size < known.quote_sizes[made[0].room] if made else False
        yield replace(known, quote_sizes={**known.quote_sizes, made[0].room: own}) if is_larger else known


def _falling(told: Iterable[tuple[int, float]]) -> Iterator[tuple[int, float]]:
    """The size of quotes by their letters, none larger than that of fewer."""
    size = inf
    for letters, own in sorted(told):
        size = min(size, own)
        yield letters, size


def _depends(draft: _Draft, known: Setting) -> bool:
    """Whether a sheet names another slide's number, where it leads, or has quotes larger than they share."""
    if draft.quotes:
        room = spoken.SHARED if spoken.is_spoken(draft.layout, known) else draft.room
        if draft.size > known.quote_sizes.get(room, draft.size):
            return True
    boxes = (shape for shape in flat(draft.sheet.shapes) if isinstance(shape, TextBox))
    return any(part.goto for box in boxes for line in box.lines for part in line.letters)


def _numbers(drafts: Sequence[Sequence[_Draft]], pages: Sequence[int]) -> dict[str, int]:
    """The number of each slide that others may name, by its key."""
    numbers: dict[str, int] = {}
    page = 1
    for made, others in zip(drafts, pages, strict=True):
        for offset, draft in enumerate(made):
            for key in draft.keys:
                numbers.setdefault(key, page + offset)
        page += len(made) or others
    return numbers


def _drafts(slide: PlannedSlide, setting: Setting) -> Iterator[_Draft]:
    if slide.content is None:
        return
    own_key = tuple(filter(None, [slide.key]))
    if isinstance(slide.content, Cover):
        shapes = (water_cover if setting.look.route else cover).compose(slide.content, setting)
        yield _Draft(setting.look.cover, own_key, lambda: (slide, shapes))
        return
    if shapes := spoken.compose(slide, setting):
        own = _own(slide, Part(shapes), spoken.words_of(slide, setting), {})
        yield _Draft(setting.looks[SPOKEN].layout, own_key, lambda: (own, shapes), spoken.sizes(shapes))
        return
    setting = setting.of(slide)
    parts, titles = _parts(slide, setting)
    rows = _row_notes(slide)
    for number, (part, title) in enumerate(zip(parts, titles, strict=True), 1):
        quiet = _quiet(slide, part, number, 1 if title.endswith(f"/{len(parts)})") else len(parts), setting)
        keys = (*own_key, *part.keys) if number == 1 else part.keys
        draw = partial(_under_head, slide, part, title, quiet, rows, setting)
        yield _Draft(setting.look.layout, keys, draw, part.quotes, part.has_band)


def _under_head(
    slide: PlannedSlide, part: Part, title: str, quiet: str, rows: Mapping[str, tuple[int, str]], setting: Setting
) -> tuple[PlannedSlide, tuple[Shape, ...]]:
    """One of a slide's sheets, with its head."""
    own = _own(slide, part, title, rows)
    top = head(own, setting, kicker=quiet)
    return own, (*_plate(setting), *top.shapes, *part.shapes, *part.later())


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
