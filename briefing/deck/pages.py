"""Plan + Template → Pages: each slide on its layout, its texts at sizes that fit, on as many pages as it takes."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from briefing.core.errors import BriefingError
from briefing.deck.fit import Measurer, fit, fits
from briefing.deck.plan import Kind, Paragraph, Plan, PlannedSlide, Row, Run, Text, plain, retitled
from briefing.deck.slots import Box, LayoutSlots, Slot
from briefing.deck.templates import KindMap, TemplateInfo

FLOORS = {"quote": 16.0}
FLOOR = 12.0
"""The least sizes in points, of quotes and of everything else."""
_TOGETHER = {"ask": "takeaway"}


@dataclass(frozen=True)
class Filled:
    """A text in a placeholder at a size in points, tinted with an accent colour (1 to 6)."""

    slot: Slot
    text: Text
    size: float
    accent: int | None


@dataclass(frozen=True)
class Page:
    """A slide resolved on a template.

    ``route`` is where the crossing is drawn, ``waypoints`` are the boxes of its rows.
    """

    layout: str
    slide: PlannedSlide
    filled: tuple[Filled, ...]
    route: Box | None
    waypoints: tuple[Box, ...]
    background: bool


@dataclass(frozen=True)
class _Draft:
    kind: str
    slide: PlannedSlide


def resolve(plan: Plan, template: TemplateInfo, layouts: Mapping[str, LayoutSlots], measurer: Measurer) -> list[Page]:
    """The pages of a plan, in order; titles are unique.

    Raises BriefingError for a layout or placeholder that the map names and the file lacks, and for a title that no
    size fits.
    """
    return _Resolver(template, layouts, measurer).pages(plan)


class _Resolver:
    def __init__(self, template: TemplateInfo, layouts: Mapping[str, LayoutSlots], measurer: Measurer) -> None:
        self.template = template
        self.layouts = layouts
        self.measurer = measurer
        self._slots: dict[tuple[str, int], Slot] = {}

    def pages(self, plan: Plan) -> list[Page]:
        drafts = [draft for slide in plan.slides for draft in self.drafts(slide)]
        return [self.page(draft) for draft in _uniquely_titled(drafts)]

    def drafts(self, slide: PlannedSlide) -> Iterator[_Draft]:
        if slide.kind is Kind.QUOTE:
            yield from self.quote_drafts(slide)
        elif slide.rows:
            yield from self.row_drafts(slide)
        elif slide.kind is Kind.TEXT:
            yield from self.text_drafts(slide)
        else:
            yield _Draft(slide.kind, slide)

    def quote_drafts(self, slide: PlannedSlide) -> Iterator[_Draft]:
        """The roomiest layout that holds the quote and its notes; failing all, quote and notes on several pages."""
        for draft in _quote_choices(slide):
            if self.holds(draft, ("quote", "takeaway", "ask", "note")):
                yield draft
                return
        bare = {role: text for role, text in slide.texts.items() if role not in ("takeaway", "ask")}
        for part in self.parts(slide.texts["quote"], self.slot("quote", "quote"), FLOORS["quote"]):
            yield _Draft("quote", replace(slide, texts={**bare, "quote": part}))
        for role in ("takeaway", "ask"):
            if role in slide.texts:
                texts = {"title": slide.texts["title"], "body": slide.texts[role]}
                yield from self.text_drafts(replace(slide, kind=Kind.TEXT, texts=texts))

    def row_drafts(self, slide: PlannedSlide) -> Iterator[_Draft]:
        kind = self.template.kinds[slide.kind]
        for rows in _shared_out(slide.rows, max(1, len(kind.rows))):
            draft = _Draft(slide.kind, replace(slide, rows=rows))
            if kind.rows and all(fit(group, FLOOR, self.measurer) for group in self.row_groups(draft).values()):
                yield draft
            else:
                yield from self.text_drafts(_listed(slide, rows))

    def text_drafts(self, slide: PlannedSlide) -> Iterator[_Draft]:
        for part in self.parts(slide.texts["body"], self.slot("text", "body"), FLOOR):
            yield _Draft("text", replace(slide, texts={**slide.texts, "body": part}))

    def parts(self, text: Text, slot: Slot, floor: float) -> list[Text]:
        """The text whole if it fits the slot, else in as many parts as it takes at the least size."""
        if fit([(text, slot)], floor, self.measurer):
            return [text]
        return list(_split(text, slot, min(floor, slot.size), self.measurer))

    def holds(self, draft: _Draft, roles: Sequence[str]) -> bool:
        groups = self.field_groups(draft)
        return all(
            fit(group, FLOORS.get(role, FLOOR), self.measurer) for role, group in groups.items() if role in roles
        )

    def page(self, draft: _Draft) -> Page:
        kind, slide = self.map(draft.kind), draft.slide
        filled = [*self.filled_fields(draft), *self.filled_rows(draft)]
        route = self.placeholder(draft.kind, kind.route).box if kind.route is not None and slide.stages else None
        waypoints = tuple(self.placeholder(draft.kind, min(row.values())).box for row in kind.rows[: len(slide.rows)])
        return Page(kind.layout, slide, tuple(filled), route, waypoints, kind.background)

    def filled_fields(self, draft: _Draft) -> Iterator[Filled]:
        for role, group in self.field_groups(draft).items():
            size = fit(group, FLOORS.get(role, FLOOR), self.measurer)
            if size is None:
                raise _too_long(plain(group[0][0]), self.template)
            for text, slot in group:
                yield Filled(slot, text, size, draft.slide.accent)

    def filled_rows(self, draft: _Draft) -> Iterator[Filled]:
        sizes = {role: fit(group, FLOOR, self.measurer) or FLOOR for role, group in self.row_groups(draft).items()}
        for row, roles in zip(draft.slide.rows, self.map(draft.kind).rows, strict=False):
            for role, idx in roles.items():
                if role in row.texts:
                    yield Filled(self.placeholder(draft.kind, idx), row.texts[role], sizes[role], row.accent)

    def field_groups(self, draft: _Draft) -> dict[str, list[tuple[Text, Slot]]]:
        """Texts with their slots, those that must share a size under one role."""
        groups: dict[str, list[tuple[Text, Slot]]] = {}
        for role in self.map(draft.kind).fields:
            if role in draft.slide.texts:
                item = draft.slide.texts[role], self.slot(draft.kind, role)
                groups.setdefault(_TOGETHER.get(role, role), []).append(item)
        return groups

    def row_groups(self, draft: _Draft) -> dict[str, list[tuple[Text, Slot]]]:
        groups: dict[str, list[tuple[Text, Slot]]] = {}
        for row, roles in zip(draft.slide.rows, self.map(draft.kind).rows, strict=False):
            for role, idx in roles.items():
                if role in row.texts:
                    groups.setdefault(role, []).append((row.texts[role], self.placeholder(draft.kind, idx)))
        return groups

    def map(self, kind: str) -> KindMap:
        return self.template.kinds[kind]

    def slot(self, kind: str, role: str) -> Slot:
        return self.placeholder(kind, self.map(kind).fields[role])

    def placeholder(self, kind: str, idx: int) -> Slot:
        layout = self.map(kind).layout
        if (layout, idx) not in self._slots:
            if layout not in self.layouts or idx not in self.layouts[layout]:
                raise BriefingError(
                    f"The template has no placeholder {idx} on a layout “{layout}”.",
                    where=str(self.template.path),
                    mend=f"Correct {self.template.path.stem}.yaml.",
                )
            self._slots[layout, idx] = self.layouts[layout].slot(idx)
        return self._slots[layout, idx]


def _quote_choices(slide: PlannedSlide) -> Iterator[_Draft]:
    notes = [role for role in ("takeaway", "ask") if role in slide.texts]
    if not notes:
        yield _Draft("quote", slide)
    elif len(notes) == 1:
        yield _Draft("quote_note", replace(slide, texts={**slide.texts, "note": slide.texts[notes[0]]}))
    else:
        yield _Draft("quote_full", slide)
    if notes:
        yield _Draft("quote_long", slide)


def _shared_out(rows: tuple[Row, ...], most: int) -> Iterator[tuple[Row, ...]]:
    """Rows on as few pages as hold them, evenly."""
    pages = -(-len(rows) // most)
    for page in range(pages):
        yield rows[page * len(rows) // pages : (page + 1) * len(rows) // pages]


def _listed(slide: PlannedSlide, rows: Sequence[Row]) -> PlannedSlide:
    """The rows as running text, for those too long for their places."""
    body = tuple(paragraph for row in rows for text in row.texts.values() for paragraph in text)
    return replace(slide, kind=Kind.TEXT, rows=(), texts={"title": slide.texts["title"], "body": body})


def _split(text: Text, slot: Slot, size: float, measurer: Measurer) -> Iterator[Text]:
    page: list[Paragraph] = []
    queue = list(text)
    while queue:
        paragraph = queue.pop(0)
        if fits((*page, paragraph), slot, size, measurer):
            page.append(paragraph)
            continue
        head, tail = _broken(paragraph, page, slot, size, measurer)
        if head:
            page.append(head)
        elif not page:
            raise BriefingError(
                f"The place of “{slot.name}” in the template is too small for any text.", mend="Choose another."
            )
        queue.insert(0, tail)
        yield tuple(page)
        page = []
    if page:
        yield tuple(page)


def _broken(
    paragraph: Paragraph, page: Sequence[Paragraph], slot: Slot, size: float, measurer: Measurer
) -> tuple[Paragraph | None, Paragraph]:
    """The longest head of a paragraph that still fits the page, broken between words where it can be, and its tail."""
    words = plain((paragraph,))
    ends = [place + 1 for place, letter in enumerate(words[:-1]) if letter == " "]
    for breaks in (ends, range(1, len(words))):
        count = bisect_right(
            breaks, False, key=lambda end: not fits((*page, _cut(paragraph, 0, end)), slot, size, measurer)
        )
        if count:
            return _cut(paragraph, 0, breaks[count - 1]), _cut(paragraph, breaks[count - 1], len(words))
        if page:
            break
    return None, paragraph


def _cut(paragraph: Paragraph, start: int, end: int) -> Paragraph:
    runs: list[Run] = []
    place = 0
    for run in paragraph.runs:
        piece = run.text[max(0, start - place) : max(0, end - place)]
        place += len(run.text)
        if piece:
            runs.append(replace(run, text=piece))
    return replace(paragraph, runs=tuple(runs))


def _uniquely_titled(drafts: Sequence[_Draft]) -> Iterator[_Draft]:
    """Where several slides would bear one title, each gets its number: software lists slides by title."""
    totals: dict[str, int] = {}
    for draft in drafts:
        totals[draft.slide.title] = totals.get(draft.slide.title, 0) + 1
    seen: dict[str, int] = {}
    for draft in drafts:
        title = draft.slide.title
        seen[title] = seen.get(title, 0) + 1
        suffix = f" ({seen[title]}/{totals[title]})"
        yield draft if totals[title] == 1 else replace(draft, slide=retitled(draft.slide, suffix))


def _too_long(text: str, template: TemplateInfo) -> BriefingError:
    start = text if len(text) <= 60 else f"{text[:60]}…"
    return BriefingError(
        f"“{start}” is too long for its place in the template “{template.name}”.",
        mend="Shorten it, or choose another template.",
    )
