"""Waves: their crossings, crests and tangents are a sine's, and a part of one is the same curve."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.deck.compose.wave import between, sine

STEPS = [n / 50 for n in range(51)]


def at(cubic, t: float) -> tuple[float, float]:
    shares = (1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t**2, t**3
    x, y = (sum(share * point[axis] for share, point in zip(shares, cubic, strict=True)) for axis in (0, 1))
    return x, y


def cubics(points):
    return [points[n : n + 4] for n in range(0, len(points) - 1, 3)]


def drawn(points):
    return [at(cubic, t) for cubic in cubics(points) for t in STEPS]


@given(st.floats(5, 500), st.floats(-40, 40), st.integers(2, 12))
def test_a_wave_is_a_sine_to_a_hair(half, amplitude, count):
    wave = sine([53 + half * n for n in range(count)], 362, amplitude)
    assert len(wave) == 3 * (count - 1) + 1
    for x, y in drawn(wave):
        assert y == pytest.approx(
            362 - amplitude * math.sin(math.pi * (x - 53) / half), abs=0.013 * abs(amplitude) + 1e-6
        )


def test_it_reaches_its_crests_exactly_and_goes_on_smoothly():
    wave = sine([0, 148, 296, 444], 362, 8)
    assert [at(cubic, 0.5) for cubic in cubics(wave)] == [
        pytest.approx(crest) for crest in ((74, 354), (222, 370), (370, 354))
    ]
    for (_, _, out, joint), (_, into, *_) in pairwise(cubics(wave)):
        slopes = [(b[1] - a[1]) / (b[0] - a[0]) for a, b in ((out, joint), (joint, into))]
        assert slopes[0] == pytest.approx(slopes[1])
        assert abs(slopes[0]) == pytest.approx(8 * math.pi / 148)


@given(st.floats(0, 400), st.floats(500, 960))
def test_a_part_of_a_wave_is_the_same_curve(left, right):
    whole = sine([-100 + 148 * n for n in range(9)], 362, 8)
    part = between(whole, left, right)
    assert part[0][0] == pytest.approx(left)
    assert part[-1][0] == pytest.approx(right)
    assert all(left - 1e-6 <= x <= right + 1e-6 for x, _ in drawn(part))
    known = sorted(drawn(whole))
    for x, y in drawn(part):
        assert min(abs(y - other) for place, other in known if abs(place - x) < 4) < 0.6
