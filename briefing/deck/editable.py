"""Where on a slide people see which text of the briefing: what a click on its picture is a click on.

It is told from the page itself, by the fields that its shapes are exported with (see ``manifest``), so that the place
is that of the very text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from briefing.core.model import WRITTEN, Briefing
from briefing.deck.compose.model import WIDTH, Field, Line, Rect, Table, TextBox, flat
from briefing.deck.fonts.measure import Piece, broken, line_height, width
from briefing.deck.layout.model import Filled, Page
from briefing.deck.ooxml.units import EMU_PER_POINT
from briefing.deck.plan.contents import Summary
from briefing.deck.template.opening import OpenTemplate
from briefing.deck.template.placeholders import LayoutSlots

TYPED = ("title", "answer", "subtitle", "classification", "headline", *WRITTEN)
"""The fields of the briefing that are edited in their place; the others are led to."""
_OF_MESSAGES = ("quote", "speaker", *WRITTEN)
_OF_DECK = ("subtitle", "classification")
_TOLD = {"facts": "settings", "event": "assembly"}
"""Lines of the cover that are of several fields, by where these are edited."""
_USUAL = 14.0
"""The size of a text where there is none yet, or where it is the placeholder's."""
_KNOWN = 12
"""The letters at their start that tell texts apart: what a slide has no room for is cut behind them."""


@dataclass(frozen=True)
class Editable:
    """A text on a slide: the field it comes from, whose it is ("" for the deck's), and where its letters stand.

    ``field`` is one of TYPED, or "quote", "speaker", "settings", "assembly". ``place`` and ``size``, that of its
    letters, are design points: the slide is 960 wide. ``family`` is a real font's name; ``anchor`` is "t", "ctr" or
    "b": where in its place the text stands.
    """

    field: str
    id: str
    place: Rect
    size: float
    family: str
    bold: bool = False
    anchor: str = "t"

    @property
    def is_typed(self) -> bool:
        """Whether it is edited in its place."""
        return self.field in TYPED


def editables(page: Page, template: OpenTemplate, briefing: Briefing) -> tuple[Editable, ...]:
    """The texts of ``page`` that can be edited, in reading order; ``briefing`` is what it was made of."""
    layout = template.layouts[page.layout]
    found = _Finder(page, layout, briefing)
    if page.shapes:
        return tuple(found.composed())
    return tuple(found.filled(WIDTH / template.width))


class _Finder:
    """Tells the fields of one page."""

    def __init__(self, page: Page, layout: LayoutSlots, briefing: Briefing) -> None:
        self._page, self._layout, self._briefing = page, layout, briefing

    def composed(self) -> Iterator[Editable]:
        for shape in flat(self._page.shapes):
            if isinstance(shape, TextBox) and shape.field:
                left, top, right, bottom = shape.inset
                place = Rect(
                    shape.place.x + left,
                    shape.place.y + top,
                    shape.place.w - left - right,
                    shape.place.h - top - bottom,
                )
                yield from self._told(shape.field, shape, place)
            elif isinstance(shape, Table):
                yield from self._cells(shape)

    def filled(self, scale: float) -> Iterator[Editable]:
        """Of a page on a mapped template: its placeholders; ``scale`` is design points an EMU."""
        rows: dict[str, int] = {}
        for filled in self._page.filled:
            role = filled.role.removeprefix("row ")
            at = rows.get(filled.role, 0) if filled.role != role else 0
            rows[filled.role] = at + 1
            messages = self._page.slide.messages
            id = messages[at] if at < len(messages) else ""
            if field := self._field(Field(role, id)):
                yield _in_slot(field, filled, scale)

    def _told(self, field: Field, box: TextBox, place: Rect) -> Iterator[Editable]:
        """One text, or the several that stand in one box."""
        match field.role:
            case "asks" | "takeaways":
                yield from self._items(field, box.lines, place)
            case "headlines" | "headline" if not field.id:
                yield from self._headlines(box.lines, place)
            case _ if own := self._field(field):
                yield self._made(own, place, box.lines, box.anchor)

    def _field(self, field: Field) -> Field | None:
        """The briefing's field that a role on a slide is; None for what is computed."""
        role = field.role
        if role == "title":
            own, id = self._page.slide.titled
            return Field(own, id) if own and (id or own != "headline") else None
        if role in _OF_MESSAGES and field.id in self._briefing.message_by_id:
            is_said = role != "speaker" or self._briefing.message_by_id[field.id].speaker
            return field if is_said else Field("quote", field.id)
        if role == "headline" and field.id in self._briefing.theme_by_id:
            return field
        return Field(_TOLD.get(role, role)) if role in (*_OF_DECK, *_TOLD) else None

    def _items(self, field: Field, lines: Sequence[Line], place: Rect) -> Iterator[Editable]:
        """Each takeaway or ask of a box, and under an ask who answers for it and until when."""
        role = field.role.removesuffix("s")
        left = [(id, getattr(self._briefing.message_by_id[id], role)) for id in field.id.split() if self._is_there(id)]
        here = ""
        for line, at in self._placed(lines, place):
            if id := next((id for id, text in left if _is_start(line.text, text)), ""):
                here, left = id, [item for item in left if item[0] != id]
                yield self._made(Field(role, id), at, (line,))
            elif here and role == "ask":
                yield from self._facts(here, line, at)

    def _is_there(self, id: str) -> bool:
        return id in self._briefing.message_by_id

    def _facts(self, id: str, line: Line, at: Rect) -> Iterator[Editable]:
        """Owner and date, which follow the level on one line."""
        facts = line.letters[-1].text
        start = sum(width(piece) for piece in self._pieces(line)[:-1])
        facts, lead = facts.removeprefix(" · "), facts.startswith(" · ")
        divided = facts.rpartition(" · ") if " · " in facts else facts.rpartition(", ")
        if not divided[1]:
            return
        piece, own = self._pieces(line)[-1], line._replace(letters=line.letters[-1:])
        x = at.x + start + (width(piece._replace(text=" · ")) if lead else 0.0)
        for role, text in (("owner", divided[0]), ("due", divided[2])):
            wide = width(piece._replace(text=text))
            yield self._made(Field(role, id), Rect(x, at.y, max(24.0, min(wide, at.right - x)), at.h), (own,))
            x += wide + width(piece._replace(text=divided[1]))

    def _headlines(self, lines: Sequence[Line], place: Rect) -> Iterator[Editable]:
        content = self._page.slide.content
        themes = list(content.themes) if isinstance(content, Summary) else []
        for line, at in self._placed(lines, place):
            theme = next((one for one in themes if _is_start(line.text, one.headline or one.title)), None)
            if theme and theme.id in self._briefing.theme_by_id:
                themes.remove(theme)
                yield self._made(Field("headline", theme.id), at, (line,))

    def _cells(self, table: Table) -> Iterator[Editable]:
        top = table.place.y
        for high, cells in table.rows:
            left = table.place.x
            for wide, cell in zip(table.columns, cells, strict=True):
                if cell and cell.field and (field := self._field(cell.field)):
                    inset = cell.inset
                    place = Rect(left + inset[0], top + 2, wide - inset[0] - max(4.0, inset[2]), high - 4)
                    yield self._made(field, place, cell.lines, cell.anchor)
                left += wide
            top += high

    def _placed(self, lines: Sequence[Line], place: Rect) -> Iterator[tuple[Line, Rect]]:
        """Each paragraph of a box with the place that it takes there."""
        top = place.y
        for number, line in enumerate(lines):
            top += line.before if number or line.exact else 0.0
            high = self._height(line, place.w)
            yield line, Rect(place.x, top, place.w, high)
            top += high

    def _height(self, line: Line, wide: float) -> float:
        pieces = self._pieces(line)
        natural = max((line_height(piece.family, piece.size, piece.text) for piece in pieces), default=0.0)
        return len(broken(pieces, wide).lines) * (line.exact or natural * line.pitch)

    def _pieces(self, line: Line) -> list[Piece]:
        return [
            Piece(part.text, self._layout.family(part.face), part.size, part.bold, part.italic) for part in line.letters
        ]

    def _made(self, field: Field, place: Rect, lines: Iterable[Line], anchor: str = "t") -> Editable:
        letters = next((part for line in lines for part in line.letters), None)
        face = letters.face if letters else "minor"
        size = letters.size if letters else 0.0
        family = self._layout.family(face or "major")
        is_bold = bool(letters and letters.bold)
        return Editable(field.role, field.id, place, size or _USUAL, family, is_bold, anchor)


def _in_slot(field: Field, filled: Filled, scale: float) -> Editable:
    inner = filled.slot.inner
    place = Rect(*(side * scale for side in inner.sides))
    size = filled.size * scale * EMU_PER_POINT
    return Editable(field.role, field.id, place, size, filled.slot.family, filled.slot.bold, filled.slot.anchor)


def _is_start(shown: str, text: str) -> bool:
    """Whether a slide shows ``text`` so: typeset, and cut where there was no room."""
    one, other = _letters(shown), _letters(text)
    return bool(one) and bool(other) and (one.startswith(other[:_KNOWN]) or other.startswith(one[:_KNOWN]))


def _letters(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())
