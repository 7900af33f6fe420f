"""What a check has to say of a deck."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Fault:
    """Something wrong with a deck, as a sentence. ``slide`` counts from 1; 0 is the deck as a whole.

    A ``remark`` is worth knowing, and nothing wrong.
    """

    slide: int
    what: str
    remark: bool = False
