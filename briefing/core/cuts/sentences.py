"""What a whole sentence that was struck did to the ones beside it: it may go unless they turn without it."""

from __future__ import annotations

from briefing.core.cuts.pieces import CutQuote, Piece, Span
from briefing.core.cuts.signs import (
    FOR,
    LONG,
    LOSSES,
    denies_same,
    exclaims,
    first_loss,
    frames,
    has,
    has_names,
    is_opener,
    names,
    negates,
    points,
    sets_against,
    within,
)
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
    if sets_against(cut, piece):
        return Loss.CONTRAST
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
    if follows and (_corrects(cut, chunks) or _answers(cut, piece, before)):
        return Loss.CONTRAST
    if follows and _reports_on(cut, piece, before):
        return Loss.FRAME
    if follows and _judges(cut, piece):
        return Loss.SCOPE
    if follows and denies_same(cut, piece, before):
        return Loss.NEGATION
    short = len(cut.bare(piece.start, piece.end)) <= LONG
    if short and first and first.group in ("negations", "hedges") and not negates(cut, before):
        return LOSSES[first.group]
    bare = len(cut.bare(piece.start, piece.end)) <= LONG + 1
    if follows and bare and has(cut, piece, "negations") and not (negates(cut, before) or has_names(cut, piece)):
        return Loss.NEGATION
    return Loss.IRONY if follows and exclaims(cut, before) and not is_opener(cut, chunks[0]) else None


def _came_not(cut: CutQuote, piece: Piece, before: Span) -> bool:
    """Whether it says that what the sentence before holds for possible was not so: "We could have. We didn't."."""
    would = cut.adjuncts.words("conditionals")
    supposed = any(cut.words[at] in would and at in cut.kept for at in range(*before))
    denied = any(found.group == "negations" for found in within(cut, piece.start, piece.end))
    return supposed and denied and len(cut.bare(piece.start, piece.end)) <= _FRAGMENT


def _judges(cut: CutQuote, piece: Piece) -> bool:
    """Whether it says something of what was said before: "That claim …", "Cette rumeur …"."""
    pointing, named = cut.bare(piece.start, piece.end)[:2] if len(cut.bare(piece.start, piece.end)) > 1 else ("", "")
    return pointing in _POINTING and named in cut.adjuncts.words("records")


_POINTING = ("that", "this", "these", "those", "ce", "cet", "cette", "ces")


def _reports_on(cut: CutQuote, piece: Piece, before: Span) -> bool:
    """Whether it goes on with what somebody says: "It says he was drunk. It also says that he was not."."""
    said = {cut.words[found.start] for found in within(cut, *before) if found.group == "reports"}
    begins = cut.bare(piece.start, piece.end)[:_FRAGMENT]
    return not said.isdisjoint(begins) and not {"also", "aussi", "then", "puis", "même"}.isdisjoint(begins)


def _corrects(cut: CutQuote, chunks: list[Span]) -> bool:
    """Whether it says another word for one before: "Sorry, its copy."."""
    edge = cut.edges.get(chunks[0].start)
    if len(chunks) == 1 or edge is None or edge.group != "corrections" or edge.end != chunks[0].end:
        return False
    return not any(
        cut.table.has(group, word) for group in ("verbs", "own", "anaphors") for word in cut.bare(*chunks[1])
    )


def _answers(cut: CutQuote, piece: Piece, before: Span) -> bool:
    """Whether the speaker says what is so, where the sentence before is what others say: "They say … I did not."."""
    begins = min(before.start + _FRAGMENT, before.end)
    others = any(found.group == "hearsay" for found in within(cut, before.start, begins))
    others = others and not _THAT.isdisjoint(cut.words[before.start : begins])
    return others and cut.table.has("own", cut.words[piece.start])


_THAT = frozenset(("that", "que", "qu"))


def _hangs(cut: CutQuote, piece: Piece) -> bool:
    """Whether it is no sentence but a part of the one before: "For a museum."."""
    words, table = cut.bare(piece.start, piece.end), cut.table
    framed = frames(cut, piece.start, piece.end) or words[0] in FOR
    if len(words) > _FRAGMENT or not framed or piece.start in cut.openers:
        return False
    return not any(table.has(group, word) for group in ("verbs", "own", "anaphors") for word in words[1:])


_FRAGMENT = 6
"""What is no sentence has so many words at most."""


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
