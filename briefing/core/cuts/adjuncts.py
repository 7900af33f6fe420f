"""What tells when, in what setting or how something happened: it may go, for the rest happened without it, too.

Only where the rest tells of something done, once, in the past: what is said of all, of none, of how much or of what
will be, may hold only then, only there or only so.
"""

from __future__ import annotations

from functools import partial

from briefing.core.cuts.pieces import CutQuote, Piece, Span
from briefing.core.cuts.signs import is_opener, within
from briefing.core.cuts.units import is_year

_SETTLED = {"harmless", "amounts", "times", "reports", "periods", "denials"}
"""The groups of words that leave what happened as it is."""
_TOLD = {"harmless", "amounts", "times"}
"""The groups of words that may go with a time or setting."""
_NEAR = 3
"""So many words stand at most between an auxiliary and its participle."""
_LONGEST = 12
"""What has more words tells more than a time, setting or manner."""


_SCENE = 6
"""A place or event is named by one of so many first words."""


def tells_only_how(cut: CutQuote, piece: Piece) -> bool:
    """Whether the piece is such an adjunct, and the rest of its clause holds without it."""
    words = cut.bare(piece.start, piece.end)
    dated = _is_point(cut, words)
    if tells_of_event(cut, piece) and _is_means(cut, piece):
        return True
    if len(words) > _LONGEST or _turned(cut, Span(piece.start, piece.end)) - _TOLD - _lasting(cut, piece):
        return False
    clause = _clause(cut, piece)
    settled = _SETTLED | {"governors"} if dated else _SETTLED
    if _turned(cut, clause) - settled or _measures(cut, clause.start, clause.end if piece.leads else piece.start):
        return False
    if _is_feeling(cut, words):
        return True
    if _surrounds(cut, piece, clause):
        return True
    return _happened(cut, clause) and (_sets(cut, piece, words) or (dated and not _promises(cut, piece)))


def _lasting(cut: CutQuote, piece: Piece) -> set[str]:
    """The words of how long, where a part behind another one tells that: "behind closed doors, for five hours"."""
    later = (cut.words[part.start] for part in cut.chunks(piece.start, piece.end)[1:])
    return {"periods"} if any(word in cut.adjuncts.words("around") for word in later) else set()


def _surrounds(cut: CutQuote, piece: Piece, clause: Span) -> bool:
    """Whether each of its parts tells where, how or by whom: set apart, in two parts or of something new; or done."""
    parts = cut.chunks(piece.start, piece.end)
    heads = [cut.bare(*part) for part in parts]
    if piece.leads or not _is_around(cut, heads[0]) or not all(map(partial(_adds, cut), parts[1:])):
        return False
    if cut.adjuncts.words("universals") & {word for head in heads for word in head if word not in _THAT}:
        return False
    happened = _happened(cut, clause)
    beside = len(heads[0]) >= _NEAR and heads[0][0] in cut.adjuncts.words("beside")
    if happened and (beside or len({head[0] for head in heads}) > 1):
        return True
    apart = piece.is_apart and cut.words[piece.start - (cut.words[piece.start] != ",")] == ","
    kinds = ("indefinites", "amounts") if apart else ("indefinites",)
    fresh = any(cut.table.has(kind, heads[0][1]) for kind in kinds)
    new = fresh and _is_told(cut, clause) and not any(cut.table.has("units", word) for word in heads[0])
    long = len(heads[0]) >= _NEAR
    return (apart and (len(heads) > 1 or new or (happened and long))) or (happened and new and long)


def _is_told(cut: CutQuote, clause: Span) -> bool:
    """Whether the clause tells what is done or was, by its verb: what holds of all may do so only there."""
    words = {cut.words[at] for at in _kept(cut, clause)}
    return any(word in cut.adjuncts.words("past") or word.endswith(cut.adjuncts.finished) for word in words)


def _is_around(cut: CutQuote, head: list[str]) -> bool:
    """Whether a part names surroundings, of which it tells no limit: "in some circumstances"."""
    known = head[0] in cut.adjuncts.words("around")
    return known and len(head) > 1 and not any(cut.table.has("partitives", word) for word in head)


def _adds(cut: CutQuote, part: Span) -> bool:
    """Whether a later part tells surroundings, too, or who or what somebody or something is, in few words."""
    words = cut.bare(*part)
    if _is_around(cut, words) or " ".join(words) in cut.adjuncts.phrases("means"):
        return True
    return len(words) <= _LATER and not any(
        cut.table.has(group, word) for group in ("verbs", "anaphors") for word in words
    )


_LATER = 4
"""An apposition has so many words at most."""


def _is_means(cut: CutQuote, piece: Piece) -> bool:
    """Whether each part is a means, later ones remarks on the saying, too."""
    means = cut.adjuncts.phrases("means")
    one, *others = cut.chunks(piece.start, piece.end)
    return " ".join(cut.bare(*one)) in means and all(
        " ".join(cut.bare(*other)) in means or _remarks(cut, other) for other in others
    )


def _remarks(cut: CutQuote, part: Span) -> bool:
    return is_opener(cut, part) and cut.openers[part.start].group in ("asides", "fillers")


def tells_of_event(cut: CutQuote, piece: Piece) -> bool:
    """Whether the clause that the piece stands in tells of something done, and not of all or of how much."""
    clause = _clause(cut, piece)
    return not _turned(cut, clause) - _SETTLED and not _measures(cut, *clause) and _happened(cut, clause)


def names_speaker(cut: CutQuote, piece: Piece) -> bool:
    """Whether it is who says these very words: "… ," she said, "…", or « …, a-t-elle déclaré, … »."""
    words, adjuncts = cut.bare(piece.start, piece.end), cut.adjuncts
    speakers, sayings = adjuncts.words("speakers"), adjuncts.words("sayings")
    if len(words) > _LONGEST or sayings.isdisjoint(words[:_INVERTED]):
        return False
    inverted = any(cut.words[at] in speakers and cut.words[at - 1] == "-" for at in range(piece.start + 1, piece.end))
    closed = '"' in cut.words[max(0, piece.start - 2) : piece.start + 1]
    return not piece.leads and (inverted or closed or (_is_quoted(cut, piece) and words[0] in sayings))


_INVERTED = 5
"""The verb of saying is among so many first words: "a-t-elle alors déclaré"."""


def _is_quoted(cut: CutQuote, piece: Piece) -> bool:
    """Whether it stands within marks of quotation, with the name of somebody."""
    capital = any(cut.text[cut.said[at].start].isupper() for at in range(piece.start + 1, piece.end))
    return capital and list(cut.words[: piece.start]).count('"') % 2 == 1


def _sets(cut: CutQuote, piece: Piece, words: list[str]) -> bool:
    """Whether the words are a point in time, a means, a setting or a manner."""
    adjuncts, text = cut.adjuncts, " ".join(words)
    if text in adjuncts.phrases("means") or _begins(text, adjuncts.phrases("settings")):
        return True
    if words[0] in adjuncts.words("places") and not adjuncts.words("scenes").isdisjoint(words[1:_SCENE]):
        return True
    return _is_gerund(cut, words) or _describes(cut, piece)


def _describes(cut: CutQuote, piece: Piece) -> bool:
    """Whether it opens with a relative behind somebody or something that is told of for the first time."""
    opener = cut.openers.get(piece.start)
    near = cut.words[max(piece.sentence.start, piece.start - _NEAR - 1) : piece.start]
    return (
        opener is not None and opener.group == "relatives" and any(cut.table.has("indefinites", word) for word in near)
    )


def _is_point(cut: CutQuote, words: list[str]) -> bool:
    points, pointing = cut.adjuncts.words("points"), cut.adjuncts.words("pointing")
    dated = [word in points or is_year(word) for word in words]
    small = all(date or word in pointing or word.isdigit() for date, word in zip(dated, words, strict=True))
    return any(dated) and small


def _is_feeling(cut: CutQuote, words: list[str]) -> bool:
    adjuncts = cut.adjuncts
    return words[0] in adjuncts.words("withs") and not adjuncts.words("feelings").isdisjoint(words[1:])


def _is_gerund(cut: CutQuote, words: list[str]) -> bool:
    """Whether it says how by what somebody did with it: "smiling", "en souriant"."""
    verb = words[-1] if words[0] != "en" else words[min(1, len(words) - 1)]
    known = len(words) == 1 or (words[0] == "en" and len(words) <= _SCENE)
    return known and verb.endswith(cut.adjuncts.gerunds) and verb not in cut.adjuncts.words("blames")


def _clause(cut: CutQuote, piece: Piece) -> Span:
    """The part of the sentence, between stops, that the piece stands in, or the one that it opens."""
    start = piece.start - (piece.start > piece.sentence.start and cut.is_stop(piece.start - 1))
    end = piece.end + (piece.end < piece.sentence.end and cut.is_stop(piece.end))
    while start > piece.sentence.start and not cut.is_stop(start - 1):
        start -= 1
    while end < piece.sentence.end and not cut.is_stop(end) and not _joins(cut, end):
        end += 1
    return Span(start, end)


def _joins(cut: CutQuote, at: int) -> bool:
    """Whether another clause begins there."""
    return cut.words[at] in _THAT or cut.table.has("conjunctions", cut.words[at])


_THAT = ("that", "que", "qu")


def _kept(cut: CutQuote, clause: Span) -> list[int]:
    return [at for at in range(*clause) if at in cut.kept and cut.is_word(at)]


def _groups(cut: CutQuote, span: Span) -> set[str]:
    return {found.group for found in within(cut, *span)}


def _turned(cut: CutQuote, clause: Span) -> set[str]:
    """The groups of words that turn the clause, but for verbs whose object was told: "banned the march"."""
    return {
        found.group
        for found in within(cut, *clause)
        if not (found.group == "governors" and _has_object(cut, found.end, clause.end))
    }


def _has_object(cut: CutQuote, at: int, end: int) -> bool:
    """Whether a name or number stands there, its "to" or "of" aside, and no other verb."""
    following = cut.words[at : min(at + _NEAR, end)]
    while following and following[0] in _TO_OBJECT:
        following = following[1:]
    return bool(following) and (
        following[0].isdigit() or cut.table.has("determiners", following[0]) or cut.table.has("amounts", following[0])
    )


_TO_OBJECT = ("to", "of", "à", "de", "d", "'")


def _measures(cut: CutQuote, start: int, end: int) -> bool:
    """Whether something that is kept is said of all, or of how much."""
    universals = cut.adjuncts.words("universals")
    return any(cut.words[at] in universals and at in cut.kept for at in range(start, end))


def _happened(cut: CutQuote, clause: Span) -> bool:
    """Whether what is kept tells of something that was done."""
    adjuncts, kept = cut.adjuncts, _kept(cut, clause)
    words = [cut.words[at] for at in kept]
    if any(word in adjuncts.words("pending") for word in words):
        return False
    done = [word in adjuncts.words("past") or word.endswith(adjuncts.finished) for word in words]
    if not adjuncts.auxiliaries:
        return any(done)
    starts = [at for at in range(len(words)) if _begins(" ".join(words[at : at + 2]), adjuncts.phrases("auxiliaries"))]
    return any(any(done[at + 1 : at + 1 + _NEAR]) for at in starts)


def _begins(text: str, phrases: tuple[str, ...]) -> bool:
    """Whether a text begins with all the words of a phrase."""
    return f"{text} ".startswith(tuple(f"{phrase} " for phrase in phrases))


def _promises(cut: CutQuote, piece: Piece) -> bool:
    """Whether what is kept before the piece is what somebody meant to do: "decided to close", "promis de payer"."""
    adjuncts = cut.adjuncts
    before = [cut.words[at] for at in _kept(cut, _clause(cut, piece)) if at < piece.start]
    for at, word in enumerate(before):
        following = before[at + 1 : at + _NEAR]
        if word in adjuncts.words("purposes") and following and not cut.table.has("determiners", following[0]):
            return any(one.endswith(adjuncts.infinitives) for one in following)
    return False
