"""The place that shapes take together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefing.deck.compose.model import Curve, Dot, Group, Rect, Rule, Shape


def frame_of(shapes: Sequence[Shape]) -> Rect:
    """The least place that holds the shapes."""
    places = [place for shape in shapes for place in _places(shape)]
    left, top = min(place.x for place in places), min(place.y for place in places)
    return Rect(left, top, max(place.right for place in places) - left, max(place.bottom for place in places) - top)


def _places(shape: Shape) -> Iterator[Rect]:
    match shape:
        case Group():
            yield frame_of(shape.shapes)
        case Dot():
            yield Rect(shape.x - shape.radius, shape.y - shape.radius, 2 * shape.radius, 2 * shape.radius)
        case Rule():
            (x, y), (right, bottom) = shape.start, shape.end
            yield Rect(min(x, right), min(y, bottom), abs(right - x), abs(bottom - y))
        case Curve():
            yield from (Rect(x, y, 0, 0) for x, y in (*shape.points, *shape.outline))
        case _:
            yield shape.place
