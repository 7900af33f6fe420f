"""What went from within a clause: little of that may go."""

from __future__ import annotations

from briefing.core.cuts.pieces import CutQuote, Piece
from briefing.core.cuts.signs import AND, LONG, is_negated, within
from briefing.core.trust import Loss

_BETWEEN = ("in", "by", "after", "to", "for", "and", "à", "par", "après", "sur", "dessus", "contre", "et", "dans")
_THAT = ("that", "que", "qu")
_PAIRS = ("between", "both", "entre", "neither", "either", "agree", "agreed", "disagree", "accord")


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
    turning = {found.group for found in within(cut, piece.start, piece.end)}
    return (
        (begins or ends)
        and not (pairs or _excepted(cut, piece))
        and turning <= (_OF_OWN if _has_subject(cut, piece) else _ADDED)
    )


_ADDED = {"negations", "amounts", "harmless"}
_OF_OWN = {*_ADDED, "periods", "times", "reports"}
"""The groups of words in what "and" adds that turn nothing of the rest; the second where that is a whole clause."""


def _has_subject(cut: CutQuote, piece: Piece) -> bool:
    second = cut.words[min(piece.start + 1, piece.end - 1)]
    return not piece.leads and any(cut.table.has(group, second) for group in ("anaphors", "pointers", "own"))


def lists(cut: CutQuote, piece: Piece) -> bool:
    """Whether it is later members of a list, each with the small word of one that is kept: "our staff [, our …]"."""
    joined = cut.words[piece.start] in (*AND[:2], ",") or cut.words[piece.start - 1] == ","
    if piece.leads or not joined or any(found.group not in _LISTED for found in within(cut, piece.start, piece.end)):
        return False
    if any(cut.words[at] in _PAIRS for at in range(*piece.sentence) if at in cut.kept) or _excepted(cut, piece):
        return False
    near = [_kind(word) for word in cut.bare(max(piece.sentence.start, piece.start - _BACK), piece.start)]
    members = _members(cut, piece)
    return all(len(one) <= _MEMBER and _kind(one[0]) in near and _kind(one[0]) for one in members)


def _excepted(cut: CutQuote, piece: Piece) -> bool:
    """Whether the list is of what the rest does not hold for: "apart from the brakes [, the wheels] and the paint"."""
    part = piece.start
    while part > piece.sentence.start and cut.words[part - 1] not in _OPEN:
        part -= 1
    return any(found.group == "conditions" for found in within(cut, part, piece.start))


_OPEN = (":", "(", ")")
_LISTED = ("harmless", "amounts")
_BACK = 7
"""The member before begins so many tokens back at most."""
_MEMBER = 5
"""A member of a list has so many words at most."""
_KINDS = (
    *(("le", "la", "les", "l"), ("un", "une", "des"), ("du", "de", "d", "des"), ("au", "aux", "à"), ("a", "an")),
    *(("notre", "nos"), ("votre", "vos"), ("mon", "ma", "mes"), ("son", "sa", "ses"), ("leur", "leurs"), ("en",)),
    *((one,) for one in ("the", "our", "your", "my", "his", "her", "their", "of", "to", "for", "in", "on", "with")),
    *((one,) for one in ("by", "from", "at", "dans", "sur", "avec", "par", "chez")),
)


def _kind(word: str) -> str:
    """The first of the small words that are one but for what follows them; "" where it is none."""
    return next((kind[0] for kind in _KINDS if word in kind), "")


def _members(cut: CutQuote, piece: Piece) -> list[list[str]]:
    members: list[list[str]] = [[]]
    for at in range(piece.start, piece.end):
        if cut.words[at] in (*AND[:2], ","):
            members.append([])
        elif cut.is_word(at):
            members[-1].append(cut.words[at])
    return [member for member in members if member]


_YES = ("yes", "oui")


def repeats(cut: CutQuote, piece: Piece) -> bool:
    """Whether what is kept beside it says the same."""
    said = cut.bare(piece.start, piece.end)
    if not piece.is_apart:
        once = list(dict.fromkeys(word for word in said if not cut.table.is_manner(word))) or said
        before = cut.bare(piece.sentence.start, piece.start)
        after = cut.bare(piece.end, piece.sentence.end)
        return once in (before[-len(once) :], after[: len(once)])
    kept = {cut.words[at] for at in range(*piece.sentence) if at in cut.kept}
    again = (word in kept or word in _YES or cut.table.is_manner(word) for word in said)
    return all(again) and not set(said).isdisjoint(kept)
