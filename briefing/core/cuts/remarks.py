"""What a remark that stops set apart did to the rest of its sentence: by how it begins, and how it ends."""

from __future__ import annotations

from briefing.core.cuts.adjuncts import tells_of_event
from briefing.core.cuts.pieces import CutQuote, Piece, Span
from briefing.core.cuts.signs import (
    AND,
    FOR,
    LONG,
    LOSSES,
    denies_same,
    exclaims,
    fills,
    first_loss,
    frames,
    is_negated,
    is_opener,
    past,
    past_and,
    points,
    sets_against,
    within,
)
from briefing.core.cuts.tables import Found
from briefing.core.cuts.units import is_unit
from briefing.core.trust import Loss

_LIMITING = ("conditions", "ironies", "limits", "replacers", "contrasts", "hearsay", "periods")
"""The groups that limit the rest of the sentence when they open a part of it."""
_WORDS = ("hedges", "shares", "attitudes", "negations", "times")
"""The groups that do so where they are all of a part; longer entries where they open one."""
_OWN = 5
"""Who says something stands at most so many words before."""


def of_remark(cut: CutQuote, piece: Piece) -> Loss | None:
    """What a remark that is set apart did to the rest of its sentence."""
    every = cut.chunks(piece.start, piece.end)
    chunks = [chunk for chunk in every if not fills(cut, chunk)]
    if not chunks:
        return None
    if loss := _concedes(cut, piece, chunks[0]) or _spreads(cut, piece, chunks[0]):
        return loss
    if sets_against(cut, piece):
        return Loss.CONTRAST
    if not piece.leads and _corrects(cut, every[0], chunks[0]) and not is_negated(cut, piece):
        return Loss.NEGATION
    before = Span(piece.sentence.start, piece.start)
    if not piece.leads and (_denies(cut, piece, chunks) or denies_same(cut, piece, before)):
        return Loss.NEGATION
    if loss := _part(cut, piece, chunks):
        return loss
    if not (is_opener(cut, every[0]) or _may_go(cut, piece, chunks[0])):
        return Loss.SCOPE
    if not piece.leads and exclaims(cut, piece.sentence) and not is_opener(cut, chunks[0]):
        return Loss.IRONY
    if piece.leads and piece.right and ":" in cut.words[piece.end - 1 : piece.end + 1] and _cites(cut, piece):
        return Loss.FRAME
    if piece.trails and _kept_hangs(cut, piece):
        return Loss.CONTRAST
    hangs = piece.leads and not cut.is_stop(piece.end - 1)
    return Loss.REFERENT if hangs and points(cut, piece.end, piece.sentence.end) else None


def _part(cut: CutQuote, piece: Piece, chunks: list[Span]) -> Loss | None:
    """What the first part of the piece that is more than a filler is lost for, and the later ones."""
    for chunk in chunks:
        if is_opener(cut, chunk):
            return None
        if loss := _limits(cut, piece, chunk):
            return loss
    return None


def _denies(cut: CutQuote, piece: Piece, chunks: list[Span]) -> bool:
    """Whether it takes back what it stands behind: "which is a lie", "no, twelve"."""
    denials = [found.start for found in within(cut, piece.start, piece.end) if found.group == "denials"]
    if piece.trails and not is_negated(cut, piece):
        return bool(denials)
    if is_negated(cut, piece) and any(_affirms(cut, chunk) for chunk in chunks):
        return True
    return any(past_and(cut, chunk.start) in denials for chunk in chunks)


def _affirms(cut: CutQuote, chunk: Span) -> bool:
    """Whether it says that what was negated before came to be: "it did so two days later"."""
    said = " ".join(cut.bare(past_and(cut, chunk.start), chunk.end))
    return f"{said} ".startswith(tuple(f"{phrase} " for phrase in cut.adjuncts.phrases("affirmations")))


_OR = ("or", "ou")


def _concedes(cut: CutQuote, piece: Piece, chunk: Span) -> Loss | None:
    """Whether it names what else may be the case, or what speaks against it: "or by the brakes", "though late"."""
    first = cut.words[past(cut, chunk.start, cut.table.conjunctions)]
    if cut.table.has("concessions", first) and (piece.leads or piece.trails):
        return Loss.CONTRAST
    if first not in _OR or piece.leads or is_opener(cut, chunk):
        return None
    owed = cut.adjuncts.words("obligations")
    return None if any(cut.words[at] in owed for at in range(piece.sentence.start, piece.start)) else Loss.SCOPE


_OVER = ("over", "across", "within", "sur", "en")


def _spreads(cut: CutQuote, piece: Piece, chunk: Span) -> Loss | None:
    """Whether it tells over what time a number that is kept holds: "5 per cent, spread over four years"."""
    counted = any(cut.words[at][0].isdigit() for at in range(piece.sentence.start, piece.start))
    timed = any(
        found.group == "amounts" and cut.words[found.start - 1] in _OVER and is_unit(cut, found.end)
        for found in within(cut, *chunk)
    )
    return Loss.UNIT if counted and timed and not piece.leads else None


def _corrects(cut: CutQuote, chunk: Span, after: Span) -> bool:
    """Whether "no," or the like begins it and what stands after that is no remark on the saying."""
    if is_opener(cut, after) or cut.table.has("own", cut.words[after.start]):
        return False
    edge = cut.edges.get(chunk.start) or cut.edges.get(past_and(cut, chunk.start))
    return edge is not None and edge.group in ("corrections", "answers") and edge.end == chunk.end


def _limits(cut: CutQuote, piece: Piece, chunk: Span) -> Loss | None:
    """What a part of a remark is lost for."""
    listed = cut.words[min(piece.end, len(cut.words) - 1)] in AND
    if not listed and all(cut.table.has("domains", word) for word in cut.bare(*chunk)):
        return Loss.SCOPE
    if _inverts(cut, chunk):
        return Loss.FRAME
    first = first_loss(cut, chunk.start)
    if first and (loss := _opening(cut, piece, chunk, first)):
        return loss
    for found in within(cut, chunk.start, chunk.end):
        if (
            found.group in ("replacers", "conditions", "shares")
            and chunk.start < found.start
            and found.end == chunk.end
        ):
            return Loss.CONTRAST
        if found.group == "hearsay" or (found.group == "reports" and _ends_with(cut, chunk, found)):
            return Loss.FRAME
    return None


def _inverts(cut: CutQuote, chunk: Span) -> bool:
    """Whether it says who said so, or that it was only said, by a verb before its subject: "caricature-t-on"."""
    marks = [at for at in range(chunk.start + 1, min(chunk.start + _OWN, chunk.end - 1)) if cut.words[at] == "-"]
    return bool(marks) and any(cut.words[at + 1] in _SUBJECTS for at in marks)


_SUBJECTS = ("on", "il", "elle", "ils", "elles", "nous")


def _opening(cut: CutQuote, piece: Piece, chunk: Span, first: Found) -> Loss | None:
    """What a part is lost for by the word that it begins with."""
    loss = LOSSES[first.group]
    if first.group == "contrasts" and (first.end == chunk.end or (piece.leads and first.end == first.start + 1)):
        return None
    if first.group in _LIMITING:
        return loss if first.group != "conditions" or _content(cut, chunk) else None
    if first.group == "reports":
        return loss if first.end == chunk.end or cut.table.has("determiners", cut.words[first.end]) else None
    if first.group == "amounts" and first.start > chunk.start + 1 and _tells(cut, chunk):
        return None
    if first.group == "amounts":
        rated = any(cut.table.has("rates", cut.words[at]) and is_unit(cut, at + 1) for at in range(*chunk))
        return loss if rated or (piece.trails and cut.words[piece.start] != ":") else None
    if first.group == "negations" and any(found.group == "contrasts" for found in within(cut, *chunk)):
        return Loss.CONTRAST
    if first.group == "negations" and is_negated(cut, piece):
        return None
    long = len(cut.bare(first.start, first.end)) >= LONG
    return loss if first.group in _WORDS and (long or not _content(cut, chunk)) else None


def _tells(cut: CutQuote, chunk: Span) -> bool:
    """Whether a part that "and" joins tells something of its own, with a verb."""
    return any(cut.table.has("verbs", cut.words[at]) for at in range(*chunk))


def _ends_with(cut: CutQuote, chunk: Span, found: Found) -> bool:
    """Whether a part says who said the rest, by its end: "as the prefect claims", "says my boss"."""
    return chunk.end - found.end < LONG and not _is_own(cut, chunk, found)


def _is_own(cut: CutQuote, chunk: Span, found: Found) -> bool:
    """Whether it is the speaker who says so."""
    before = cut.words[max(chunk.start, found.start - _OWN) : found.start]
    return any(cut.table.has("own", word) for word in before)


def _may_go(cut: CutQuote, piece: Piece, chunk: Span) -> bool:
    """Whether a remark without any of the known openings is one: what begins or ends a sentence sooner limits it."""
    at, table = past(cut, chunk.start, cut.table.conjunctions), cut.table
    first = cut.words[at]
    if not (piece.leads or piece.trails):
        return at != chunk.start or not frames(cut, at, chunk.end) or _accompanies(cut, piece, chunk)
    if table.has("own", first) or all(map(table.is_manner, cut.bare(*chunk))):
        return True
    if piece.leads:
        return cut.words[piece.end - 1] in AND[:2] or any(table.has("deictics", word) for word in cut.bare(*chunk))
    counts = first in FOR and (loss := first_loss(cut, at + 1)) and loss.group == "amounts"
    by = first in _BY and cut.words[min(at + 1, chunk.end - 1)].endswith(("ant", "ing"))
    framed = frames(cut, at, chunk.end) and not by
    return at != chunk.start or not (counts or framed)


def _accompanies(cut: CutQuote, piece: Piece, chunk: Span) -> bool:
    """Whether it goes with what happened, or tells it in two parts or more: "from Peru, from Ghana"."""
    if any(cut.table.has("partitives", cut.words[at]) for at in range(*chunk)):
        return False
    parts = [part for part in cut.chunks(piece.start, piece.end) if cut.words[part.start] == cut.words[chunk.start]]
    return len(parts) > 1 or tells_of_event(cut, piece)


_BY = ("by", "en", "in")


def _content(cut: CutQuote, chunk: Span) -> bool:
    """Whether a part has words beyond those that turn, and small ones."""
    turning = {at for found in within(cut, *chunk) for at in range(found.start, found.end)}
    others = (at for at in range(*chunk) if cut.is_word(at) and at not in turning)
    return any(not (cut.table.has("function", cut.words[at]) or cut.table.is_manner(cut.words[at])) for at in others)


def _cites(cut: CutQuote, piece: Piece) -> bool:
    """Whether what a colon opens is others' words, or said at another time."""
    span = Span(piece.start, piece.end)
    return any(
        found.group in ("hearsay", "ironies") or (found.group == "reports" and not _is_own(cut, span, found))
        for found in within(cut, *span)
    )


def _kept_hangs(cut: CutQuote, piece: Piece) -> bool:
    """Whether what is kept before the piece was to be outweighed by it: "although we lost, ..."."""
    kept = cut.chunks(piece.sentence.start, piece.start)
    opener = cut.openers.get(kept[0].start) if kept else None
    return len(kept) == 1 and opener is not None and opener.group == "reasons"


def asks(cut: CutQuote, piece: Piece) -> Loss | None:
    """Whether a question mark is gone while words of its question stay; a tag's is none."""
    chunk = cut.chunks(piece.start, piece.end)[0]
    asks = "?" in cut.words[piece.start : piece.end] or (piece.trails and cut.words[piece.sentence.end - 1] == "?")
    return Loss.QUESTION if asks and not is_opener(cut, chunk) else None
