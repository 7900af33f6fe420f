"""Names for the parts that an update adds to a deck."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable


class PartNames:
    """The names that a deck's parts have, and that new ones get; decks of a thousand slides have ten thousand."""

    def __init__(self, names: Iterable[str]) -> None:
        self._taken = {name.lower() for name in names}
        self._numbers = Counter[str]()

    def free(self, wanted: str) -> str:
        """``wanted``, or it with the first number that makes it one which no part has, whatever its capitals."""
        stem, dot, ending = wanted.rpartition(".")
        stem = stem.rstrip("0123456789")
        name = wanted
        while name.lower() in self._taken:
            self._numbers[stem] += 1
            name = f"{stem}{self._numbers[stem]}{dot}{ending}"
        self._taken.add(name.lower())
        return name
