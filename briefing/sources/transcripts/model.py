"""What a transcript holds: turns, and the fragments that they are joined from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

FEWEST = 2
"""Names, times or turns that make a transcript: one may stand in any text."""


@dataclass(frozen=True)
class Turn:
    """What one voice says until another speaks.

    ``text`` is what was said, without tags, stamps and labels; paragraphs of edited records are parted by line ends.
    ``speaker``, ``role`` and ``organisation`` are empty where the transcript does not tell them. ``start`` and ``end``
    are seconds from the beginning of the recording, None where there are no times. ``times`` are the characters of
    ``text`` at which its cues begin, each with its seconds, in order. ``is_likely``: nothing says that it is the
    speaker's, whose name only stands beside it.
    """

    text: str
    speaker: str = ""
    role: str = ""
    organisation: str = ""
    start: float | None = None
    end: float | None = None
    times: tuple[tuple[int, float], ...] = field(default=(), repr=False)
    is_likely: bool = False

    def as_item(self) -> dict[str, str | float | None]:
        """The turn for JSON: null for what is not told."""
        told = {"speaker": self.speaker, "role": self.role, "organisation": self.organisation}
        return {**{key: value or None for key, value in told.items()}, "start": self.start, "end": self.end} | {
            "text": self.text
        }


@dataclass(frozen=True)
class Fragment:
    """Words with their time and the label of their voice: a cue of captions, a line, a paragraph.

    ``label`` is None where nothing is said of the voice, so that the one before goes on, and empty where the voice is
    said to be unknown. ``is_new`` marks another voice than before, whoever it is.
    """

    text: str
    label: str | None = None
    start: float | None = None
    end: float | None = None
    is_new: bool = False
    role: str = ""
    organisation: str = ""


def heads(fragments: Sequence[Fragment]) -> int:
    """How often they tell that another speaks."""
    return sum(1 for one in fragments if one.is_new)


def characters(fragments: Sequence[Fragment]) -> int:
    """How many characters of words they hold."""
    return sum(len(one.text) for one in fragments)


def are_most(fragments: Sequence[Fragment], size: int, *, parts: int = 2) -> bool:
    """Do several of them tell who speaks, and do they hold more than one of ``parts`` parts of ``size`` characters?"""
    return heads(fragments) >= FEWEST and characters(fragments) * parts > size
