"""Few sizes in one deck: texts of a role on a kind of page share a size with those that are only a little larger."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from briefing.deck.layout.fit import STEP, Measurer, fits
from briefing.deck.layout.model import FLOOR, FLOORS, Filled, Page

NEAR = 1.25
"""Sizes up to so many times a smaller one are brought down to it."""
_LISTS = ("overview", "decisions", "speakers")
_NEAT_STEPS = 3


def levelled(pages: Sequence[Page], measurer: Measurer) -> list[Page]:
    """The pages with their sizes levelled; no text is made larger, and none that fitted stops fitting.

    A size a little smaller at which no line's last space hangs over is preferred: some renderers call that an overflow.
    """
    groups: dict[tuple[str, str], list[Filled]] = {}
    for page in pages:
        for filled in page.filled:
            groups.setdefault((page.kind, filled.role), []).append(filled)
    levels = {key: _levels({filled.size for filled in group}) for key, group in groups.items()}
    lists = {
        key: _settled(group, min(filled.size for filled in group), measurer)
        for key, group in groups.items()
        if key[0] in _LISTS
    }
    return [_levelled(page, levels, lists, measurer) for page in pages]


def _levels(sizes: set[float]) -> dict[float, float]:
    level = 0.0
    levels = {}
    for size in sorted(sizes):
        if size > level * NEAR:
            level = size
        levels[size] = level
    return levels


def _levelled(
    page: Page,
    levels: dict[tuple[str, str], dict[float, float]],
    lists: dict[tuple[str, str], float],
    measurer: Measurer,
) -> Page:
    """Texts of one role keep one size on a page, and on all pages of a list."""
    settled = {}
    for role in dict.fromkeys(filled.role for filled in page.filled):
        group = [filled for filled in page.filled if filled.role == role]
        found = lists.get((page.kind, role))
        settled[role] = found or _settled(group, levels[page.kind, role][group[0].size], measurer)
    return replace(page, filled=tuple(replace(filled, size=settled[filled.role]) for filled in page.filled))


def _settled(group: Sequence[Filled], level: float, measurer: Measurer) -> float:
    floor = min(level, FLOORS.get(group[0].role, FLOOR))
    sizes = [size for step in range(_NEAT_STEPS) if (size := level - STEP * step) >= floor]
    fitting = [size for size in sizes if all(fits(filled.text, filled.slot, size, measurer) for filled in group)]
    neat = (size for size in fitting if not any(_overhangs(filled, size, measurer) for filled in group))
    return next(neat, fitting[0] if fitting else min(filled.size for filled in group))


def _overhangs(filled: Filled, size: float, measurer: Measurer) -> bool:
    return measurer.spaces_overhang(filled.text, filled.slot, size)
