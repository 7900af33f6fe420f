"""Rolling captions: each shows the line before again above the new one. They are folded to what was said once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

_TOUCHING = 0.05
"""Seconds between cues that follow at once; YouTube's are 0 or 0.01 apart."""
_HOLDING = 0.1
"""Seconds of a cue that only holds a line in place; YouTube's have 0.01."""

Cue = tuple[float, float, tuple[str, ...]]


def unrolled(cues: Sequence[Cue], plain: Callable[[str], str]) -> list[list[str]]:
    """The lines of each cue (start, end, lines) without those that only stand there still.

    ``plain`` gives a line without its tags. Captions that do not roll keep every line: what is said twice stays.
    """
    if not _rolls(cues, plain):
        return [[line for line in lines if plain(line)] for _, _, lines in cues]
    result: list[list[str]] = []
    shown, last_end = "", -1.0
    for start, end, lines in cues:
        kept = [line for line in lines if plain(line)]
        held = bool(kept) and start - last_end <= _TOUCHING and plain(kept[0]) == shown
        result.append(kept[1:] if held else kept)
        if kept:
            shown = plain(kept[-1])
        last_end = end
    return result


def _rolls(cues: Sequence[Cue], plain: Callable[[str], str]) -> bool:
    """Do most cues begin with the last line of the one before, above a new line or held for an instant?"""
    repeats = 0
    for (_, end, before), (start, stop, lines) in pairwise(cues):
        old, new = [line for line in before if plain(line)], [line for line in lines if plain(line)]
        is_same = bool(old and new) and plain(old[-1]) == plain(new[0]) and start - end <= _TOUCHING
        repeats += is_same and (len(new) > 1 or stop - start <= _HOLDING)
    return repeats > 1 and repeats * 2 >= len(cues) - 1
