"""What is looked for among messages, and how what is found is sorted."""

# Annotations are values: see briefing/core/model.py.
from dataclasses import dataclass
from enum import Enum


class Order(Enum):
    """How found messages are sorted; those without a source, theme or speaker come last, equals in file order."""

    FILE = "file"
    SOURCE = "source"
    THEME = "theme"
    SPEAKER = "speaker"
    LENGTH = "length"


@dataclass(frozen=True)
class Filter:
    """What the user looks for; an empty facet lets everything through, the ids in one facet are alternatives.

    Organisations are named as the first speaker of each names it. ``changed`` and ``unrecorded`` are the quotes in
    these states.
    """

    query: str = ""
    themes: frozenset[str] = frozenset()
    speakers: frozenset[str] = frozenset()
    picked_only: bool = False
    organisations: frozenset[str] = frozenset()
    sources: frozenset[str] = frozenset()
    with_takeaway: bool = False
    with_ask: bool = False
    changed: bool = False
    unrecorded: bool = False


FLAGS = ("picked_only", "with_takeaway", "with_ask", "changed", "unrecorded")
"""The facets that are either checked or not."""
