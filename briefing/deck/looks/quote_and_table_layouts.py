"""Places of a template's own for quotes and tables: columns side by side, a quote with its speaker, a table.

They are taken where nothing else changes: texts stand where they are composed and fill the layout's placeholders, so
that the outline tells them and another layout moves them. A layout whose title is the quote itself is taken as it is,
for slides that say nothing else.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from briefing.deck.compose.look import Places
from briefing.deck.compose.model import WIDTH, Rect
from briefing.deck.looks.names import says
from briefing.deck.looks.sketch import Place, Sketch

_TALL = 0.6
"""Bodies of at least this share of the tallest one's height hold quotes; lower ones hold names."""
_LEAST_WIDE = 0.18 * WIDTH
_LEAST_HIGH = 0.3
_EVEN = 0.8
"""Columns narrower than this share of the widest are for notes beside pictures."""
_LEVEL = 9.0
"""The points by which tops on one line may differ."""
_SAME = 1.5
"""The points by which the titles of two layouts may differ that slides change between unseen."""
_MOST = 3
"""The quotes that stand side by side."""
_LEAST_TITLE = 0.2
"""The share of the slide's height from which a title holds a quote."""
_NO_TEXTS = ("pic", "clipArt", "media", "chart", "dgm", "tbl")


@dataclass(frozen=True)
class Offer:
    """What a layout is for, "quotes/1" to "quotes/3" or "table", and which placeholders take which texts."""

    purpose: str
    sketch: Sketch
    places: Places


def offers(sketches: Sequence[Sketch], content: Sketch, counts: Mapping[str, int]) -> list[Offer]:
    """The layouts beside ``content`` for each purpose whose titles stand as its own do; those used most come first."""
    alike = [sketch for sketch in sketches if sketch is not content and _is_titled_alike(sketch, content)]
    found = [offer for sketch in alike if (offer := offer_of(sketch))]
    return sorted(found, key=lambda offer: (-counts[offer.sketch.layout.part], len(offer.sketch.places)))


def offer_of(sketch: Sketch) -> Offer | None:
    """What a layout has places for; None for no more than one text."""
    tables = [place.slot.idx for place in sketch.places if place.slot.type == "tbl"]
    if len(tables) == 1 and not sketch.bodies:
        return Offer("table", sketch, (("table", tables[0]),))
    columns, rest = _parted(sketch)
    names = _names(columns, rest)
    if names is None or not columns or (len(columns) == 1 and not (names and says(sketch.layout.name, "quote"))):
        return None
    quotes = ((role, place.slot.idx) for role, place in zip(("body", "quote/2", "quote/3"), columns, strict=False))
    speakers = ((f"speaker/{n}", place.slot.idx) for n, place in enumerate(names, 1))
    return Offer(f"quotes/{len(columns)}", sketch, (*quotes, *speakers))


def spoken_of(sketches: Sequence[Sketch], content: Sketch, counts: Mapping[str, int]) -> Sketch | None:
    """The layout of the master of ``content`` whose title is a quote, the one used most.

    It is called so, and has a title larger than all else, with nothing to be filled but texts under that.
    """
    own = (sketch for sketch in sketches if sketch.layout.master == content.layout.master and _is_spoken(sketch))
    return min(own, key=lambda sketch: (-counts[sketch.layout.part], len(sketch.places)), default=None)


def speaking(sketch: Sketch) -> Iterator[tuple[int, Rect]]:
    """Where it may stand who says the quote that is a title: all under that, else one body; with the body's idx."""
    first = min(sketch.bodies, key=lambda place: place.box.y)
    bottom = max(place.text.bottom for place in sketch.bodies)
    found = [(first, bottom - first.text.y), *((place, place.text.h) for place in sketch.bodies)]
    for place, high in found:
        zone = place.text._replace(h=high)
        if sketch.title and sketch.title.slot.align == "l":  # first letters stand in one line
            zone = zone._replace(x=sketch.title.text.x, w=sketch.title.text.w)
        yield place.slot.idx, zone


def _is_spoken(sketch: Sketch) -> bool:
    title = sketch.title
    if title is None or not sketch.bodies or sketch.count(*_NO_TEXTS) or not says(sketch.layout.name, "quote"):
        return False
    size, foot = title.box.w * title.box.h, title.box.bottom - _LEVEL
    under = all(place.box.y >= foot and place.box.w * place.box.h < size for place in sketch.bodies)
    return under and title.text.h >= _LEAST_TITLE * sketch.height and not title.slot.caps


def _parted(sketch: Sketch) -> tuple[list[Place], list[Place]]:
    """The bodies that stand side by side on one line, from the left, and the others; no columns if they do not."""
    tallest = max((place.text.h for place in sketch.bodies), default=0.0)
    tall = [place for place in sketch.bodies if place.text.h >= _TALL * tallest]
    tall.sort(key=lambda place: place.text.x)
    rest = [place for place in sketch.bodies if place not in tall]
    fits = len(tall) <= _MOST and all(
        place.text.w >= _LEAST_WIDE and place.text.h >= _LEAST_HIGH * sketch.height for place in tall
    )
    level = all(abs(place.text.y - tall[0].text.y) <= _LEVEL for place in tall)
    even = all(place.text.w >= _EVEN * max(other.text.w for other in tall) for place in tall)
    apart = all(one.text.right <= other.text.x for one, other in pairwise(tall))
    return (tall, rest) if fits and level and even and apart else ([], rest)


def _names(columns: Sequence[Place], rest: Sequence[Place]) -> list[Place] | None:
    """The places for names, one above or below each column; none where there are no others, None where they differ."""
    found = list(_beside(columns, rest))
    if len(rest) != len(found) or len(found) not in (0, len(columns)):
        return None
    return found


def _beside(columns: Sequence[Place], rest: Sequence[Place]) -> Iterator[Place]:
    for column in columns:
        own = [
            place for place in rest if column.text.x - _LEVEL <= place.text.x + place.text.w / 2 <= column.text.right
        ]
        yield from own[:1]


def _is_titled_alike(one: Sketch, other: Sketch) -> bool:
    """Whether two layouts of one master have the same title in the same place."""
    first, second = one.title, other.title
    if first is None or second is None or one.layout.master != other.layout.master:
        return False
    sides = zip(_sides(first), _sides(second), strict=True)
    return all(abs(here - there) <= _SAME for here, there in sides) and _style(first) == _style(second)


def _sides(place: Place) -> tuple[float, ...]:
    return place.text.x, place.text.y, place.text.w, place.text.h


def _style(place: Place) -> tuple[object, ...]:
    slot = place.slot
    return slot.size, slot.anchor, slot.align, slot.family, slot.bold, slot.caps, slot.ink
