"""What people retyped of a memo beside its quotes: other facts than those of the briefing are told."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.core.diagnostics import Diagnostic
from briefing.core.model import Briefing
from briefing.deck.memo.check import opened, under_headings
from briefing.deck.memo.export import memo_bytes
from briefing.deck.memo.texts import MemoPart, parts_of
from briefing.deck.request import Request
from briefing.deck.truth.aligned import Told, asked_as, held, lines_of, nothing_compared
from briefing.deck.truth.uncompared import uncompared


def retyped(
    data: bytes, briefing: Briefing, name: str = "memo", judged: Sequence[Diagnostic] = ()
) -> tuple[Diagnostic, ...]:
    """Faults of a memo's bytes: lines that state something else than the memo of today in their place.

    Remarks tell what else people wrote, and what cannot be compared, but for what was ``judged``.

    Raises BriefingError, naming the memo ``name``, when it cannot be opened.
    """
    parts = parts_of(opened(data, name))

    def made(request: Request) -> Sequence[Told]:
        return _lines(parts_of(opened(memo_bytes(briefing, request), name)))

    lines = _lines(parts)
    asked = asked_as(lines, briefing, made)
    if asked is None:
        return (nothing_compared(),)
    found = held(lines, made(asked), briefing)
    others = uncompared(lines, found.compared, briefing, (*judged, *(one for one in found.found if one.is_fault)))
    return under_headings((*found.found, *others), parts)


def _lines(parts: Sequence[MemoPart]) -> Sequence[Told]:
    return [line for number, part in enumerate(parts, 1) for line in lines_of(number, part.bodies)]
