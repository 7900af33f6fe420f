"""What stands at the beginning of a part of a cut quote, and within it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from briefing.core.cuts.pieces import CutQuote, Piece, Span
from briefing.core.cuts.tables import Found
from briefing.core.trust import Loss

LOSSES: Mapping[str, Loss] = {
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
AND = ("and", "et", "or", "ou", "then", "puis")
"""What joins a list, the first two without a choice."""
LONG = 3
"""So many words are more than a word or two."""
_OTHERS = ("notre", "votre", "autre", "outre", "our", "your", "leur", "hier")
"""Words that end as an infinitive does and are none."""
FOR = ("for", "pour")
_THEN = ("then", "puis", "alors", "now")
_NEAR = 6
"""A pronoun is looked for among so many first words of a sentence."""


def within(cut: CutQuote, start: int, end: int) -> Iterator[Found]:
    """The words of a loss among these tokens."""
    return (found for found in cut.losses if start <= found.start and found.end <= end)


def has(cut: CutQuote, piece: Piece, group: str) -> bool:
    """Whether a word of the group went with the piece."""
    return any(found.group == group for found in within(cut, piece.start, piece.end))


def first_loss(cut: CutQuote, at: int) -> Found | None:
    """The word of a loss that a part begins with, its "and" aside."""
    at += not cut.is_word(at) and at + 1 < len(cut.words)
    return _loss_at(cut, at) or _loss_at(cut, past_and(cut, at))


def _loss_at(cut: CutQuote, at: int) -> Found | None:
    found = cut.losses_at.get(at)
    return found if found and found.group != "harmless" else None


def past_and(cut: CutQuote, at: int) -> int:
    """Where a part begins after its marks and its "and"."""
    return past(cut, at, AND[:2])


def past(cut: CutQuote, at: int, words: tuple[str, ...]) -> int:
    """Where a part begins after its marks and words such as "and"."""
    while at + 1 < len(cut.words) and (not cut.is_word(at) or cut.words[at] in words):
        at += 1
    return at


def fills(cut: CutQuote, chunk: Span) -> bool:
    """Whether a part is nothing but a filler, or a word such as "and" or "however" that joins what stands before."""
    opener = cut.openers.get(chunk.start)
    if opener and opener.end == chunk.end:
        return True
    return all(cut.table.has("conjunctions", word) for word in cut.bare(*chunk))


def is_opener(cut: CutQuote, chunk: Span) -> bool:
    """Whether a part begins as a remark that may go does."""
    at = past(cut, chunk.start, cut.table.conjunctions)
    opener = cut.openers.get(chunk.start) or cut.openers.get(at)
    loss = first_loss(cut, chunk.start)
    if not opener or (loss and loss.end > opener.end):
        return False
    if opener.group == "reasons" and cut.words[opener.end - 1] in _OTHERS:
        return False
    single = opener.group in ("asides", "fillers") and opener.end == opener.start + 1
    return not single or opener.end == chunk.end


def frames(cut: CutQuote, at: int, end: int) -> bool:
    """Whether a frame begins there, and no range ("from Chile to Japan") or new subject ("des gens")."""
    first = cut.words[at]
    ranges = first in _FROM and not _TO.isdisjoint(cut.words[at:end])
    return cut.table.has("prepositions", first) and not cut.table.has("indefinites", first) and not ranges


_FROM = ("from", "du", "de", "des")
_TO = frozenset(("to", "au", "aux", "à"))


def is_negated(cut: CutQuote, piece: Piece) -> bool:
    """Whether a negation of the sentence is kept: "I did not resign [because I am guilty]"."""
    return any(found.group == "negations" and found.start in cut.kept for found in within(cut, *piece.sentence))


def exclaims(cut: CutQuote, sentence: Span) -> bool:
    """Whether what is kept of a sentence praises in a way that may be mockery."""
    edges = (cut.edges[at] for at in range(*sentence) if at in cut.edges and at in cut.kept)
    return any(edge.group == "exclamations" for edge in edges)


def names(cut: CutQuote, at: int) -> str:
    """The determiner of somebody or something new that a sentence opens with; "" where it does not."""
    at = past_and(cut, at)
    at += cut.words[at] in _THEN and at + 1 < len(cut.words)
    return cut.words[at] if cut.table.has("determiners", cut.words[at]) else ""


def points(cut: CutQuote, start: int, end: int) -> str:
    """The pronoun near the beginning, before any other subject; "" where there is none."""
    for at in range(start, min(end, start + _NEAR)):
        word, table = cut.words[at], cut.table
        if table.has("impersonals", cut.words[min(at + 1, end - 1)]):
            continue
        if table.has("anaphors", word) or (at == start and table.has("pointers", word)):
            return word
        if at not in cut.kept or table.has("determiners", word):
            return ""
    return ""


def sets_against(cut: CutQuote, piece: Piece) -> bool:
    """Whether a part begins as what is kept before it does: "as a fan I would; as a director I would not"."""
    start = piece.sentence.start
    while start and cut.words[start - 1] == ";":
        start = next((one.start for one in cut.sentences if one.end == start), 0)
    kept = cut.bare(start, piece.start)[:2] if cut.keeps(start, piece.start) else []
    parts = (cut.bare(*chunk) for chunk in cut.chunks(piece.start, piece.end))
    return kept[:1] in _ROLES and any(part[:2] == kept and len(part) > LONG for part in parts)


_ROLES = (["as"], ["for"], ["on"], ["en"], ["comme"], ["pour"], ["d"], ["chez"], ["with"], ["avec"])
"""What opens one side of two."""


def negates(cut: CutQuote, sentence: Span) -> bool:
    """Whether a negation of it is kept, which a short one then only says again."""
    return any(found.group == "negations" and found.start in cut.kept for found in within(cut, *sentence))


def denies_same(cut: CutQuote, piece: Piece, before: Span) -> bool:
    """Whether it negates what has the names of the sentence before: "She trusts the board; the board does not her"."""
    named = [
        {word for word in cut.bare(*span) if _is_name(cut, word)} for span in (before, Span(piece.start, piece.end))
    ]
    denied = any(found.group == "negations" for found in within(cut, piece.start, piece.end))
    return denied and not negates(cut, before) and len(named[0] & named[1]) > 1


def _is_name(cut: CutQuote, word: str) -> bool:
    return not any(cut.table.has(group, word) for group in ("usual", "function", "determiners", "verbs"))


def has_names(cut: CutQuote, piece: Piece) -> bool:
    """Whether it names anything: "It was not." does not."""
    return any(_is_name(cut, word) for word in cut.bare(piece.start, piece.end))
