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
    shown = [[(line, words) for line in lines if (words := plain(line))] for _, _, lines in cues]
    if not _rolls(cues, shown):
        return [[line for line, _ in lines] for lines in shown]
    result: list[list[str]] = []
    last, last_end = "", -1.0
    for (start, end, _), lines in zip(cues, shown, strict=True):
        is_held = bool(lines) and start - last_end <= _TOUCHING and lines[0][1] == last
        result.append([line for line, _ in lines[is_held:]])
        last = lines[-1][1] if lines else last
        last_end = end
    return result


def _rolls(cues: Sequence[Cue], shown: Sequence[Sequence[tuple[str, str]]]) -> bool:
    """Do most cues begin with the last line of the one before, above a new line or held for an instant?"""
    repeats = 0
    for ((_, end, _), before), ((start, stop, _), lines) in pairwise(zip(cues, shown, strict=True)):
        is_same = bool(before and lines) and before[-1][1] == lines[0][1] and start - end <= _TOUCHING
        repeats += is_same and (len(lines) > 1 or stop - start <= _HOLDING)
    return repeats > 1 and repeats * 2 >= len(cues) - 1
