"""Sources at hand → a briefing's quotes proved against them, each read as an import reads it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from briefing.core.diagnostics import Diagnostic
from briefing.core.errors import BriefingError
from briefing.core.i18n import translate
from briefing.core.model import Briefing
from briefing.core.quotes.rereading import reread
from briefing.core.quotes.verify import match_source
from briefing.sources.bounded_reading import read

_NAMED = 5
"""Sources that a sentence names of many."""


class AtHand(NamedTuple):
    """The briefing with its quotes where the texts have them, the texts by source id, and what is to be told."""

    briefing: Briefing
    texts: Mapping[str, str]
    told: tuple[Diagnostic, ...]


def at_hand(briefing: Briefing, paths: Iterable[Path]) -> AtHand:
    """Read the sources of the briefing that are at hand.

    Raises BriefingError for a file that cannot be read, and for one that is none of its sources.
    """
    texts: dict[str, str] = {}
    told: list[Diagnostic] = []
    for path in paths:
        candidates = list(_texts(path))
        known = next(((id, text) for text in candidates if (id := match_source(briefing, text))), None)
        if known is None:
            again = reread(briefing, candidates[0])
            if again is None:
                raise _unknown(briefing, path)
            briefing, known = again.briefing, (again.source.id, candidates[0])
            told.append(again.told)
        texts[known[0]] = known[1]
    return AtHand(briefing, texts, tuple(told))


def _texts(path: Path) -> Iterator[str]:
    """What the file may have been read as: what its reader makes of it, or its very characters."""
    yield read(path).text
    with suppress(OSError, UnicodeDecodeError):
        yield path.read_bytes().decode("utf-8")


def _unknown(briefing: Briefing, path: Path) -> BriefingError:
    names = ", ".join(translate("Truth", "“{name}”").format(name=source.name) for source in briefing.sources[:_NAMED])
    what = translate("Truth", "This is the text of none of the briefing’s sources: its quotes are not in it.")
    mend = translate("Truth", "Give the file that they were taken from: {names}.").format(names=names)
    return BriefingError(what, where=str(path), mend=mend if names else translate("Truth", "Name its sources first."))
