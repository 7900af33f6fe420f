"""Curves as DrawingML: the path that a shape of its own geometry is drawn along."""

from __future__ import annotations

from collections.abc import Callable

from briefing.deck.compose.model import Curve, Rect


def place_of(curve: Curve) -> Rect:
    """The least place that holds its points."""
    points = (*curve.points, *curve.outline)
    left, top = min(x for x, _ in points), min(y for _, y in points)
    return Rect(left, top, max(x for x, _ in points) - left, max(y for _, y in points) - top)


def path_of(curve: Curve, emu: Callable[[float], int]) -> str:
    """Its geometry within that place; ``emu`` turns the points of the design into the format's units."""
    place = place_of(curve)

    def at(point: tuple[float, float]) -> str:
        return f'<a:pt x="{emu(point[0] - place.x)}" y="{emu(point[1] - place.y)}"/>'

    steps = [f"<a:moveTo>{at(curve.points[0])}</a:moveTo>"]
    for n in range(1, len(curve.points), 3):
        steps.append(f"<a:cubicBezTo>{''.join(map(at, curve.points[n : n + 3]))}</a:cubicBezTo>")
    steps += [f"<a:lnTo>{at(point)}</a:lnTo>" for point in curve.outline]
    closed = "<a:close/>" if curve.fill else ""
    size = f'w="{emu(place.w)}" h="{emu(place.h)}"'
    unfilled = "" if curve.fill else ' fill="none"'
    return (
        '<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>'
        f"<a:path {size}{unfilled}>{''.join(steps)}{closed}</a:path></a:pathLst></a:custGeom>"
    )
