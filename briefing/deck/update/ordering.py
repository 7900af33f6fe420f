"""A new order for some of the slides of a deck, which takes the others along."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import TypeVar

Key = TypeVar("Key", bound=Hashable)


def behind(now: Sequence[Key], anchors: Sequence[Key]) -> list[Key]:
    """``now`` with the ``anchors`` among it in their order; each other stays behind the anchor it is behind."""
    followers: dict[Key, list[Key]] = {key: [] for key in anchors}
    first: list[Key] = []
    last = first
    for key in now:
        if key in followers:
            last = followers[key]
        else:
            last.append(key)
    return [*first, *(key for anchor in anchors for key in (anchor, *followers[anchor]))]
