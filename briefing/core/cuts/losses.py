"""What a cut swallowed that may turn the meaning: it warns, and never acquits."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from briefing.core.cuts.pieces import CutQuote, Piece, cut_quote
from briefing.core.cuts.signs import LOSSES, within
from briefing.core.cuts.structure import missed
from briefing.core.cuts.tables import Found
from briefing.core.cuts.units import is_year, unit
from briefing.core.trust import Loss

_MOST = 8
"""So many words of a piece are named where none of them is known to turn a sentence."""


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
    spliced = list(_spliced(cut))
    yield from ((Loss.SENTENCE, start, end) for start, end in spliced)
    for piece in cut.pieces:
        within = any(start <= piece.start < end for start, end in spliced)
        loss = None if within else missed(cut, piece)
        if loss:
            yield from _named(cut, piece, loss)
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


def _named(cut: CutQuote, piece: Piece, loss: Loss) -> list[tuple[Loss, int, int]]:
    """The words of a piece that turn a sentence; where none is known, the piece, as what it is lost for."""
    words = [
        (LOSSES[found.group], found.start, found.end)
        for found in within(cut, piece.start, piece.end)
        if found.group in LOSSES and (found.group != "amounts" or _counts(cut, found, piece))
    ]
    numbers = [
        (Loss.NUMBER, at, at + 1)
        for at in range(piece.start, piece.end)
        if cut.words[at][0].isdigit() and not is_year(cut.words[at])
    ]
    found = [*unit(cut, piece.start), *(_whole_word(cut, *word) for word in words), *numbers]
    return found or [(loss, *_beginning(cut, piece))]


def _counts(cut: CutQuote, found: Found, piece: Piece) -> bool:
    """Whether what is kept after the piece is what the amount counts."""
    between = cut.bare(found.end, piece.end)
    return not piece.trails and all(cut.table.has("function", word) for word in between)


def _whole_word(cut: CutQuote, loss: Loss, start: int, end: int) -> tuple[Loss, int, int]:
    """With what an apostrophe joins it to: "don't"."""
    return loss, start - (cut.words[start] == "'" and start - 1 not in cut.kept), end


def _beginning(cut: CutQuote, piece: Piece) -> tuple[int, int]:
    """The first words of a piece, without the marks around them."""
    words = [at for at in range(piece.start, piece.end) if cut.is_word(at)][:_MOST]
    return words[0], words[-1] + 1
