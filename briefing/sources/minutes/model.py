"""What minutes record, as values: resolutions and actions, where they stand and who answers for them."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from briefing.core.folding import folded
from briefing.sources.minutes import phrases
from briefing.sources.minutes.phrases import compiled
from briefing.sources.proposing.points import flat

_PROCEDURE = 160
"""Characters at the beginning of a resolution that tell what it is about."""


class Task(NamedTuple):
    """What is to be done: who answers for it and until when, as they are written, "" where nothing is said."""

    owner: str = ""
    due: str = ""


class Kind(Enum):
    """What minutes record."""

    RESOLUTION = "resolution"
    ACTION = "action"


class Outcome(NamedTuple):
    """A resolution or an action: the characters from ``start`` to ``end`` of the text.

    ``votes`` are the words that say how it was voted, "" where none do; ``is_lost`` says that it was not carried.
    ``owner`` and ``due`` tell who carries it out and until when, as written, "" where nobody is named or no date given.
    """

    kind: Kind
    start: int
    end: int
    votes: str = ""
    is_lost: bool = False
    owner: str = ""
    due: str = ""

    def is_procedure(self, text: str) -> bool:
        """Whether a resolution is only about how the meeting goes: its agenda, the last minutes, its end."""
        head = flat(folded(text[self.start : self.start + _PROCEDURE]).text)
        return self.kind is Kind.RESOLUTION and compiled(phrases.PROCEDURE).search(head) is not None
