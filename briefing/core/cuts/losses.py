"""What a cut swallowed that may turn the meaning: it warns, and never acquits."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from briefing.core.cuts.judging import is_doubtful
from briefing.core.cuts.naming import named
from briefing.core.cuts.pieces import CutQuote, cut_quote
from briefing.core.trust import Loss


class Lost(NamedTuple):
    """Words of a quote that a cut swallowed, at ``start`` to ``end`` of it, and what they are."""

    loss: Loss
    words: str
    start: int
    end: int


@lru_cache(maxsize=1024)
def lost(quote: str, shown: str) -> tuple[Lost, ...]:
    """What the cuts of a quote swallowed that may turn what is shown of it, in the order of the quote.

    Nothing for a quote that is shown whole, or not proved (see ``proof``): that is worse, and told elsewhere.
    """
    cut = cut_quote(quote, shown) if shown else None
    if cut is None:
        return ()
    found = [(loss, start, end) for loss, start, end in _losses(cut) if not _put_in(cut, shown, start, end)]
    return tuple(_merged(cut, sorted(found, key=lambda one: one[1:])))


def _merged(cut: CutQuote, found: list[tuple[Loss, int, int]]) -> Iterator[Lost]:
    """Each word told once, as what it is first."""
    past = 0
    for loss, start, end in found:
        if start >= past:
            yield Lost(loss, cut.surface(start, end), cut.said[start].start, cut.said[end - 1].end)
            past = end


def _put_in(cut: CutQuote, shown: str, start: int, end: int) -> bool:
    """Whether the lost words are said in brackets instead."""
    return f"[{cut.surface(start, end)}]".casefold() in shown.casefold()


def _losses(cut: CutQuote) -> Iterator[tuple[Loss, int, int]]:
    sure = list(certain(cut))
    yield from sure
    for piece in cut.pieces:
        within = any(start <= piece.start < end for _, start, end in sure)
        if not within and is_doubtful(cut, piece):
            yield from named(cut, piece)


def certain(cut: CutQuote) -> Iterator[tuple[Loss, int, int]]:
    """What is lost whatever the words are: two sentences made one, a question made a statement."""
    yield from ((Loss.SENTENCE, start, end) for start, end in _spliced(cut))
    yield from _questions(cut)


def _questions(cut: CutQuote) -> Iterator[tuple[Loss, int, int]]:
    """A question mark that is gone while the end of its question stays."""
    for sentence in cut.sentences:
        last = sentence.end - 1
        if cut.words[last] == "?" and last not in cut.kept and cut.keeps(last - 1, last):
            yield Loss.QUESTION, last, last + 1


def _spliced(cut: CutQuote) -> Iterator[tuple[int, int]]:
    """From where to where the end of one sentence went with the beginning of another, in the midst of a clause each."""
    tails = [piece for piece in cut.pieces if piece.trails and not piece.left]
    heads = [piece for piece in cut.pieces if piece.leads and not piece.right]
    for tail in tails:
        head = next((piece for piece in heads if piece.start >= tail.end), None)
        if head and cut.strikes(tail.start, head.end):
            yield tail.start, head.end
