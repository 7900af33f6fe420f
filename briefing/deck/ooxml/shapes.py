"""The shapes of a slide, layout or master with their places, groups seen through."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import cos, radians, sin

from briefing.core.elements import Element
from briefing.deck.ooxml.xml import path, qn

LARGEST = 1 << 30
"""The coordinate in EMU that none goes beyond here: 20 times the largest slide, however far off a file says."""
_STRETCHED = 1000.0
_DEGREE = 60000
"""The units of a turn in one degree."""
TITLES, FOOTERS = ("title", "ctrTitle"), ("ftr", "sldNum", "dt", "hdr")
"""The types of placeholders for titles, and for what stands at the foot or head of every slide."""
_DRAWN = {qn(tag) for tag in ("p:sp", "p:pic", "p:cxnSp", "p:graphicFrame")}


@dataclass(frozen=True)
class Box:
    """A place on a slide, in EMU."""

    x: int
    y: int
    width: int
    height: int

    @property
    def right(self) -> int:
        return self.x + self.width

    @property
    def bottom(self) -> int:
        return self.y + self.height

    @property
    def area(self) -> int:
        return max(0, self.width) * max(0, self.height)

    @property
    def sides(self) -> tuple[int, int, int, int]:
        """Left, top, width and height, as maps of layouts list them."""
        return self.x, self.y, self.width, self.height

    def meeting(self, other: Box) -> Box:
        """What both boxes cover; of no area when they do not meet."""
        x, y = max(self.x, other.x), max(self.y, other.y)
        return Box(x, y, max(0, min(self.right, other.right) - x), max(0, min(self.bottom, other.bottom) - y))


@dataclass(frozen=True)
class _Scale:
    """How a group's inner places come to lie on the slide."""

    x: float = 0
    y: float = 0
    across: float = 1
    down: float = 1

    def box(self, box: Box) -> Box:
        return Box(
            _kept(self.x + box.x * self.across),
            _kept(self.y + box.y * self.down),
            _kept(box.width * self.across),
            _kept(box.height * self.down),
        )


def drawn(tree: Element) -> Iterator[tuple[Element, Box | None]]:
    """Every shape that is no group, in drawing order, with its own box (None where it inherits one)."""
    root = tree.find(path("p:cSld/p:spTree"))
    yield from _walk(root, _Scale()) if root is not None else ()


def placeholder(shape: Element) -> Element | None:
    """The shape's mark as a placeholder."""
    return next(iter(shape.iterfind(f"./*/{qn('p:nvPr')}/{qn('p:ph')}")), None)


def placeholder_type(shape: Element) -> str:
    """The type of the placeholder that a shape is, "" for none."""
    mark = placeholder(shape)
    return "" if mark is None else str(mark.get("type", "obj"))


def own_box(element: Element) -> Box | None:
    """The box that the shape or group itself states."""
    steps = ("p:spPr/a:xfrm", "p:xfrm", "p:grpSpPr/a:xfrm")
    place = next((found for step in steps if (found := element.find(path(step))) is not None), None)
    return None if place is None else _frame(place, "a:off", "a:ext")


def covered(element: Element, box: Box) -> Box:
    """What a shape in ``box`` covers of the slide: one on its side stands higher and less wide than it is told."""
    place = element.find(path("p:spPr/a:xfrm"))
    try:
        turn = radians(int(place.get("rot", 0)) / _DEGREE) if place is not None else 0.0
    except ValueError:
        return box
    across, down = abs(cos(turn)), abs(sin(turn))
    wide, high = box.width * across + box.height * down, box.width * down + box.height * across
    return Box(_kept(box.x + (box.width - wide) / 2), _kept(box.y + (box.height - high) / 2), _kept(wide), _kept(high))


def _walk(parent: Element, scale: _Scale) -> Iterator[tuple[Element, Box | None]]:
    for child in parent:
        if child.tag == qn("p:grpSp"):
            yield from _walk(child, _inner(child, scale))
        elif child.tag in _DRAWN:
            box = own_box(child)
            yield child, None if box is None else scale.box(box)


def _inner(group: Element, scale: _Scale) -> _Scale:
    place = group.find(path("p:grpSpPr/a:xfrm"))
    outer = None if place is None else _frame(place, "a:off", "a:ext")
    inner = None if place is None else _frame(place, "a:chOff", "a:chExt")
    if outer is None or inner is None or not inner.width or not inner.height:
        return scale
    box = scale.box(outer)
    across, down = (min(_STRETCHED, side) for side in (box.width / inner.width, box.height / inner.height))
    return _Scale(box.x - inner.x * across, box.y - inner.y * down, across, down)


def _frame(place: Element, start: str, size: str) -> Box | None:
    corner, extent = place.find(qn(start)), place.find(qn(size))
    if corner is None or extent is None:
        return None
    try:
        places = corner.get("x", ""), corner.get("y", ""), extent.get("cx", ""), extent.get("cy", "")
        return Box(*(_kept(int(place)) for place in places))
    except ValueError:
        return None


def _kept(place: float) -> int:
    return round(min(LARGEST, max(-LARGEST, place)))
