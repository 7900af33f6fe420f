"""What went from within a clause: little of that may go."""

from __future__ import annotations

from briefing.core.cuts.pieces import CutQuote, Piece
from briefing.core.cuts.signs import AND, LONG, is_negated, within
from briefing.core.trust import Loss

_BETWEEN = ("in", "by", "after", "to", "for", "and", "à", "par", "après", "sur", "dessus", "contre", "et", "dans")
_THAT = ("that", "que", "qu")
_PAIRS = ("between", "both", "entre", "neither", "either")


def of_clause(cut: CutQuote, piece: Piece) -> Loss | None:
    """What went from within a clause: little of that may go."""
    words = cut.bare(piece.start, piece.end)
    if piece.leads and all(cut.table.has("conjunctions", word) for word in words):
        return None
    if (all(map(cut.table.is_manner, words)) and not is_negated(cut, piece)) or _pairs(words):
        return None
    if _opens(cut, piece) or _coordinates(cut, piece):
        return None
    return Loss.SCOPE if piece.right else Loss.MIDST


def _pairs(words: list[str]) -> bool:
    """Whether it says how by a word said twice: "arm in arm", "pierre par pierre"."""
    return len(words) >= LONG and words[0] == words[2] and words[1] in _BETWEEN


def _opens(cut: CutQuote, piece: Piece) -> bool:
    """Whether it is a remark on the saying, a reason or an example, as a whole."""
    opener = cut.openers.get(piece.start)
    if not opener:
        return False
    rest = cut.bare(opener.end, piece.end)
    if opener.group == "fillers":
        small = all(cut.table.has("function", word) for word in rest) or rest[-1] in _THAT
        return len(rest) <= LONG and small
    if opener.group == "moments":
        return not rest
    if opener.group == "reasons" and is_negated(cut, piece):
        return False
    return opener.group == "examples" or (opener.group == "reasons" and _ends_part(cut, piece))


def _ends_part(cut: CutQuote, piece: Piece) -> bool:
    return piece.right or cut.words[piece.end] in AND or cut.table.has("conjunctions", cut.words[piece.end])


def _coordinates(cut: CutQuote, piece: Piece) -> bool:
    """Whether it is one of two things that "and" joins."""
    pairs = any(cut.words[at] in _PAIRS for at in range(*piece.sentence) if at in cut.kept)
    begins = cut.words[piece.start] in AND[:2] and _ends_part(cut, piece)
    ends = cut.words[piece.end - 1] in AND[:2] and not piece.leads
    turning = {found.group for found in within(cut, piece.start, piece.end)} - {"negations"}
    return (begins or ends) and not pairs and turning <= {"harmless"}


def repeats(cut: CutQuote, piece: Piece) -> bool:
    """Whether what is kept beside it says the same."""
    said = cut.bare(piece.start, piece.end)
    if not piece.is_apart:
        once = list(dict.fromkeys(word for word in said if not cut.table.is_manner(word))) or said
        before = cut.bare(piece.sentence.start, piece.start)
        after = cut.bare(piece.end, piece.sentence.end)
        return once in (before[-len(once) :], after[: len(once)])
    kept = {cut.words[at] for at in range(*piece.sentence) if at in cut.kept}
    return all(word in kept or cut.table.has("manner", word) for word in said) and not set(said).isdisjoint(kept)
