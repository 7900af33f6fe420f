"""Offices told by their letters before a surname: "DA Roy", where a text has "District Attorney Anne Roy" as well."""

from __future__ import annotations

from briefing.sources.quotes.people.names import Word

_LETTERS = (2, 4)
"""Letters of such an office, fewest and most."""
_NAMES = (2, 3)
"""Words of a full name behind an office."""


def short_offices(found: list[list[Word]]) -> set[tuple[str, str]]:
    """The letters of the offices that stand before full names, written out or not, each with the surname."""
    return {(letters, words[-1].low) for words in found for letters in _offices(words)}


def _offices(words: list[Word]) -> set[str]:
    """What may be short for an office that stands before a full name: "DA Anne Roy", "District Attorney Anne Roy"."""
    told: set[str] = set()
    for name in _NAMES:
        before = words[:-name]
        if before and before[-1].text.isupper():
            told.add(before[-1].text)
        told |= {_initials(before[-count:]) for count in range(_LETTERS[0], min(_LETTERS[1], len(before)) + 1)}
    return told


def _initials(words: list[Word]) -> str:
    return "".join(word.text[0] for word in words)
