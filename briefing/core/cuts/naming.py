"""What a struck piece that may turn the meaning is told as: the words of it that do so, and what they are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from briefing.core.cuts.pieces import CutQuote, Piece
from briefing.core.cuts.tables import Found
from briefing.core.cuts.units import is_year, unit
from briefing.core.trust import Loss

_MOST = 8
"""So many words of a piece are named where none of them is known to turn a sentence."""
_FEW = 3
"""So many words of a piece are named beyond a stop, too."""
_LOSSES: Mapping[str, Loss] = {
    "negations": Loss.NEGATION,
    "denials": Loss.NEGATION,
    "governors": Loss.NEGATION,
    "hedges": Loss.HEDGE,
    "attitudes": Loss.HEDGE,
    "shares": Loss.QUANTIFIER,
    "amounts": Loss.QUANTIFIER,
    "replacers": Loss.CONTRAST,
    "contrasts": Loss.CONTRAST,
    "conditions": Loss.CONDITION,
    "reports": Loss.FRAME,
    "hearsay": Loss.FRAME,
    "times": Loss.TIME,
    "periods": Loss.TIME,
    "limits": Loss.SCOPE,
    "ironies": Loss.IRONY,
}
"""What each group of a table is when it is lost."""
_THEMES: Sequence[tuple[str, Loss]] = (
    ("fiction", Loss.IRONY),
    ("false", Loss.NEGATION),
    ("rumour", Loss.FRAME),
    ("press", Loss.FRAME),
    ("saying", Loss.FRAME),
    ("belief", Loss.HEDGE),
    ("plan", Loss.HEDGE),
)
"""What a piece without such a word is lost for by what it speaks of, the first that does."""


def named(cut: CutQuote, piece: Piece) -> list[tuple[Loss, int, int]]:
    """The words of a piece that turn a sentence; where none is known, the piece, as what it is lost for."""
    words = [
        (_LOSSES[found.group], found.start, found.end)
        for found in cut.losses_within(piece.start, piece.end)
        if found.group in _LOSSES and (found.group != "amounts" or _counts(cut, found, piece))
    ]
    numbers = [
        (Loss.NUMBER, at, at + 1)
        for at in range(piece.start, piece.end)
        if cut.words[at][0].isdigit() and not is_year(cut.words[at])
    ]
    found = [*unit(cut, piece.start), *(_whole_word(cut, *word) for word in words), *numbers]
    return [*_bound(cut, piece, found), *found] or [(_kind(cut, piece), *_beginning(cut, piece))]


def _bound(cut: CutQuote, piece: Piece, found: Sequence[tuple[Loss, int, int]]) -> Iterator[tuple[Loss, int, int]]:
    """The words up to the first stop of a piece that begins within a clause, where what is known stands behind it.

    They are bound to the kept words ("safe [to study in mice, and that is all it claims]"); what follows a stop adds.
    """
    first = cut.chunks(piece.start, piece.end)[0]
    is_bound = not piece.left and not all(map(cut.table.is_manner, cut.bare(*first)))
    if is_bound and found and all(start >= first.end for _, start, _ in found):
        yield _kind(cut, piece), *_beginning(cut, replace(piece, start=first.start, end=first.end))


def _kind(cut: CutQuote, piece: Piece) -> Loss:
    """What a piece without a known word is lost for: by where it stands, and by what it speaks of."""
    if not (piece.leads or piece.trails or piece.is_apart):
        return Loss.MIDST
    if _exclaims(cut, piece):
        return Loss.IRONY
    if piece.is_whole and _names_subject(cut, piece):
        return Loss.REFERENT
    spoken_of = frozenset[str]().union(*map(cut.fields.themes_of, cut.bare(piece.start, piece.end)))
    by_theme = next((loss for theme, loss in _THEMES if theme in spoken_of), None)
    return by_theme or (Loss.CONTRAST if piece.is_whole else Loss.SCOPE)


def _exclaims(cut: CutQuote, piece: Piece) -> bool:
    """Whether what is kept before it praises in a way that may be mockery."""
    return any(piece.sentence.start <= at < piece.start and at in cut.kept for at in cut.praises)


def _names_subject(cut: CutQuote, piece: Piece) -> bool:
    """Whether the sentence after it, which is kept, begins with a pronoun."""
    after = next((at for at in range(piece.end, len(cut.words)) if cut.is_word(at)), None)
    return after is not None and after in cut.kept and cut.table.has("anaphors", cut.words[after])


def _counts(cut: CutQuote, found: Found, piece: Piece) -> bool:
    """Whether what is kept after the piece is what the amount counts."""
    between = cut.bare(found.end, piece.end)
    return not piece.trails and all(cut.table.has("function", word) for word in between)


def _whole_word(cut: CutQuote, loss: Loss, start: int, end: int) -> tuple[Loss, int, int]:
    """With what an apostrophe joins it to: "don't"."""
    return loss, start - (cut.words[start] == "'" and start - 1 not in cut.kept), end


def _beginning(cut: CutQuote, piece: Piece) -> tuple[int, int]:
    """The first words of a piece, without the marks around them; no more than to a stop behind several."""
    words = [at for at in range(piece.start, piece.end) if cut.is_word(at)][:_MOST]
    stop = next((at for at in range(words[0], words[-1]) if cut.is_stop(at) and at > words[:_FEW][-1]), piece.end)
    return words[0], next(at for at in reversed(words) if at < stop) + 1
