"""What to call changes that a crash left: by their file, else by what they hold."""

from __future__ import annotations

from contextlib import suppress
from typing import NamedTuple

from briefing.core.characters import shown_name
from briefing.core.errors import BriefingError
from briefing.core.storage.recovery import Snapshot
from briefing.ui.common.counts import counted


class Leftover(NamedTuple):
    """The ``name`` of what was left, "" for none, and how many quotes it ``holds``: of a document without a file."""

    name: str
    holds: str = ""


def named(snapshot: Snapshot) -> Leftover:
    """A document without a file goes by its assembly, else by the first of its sources that has a title."""
    if snapshot.path:
        return Leftover(shown_name(snapshot.path))
    with suppress(BriefingError):  # one that is broken is told of when it is to be recovered
        briefing = snapshot.load()
        titles = (briefing.assembly.title, *(source.title for source in briefing.sources))
        return Leftover(next(filter(None, titles), ""), counted(briefing.messages))
    return Leftover("")
