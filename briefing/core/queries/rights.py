"""What a source of the press should be told with, so that who is quoted from can be credited and asked."""

from __future__ import annotations

from briefing.core.model import Source

CREDITS = ("title", "publisher", "author", "date", "licence")
"""The fields of a source that a quote from the press is credited with, and what its owner allows."""


def lacking(source: Source) -> tuple[str, ...]:
    """Those of CREDITS that a source of the press does not state; none of any other kind of source."""
    return tuple(name for name in CREDITS if not getattr(source, name).strip()) if source.kind == "press" else ()
