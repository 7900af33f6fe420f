"""How much is said for quoting words among others: their worth, what they are about, and where they are said."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable

_TOPICS, _MOST = 40, 4
"""The commonest words of all, which tell what is talked of; so many of them make words wholly about it."""
_ABOUT, _EDGE, _BRIEF = 0.1, 0.4, 0.5
"""What each of those words adds, what the very beginning and end add, where people announce and conclude, and what
being short takes, of which readers pick one where they pick eight of others."""
_SHORT, _WHOLE = 40, 60
"""Characters: up to the first words are short, from the second they are whole."""


def topics(words: Iterable[Collection[str]]) -> frozenset[str]:
    """The words, as ``points.content_words`` gives them, that come back most in all of these."""
    common = Counter(word for own in words for word in sorted(own))
    return frozenset(word for word, count in common.most_common(_TOPICS) if count > 1)


def value(worth: float, size: int, words: Collection[str], about: frozenset[str], place: float) -> float:
    """How much is said for a text of this ``points.worth``, so many characters and these words, which stands at
    ``place`` between 0, the beginning of its source, and 1."""
    known = sum(word in about for word in words)
    edge = (2 * place - 1) ** 2
    brief = min(max((_WHOLE - size) / (_WHOLE - _SHORT), 0), 1)
    return worth + _ABOUT * min(known, _MOST) + _EDGE * edge - _BRIEF * brief
