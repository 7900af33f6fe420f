"""The size of slides, as a file states it and as the format allows it."""

from __future__ import annotations

import re

from briefing.deck.ooxml.package import Package
from briefing.deck.ooxml.xml import qn

_LEAST, _MOST = 914_400, 51_206_400
"""The lengths in EMU that the format allows for the sides of a slide."""
_LONGEST = 10.0
"""How many times as wide as high a slide may be, or as high as wide."""
_OLD = 9_144_000, 6_858_000
"""What a file means that states none."""
_LENGTH = re.compile("[0-9]{1,10}")


def slide_size(package: Package) -> tuple[int, int] | None:
    """Width and height of the slides in EMU; None for what no slide can be."""
    stated = package.tree(package.presentation()).find(qn("p:sldSz"))
    if stated is None:
        return _OLD
    sides = [stated.get(side, "") for side in ("cx", "cy")]
    if not all(map(_LENGTH.fullmatch, sides)):
        return None
    width, height = map(int, sides)
    is_possible = _LEAST <= width <= _MOST and _LEAST <= height <= _MOST
    return (width, height) if is_possible and width / _LONGEST <= height <= width * _LONGEST else None
