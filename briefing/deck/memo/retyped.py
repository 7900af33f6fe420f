"""What people retyped of a memo beside its quotes: other facts than those of the briefing are told."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from briefing.core.diagnostics import Diagnostic
from briefing.core.model import Briefing
from briefing.deck.memo.check import opened, texts_of, under_headings
from briefing.deck.memo.export import memo_bytes
from briefing.deck.memo.texts import MemoPart, parts_of
from briefing.deck.request import Request
from briefing.deck.truth.aligned import Anew, Told, asked_as, held, lines_of, nothing_compared
from briefing.deck.truth.slide_texts import given
from briefing.deck.truth.uncompared import uncompared


def anew(data: bytes, briefing: Briefing, name: str = "memo") -> Anew:
    """A memo's bytes beside the memo that the briefing gives today, asked for in the same way.

    Raises BriefingError, naming the memo ``name``, when it cannot be opened.
    """
    lines = _lines(parts_of(opened(data, name)))

    @cache
    def made(request: Request) -> Sequence[MemoPart]:
        return parts_of(opened(memo_bytes(briefing, request), name))

    asked = asked_as(lines, briefing, lambda request: _lines(made(request)))
    if asked is None:
        return Anew()
    return Anew(held(lines, _lines(made(asked)), briefing), given(texts_of(made(asked))))


def retyped(
    data: bytes,
    briefing: Briefing,
    name: str = "memo",
    judged: Sequence[Diagnostic] = (),
    beside: Anew | None = None,
) -> tuple[Diagnostic, ...]:
    """Faults of a memo's bytes: lines that state something else than the memo of today in their place.

    Remarks tell what else people wrote, and what cannot be compared, but for what was ``judged``. ``beside`` is what
    ``anew`` gives.

    Raises BriefingError, naming the memo ``name``, when it cannot be opened.
    """
    parts = parts_of(opened(data, name))
    found = (beside or anew(data, briefing, name)).held
    if found is None:
        return (nothing_compared(),)
    others = uncompared(
        _lines(parts), found.compared, briefing, (*judged, *(one for one in found.found if one.is_fault))
    )
    return under_headings((*found.found, *others), parts)


def _lines(parts: Sequence[MemoPart]) -> Sequence[Told]:
    return [line for number, part in enumerate(parts, 1) for line in lines_of(number, part.bodies)]
