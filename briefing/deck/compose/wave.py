"""Waves as cubic Béziers: the crossing's route, and water."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

Point = tuple[float, float]
_REACH = 4 / (3 * math.pi)
"""The handles' share of a half wave at which, raised by the sine's own tangent, they reach its very crest."""
_HALVINGS = 40


def sine(crossings: Sequence[float], y: float, amplitude: float) -> tuple[Point, ...]:
    """A wave that crosses ``y`` at each of ``crossings``, rising first (sinking where ``amplitude`` is negative).

    One cubic for each half wave; its tangents at the crossings and its crests are those of a sine, all else is within
    1.3 % of the amplitude.
    """
    points = [(crossings[0], y)]
    for n, (left, right) in enumerate(pairwise(crossings)):
        across, up = (right - left) * _REACH, amplitude * math.pi * _REACH * (-1 if n % 2 == 0 else 1)
        points += [(left + across, y + up), (right - across, y + up), (right, y)]
    return tuple(points)


def between(points: Sequence[Point], left: float, right: float) -> tuple[Point, ...]:
    """The part of a wave from x = ``left`` to x = ``right``, which both lie on it; the curve itself stays the same."""
    kept: list[Point] = []
    for n in range(0, len(points) - 1, 3):
        cubic = points[n : n + 4]
        if cubic[3][0] <= left or cubic[0][0] >= right:
            continue
        if cubic[0][0] < left:
            cubic = _split(cubic, left)[1]
        if cubic[3][0] > right:
            cubic = _split(cubic, right)[0]
        kept += cubic[1:] if kept else cubic
    return tuple(kept)


def _split(cubic: Sequence[Point], x: float) -> tuple[tuple[Point, ...], tuple[Point, ...]]:
    """The cubic in two where it passes ``x``, which it does once."""
    low, high = 0.0, 1.0
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        low, high = (middle, high) if _halves(cubic, middle)[0][3][0] < x else (low, middle)
    first, second = _halves(cubic, high)
    return (*first[:3], (x, first[3][1])), ((x, second[0][1]), *second[1:])


def _halves(cubic: Sequence[Point], t: float) -> tuple[tuple[Point, ...], tuple[Point, ...]]:
    """De Casteljau's two parts of a cubic, before and after ``t``."""
    rows = [list(cubic)]
    while len(rows[-1]) > 1:
        rows.append([(_mix(a[0], b[0], t), _mix(a[1], b[1], t)) for a, b in pairwise(rows[-1])])
    return tuple(row[0] for row in rows), tuple(row[-1] for row in reversed(rows))


def _mix(one: float, other: float, t: float) -> float:
    return one + (other - one) * t
