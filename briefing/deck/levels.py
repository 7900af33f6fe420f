"""Few sizes in one deck: texts of a role on a layout share a size with those that are only a little larger."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from briefing.deck.fit import STEP, Measurer, fits, is_neat
from briefing.deck.page import Filled, Page

_LISTS = ("overview", "decisions", "speakers")
NEAR = 1.25
"""Sizes up to so many times a smaller one are brought down to it."""


def levelled(pages: Sequence[Page], measurer: Measurer) -> list[Page]:
    """The pages with their sizes levelled; no text is made larger, and none that fitted stops fitting."""
    sizes: dict[tuple[str, str], set[float]] = {}
    for page in pages:
        for filled in page.filled:
            sizes.setdefault((page.kind, filled.role), set()).add(filled.size)
    levels = {(kind, role): _levels(found, kind in _LISTS) for (kind, role), found in sizes.items()}
    return [
        replace(page, filled=tuple(_levelled(filled, levels[page.kind, filled.role], measurer) for filled in page.filled))
        for page in pages
    ]


def _levels(sizes: set[float], one: bool) -> dict[float, float]:
    level = 0.0
    levels = {}
    for size in sorted(sizes):
        if size > level * NEAR and not (one and level):
            level = size
        levels[size] = level
    return levels


def _levelled(filled: Filled, levels: dict[float, float], measurer: Measurer) -> Filled:
    level = levels[filled.size]
    if level == filled.size:
        return filled
    sizes = [size for size in (level, level - STEP) if fits(filled.text, filled.slot, size, measurer)]
    neat = (size for size in sizes if is_neat([(filled.text, filled.slot)], size, measurer))
    return replace(filled, size=next(neat, sizes[0] if sizes else filled.size))
