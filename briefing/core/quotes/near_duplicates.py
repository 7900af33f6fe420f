"""Which quotes are nearly the same?"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from itertools import pairwise
from math import ceil

from briefing.core.folding import fold

Pairs = frozenset[tuple[str, ...]]
_LEAST = 0.5
"""The share of common pairs among all from which two quotes are alike: half a quote, or one word changed in eight."""


@lru_cache(maxsize=4)
def alike(quotes: tuple[str, ...]) -> tuple[tuple[int, int], ...]:
    """For each quote like one before it, its place and the place of that one, in order.

    Quotes are compared by their pairs of neighbouring words, and only with those that had no like before themselves.
    What can be alike shares one of its rarest pairs, so few are compared at all.
    """
    all_pairs = [word_pairs(quote) for quote in quotes]
    usual = Counter(pair for pairs in all_pairs for pair in pairs).most_common()
    rarity = {pair: rank for rank, (pair, _) in enumerate(reversed(usual))}
    firsts: dict[int, list[int]] = {}
    found: list[tuple[int, int]] = []
    for place, pairs in enumerate(all_pairs):
        rare = sorted(map(rarity.__getitem__, pairs))[: len(pairs) - ceil(_LEAST * len(pairs)) + 1]
        near = sorted({first for pair in rare for first in firsts.get(pair, ())})
        like = next((first for first in near if likeness(pairs, all_pairs[first]) >= _LEAST), None)
        if like is not None:
            found.append((place, like))
            continue
        for pair in rare:
            firsts.setdefault(pair, []).append(place)
    return tuple(found)


def likeness(one: Pairs, other: Pairs) -> float:
    """The share of common pairs among all, 0 to 1."""
    common = len(one & other)
    return common / (len(one) + len(other) - common) if common else 0.0


@lru_cache(maxsize=4096)
def word_pairs(quote: str) -> Pairs:
    """The words of a quote two by two, by which quotes are alike; those of a quote of one word alone."""
    words = re.findall(r"\w+", fold(quote))
    return frozenset(pairwise(words)) if len(words) > 1 else frozenset((word,) for word in words)
