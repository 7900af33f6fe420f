"""A layout in design points: its title, its places for text, its footers, and what it draws."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from briefing.core.elements import Element
from briefing.deck.compose.model import WIDTH, Rect
from briefing.deck.ooxml.colours import fill_of
from briefing.deck.ooxml.package import Package
from briefing.deck.ooxml.shapes import FOOTERS, TITLES, Box, covered, drawn, placeholder
from briefing.deck.ooxml.units import EMU_PER_POINT
from briefing.deck.ooxml.xml import path, qn
from briefing.deck.template.opening import OpenTemplate
from briefing.deck.template.placeholders import LayoutSlots, Slot

BAND = 64.0
"""The height in which a title of two lines stands."""
_INSIDE = 3.0
"""What letters keep from the edges of a panel."""
SMALL_LINES = 46.0
"""The height of two lines of the smallest titles."""
INSET = 7.2
"""The points that texts keep from the sides of their boxes unless these say otherwise."""
EDGE = 0.035 * WIDTH
"""The least margin that a text may keep to: boxes that begin further out hold theirs elsewhere."""
_TEXTS = ("body", "obj", "subTitle")
_SMALL = 0.08
"""The share of the slide up to which a static text's box is kept clear of; larger ones are mostly empty."""
_BLEEDS = 0.6
"""The share of the slide from which a drawing is a ground, not something on it."""
_HIGH, _LOW = 0.48, 0.58
_WIDE = 0.4
_LARGE, _LEADS = 28.0, 1.4
"""How large the letters are that a layout without a title is headed by, and how many times larger than others."""
_PANEL = 0.25
"""The share of the height from which a title is a panel's beside the content."""
_SHARED = 0.6
"""The share that a placeholder and its frame have of each other at the least."""
_NEARLY, _MOSTLY = 0.9, 0.6
_MARKS = frozenset("«»‹›“”„‟❝❞‘’‚‛\"'")


@dataclass(frozen=True)
class Place:
    """A placeholder for text: ``box`` is its frame, ``text`` that less its insets."""

    slot: Slot
    box: Rect
    text: Rect


class Sketch:
    """One layout of a template."""

    def __init__(self, template: OpenTemplate, layout: LayoutSlots) -> None:
        self.layout = layout
        self.scale = WIDTH / (template.width / EMU_PER_POINT)
        self.height = template.height / EMU_PER_POINT * self.scale
        self._package = template.package

    @cached_property
    def places(self) -> list[Place]:
        """Every placeholder that stands on the slide, each idx once."""
        slots = {slot.idx: slot for slot in reversed(self.layout.slots)}.values()
        found = [Place(slot, self.rect(slot.box), self.rect(slot.inner)) for slot in slots]
        return [place for place in found if place.box.w > 0 and place.box.h > 0 and self._is_seen(place)]

    @cached_property
    def title(self) -> Place | None:
        """The placeholder of its title, the largest if it has several; None where there is none that is upright."""
        titles = [place for place in self.places if place.slot.type in TITLES and not place.slot.odd]
        return max(titles, key=lambda place: place.box.w * place.box.h, default=None)

    @cached_property
    def heading(self) -> Place | None:
        """Its title, or the text with by far the largest letters: what designers make a cover's of."""
        titles = [self.title] if self.title else []
        if not self.bodies:
            return self.title
        first, *others = sorted([*titles, *self.bodies], key=lambda place: -place.slot.size)
        leads = all(first.slot.size >= _LEADS * other.slot.size for other in others)
        return first if leads and first.slot.size * self.scale >= _LARGE and first.text.w >= BAND else self.title

    @cached_property
    def band(self) -> Rect | None:
        """Where a title of two lines stands in its placeholder, which may be too low to hold them."""
        if self.title is None:
            return None
        text = self.title.text
        spare = text.h - BAND
        above = {"b": spare, "ctr": spare / 2}.get(self.title.slot.anchor, 0.0)
        return Rect(text.x, max(0.0, text.y + above), text.w, BAND)

    @property
    def stands(self) -> str:
        """Where its title is: "head", "foot" or "side"; "" where none can head a slide of content."""
        band, title = self.band, self.title
        if band is None or title is None:
            return ""
        if title.box.w > _WIDE * WIDTH:
            if band.bottom < _HIGH * self.height:
                return "head"
            return "foot" if band.y > _LOW * self.height else ""
        tall = title.box.h > _WIDE * self.height or (
            title.box.h > _PANEL * self.height and self._has_body_beside(title)
        )
        return "side" if tall and title.text.w > BAND else ""

    def _has_body_beside(self, title: Place) -> bool:
        """Whether running text stands on one side of a title, and reaches above and below it."""
        body = self.usual
        if body is None:
            return False
        return (body.x >= title.text.right or body.right <= title.text.x) and (
            body.y <= title.text.y and body.bottom >= title.text.bottom
        )

    @cached_property
    def bodies(self) -> list[Place]:
        """The upright placeholders for text besides the title, the largest first."""
        found = [place for place in self.places if place.slot.type in _TEXTS and not place.slot.odd]
        return sorted(found, key=lambda place: -place.text.w * place.text.h)

    @cached_property
    def usual(self) -> Rect | None:
        """Where running text stands: in its largest body, or where the master has its own."""
        if self.bodies:
            return self.bodies[0].text
        master = drawn(self._package.tree(self.layout.master))
        found = [self.rect(box) for shape, box in master if box and _is_body(shape)]
        inset = INSET * self.scale
        return Rect(found[0].x + inset, found[0].y, found[0].w - 2 * inset, found[0].h) if found else None

    @cached_property
    def footers(self) -> list[Rect]:
        """The boxes of date, footer and number."""
        return [place.box for place in self.places if place.slot.type in FOOTERS]

    def count(self, *types: str) -> int:
        """How many placeholders it has of these types."""
        return sum(place.slot.type in types for place in self.places)

    @cached_property
    def static_texts(self) -> list[Rect]:
        """The boxes of words that stand on every slide of it."""
        return [self.rect(box) for shape, box in self._drawn() if _text(shape)]

    @cached_property
    def has_marks(self) -> bool:
        """Whether it draws quotation marks, each in a text of its own, for words to stand between."""
        return any(text and set(text) <= _MARKS for text in (_text(shape) for shape, _ in self._drawn()))

    @cached_property
    def labels(self) -> list[Rect]:
        """Those of them that are small, so that the box tells where the words are."""
        return [rect for rect in self.static_texts if self.share(rect) < _SMALL]

    @cached_property
    def drawings(self) -> list[Rect]:
        """The boxes of pictures, texts and filled shapes that are no ground of the whole slide."""
        found = [self.rect(box) for shape, box in self._drawn() if _is_filled(shape) or _text(shape)]
        return [rect for rect in found if self.share(self._clipped(rect)) < _BLEEDS]

    @cached_property
    def pictures(self) -> list[Rect]:
        """The boxes of pictures that are no ground of the whole slide."""
        found = (self.rect(box) for shape, box in self._drawn() if shape.tag == qn("p:pic"))
        return [rect for rect in found if self.share(self._clipped(rect)) < _BLEEDS]

    @cached_property
    def has_frame(self) -> bool:
        """Whether it draws a frame or panel for words that a placeholder takes, other than title and running text:
        left without them, it stands there empty."""
        framed = [place.box for place in self.bodies[1:]]
        found = [self.rect(box) for shape, box in self._drawn() if _is_faced(shape) and not _text(shape)]
        return any(_are_one(box, rect) for box in framed for rect in found)

    def is_on_drawing(self, text: Rect) -> bool:
        """Whether a text stands within one drawing, clear of all others: what varies there is its designer's ground."""
        met = [rect for rect in self.drawings if rect.meets(text)]
        return bool(met) and all(_holds(rect, text) for rect in met)

    def panel_under(self, title: Rect) -> Rect | None:
        """The part of a title's place that a panel lies under which is less high and holds two lines."""
        middle = title.y + title.h / 2
        across = (rect for rect in self.drawings if rect.x <= title.x and rect.right >= title.right)
        fit = (rect for rect in across if title.y < rect.y < middle < rect.bottom < title.bottom)
        inner = (title._replace(y=rect.y + _INSIDE, h=rect.h - 2 * _INSIDE) for rect in fit)
        return next((rect for rect in inner if rect.h >= SMALL_LINES), None)

    def share(self, rect: Rect) -> float:
        """A place's share of the slide."""
        return rect.w * rect.h / (WIDTH * self.height)

    def rect(self, box: Box) -> Rect:
        """A box of EMU in design points."""
        return Rect(*(side / EMU_PER_POINT * self.scale for side in box.sides))

    def _clipped(self, rect: Rect) -> Rect:
        x, y = max(0.0, rect.x), max(0.0, rect.y)
        return Rect(x, y, max(0.0, min(WIDTH, rect.right) - x), max(0.0, min(self.height, rect.bottom) - y))

    def _is_seen(self, place: Place) -> bool:
        """Whether nearly all of a box is on the slide, or most of a title's, which may begin above its edge: designers
        keep notes and spare places beside it."""
        seen, box = self._clipped(place.box), place.box
        return seen.w * seen.h > box.w * box.h * (_MOSTLY if place.slot.type in TITLES else _NEARLY)

    def _drawn(self) -> Iterator[tuple[Element, Box]]:
        for tree in trees_of(self._package, self.layout):
            own = ((shape, box) for shape, box in drawn(tree) if box and placeholder(shape) is None)
            yield from ((shape, covered(shape, box)) for shape, box in own)


def trees_of(package: Package, layout: LayoutSlots) -> Sequence[Element]:
    """What is drawn on slides of a layout, in order: the master, unless the layout hides it, and the layout."""
    tree = package.tree(layout.part)
    hidden = tree.get("showMasterSp") in ("0", "false")
    return [tree] if hidden else [package.tree(layout.master), tree]


def _holds(outer: Rect, inner: Rect) -> bool:
    across = outer.x <= inner.x and inner.right <= outer.right
    return across and outer.y <= inner.y and inner.bottom <= outer.bottom


def _is_body(shape: Element) -> bool:
    mark = placeholder(shape)
    return mark is not None and mark.get("type") == "body"


def _text(shape: Element) -> str:
    return "".join(run.text or "" for run in shape.iter(qn("a:t"))).strip()


def _are_one(one: Rect, other: Rect) -> bool:
    """Whether two places are nearly the same."""
    met = one.meeting(other)
    shared = max(0.0, met.w) * max(0.0, met.h)
    return shared >= _SHARED * max(one.w * one.h, other.w * other.h)


def _is_faced(shape: Element) -> bool:
    """Whether a shape is seen as a face or a frame; pictures are neither."""
    line = shape.find(path("p:spPr/a:ln/a:solidFill"))
    return bool(shape.tag == qn("p:sp") and (line is not None or _is_filled(shape)))


def _is_filled(shape: Element) -> bool:
    """Whether a shape paints a face, as far as its markup tells; thin lines do not."""
    if shape.tag == qn("p:cxnSp"):
        return False
    if shape.tag != qn("p:sp"):
        return True
    properties = shape.find(qn("p:spPr"))
    fill = None if properties is None else fill_of(properties)
    if fill is not None:
        return bool(fill.tag != qn("a:noFill"))
    style = shape.find(path("p:style/a:fillRef"))
    return style is not None and style.get("idx") != "0"
