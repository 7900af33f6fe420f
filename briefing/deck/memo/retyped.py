"""What people retyped of a memo beside its quotes: other facts than those of the briefing are told."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.core.diagnostics import Diagnostic
from briefing.core.model import Briefing
from briefing.deck.memo.check import opened, under_headings
from briefing.deck.memo.export import memo_bytes
from briefing.deck.memo.texts import MemoPart, parts_of
from briefing.deck.request import Request
from briefing.deck.truth.aligned import Told, lines_of, misstated


def retyped(data: bytes, briefing: Briefing, name: str = "memo") -> tuple[Diagnostic, ...]:
    """Faults of a memo's bytes: lines that state something else than the memo of today in their place.

    Raises BriefingError, naming the memo ``name``, when it cannot be opened.
    """
    parts = parts_of(opened(data, name))

    def made(request: Request) -> Sequence[Told]:
        return _lines(parts_of(opened(memo_bytes(briefing, request), name)))

    return under_headings(misstated(_lines(parts), briefing, made), parts)


def _lines(parts: Sequence[MemoPart]) -> Sequence[Told]:
    return [line for number, part in enumerate(parts, 1) for line in lines_of(number, part.bodies)]
