"""Work that goes through several hands, done in batches: a step that runs a while finds its code and tables at hand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

_MANY = 500
"""Parts of a deck, a few megabytes: more are no faster."""
_Item = TypeVar("_Item")


def in_batches(items: Iterable[_Item]) -> Iterator[_Item]:
    """The same items, many of them made before the first is given on.

    Made and used one by one, the work of either pushes that of the other out of the processor's caches: packing a deck
    slide by slide as it is drawn takes a fifth longer.
    """
    source = iter(items)
    while batch := list(islice(source, _MANY)):
        yield from batch
