"""What a struck piece is missed for, judged by where it stands: a cut is fair only if its structure shows it.

Whole sentences, remarks set apart by stops, reasons, examples, manner and what is said twice may go, unless they open
with what limits or turns what is kept. Everything else inside a clause is missed.
"""

from __future__ import annotations

from dataclasses import replace

from briefing.core.cuts.adjuncts import names_speaker, tells_only_how
from briefing.core.cuts.clauses import lists, of_clause, repeats
from briefing.core.cuts.pieces import CutQuote, Piece, Span
from briefing.core.cuts.remarks import asks, of_remark
from briefing.core.cuts.sentences import of_sentence
from briefing.core.cuts.signs import AND, LOSSES, is_opener, within
from briefing.core.trust import Loss


def missed(cut: CutQuote, piece: Piece) -> Loss | None:
    """What is lost with a piece, None where it may go."""
    if piece.is_whole:
        return of_sentence(cut, piece)
    piece = _without_speaker(cut, piece)
    if repeats(cut, piece) or tells_only_how(cut, piece) or names_speaker(cut, piece) or lists(cut, piece):
        return None
    if _is_example(cut, piece):
        return None
    if _joined(cut, piece):
        if piece.leads and not piece.is_apart and (loss := _doubts(cut, piece)):
            return loss
        return asks(cut, piece) or of_remark(cut, piece)
    return of_clause(cut, piece)


def _without_speaker(cut: CutQuote, piece: Piece) -> Piece:
    """The piece without a last part that tells who says so: "[…] with both hands, he told us"."""
    *others, last = cut.chunks(piece.start, piece.end)
    if others and piece.right and names_speaker(cut, replace(piece, start=last.start)):
        return replace(piece, end=others[-1].end)
    return piece


def _is_example(cut: CutQuote, piece: Piece) -> bool:
    """Whether it says of itself that it is one, by its end: "[…] on their phones, for example"."""
    groups = {found.group for found in within(cut, piece.start, piece.end)}
    ends = cut.bare(piece.start, piece.end)[-2:] in _EXAMPLE
    return ends and piece.right and not piece.leads and groups <= {"harmless", "amounts", "times", "periods"}


_EXAMPLE = (["for", "example"], ["for", "instance"], ["par", "exemple"])


def _joined(cut: CutQuote, piece: Piece) -> bool:
    """Whether the piece is set apart: by stops, or by one and a word such as "and"."""
    if piece.is_apart:
        return True
    joins = piece.leads and cut.table.has("conjunctions", cut.words[piece.end - 1]) and cut.is_stop(piece.end - 2)
    listed = (cut.is_stop(piece.start) or cut.is_stop(piece.start - 1)) and cut.words[piece.end] in AND
    return joins or (listed and not piece.leads)


def _doubts(cut: CutQuote, piece: Piece) -> Loss | None:
    """Whether what "but" joins to the rest says how sure that is, or who says so."""
    if is_opener(cut, Span(piece.start, piece.end)):
        return None
    groups = (found.group for found in within(cut, piece.start, piece.end))
    return next((LOSSES[group] for group in groups if group in ("hedges", "attitudes", "hearsay")), None)
