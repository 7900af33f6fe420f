"""Plan + Template → Pages: each slide on its layout, its texts at sizes that fit, on as many pages as it takes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from briefing.core.errors import BriefingError, going_on
from briefing.core.i18n import translate
from briefing.deck.layout.cells import CELL, drawn_map, rules
from briefing.deck.layout.fit import Measurer, fit, fits
from briefing.deck.layout.joining import joined, listed, retained
from briefing.deck.layout.model import FLOOR, FLOORS, Figure, Filled, Page
from briefing.deck.layout.size_steps import levelled
from briefing.deck.layout.splitting import evenly
from briefing.deck.layout.titles import shortened, uniquely_titled
from briefing.deck.ooxml.colours import solid
from briefing.deck.ooxml.shapes import Box
from briefing.deck.ooxml.units import EMU_PER_POINT
from briefing.deck.plan.model import Kind, PlannedSlide, Row
from briefing.deck.plan.texts.text import Text
from briefing.deck.template.catalogue import TemplateInfo
from briefing.deck.template.layout_map import KindMap
from briefing.deck.template.placeholders import LayoutSlots, Slot

COMFORT = 16.0
"""The size in points below which running text and lists go on to a further page."""
_REMEMBERED = 1000
_BAR_ROOM = 80
"""The points that a bar of a chart has at most: charts of two or three are as dense as others."""
_TOGETHER = {"ask": "takeaway"}
_ON_DISC = ("bg1", "tx1", "bg2", "tx2")
_TITLED_IN_FULL = (Kind.TITLE, Kind.SECTION)

Place = tuple[Text, Slot]


@dataclass(frozen=True)
class Draft:
    """A slide and the kind of page it is to be."""

    kind: str
    slide: PlannedSlide


def resolve(
    slides: Sequence[PlannedSlide],
    template: TemplateInfo,
    layouts: Mapping[str, LayoutSlots],
    measurer: Measurer,
    cancelled: Callable[[], bool] | None = None,
) -> list[list[Page]]:
    """The pages of each slide, in order; titles are unique.

    Raises BriefingError for a layout or placeholder that the map names and the file lacks, and CancelledError when
    ``cancelled`` says so.
    """
    groups = _Resolver(template, layouts, measurer).pages(slides, cancelled)
    pages = iter(levelled([page for group in groups for page in group], measurer))
    return [[next(pages) for _ in group] for group in groups]


class _Resolver:
    def __init__(self, template: TemplateInfo, layouts: Mapping[str, LayoutSlots], measurer: Measurer) -> None:
        self.template = template
        self._kinds = dict(template.kinds)
        self.layouts = layouts
        self.measurer = measurer
        self._slots: dict[tuple[str, str, int], Slot] = {}
        self._sizes: dict[tuple[str, tuple[Place, ...]], float | None] = {}
        self._titles: dict[tuple[str, Text], Text] = {}

    def pages(self, slides: Sequence[PlannedSlide], cancelled: Callable[[], bool] | None) -> list[list[Page]]:
        slides_on = going_on(slides, cancelled)
        groups = [[held for draft in self.drafts(slide) for held in self.held(draft)] for slide in slides_on]
        titled = uniquely_titled([draft.slide for group in groups for draft in group])
        return [
            [self.page(replace(draft, slide=next(titled))) for draft in group] for group in going_on(groups, cancelled)
        ]

    def drafts(self, slide: PlannedSlide) -> Iterator[Draft]:
        if slide.kind is Kind.QUOTE:
            yield from self.quote_drafts(slide)
        elif slide.alone:
            yield from self.shared_drafts(slide)
        elif slide.rows and self.map(slide.kind).rows:
            yield from self.row_drafts(slide)
        elif slide.rows:
            yield from self.list_drafts(slide)
        elif slide.kind is Kind.TEXT:
            yield from self.text_drafts(slide)
        else:
            yield Draft(slide.kind, slide)

    def quote_drafts(self, slide: PlannedSlide) -> Iterator[Draft]:
        """The roomiest layout that holds the quote and its notes; failing all, quote and notes on several pages."""
        for draft in [Draft("quote_long", slide)] if slide.long else _quote_choices(slide):
            if self.holds(draft):
                yield draft
                return
        bare = Draft("quote", retained(slide, ("takeaway", "ask")))
        for part in self.quote_parts(bare):
            yield replace(bare, slide=replace(bare.slide, texts={**bare.slide.texts, "quote": part}))
        for role in ("takeaway", "ask"):
            if role in slide.texts:
                texts = {"title": slide.texts["title"], "body": slide.texts[role]}
                yield from self.text_drafts(replace(slide, kind=Kind.TEXT, texts=texts))

    def quote_parts(self, draft: Draft) -> list[Text]:
        """The quote in parts that fit beside what shares their place."""
        slot = self.slot("quote", "quote")
        fields = self.map("quote").fields
        roles = [role for role in fields if fields[role] == fields["quote"]]
        size = min(FLOORS["quote"], slot.size)

        def holds(part: Text) -> bool:
            return fits(joined({**draft.slide.texts, "quote": part}, roles), slot, size, self.measurer)

        return evenly(draft.slide.texts["quote"], holds) or self.parts(draft.slide.texts["quote"], slot, size)

    def shared_drafts(self, slide: PlannedSlide) -> Iterator[Draft]:
        """The rows on one page where all fit their places, else the slides that stand in for it."""
        whole = replace(slide, notes=_notes(slide, slide.rows))
        found = next((draft for kind in _shared_kinds(slide) if self.rows_fit(draft := Draft(kind, whole))), None)
        if found:
            yield found
        else:
            yield from (other for alone in slide.alone for other in self.drafts(alone))

    def rows_fit(self, draft: Draft) -> bool:
        groups = self.row_groups(draft)
        return all(fit(group, FLOORS.get(f"row {role}", FLOOR), self.measurer) for role, group in groups.items())

    def row_drafts(self, slide: PlannedSlide) -> Iterator[Draft]:
        most = len(self.map(slide.kind).rows)
        for rows in _dealt(slide.rows, -(-len(slide.rows) // most)):
            draft = Draft(slide.kind, replace(slide, rows=rows, notes=_notes(slide, rows)))
            if self.rows_fit(draft):
                yield draft
            else:
                yield from self.text_drafts(_listed(slide, rows))

    def list_drafts(self, slide: PlannedSlide) -> Iterator[Draft]:
        """Rows in the body of as few pages as show them at ease, evenly where that can be."""
        slot = self.slot(slide.kind, "body")

        def at_ease(rows: Sequence[Row]) -> bool:
            return fits(listed(rows, slide.kind), slot, min(COMFORT, slot.size), self.measurer)

        packed = _packed(slide.rows, at_ease)
        even = list(_dealt(slide.rows, len(packed)))
        for rows in even if all(map(at_ease, even)) else packed:
            yield from self.text_drafts(_listed(slide, rows), slide.kind)

    def text_drafts(self, slide: PlannedSlide, kind: str = "text") -> Iterator[Draft]:
        for part in self.parts(slide.texts["body"], self.slot(kind, "body"), COMFORT):
            yield Draft(kind, replace(slide, texts={**slide.texts, "body": part}))

    def parts(self, text: Text, slot: Slot, floor: float) -> list[Text]:
        """The text whole if it fits the slot, else in as many parts as it takes at the least size."""
        if fit([(text, slot)], floor, self.measurer):
            return [text]
        parts = evenly(text, lambda part: fits(part, slot, min(floor, slot.size), self.measurer))
        if not parts:
            what = translate("Template", "The place of “{name}” in the template is too small for any text.")
            raise BriefingError(what.format(name=slot.name), mend=translate("Template", "Choose another."))
        return parts

    def held(self, draft: Draft) -> Iterator[Draft]:
        """The draft with what its places hold; what they do not follows as running text."""
        groups = self.field_groups(draft)
        fields = self.map(draft.kind).fields
        places = {
            slot.idx
            for role, group in groups.items()
            if role != "title" and not self.size(role, group)
            for _, slot in group
        }
        moved = [role for role, idx in fields.items() if idx in places and role in draft.slide.texts]
        title = draft.slide.texts["title"]
        short = self.short_title(draft.kind, title)
        slide = replace(draft.slide, texts={**draft.slide.texts, "title": short})
        yield replace(draft, slide=retained(slide, moved))
        body = tuple(paragraph for role in moved for paragraph in slide.texts[role])
        if short != title and draft.slide.kind in _TITLED_IN_FULL:
            body = (*title, *body)
        if body:
            yield from self.text_drafts(replace(slide, kind=Kind.TEXT, rows=(), texts={"title": short, "body": body}))

    def short_title(self, kind: str, title: Text) -> Text:
        if (kind, title) not in self._titles:
            self._titles[kind, title] = shortened(title, self.slot(kind, "title"), self.measurer)
        return self._titles[kind, title]

    def holds(self, draft: Draft) -> bool:
        return all(self.size(role, group) for role, group in self.field_groups(draft).items() if role != "title")

    def size(self, role: str, group: Sequence[Place]) -> float | None:
        """The size of texts in their slots, remembered: a slide asks for it several times, like slides the same."""
        key = role, tuple(group)
        if key not in self._sizes:
            self._sizes = {} if len(self._sizes) > _REMEMBERED else self._sizes
            self._sizes[key] = fit(group, FLOORS.get(role, FLOOR), self.measurer)
        return self._sizes[key]

    def page(self, draft: Draft) -> Page:
        kind, slide = self.map(draft.kind), draft.slide
        filled = [*self.filled_fields(draft), *self.filled_rows(draft)]
        route = self.placeholder(draft.kind, kind.route).box if kind.route is not None and slide.stages else None
        listed = kind.rows[: len(slide.rows)] if slide.stage is None else ()
        waypoints = tuple(self.placeholder(draft.kind, min(row.values())).box for row in listed)
        over = rules(kind, slide.rows)
        part, figure = self.layouts[kind.layout].part, self.figure(draft) if slide.chart else None
        return Page(
            draft.kind, kind.layout, part, slide, tuple(filled), route, waypoints, kind.background, figure, over
        )

    def figure(self, draft: Draft) -> Figure:
        """The chart in the place of running text, in colours that are told from what is behind it."""
        layout, box = self.layouts[self.map(draft.kind).layout], self.slot(self.drawing_place(), "body").box
        place = layout.drawn_slot(CELL, box)
        bars = draft.slide.chart.bars if draft.slide.chart else ()
        wishes = [f"accent{bar.accent}" for bar in bars]
        found = [layout.ink_for(place) or "tx1", *(layout.ink_for(place, wish) or wish for wish in wishes)]
        ink, *colours = map(layout.palette.own_name, found)
        height = min(box.height, len(bars) * _BAR_ROOM * EMU_PER_POINT)
        return Figure(replace(box, height=height), solid(ink), tuple(map(solid, colours)))

    def filled_fields(self, draft: Draft) -> Iterator[Filled]:
        for role, group in self.field_groups(draft).items():
            size = self.size(role, group) or FLOOR
            for text, slot in group:
                yield self.filled(draft, Filled(slot, text, size, role, "", ""), draft.slide.accent)

    def filled_rows(self, draft: Draft) -> Iterator[Filled]:
        """Row by row, the texts of each at the size of their role."""
        groups = self.row_groups(draft)
        floors = {role: FLOORS.get(f"row {role}", FLOOR) for role in groups}
        sizes = {role: fit(group, floors[role], self.measurer) or floors[role] for role, group in groups.items()}
        for row, roles in zip(draft.slide.rows, self.map(draft.kind).rows, strict=False):
            for role, (text, slot) in self.row_places(draft.kind, row, roles).items():
                filled = Filled(slot, text, sizes[role], f"row {role}")
                yield self.on_disc(draft, filled, row) if role == "initials" else self.filled(draft, filled, row.accent)

    def on_disc(self, draft: Draft, filled: Filled, row: Row) -> Filled:
        """Initials on their speaker's colour, in letters that are read well on it."""
        palette = self.layouts[self.map(draft.kind).layout].palette
        colour = f"accent{row.accent}"
        ground = palette.named(colour)
        ink = palette.readable([ground], _ON_DISC) if ground else ""
        return replace(filled, ink=ink, tint=ink, fill=colour if ink else "")

    def filled(self, draft: Draft, filled: Filled, accent: int | None) -> Filled:
        """With the colours in which it is read well where it stands."""
        if self.map(draft.kind).background and draft.slide.accent:
            return filled
        layout, slot = self.layouts[self.map(draft.kind).layout], filled.slot
        ink = layout.ink_for(slot)
        return replace(filled, ink=ink, tint=layout.ink_for(slot, f"accent{accent}") if accent else ink)

    def field_groups(self, draft: Draft) -> dict[str, list[Place]]:
        """Texts with their slots under the first of their roles; those that must share a size under one role."""
        kind, texts = self.map(draft.kind), draft.slide.texts
        shared: dict[int, list[str]] = {}
        for role, idx in kind.fields.items():
            shared.setdefault(idx, []).append(role)
        groups: dict[str, list[Place]] = {}
        for roles in shared.values():
            present = [role for role in roles if role in texts]
            if present:
                item = joined(texts, roles), self.slot(draft.kind, present[0])
                groups.setdefault(_TOGETHER.get(present[0], present[0]), []).append(item)
        return groups

    def row_groups(self, draft: Draft) -> dict[str, list[Place]]:
        groups: dict[str, list[Place]] = {}
        for row, roles in zip(draft.slide.rows, self.map(draft.kind).rows, strict=False):
            for role, place in self.row_places(draft.kind, row, roles).items():
                groups.setdefault(role, []).append(place)
        return groups

    def row_places(self, kind: str, row: Row, roles: Mapping[str, int]) -> dict[str, Place]:
        """A row's texts with their slots under the first of the roles that share one."""
        shared: dict[int, list[str]] = {}
        for role, idx in roles.items():
            if row.texts.get(role):
                shared.setdefault(idx, []).append(role)
        return {found[0]: (joined(row.texts, found), self.sized(kind, found[0], idx)) for idx, found in shared.items()}

    def map(self, kind: str) -> KindMap:
        """The map of a kind of page; what a template has no layout for is drawn in the place of its running text."""
        if kind not in self._kinds:
            place = self.drawing_place()
            self._kinds[kind] = drawn_map(kind, self.map(place), self.slot(place, "body").box)
        return self._kinds[kind]

    def drawing_place(self) -> str:
        """The kind of page in whose body we draw what has no layout."""
        return "figure" if "figure" in self._kinds else "text"

    def slot(self, kind: str, role: str) -> Slot:
        """The place of a role, as large as the map lets its text be."""
        return self.sized(kind, role, self.map(kind).fields[role])

    def sized(self, kind: str, role: str, idx: int) -> Slot:
        map_, slot = self.map(kind), self.placeholder(kind, idx)
        size, middle = map_.sizes.get(role, slot.size), map_.middle and role != "title"
        return slot if (size, middle) == (slot.size, slot.middle) else replace(slot, size=size, middle=middle)

    def placeholder(self, kind: str, idx: int) -> Slot:
        layout, box = self.map(kind).layout, self.map(kind).boxes.get(idx)
        key = (kind if box else "", layout, idx)
        if key not in self._slots:
            if layout not in self.layouts or (not box and idx not in self.layouts[layout]):
                raise self.unmapped(layout, idx)
            slots = self.layouts[layout]
            self._slots[key] = slots.drawn_slot(idx, Box(*box)) if box else slots.slot(idx)
        return self._slots[key]

    def unmapped(self, layout: str, idx: int) -> BriefingError:
        what = translate("Template", "The template has no placeholder {number} on a layout “{layout}”.")
        path = self.template.path
        mend = translate("Template", "Correct {name}.").format(name=f"{path.stem}.yaml")
        return BriefingError(what.format(number=idx, layout=layout), where=str(path), mend=mend)


def _quote_choices(slide: PlannedSlide) -> Iterator[Draft]:
    notes = [role for role in ("takeaway", "ask") if role in slide.texts]
    if not notes:
        yield Draft("quote", slide)
    elif len(notes) == 1:
        yield Draft("quote_note", replace(slide, texts={**slide.texts, "note": slide.texts[notes[0]]}))
    else:
        yield Draft("quote_full", slide)
    yield Draft("quote_long", slide)


def _shared_kinds(slide: PlannedSlide) -> list[str]:
    """The kinds of pages that several messages may share, the one that shows most of them first."""
    if slide.kind is not Kind.PAIR:
        return [f"{slide.kind}_{len(slide.rows)}"]
    return ["pair_noted", "pair"] if any("takeaway" in row.texts for row in slide.rows) else ["pair"]


def _dealt(rows: tuple[Row, ...], pages: int) -> Iterator[tuple[Row, ...]]:
    """Rows on so many pages, evenly."""
    for page in range(pages):
        yield rows[page * len(rows) // pages : (page + 1) * len(rows) // pages]


def _packed(rows: Sequence[Row], fits: Callable[[Sequence[Row]], bool]) -> list[Sequence[Row]]:
    """Rows one after the other, on a new page where one is full; a row that fits none has one of its own."""
    pages: list[list[Row]] = []
    for row in rows:
        if pages and fits([*pages[-1], row]):
            pages[-1].append(row)
        else:
            pages.append([row])
    return list(pages)


def _listed(slide: PlannedSlide, rows: Sequence[Row]) -> PlannedSlide:
    """The rows as running text."""
    texts = {"title": slide.texts["title"], "body": listed(rows, slide.kind)}
    return replace(slide, kind=Kind.TEXT, rows=(), accent=1, texts=texts, notes=_notes(slide, rows))


def _notes(slide: PlannedSlide, rows: Sequence[Row]) -> str:
    """The notes of a page with some of the slide's rows."""
    return "\n".join(filter(None, (slide.notes, *(row.notes for row in rows))))
