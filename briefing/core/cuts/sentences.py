"""What a whole sentence that was struck did to the ones beside it: it may go unless they turn without it."""

from __future__ import annotations

from briefing.core.cuts.pieces import CutQuote, Piece, Span
from briefing.core.cuts.signs import FOR, LONG, LOSSES, exclaims, first_loss, frames, is_opener, names, points, within
from briefing.core.trust import Loss


def _agree(cut: CutQuote, named: str, pointing: str) -> bool:
    """Whether a pronoun can point to a name, by its determiner."""
    pairs = ("masculine", "feminine"), ("feminine", "masculine"), ("singular", "plural"), ("plural", "singular")
    return not any(cut.table.has(one, named) and cut.table.has(other, pointing) for one, other in pairs)


_SUPPOSING = ("suppose", "supposing", "imagine", "assuming", "imaginons", "supposons", "imaginez", "supposez")


def of_sentence(cut: CutQuote, piece: Piece) -> Loss | None:
    """What a whole sentence did to the ones beside it that are kept."""
    before, after = _beside(cut, piece)
    if before and (loss := _turns_back(cut, piece, before)):
        return loss
    return _turns_on(cut, piece, before, after) if after else None


def _beside(cut: CutQuote, piece: Piece) -> tuple[Span | None, Span | None]:
    """The sentences right before and after that are kept, wholly or in part; before and after what else went."""
    at = cut.sentences.index(piece.sentence)
    kept = [number for number, sentence in enumerate(cut.sentences) if cut.keeps(*sentence)]
    before = next((cut.sentences[number] for number in reversed(kept) if number < at), None)
    after = next((cut.sentences[number] for number in kept if number > at), None)
    return before, after


def _turns_back(cut: CutQuote, piece: Piece, before: Span) -> Loss | None:
    """Whether it takes back, limits, answers or mocks the sentence before."""
    if _denies(cut, piece):
        return Loss.NEGATION
    first = first_loss(cut, piece.start)
    if first and first.group in ("contrasts", "ironies"):
        return LOSSES[first.group]
    chunks = cut.chunks(piece.start, piece.end)
    if any(found.group == "contrasts" and (found.start, found.end) in chunks for found in cut.losses):
        return Loss.CONTRAST
    follows = cut.sentences.index(piece.sentence) == cut.sentences.index(before) + 1
    if follows and cut.words[before.end - 1] == "?":
        return Loss.QUESTION
    if follows and _hangs(cut, piece):
        return Loss.SCOPE
    if follows and _came_not(cut, piece, before):
        return Loss.NEGATION
    short = len(cut.bare(piece.start, piece.end)) <= LONG
    if short and first and first.group in ("negations", "hedges") and not _negates(cut, before):
        return LOSSES[first.group]
    return Loss.IRONY if follows and exclaims(cut, before) and not is_opener(cut, chunks[0]) else None


def _came_not(cut: CutQuote, piece: Piece, before: Span) -> bool:
    """Whether it says that what the sentence before holds for possible was not so: "We could have. We didn't."."""
    would = cut.adjuncts.words("conditionals")
    supposed = any(cut.words[at] in would and at in cut.kept for at in range(*before))
    denied = any(found.group == "negations" for found in within(cut, piece.start, piece.end))
    return supposed and denied and len(cut.bare(piece.start, piece.end)) <= _FRAGMENT


def _hangs(cut: CutQuote, piece: Piece) -> bool:
    """Whether it is no sentence but a part of the one before: "For a museum."."""
    words, table = cut.bare(piece.start, piece.end), cut.table
    framed = frames(cut, piece.start, piece.end) or words[0] in FOR
    if len(words) > _FRAGMENT or not framed or piece.start in cut.openers:
        return False
    return not any(table.has(group, word) for group in ("verbs", "own", "anaphors") for word in words[1:])


_FRAGMENT = 6
"""What is no sentence has so many words at most."""


def _negates(cut: CutQuote, sentence: Span) -> bool:
    """Whether a negation of it is kept, which a short one then only says again."""
    return any(found.group == "negations" and found.start in cut.kept for found in within(cut, *sentence))


def _denies(cut: CutQuote, piece: Piece) -> bool:
    """Whether it takes back what stands before it by the beginning of one of its parts."""
    starts = [chunk.start for chunk in cut.chunks(piece.start, piece.end)]
    denials = [found.start for found in within(cut, piece.start, piece.end) if found.group == "denials"]
    return any(0 <= denial - start <= _BEGINNING for start in starts for denial in denials)


_BEGINNING = 4
"""So many words stand at most before what takes something back: "I take that back"."""


def _turns_on(cut: CutQuote, piece: Piece, before: Span | None, after: Span) -> Loss | None:
    """Whether the sentence after answers it, hangs on it, or points to somebody in it."""
    if cut.words[piece.end - 1] == "?":
        edge = cut.edges.get(after.start)
        answers = edge is not None and edge.group == "answers"
        if answers or (before and cut.words[before.end - 1] == "?"):
            return Loss.QUESTION
    first = first_loss(cut, piece.start)
    if first and first.group == "ironies":
        return Loss.IRONY
    if first and first.group == "conditions" and cut.words[first.start] in _SUPPOSING:
        return Loss.CONDITION
    named, pointing = names(cut, piece.start), points(cut, after.start, after.end)
    return Loss.REFERENT if named and pointing and _agree(cut, named, pointing) else None
