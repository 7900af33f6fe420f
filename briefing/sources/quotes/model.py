"""What the rules find: quotes, each with its speaker and why."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Quote:
    """Somebody's words at ``start`` to ``end`` of the plain text: ``text`` is exactly what stands there.

    ``speaker`` is empty where the text does not say who speaks; ``role`` and ``organisation`` may then still be told.
    ``confidence`` is from 0 to 1, ``reason`` names the cue and its place.
    """

    text: str
    start: int
    end: int
    speaker: str = ""
    role: str = ""
    organisation: str = ""
    confidence: float = 0.0
    reason: str = ""
